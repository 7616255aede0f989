#include "store/key_use_store.h"
#include "store/statement.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QString Cost = u"$"_s; ///< the quota under which the dollars stand; no service calls one so

} // namespace

Status KeyUseStore::add(const QString &key, const QList<KeyUse> &used, double cost, const QDateTime &at)
{
    Statement row(m_connection, "INSERT INTO key_use (key, quota, day, used) VALUES (?,?,?,?)"
                                " ON CONFLICT DO UPDATE SET used = used + excluded.used");
    for (const KeyUse &use : used)
        if (Status done =
                row.begin().bind(key).bind(use.quota).bind(use.day.toString(Qt::ISODate)).bind(double(use.calls)).run();
            !done)
            return done;
    if (cost == 0)
        return ok();
    return row.begin().bind(key).bind(Cost).bind(at.toUTC().date().toString(Qt::ISODate)).bind(cost).run();
}

Result<QList<KeyUse>> KeyUseStore::since(const QString &key, QDate first) const
{
    Statement rows(m_connection, "SELECT quota, day, used FROM key_use WHERE key = ? AND quota <> ? AND day >= ?");
    rows.bind(key).bind(Cost).bind(first.toString(Qt::ISODate));
    QList<KeyUse> used;
    while (rows.next())
        used.append({rows.text(0), QDate::fromString(rows.text(1), Qt::ISODate), qint64(rows.real(2))});
    if (rows.failed())
        return rows.status().error();
    return used;
}

Result<double> KeyUseStore::costOfMonth(const QString &key, const QDateTime &at) const
{
    const QDate today = at.toUTC().date();
    Statement row(m_connection, "SELECT total(used) FROM key_use WHERE key = ? AND quota = ? AND day >= ?");
    row.bind(key).bind(Cost).bind(QDate(today.year(), today.month(), 1).toString(Qt::ISODate));
    const double cost = row.next() ? row.real(0) : 0;
    if (row.failed())
        return row.status().error();
    return cost;
}

} // namespace pulse
