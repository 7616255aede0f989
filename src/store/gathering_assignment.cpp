#include "store/gathering_store.h"
#include "store/mention_store.h"
#include "store/mention_writer.h"
#include "store/reassignment.h"
#include <algorithm>

// Which stored mentions a campaign, a sponsorship or a business line gathers, mark by mark, each by what leads to it
// quickest; and what people decide about one mention.

namespace pulse {

namespace {

/// Takes the ids of \a rows for which \a fits.
template <typename Fits>
Status take(Statement &rows, std::vector<qint64> &ids, Fits fits)
{
    while (rows.next())
        if (fits(rows))
            ids.push_back(rows.integer(0));
    return rows.status();
}

Status byHashtags(Connection &connection, const QStringList &hashtags, const RowSlice &slice, std::vector<qint64> &ids)
{
    Statement rows(connection, "SELECT t.mention_id FROM hashtag h JOIN mention_hashtag t ON t.hashtag_id = h.id"
                               " WHERE h.folded = ? AND t.mention_id >= ? AND t.mention_id < ?");
    for (const QString &hashtag : hashtags) {
        rows.begin().bind(folded(hashtag)).bind(slice.from).bind(slice.to);
        if (Status done = take(rows, ids, [](const Statement &) { return true; }); !done)
            return done;
    }
    return ok();
}

Status byLinks(Connection &connection, const CampaignMatcher &matcher, const RowSlice &slice, std::vector<qint64> &ids)
{
    Statement rows(connection, "SELECT l.mention_id, a.url FROM mention_link l CROSS JOIN link a ON a.id = l.link_id"
                               " WHERE l.mention_id >= ? AND l.mention_id < ?");
    rows.bind(slice.from).bind(slice.to);
    return take(rows, ids, [&](const Statement &row) { return matcher.hasLink(row.text(1)); });
}

Status byPosts(Connection &connection, const CampaignMatcher &matcher, const RowSlice &slice, std::vector<qint64> &ids)
{
    Statement rows(connection, "SELECT id, reply_to, repost_of, external_id, url FROM mention_body"
                               " WHERE id >= ? AND id < ?");
    rows.bind(slice.from).bind(slice.to);
    return take(rows, ids, [&](const Statement &row) {
        for (const int column : {1, 2, 3, 4})
            if (matcher.hasPost(row.text(column)))
                return true;
        return false;
    });
}

Result<std::vector<qint64>> gathered(Connection &connection, const CampaignMarks &marks, const RowSlice &slice)
{
    const CampaignMatcher matcher(marks);
    std::vector<qint64> ids;
    if (Status done = byHashtags(connection, marks.hashtags, slice, ids); !done)
        return done.error();
    if (!marks.links.isEmpty() || !marks.utm.isEmpty())
        if (Status done = byLinks(connection, matcher, slice, ids); !done)
            return done.error();
    if (matcher.looksAtPosts())
        if (Status done = byPosts(connection, matcher, slice, ids); !done)
            return done.error();
    if (matcher.hasWords()) {
        const auto found = matchesBetween(connection, matcher.words(), slice.from, slice.to);
        if (!found)
            return found.error();
        ids.insert(ids.end(), found->begin(), found->end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

Result<MentionStore::Reassigned> MentionStore::reassign(const Gathering &gathering, MentionId fromRow, int rows,
                                                        ChangeSet &changes)
{
    const auto slice = sliceOfRows(m_connection, fromRow, rows);
    if (!slice)
        return slice.error();
    // Outside of its days nothing is gathered, and what was, leaves.
    RowSlice inside = *slice;
    inside.from = std::max(slice->from, gathering.fromRow);
    inside.to = std::min(slice->to, gathering.toRow);
    std::vector<qint64> matching;
    if (inside.from < inside.to) {
        auto found = gathered(m_connection, gathering.entry.marks(), inside);
        if (!found)
            return found.error();
        matching = std::move(found).value();
    }
    return settle(m_connection, gathering.id, *slice, matching, changes);
}

Result<bool> MentionStore::belongs(MentionId id, BrandId brand) const
{
    Statement row(m_connection, "SELECT 1 FROM mention_brand WHERE brand_id = ? AND mention_id = ?");
    const bool held = row.bind(brand).bind(id).next();
    if (Status status = row.status(); !status)
        return status.error();
    return held;
}

Result<std::optional<bool>> MentionStore::choice(MentionId id, BrandId brand) const
{
    Statement row(m_connection, "SELECT belongs FROM mention_choice WHERE brand_id = ? AND mention_id = ?");
    std::optional<bool> belongs;
    if (row.bind(brand).bind(id).next())
        belongs = row.integer(0) != 0;
    if (Status status = row.status(); !status)
        return status.error();
    return belongs;
}

Status MentionStore::setChoice(MentionId id, BrandId brand, std::optional<bool> belongs, ChangeSet &changes)
{
    const auto stored = storedRow(m_connection, raw(id));
    if (!stored)
        return stored.error();
    Statement forget(m_connection, "DELETE FROM mention_choice WHERE brand_id = ? AND mention_id = ?");
    if (Status done = forget.bind(brand).bind(id).run(); !done)
        return done;
    const bool held = stored->brands.contains(raw(brand));
    bool wanted = held;
    if (belongs) {
        Statement decide(m_connection, "INSERT INTO mention_choice (brand_id, mention_id, belongs) VALUES (?, ?, ?)");
        if (Status done = decide.bind(brand).bind(id).bind(*belongs).run(); !done)
            return done;
        wanted = *belongs;
    } else if (const auto gathering = GatheringStore(m_connection).byId(brand)) {
        const RowSlice one{raw(id), raw(id) + 1, 1, {}};
        const auto matching = gathered(m_connection, gathering->entry.marks(), one);
        if (!matching)
            return matching.error();
        wanted = !matching->empty() && raw(id) >= gathering->fromRow && raw(id) < gathering->toRow;
    }
    RollupWriter rollups(m_connection);
    Statement drop(m_connection, "DELETE FROM mention_brand WHERE brand_id = ? AND mention_id = ?");
    if (Status done = drop.bind(brand).bind(id).run(); !done)
        return done;
    if (wanted) {
        Statement add(m_connection,
                      "INSERT INTO mention_brand (brand_id, mention_id, author_id, place_id, language, sentiment,"
                      " hidden, grain, flags, followers, assigned) SELECT ?, id, author_id, place_id, language,"
                      " sentiment, hidden, grain, flags, followers, ? FROM mention WHERE id = ?");
        if (Status done = add.bind(brand).bind(belongs ? 2 : 0).bind(id).run(); !done)
            return done;
    }
    if (wanted != held)
        rollups.countFor(raw(brand), stored->row, wanted ? 1 : -1, stored->brands);
    touch(changes, {raw(brand)}, stored->row);
    return rollups.flush();
}

} // namespace pulse
