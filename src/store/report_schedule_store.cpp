#include "store/report_schedule_store.h"
#include "store/brand_store.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ClaimMinutes = 15;

QByteArray textOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

/// The columns of `Schedules`.
Result<ReportSchedule> scheduleOf(const Statement &row)
{
    auto schedule = reportScheduleFromJson(QJsonDocument::fromJson(row.bytes(1)).object());
    if (schedule) {
        schedule->uid = row.text(0);
        schedule->paused = row.integer(2) != 0;
        if (!schedule->paused)
            schedule->restedUntil = row.time(3);
    }
    return schedule;
}

/// A pause that a person took back was none.
constexpr const char *Schedules =
    "SELECT s.uid, s.value, s.paused, (SELECT max(c.at) FROM change c WHERE c.entity = 'reportSchedule' AND"
    " c.entity_uid = s.uid AND c.field = 'paused' AND c.undoes = '' AND NOT EXISTS (SELECT 1 FROM change u WHERE"
    " u.undoes = c.uid AND u.undoes <> '')) FROM report_schedule s";

class ReportScheduleTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        Statement row(connection, "SELECT value, paused, removed FROM report_schedule WHERE uid = ?");
        const bool found = row.bind(uid).next();
        if (row.failed())
            return row.status().error();
        if (field == u"value")
            return found && row.integer(2) == 0 ? QJsonValue(QJsonDocument::fromJson(row.bytes(0)).object())
                                                : QJsonValue(QJsonValue::Null);
        if (field != u"paused")
            return unknownField(u"reportSchedule"_s, field);
        return found ? Result<QJsonValue>(QJsonValue(row.integer(1) != 0)) : noSuchEntity(u"reportSchedule"_s, uid);
    }
    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.settings = true;
        if (field == u"paused") {
            Statement row(connection, "UPDATE report_schedule SET paused = ? WHERE uid = ?");
            return row.bind(value.toBool()).bind(uid).run();
        }
        if (value.isNull()) {
            Statement row(connection, "UPDATE report_schedule SET removed = 1 WHERE uid = ?");
            return row.bind(uid).run();
        }
        const auto schedule = reportScheduleFromJson(value.toObject());
        if (!schedule)
            return schedule.error();
        const QByteArray text = textOf(value.toObject());
        Statement row(connection, "INSERT INTO report_schedule (uid, brand_id, value) "
                                  "SELECT ?1, id, ?3 FROM brand WHERE uid = ?2 "
                                  "ON CONFLICT (uid) DO UPDATE SET value = excluded.value, brand_id = "
                                  "excluded.brand_id, removed = 0");
        return row.bind(uid).bind(schedule->brand).bindUtf8(text).run();
    }
};

} // namespace

Result<QList<ReportSchedule>> ReportScheduleStore::all(const Uid &brand) const
{
    Statement rows(m_connection, std::string(Schedules) + " JOIN brand b ON b.id = s.brand_id WHERE s.removed = 0 AND"
                                                          " b.removed = 0 AND ?1 IN ('', b.uid) ORDER BY s.id");
    rows.bind(brand);
    QList<ReportSchedule> list;
    while (rows.next())
        if (auto schedule = scheduleOf(rows))
            list << std::move(schedule).value();
    if (rows.failed())
        return rows.status().error();
    return list;
}

Result<ReportSchedule> ReportScheduleStore::byUid(const Uid &uid) const
{
    Statement row(m_connection, std::string(Schedules) + " WHERE s.uid = ? AND s.removed = 0");
    if (row.bind(uid).next())
        return scheduleOf(row);
    return row.failed() ? row.status().error()
                        : Error{Error::Kind::NotFound,
                                QCoreApplication::translate("ReportSchedule", "This schedule was removed."), uid};
}

