#include "store/mention_store.h"
#include "store/reassignment.h"
#include "store/search_plan.h"
#include "store/text_verifier.h"

// Which stored mentions a query matches, and giving them to its brand.

namespace pulse {
using namespace Qt::StringLiterals;

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
    const auto slice = sliceOfRows(m_connection, fromRow, rows);
    if (!slice)
        return slice.error();
    const auto matching = matchesBetween(m_connection, query, slice->from, slice->to);
    if (!matching)
        return matching.error();
    return settle(m_connection, brand, *slice, *matching, changes);
}

} // namespace pulse
