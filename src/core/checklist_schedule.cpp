#include "core/checklist_schedule.h"
#include "core/fiscal_year.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int AnnualWindowDays = 42;
constexpr int MonthlyWindowDays = 3;  // working days
constexpr int ShortestSetupDays = 28; // a first run is not reopened sooner

/// A run in whole days of the brand's calendar; \a due is the first day after it.
struct Days {
    Period period;
    QDate opens, due;
};

QList<Days> dailyRuns(const TeamCalendar &calendar, QDate from, QDate today)
{
    QList<Days> runs;
    for (QDate date = from; date <= today; date = date.addDays(1))
        if (isWorkingDay(date, calendar))
            runs << Days{Period::day(date), date, date.addDays(1)};
    return runs;
}

QList<Days> weeklyRuns(QDate from, QDate today)
{
    QList<Days> runs;
    for (QDate monday = Period::weekOf(from).first; monday <= today; monday = monday.addDays(7))
        runs << Days{Period::weekOf(monday.addDays(-7)), monday, monday.addDays(7)};
    return runs;
}

QList<Days> monthlyRuns(const TeamCalendar &calendar, QDate from, QDate today)
{
    QList<Days> runs;
    for (QDate first = Period::monthOf(from).first; first <= today; first = first.addMonths(1)) {
        const QDate lastDay = workingDay(first, MonthlyWindowDays, calendar);
        // A team without working days still has a month to look back on.
        const QDate due = lastDay.isValid() ? lastDay.addDays(1) : first.addMonths(1);
        runs << Days{Period::monthOf(first.addDays(-1)), first, due};
    }
    return runs;
}

QList<Days> annualRuns(const TeamCalendar &calendar, QDate from, QDate today)
{
    QList<Days> runs;
    for (Period year = fiscalYear(from, calendar.fiscalYearStartMonth).previous(); year.first <= today;
         year = year.next()) {
        const QDate next = year.last.addDays(1);
        runs << Days{year, next.addDays(-AnnualWindowDays), next};
    }
    return runs;
}

QList<Days> setupRuns(QDate firstDay, QDate today)
{
    QList<Days> runs;
    QDate quarter(firstDay.year(), (firstDay.month() - 1) / 3 * 3 + 1, 1);
    while (firstDay.daysTo(quarter) < ShortestSetupDays)
        quarter = quarter.addMonths(3);
    runs << Days{Period::day(firstDay), firstDay, quarter};
    for (; quarter <= today; quarter = quarter.addMonths(3))
        runs << Days{Period::monthOf(quarter), quarter, quarter.addMonths(3)};
    return runs;
}

} // namespace

QList<ScheduledRun> scheduledRuns(const QString &templateKey, const QTimeZone &zone, const TeamCalendar &calendar,
                                  QDate firstDay, const QDateTime &from, const QDateTime &now)
{
    if (!firstDay.isValid() || !zone.isValid())
        return {};
    const QDate today = now.toTimeZone(zone).date();
    if (today < firstDay)
        return {};
    QDate begin = firstDay;
    if (from.isValid())
        begin = std::max(begin, from.toTimeZone(zone).date());

    QList<Days> days;
    if (templateKey == u"daily")
        days = dailyRuns(calendar, begin, today);
    else if (templateKey == u"weekly")
        days = weeklyRuns(begin, today);
    else if (templateKey == u"monthly")
        days = monthlyRuns(calendar, begin, today);
    else if (templateKey == u"annual")
        days = annualRuns(calendar, begin, today);
    else if (templateKey == u"setup")
        days = setupRuns(firstDay, today);

    QList<ScheduledRun> runs;
    for (const Days &run : std::as_const(days)) {
        if (run.due <= firstDay || run.opens > today)
            continue;
        const ScheduledRun scheduled{run.period, startOfDay(std::max(run.opens, firstDay), zone),
                                     startOfDay(run.due, zone)};
        if (!from.isValid() || scheduled.opensAt >= from)
            runs << scheduled;
    }
    return runs;
}

QDate nextRunDay(const QString &templateKey, const TeamCalendar &calendar, QDate today)
{
    if (templateKey == u"daily")
        return workingDay(today.addDays(1), 1, calendar);
    QList<Days> days;
    const QDate horizon = today.addYears(2);
    if (templateKey == u"weekly")
        days = weeklyRuns(today, horizon);
    else if (templateKey == u"monthly")
        days = monthlyRuns(calendar, today, horizon);
    else if (templateKey == u"annual")
        days = annualRuns(calendar, today, horizon);
    else if (templateKey == u"setup")
        days = setupRuns(today.addDays(-ShortestSetupDays), horizon);
    for (const Days &run : std::as_const(days))
        if (run.opens > today)
            return run.opens;
    return {};
}

Uid runUid(const QString &templateKey, const Uid &brand, const QString &periodKey)
{
    return templateKey + u':' + brand + u':' + periodKey;
}

} // namespace pulse
