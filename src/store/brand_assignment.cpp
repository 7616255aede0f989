#include "store/mention_store.h"
#include "store/mention_writer.h"
#include "store/search_plan.h"
#include "store/text_verifier.h"
#include <algorithm>
#include <limits>

// Which stored mentions a query matches, and giving them to its brand.

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Row numbers in [from, to) that \a query matches, hidden ones too, upwards.
Result<std::vector<qint64>> matchesBetween(Connection &connection, const Query &query, qint64 from, qint64 to)
{
    const auto plan = planSearch(connection, query, u"f"_s);
    if (!plan)
        return plan.error();
    QString sql;
    if (plan->match.isEmpty())
        sql = u"SELECT f.id FROM mention f NOT INDEXED WHERE f.id >= ? AND f.id < ?"_s;
    else if (plan->condition.isEmpty())
        sql = u"SELECT s.rowid FROM mention_fts s WHERE s.rowid >= ? AND s.rowid < ? AND mention_fts MATCH ?"_s;
    else
        sql = u"SELECT f.id FROM mention_fts s CROSS JOIN mention f ON f.id = s.rowid"
              " WHERE s.rowid >= ? AND s.rowid < ? AND mention_fts MATCH ?"_s;
    if (!plan->condition.isEmpty())
        sql += u" AND (%1)"_s.arg(plan->condition);
    sql += u" ORDER BY 1"_s;
    Statement rows(connection, sql);
    rows.bind(from).bind(to);
    if (!plan->match.isEmpty())
        rows.bind(plan->match);
    bindAll(rows, plan->values);
    std::vector<qint64> ids;
    TextVerifier verifier(connection, query);
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (!plan->exact && !verifier.matches(id))
            continue;
        ids.push_back(id);
    }
    for (const Status &status : {rows.status(), verifier.status()})
        if (!status)
            return status.error();
    return ids;
}

} // namespace

Result<MentionStore::QueryPreview> MentionStore::preview(const Query &query, int limit) const
{
    MentionFilter filter;
    filter.search = query;
    const auto matching = count(filter);
    if (!matching)
        return matching.error();
    const auto sample = page(filter, limit);
    if (!sample)
        return sample.error();
    return QueryPreview{*matching, *sample};
}

Result<MentionStore::Reassigned> MentionStore::reassign(BrandId brand, const Query &query, MentionId fromRow, int rows,
                                                        ChangeSet &changes)
{
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    Reassigned result;
    const qint64 from = fromRow == MentionId{} ? lowest : raw(fromRow);
    // The end of the slice: the row after `rows` others.
    Statement end(m_connection, "SELECT id FROM mention NOT INDEXED WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?");
    const qint64 to = end.bind(from).bind(rows).scalar(highest);
    Statement seen(m_connection, "SELECT count(*) FROM mention NOT INDEXED WHERE id >= ? AND id < ?");
    result.seen = seen.bind(from).bind(to).scalar();
    result.next = to == highest ? MentionId{} : MentionId(to);
    for (const Status &status : {end.status(), seen.status()})
        if (!status)
            return status.error();
    const auto matching = matchesBetween(m_connection, query, from, to);
    if (!matching)
        return matching.error();

    std::vector<qint64> held, removable;
    Statement current(m_connection, "SELECT mention_id, assigned FROM mention_brand WHERE brand_id = ?"
                                    " AND mention_id >= ? AND mention_id < ? ORDER BY mention_id");
    current.bind(brand).bind(from).bind(to);
    while (current.next()) {
        held.push_back(current.integer(0));
        if (current.integer(1) == 0)
            removable.push_back(current.integer(0));
    }
    if (Status status = current.status(); !status)
        return status.error();
    std::vector<qint64> added, removed;
    std::set_difference(matching->begin(), matching->end(), held.begin(), held.end(), std::back_inserter(added));
    std::set_difference(removable.begin(), removable.end(), matching->begin(), matching->end(),
                        std::back_inserter(removed));

    RollupWriter rollups(m_connection);
    Statement add(m_connection,
                  "INSERT INTO mention_brand (brand_id, mention_id, author_id, place_id, language, sentiment, hidden,"
                  " grain, flags, followers, assigned) SELECT ?, id, author_id, place_id, language, sentiment, hidden,"
                  " grain, flags, followers, 0 FROM mention WHERE id = ?");
    Statement drop(m_connection, "DELETE FROM mention_brand WHERE brand_id = ? AND mention_id = ?");
    const auto apply = [&](const std::vector<qint64> &ids, Statement &statement, int sign) -> Status {
        for (const qint64 id : ids) {
            const auto stored = storedRow(m_connection, id);
            if (!stored)
                return stored.error();
            if (Status done = statement.bind(brand).bind(id).run(); !done)
                return done;
            rollups.countFor(raw(brand), stored->row, sign);
            touch(changes, {raw(brand)}, stored->row);
        }
        return ok();
    };
    if (Status done = apply(added, add, 1); !done)
        return done.error();
    if (Status done = apply(removed, drop, -1); !done)
        return done.error();
    if (Status flushed = rollups.flush(); !flushed)
        return flushed.error();
    result.added = qint64(added.size());
    result.removed = qint64(removed.size());
    return result;
}

} // namespace pulse
