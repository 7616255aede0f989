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

Result<QList<RecheckStore::Stored>> RecheckStore::next(const Wanted &wanted, int most) const
{
    // A walk over the rows of those days: no index by source is worth its price at every import.
    Statement rows(
        m_connection,
        "SELECT m.id, p.name, b.external_id, b.url, coalesce(a.handle, ''), CASE WHEN m.source_id = ?1 THEN"
        " b.external_id ELSE coalesce((SELECT s.external_id FROM mention_sighting s WHERE s.mention_id = m.id AND"
        " s.source_id = ?1), '') END AS own FROM mention m JOIN mention_body b ON b.id = m.id"
        " JOIN place p ON p.id = m.place_id LEFT JOIN author a ON a.id = m.author_id WHERE m.id > ?2"
        " AND m.hidden & ?3 = 0 AND b.withheld_at IS NULL AND b.external_id <> ''"
        " AND coalesce(b.checked_at, b.collected_at) < ?4 AND (own <> '' OR (?5 <> '' AND m.id > ?6 AND"
        " instr(b.url, ?5) > 0 AND coalesce(m.source_id, 0) NOT IN (SELECT id FROM source WHERE kind = ?7)))"
        " ORDER BY m.id LIMIT ?8");
    constexpr qint64 Ever = std::numeric_limits<qint64>::min();
    const auto firstOf = [](const QDateTime &from) { return from.isValid() ? lowestId(from) - 1 : Ever; };
    rows.bind(wanted.source).bind(std::max(raw(wanted.after), firstOf(wanted.from))).bind(DeletedHidden);
    rows.bind(wanted.seenBefore).bind(wanted.addressPart).bind(firstOf(wanted.otherFrom)).bind(wanted.kind).bind(most);
    QList<Stored> stored;
    while (rows.next())
        stored.append(
            {MentionId(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
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