Result<std::optional<WrittenReport>> ReportScheduleStore::lastRun(const Uid &schedule) const
{
    Statement row(m_connection, "SELECT r.period, r.state, r.at, r.tries, r.file, r.error, r.next_try FROM "
                                "report_schedule_run r JOIN report_schedule s ON s.id = r.schedule_id WHERE s.uid = ?1 "
                                "ORDER BY r.state = 2 AND r.period IN (SELECT l.period FROM report_schedule_run l "
                                "WHERE l.schedule_id = s.id ORDER BY l.period DESC LIMIT ?2) DESC, r.at DESC, "
                                "r.period DESC LIMIT 1");
    if (!row.bind(schedule).bind(MostMissedReports).next())
        return row.failed() ? Result<std::optional<WrittenReport>>(row.status().error())
                            : std::optional<WrittenReport>();
    WrittenReport run;
    run.period = row.text(0);
    run.state = WrittenReport::State(std::clamp(int(row.integer(1)), 0, 2));
    run.at = row.time(2);
    run.tries = int(row.integer(3));
    run.file = row.text(4);
    run.error = row.text(5);
    run.nextTry = row.time(6);
    return std::optional(run);
}

Result<Change> ReportScheduleStore::save(Journal &journal, ReportSchedule schedule, ChangeSet &changes)
{
    if (schedule.uid.isEmpty())
        schedule.uid = newUid(schedule.createdAt.toMSecsSinceEpoch());
    const QJsonObject value = toJson(schedule);
    if (const auto checked = reportScheduleFromJson(value); !checked)
        return checked.error();
    return journal.change(u"reportSchedule"_s, schedule.uid, u"value"_s, value, changes);
}

Result<int> ReportScheduleStore::claim(const Uid &schedule, const QString &period, const QDateTime &now)
{
    Statement row(m_connection,
                  "INSERT INTO report_schedule_run (schedule_id, period, state, at, tries) "
                  "SELECT id, ?2, 0, ?3, 1 FROM report_schedule WHERE uid = ?1 "
                  "ON CONFLICT (schedule_id, period) DO UPDATE SET state = 0, at = excluded.at, tries = tries + 1 "
                  "WHERE (state = 2 AND next_try <= ?3) OR (state = 0 AND at < ?4) RETURNING tries");
    row.bind(schedule).bind(period).bind(now).bind(now.addSecs(-60 * ClaimMinutes));
    const int tries = row.next() ? int(row.integer(0)) : 0;
    if (row.failed())
        return row.status().error();
    return tries;
}

Status ReportScheduleStore::written(const Uid &schedule, const QString &period, const QString &file,
                                    const QDateTime &now)
{
    Statement row(m_connection, "UPDATE report_schedule_run SET state = 1, at = ?3, file = ?4, error = '', next_try = "
                                "NULL WHERE period = ?2 AND schedule_id = (SELECT id FROM report_schedule WHERE uid = "
                                "?1)");
    return row.bind(schedule).bind(period).bind(now).bind(file).run();
}

Status ReportScheduleStore::failed(const Uid &schedule, const QString &period, const QString &error,
                                   const QDateTime &now)
{
    Statement tried(m_connection, "SELECT r.tries FROM report_schedule_run r JOIN report_schedule s ON s.id = "
                                  "r.schedule_id WHERE s.uid = ? AND r.period = ?");
    const int tries = int(tried.bind(schedule).bind(period).scalar(1));
    const int minutes = std::min(LongestRetryMinutes, FirstRetryMinutes << std::clamp(tries - 1, 0, 10));
    Statement row(m_connection, "UPDATE report_schedule_run SET state = 2, at = ?3, error = ?4, next_try = ?5 WHERE "
                                "period = ?2 AND schedule_id = (SELECT id FROM report_schedule WHERE uid = ?1)");
    return row.bind(schedule).bind(period).bind(now).bind(error).bind(now.addSecs(60 * minutes)).run();
}

const ChangeTarget &reportScheduleTarget()
{
    static const ReportScheduleTarget target;
    return target;
}

} // namespace pulse
