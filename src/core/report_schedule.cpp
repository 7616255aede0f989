#include "core/report_schedule.h"
#include "core/fiscal_year.h"
#include "core/mail_account.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int LatestDay = 28; ///< every month has it

Period periodOf(PeriodKind kind, QDate day, int firstMonth)
{
    switch (kind) {
    case PeriodKind::Day:
        return Period::day(day);
    case PeriodKind::Week:
        return Period::weekOf(day);
    case PeriodKind::Month:
        return Period::monthOf(day);
    case PeriodKind::Year:
        break;
    }
    return fiscalYear(day, firstMonth);
}

QDateTime dueAt(const ReportSchedule &schedule, const QTimeZone &zone, const Period &period)
{
    return QDateTime(period.last.addDays(schedule.day), schedule.time, zone).toUTC();
}

int latestDay(PeriodKind kind) { return kind == PeriodKind::Day ? 1 : kind == PeriodKind::Week ? 7 : LatestDay; }

Error refused(const QString &text) { return {Error::Kind::Usage, text, {}}; }

} // namespace

PeriodKind ReportSchedule::periodKind() const
{
    return kind == u"day"    ? PeriodKind::Day
           : kind == u"week" ? PeriodKind::Week
           : kind == u"year" ? PeriodKind::Year
                             : PeriodKind::Month;
}

QJsonObject toJson(const ReportSchedule &schedule)
{
    return {{u"brand"_s, schedule.brand},
            {u"kind"_s, schedule.kind},
            {u"language"_s, schedule.language},
            {u"format"_s, schedule.format},
            {u"folder"_s, schedule.folder},
            {u"to"_s, QJsonArray::fromStringList(schedule.to)},
            {u"day"_s, schedule.day},
            {u"time"_s, schedule.time.toString(u"HH:mm"_s)},
            {u"createdAt"_s, toIsoUtc(schedule.createdAt)}};
}

Result<ReportSchedule> reportScheduleFromJson(const QJsonObject &json)
{
    static const QStringList Kinds{u"day"_s, u"week"_s, u"month"_s, u"year"_s, u"competitors"_s};
    static const QStringList Formats{u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s};
    ReportSchedule schedule;
    schedule.brand = json[u"brand"_s].toString();
    schedule.kind = json[u"kind"_s].toString();
    schedule.language = json[u"language"_s].toString();
    schedule.format = json[u"format"_s].toString();
    schedule.folder = json[u"folder"_s].toString().trimmed();
    schedule.day = json[u"day"_s].toInt();
    schedule.time = QTime::fromString(json[u"time"_s].toString(), u"HH:mm"_s);
    schedule.createdAt = QDateTime::fromString(json[u"createdAt"_s].toString(), Qt::ISODate).toUTC();
    if (!Kinds.contains(schedule.kind) || !Formats.contains(schedule.format) ||
        (schedule.language != u"ko" && schedule.language != u"en"))
        return refused(QCoreApplication::translate("ReportSchedule",
                                                   "A schedule needs a kind of report (day, week, month, year, "
                                                   "competitors), a language and a format."));
    QStringList to;
    for (const QJsonValue &address : json[u"to"_s].toArray())
        to << address.toString();
    const auto addresses = mailAddresses(to.join(u','));
    if (!addresses)
        return addresses.error();
    schedule.to = *addresses;
    if (!(schedule.folder.isEmpty() && !schedule.to.isEmpty()) && !QDir::isAbsolutePath(schedule.folder))
        return refused(
            QCoreApplication::translate("ReportSchedule", "Choose the folder for the reports, or whom to send them."));
    if (!schedule.time.isValid() || schedule.day < 1 || schedule.day > latestDay(schedule.periodKind()))
        return refused(QCoreApplication::translate(
            "ReportSchedule", "Choose a time of day, and a day that every period has: 1 to 7 in a week, 1 to 28 in a "
                              "month or year."));
    return schedule;
}

QList<DueReport> dueReports(const ReportSchedule &schedule, const QTimeZone &zone, const QDateTime &now, int firstMonth)
{
    Period period = periodOf(schedule.periodKind(), now.toTimeZone(zone).date(), firstMonth);
    while (dueAt(schedule, zone, period) > now)
        period = period.previous();
    QList<DueReport> due;
    for (; due.size() < MostMissedReports; period = period.previous()) {
        const QDateTime at = dueAt(schedule, zone, period);
        if (at <= schedule.createdAt || (schedule.restedUntil.isValid() && at < schedule.restedUntil))
            break;
        due.prepend({period, at});
    }
    return due;
}

DueReport nextDue(const ReportSchedule &schedule, const QTimeZone &zone, const QDateTime &now, int firstMonth)
{
    Period period = periodOf(schedule.periodKind(), now.toTimeZone(zone).date(), firstMonth).previous().previous();
    while (dueAt(schedule, zone, period) <= now)
        period = period.next();
    return {period, dueAt(schedule, zone, period)};
}

} // namespace pulse
