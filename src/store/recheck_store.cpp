#include "store/recheck_store.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include <algorithm>
#include <limits>

namespace pulse {

Result<RecheckWalk> RecheckStore::walk(SourceId source) const
{
    Statement row(m_connection, "SELECT began_at, position, day, asked_today, asked, gone, last_at FROM source_recheck"
                                " WHERE source_id = ?");
    RecheckWalk walk;
    if (row.bind(source).next()) {
        walk.began = row.time(0);
        if (!row.isNull(1))
            walk.position = MentionId(row.integer(1));
        walk.day = QDate::fromString(row.text(2), Qt::ISODate);
        walk.askedToday = row.integer(3);
        walk.asked = row.integer(4);
        walk.gone = row.integer(5);
        walk.lastAt = row.time(6);
    }
    if (row.failed())
        return row.status().error();
    return walk;
}

Status RecheckStore::note(SourceId source, const RecheckWalk &walk)
{
    Statement row(m_connection,
                  "INSERT INTO source_recheck (source_id, began_at, position, day, asked_today, asked, gone, last_at)"
                  " VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET began_at = excluded.began_at, position ="
                  " excluded.position, day = excluded.day, asked_today = excluded.asked_today, asked ="
                  " excluded.asked, gone = excluded.gone, last_at = excluded.last_at");
    row.bind(source).bind(walk.began);
    row.bind(walk.position ? std::optional(raw(*walk.position)) : std::nullopt);
    row.bind(walk.day.toString(Qt::ISODate)).bind(walk.askedToday).bind(walk.asked).bind(walk.gone);
    return row.bind(walk.lastAt).run();
}

Result<QList<RecheckStore::Stored>> RecheckStore::next(SourceId source, MentionId after, const QDateTime &from,
                                                       const QDateTime &seenBefore, int most) const
{
    // A walk over the narrow rows of those days: no index by source is worth its price at every import.
    Statement rows(m_connection,
                   "SELECT m.id, b.external_id FROM mention m JOIN mention_body b ON b.id = m.id WHERE m.id > ? AND"
                   " m.source_id = ? AND m.hidden & ? = 0 AND b.withheld_at IS NULL AND b.external_id <> ''"
                   " AND coalesce(b.checked_at, b.collected_at) < ? ORDER BY m.id LIMIT ?");
    const qint64 first = from.isValid() ? lowestId(from) - 1 : std::numeric_limits<qint64>::min();
    rows.bind(std::max(raw(after), first)).bind(source).bind(DeletedHidden).bind(seenBefore).bind(most);
    QList<Stored> stored;
    while (rows.next())
        stored.append({MentionId(rows.integer(0)), rows.text(1)});
    if (rows.failed())
        return rows.status().error();
    return stored;
}

Status RecheckStore::found(const QList<MentionId> &mentions, const QDateTime &now)
{
    Statement mark(m_connection, "UPDATE mention_body SET checked_at = ? WHERE id = ?");
    for (const MentionId mention : mentions)
        if (Status done = mark.begin().bind(now).bind(mention).run(); !done)
            return done;
    return ok();
}

} // namespace pulse
