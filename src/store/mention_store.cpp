#include "store/mention_store.h"
#include "store/mention_loader.h"
#include "store/mention_query.h"
#include "store/mention_writer.h"
#include "store/text_verifier.h"
#include <numeric>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Walks what the filter finds, in its order, until \a take gives false.
template <typename Take>
Status walk(Connection &connection, const MentionFilter &filter, const MentionQuery &query, const QString &sql,
            const std::vector<SqlValue> &after, Take take)
{
    Statement rows(connection, sql);
    bindAll(rows, query.values());
    bindAll(rows, after);
    std::optional<TextVerifier> verifier;
    if (query.needsTexts())
        verifier.emplace(connection, filter.search);
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (verifier && !verifier->matches(id))
            continue;
        if (!take(id, int(rows.integer(1))))
            break;
    }
    if (Status status = rows.status(); !status)
        return status;
    return verifier ? verifier->status() : ok();
}

/// What the page after \a after is bound by.
Result<std::vector<SqlValue>> keyOf(Connection &connection, const MentionFilter &filter, MentionId after)
{
    if (filter.order == MentionOrder::Newest || filter.order == MentionOrder::Oldest)
        return std::vector<SqlValue>{raw(after)};
    Statement key(connection, filter.order == MentionOrder::MostFollowers
                                  ? "SELECT coalesce(followers, -1) FROM mention WHERE id = ?"
                                  : "SELECT engagement FROM mention WHERE id = ?");
    const qint64 value = key.bind(after).scalar(-1);
    if (Status status = key.status(); !status)
        return status.error();
    return std::vector<SqlValue>{value, raw(after)};
}

/// Row numbers of a page.
Result<QList<MentionId>> pageIds(Connection &connection, const MentionFilter &filter, qint64 limit,
                                 std::optional<MentionId> after)
{
    QList<MentionId> ids;
    const auto query = MentionQuery::compile(connection, filter);
    if (!query)
        return query.error();
    if (query->matchesNothing() || limit <= 0)
        return ids;
    std::vector<SqlValue> key;
    if (after) {
        const auto found = keyOf(connection, filter, *after);
        if (!found)
            return found.error();
        key = *found;
    }
    const auto take = [&](qint64 id, int) {
        ids << MentionId(id);
        return ids.size() < limit;
    };
    // The highest values have an index of their own; only a page that it does not fill needs a sort of everything.
    const QString high = limit <= 1000 ? query->selectHigh(after.has_value()) : QString();
    if (!high.isEmpty()) {
        if (Status walked = walk(connection, filter, *query, high, key, take); !walked)
            return walked.error();
        if (ids.size() >= limit)
            return ids;
        ids.clear();
    }
    if (Status walked = walk(connection, filter, *query, query->select(after.has_value()), key, take); !walked)
        return walked.error();
    return ids;
}

} // namespace

Result<IngestResult> MentionStore::ingest(const QList<EnrichedPost> &batch, SourceId source,
                                          const QDateTime &collectedAt, ChangeSet &changes)
{
    return MentionWriter(m_connection, source, collectedAt, changes).write(batch);
}

Result<QList<Mention>> MentionStore::page(const MentionFilter &filter, int limit, std::optional<MentionId> after) const
{
    const auto found = pageIds(m_connection, filter, limit, after);
    if (!found)
        return found.error();
    return load(*found);
}

Result<QList<MentionId>> MentionStore::ids(const MentionFilter &filter, qint64 limit) const
{
    return pageIds(m_connection, filter, limit, {});
}

Result<QList<Mention>> MentionStore::load(const QList<MentionId> &ids) const
{
    MentionLoader loader(m_connection, true);
    QList<Mention> mentions = loader.load(ids);
    if (Status status = loader.status(); !status)
        return status.error();
    return mentions;
}

Result<qint64> MentionStore::count(const MentionFilter &filter) const
{
    const auto counts = sentimentCounts(filter);
    if (!counts)
        return counts.error();
    return std::accumulate(counts->begin(), counts->end(), qint64(0));
}

Result<std::array<qint64, 4>> MentionStore::sentimentCounts(const MentionFilter &filter) const
{
    std::array<qint64, 4> counts{};
    const auto query = MentionQuery::compile(m_connection, filter);
    if (!query)
        return query.error();
    if (query->matchesNothing())
        return counts;
    const auto add = [&counts](qint64 sentiment, qint64 count) {
        if (sentiment >= 0 && sentiment < qint64(counts.size()))
            counts[size_t(sentiment)] += count;
    };
    if (query->needsTexts()) {
        MentionFilter unordered = filter;
        unordered.order = MentionOrder::Newest;
        const auto plain = MentionQuery::compile(m_connection, unordered);
        if (!plain)
            return plain.error();
        const Status walked =
            walk(m_connection, unordered, *plain, plain->select(false), {}, [&](qint64, int sentiment) {
                add(sentiment, 1);
                return true;
            });
        if (!walked)
            return walked.error();
        return counts;
    }
    if (!query->rollup().isEmpty()) {
        Statement sums(m_connection, query->rollup());
        bindAll(sums, query->rollupValues());
        if (sums.next())
            for (int i = 0; i < int(counts.size()); ++i)
                if (filter.sentiments.isEmpty() || filter.sentiments.contains(Sentiment(i)))
                    add(i, sums.integer(i));
        if (Status status = sums.status(); !status)
            return status.error();
        return counts;
    }
    Statement rows(m_connection, query->counts());
    bindAll(rows, query->values());
    while (rows.next())
        add(rows.integer(0), rows.integer(1));
    if (Status status = rows.status(); !status)
        return status.error();
    return counts;
}

Result<qint64> MentionStore::total() const
{
    Statement total(m_connection, "SELECT value FROM meta WHERE key = 'mentions'");
    const qint64 count = total.scalar();
    if (Status status = total.status(); !status)
        return status.error();
    return count;
}

} // namespace pulse
