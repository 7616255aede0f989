#include "store/source_health_store.h"
#include "store/statement.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

Status SourceHealthStore::count(SourceId source, const QDateTime &at, const SourceTally &more)
{
    Statement row(m_connection,
                  "INSERT INTO source_day (source_id, day, rounds, failures, read, added, cost) VALUES (?,?,?,?,?,?,?)"
                  " ON CONFLICT DO UPDATE SET rounds = rounds + excluded.rounds, failures = failures +"
                  " excluded.failures, read = read + excluded.read, added = added + excluded.added, cost = cost +"
                  " excluded.cost");
    row.bind(source).bind(at.toUTC().date().toString(Qt::ISODate)).bind(more.rounds).bind(more.failures);
    return row.bind(more.read).bind(more.added).bind(more.cost).run();
}

Result<SourceTally> SourceHealthStore::tally(SourceId source, QDate first, QDate last) const
{
    Statement row(m_connection, "SELECT total(rounds), total(failures), total(read), total(added), total(cost),"
                                " min(day) FROM source_day WHERE source_id = ? AND day BETWEEN ? AND ?");
    row.bind(source).bind(first.toString(Qt::ISODate)).bind(last.toString(Qt::ISODate));
    SourceTally tally;
    if (row.next()) {
        tally.rounds = qint64(row.real(0));
        tally.failures = qint64(row.real(1));
        tally.read = qint64(row.real(2));
        tally.added = qint64(row.real(3));
        tally.cost = row.real(4);
        if (const QDate begin = QDate::fromString(row.text(5), Qt::ISODate); begin.isValid())
            tally.days = int(begin.daysTo(last)) + 1;
    }
    if (row.failed())
        return row.status().error();
    return tally;
}

Result<QHash<SourceId, qint64>> SourceHealthStore::addedBySource(QDate first, QDate last) const
{
    Statement rows(m_connection,
                   "SELECT source_id, sum(added) FROM source_day WHERE day BETWEEN ? AND ? GROUP BY source_id");
    rows.bind(first.toString(Qt::ISODate)).bind(last.toString(Qt::ISODate));
    QHash<SourceId, qint64> added;
    while (rows.next())
        added.insert(SourceId(rows.integer(0)), rows.integer(1));
    if (rows.failed())
        return rows.status().error();
    return added;
}

Status SourceHealthStore::addGap(const SourceGap &gap)
{
    if (!gap.from.isValid() || !gap.to.isValid() || gap.from.secsTo(gap.to) < 60)
        return ok();
    Statement touching(m_connection,
                       "SELECT min(start), max(end) FROM source_gap WHERE source_id = ? AND start <= ? AND end >= ?");
    touching.bind(gap.source).bind(gap.to).bind(gap.from);
    QDateTime from = gap.from, to = gap.to;
    if (touching.next() && !touching.isNull(0)) {
        from = std::min(from, touching.time(0));
        to = std::max(to, touching.time(1));
    }
    if (touching.failed())
        return touching.status();
    Statement merged(m_connection, "DELETE FROM source_gap WHERE source_id = ? AND start <= ? AND end >= ?");
    if (Status done = merged.bind(gap.source).bind(gap.to).bind(gap.from).run(); !done)
        return done;
    Statement insert(m_connection, "INSERT INTO source_gap (source_id, start, end, reason) VALUES (?,?,?,?)");
    return insert.bind(gap.source).bind(from).bind(to).bind(gap.reason).run();
}

Result<QList<SourceGap>> SourceHealthStore::gaps(const QDateTime &from, const QDateTime &to,
                                                 std::optional<SourceId> source) const
{
    Statement rows(m_connection, std::string("SELECT source_id, start, end, reason FROM source_gap WHERE start < ? AND"
                                             " end > ?") +
                                     (source ? " AND source_id = ?" : "") + " ORDER BY start, source_id");
    rows.bind(to).bind(from);
    if (source)
        rows.bind(*source);
    QList<SourceGap> gaps;
    while (rows.next())
        gaps.append({SourceId(rows.integer(0)), rows.time(1), rows.time(2), rows.text(3)});
    if (rows.failed())
        return rows.status().error();
    return gaps;
}

} // namespace pulse
