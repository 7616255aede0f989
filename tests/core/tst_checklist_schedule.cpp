#include "core/checklist_schedule.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone Seoul("Asia/Seoul");
const QTimeZone NewYork("America/New_York");

/// A calendar whose only public holidays are those listed.
TeamCalendar calendarWith(const QSet<QDate> &holidays = {})
{
    TeamCalendar calendar;
    calendar.isPublicHoliday = [holidays](QDate date) { return holidays.contains(date); };
    return calendar;
}

QDateTime at(const QTimeZone &zone, QDate date, QTime time = QTime(9, 0))
{
    return QDateTime(date, time, zone).toUTC();
}

QStringList keys(const QList<ScheduledRun> &runs)
{
    QStringList list;
    for (const ScheduledRun &run : runs)
        list << run.period.key();
    return list;
}

QDate localDay(const QDateTime &time, const QTimeZone &zone) { return time.toTimeZone(zone).date(); }

} // namespace

class TestChecklistSchedule : public QObject {
    Q_OBJECT
private slots:
    void dailyRunsFollowTheWorkingDays()
    {
        // Friday 20 November to Tuesday 24 November 2026: the weekend is off.
        const auto runs =
            scheduledRuns(u"daily"_s, Seoul, calendarWith(), QDate(2026, 11, 20), {}, at(Seoul, QDate(2026, 11, 24)));
        QCOMPARE(keys(runs), QStringList({u"2026-11-20"_s, u"2026-11-23"_s, u"2026-11-24"_s}));
        QCOMPARE(runs[0].opensAt, QDateTime(QDate(2026, 11, 19), QTime(15, 0), Qt::UTC));
        QCOMPARE(runs[0].dueAt, QDateTime(QDate(2026, 11, 20), QTime(15, 0), Qt::UTC));
    }

    void aTeamMayWorkAtWeekendsAndOnHolidays()
    {
        const QDate chuseok(2026, 9, 25);
        TeamCalendar calendar = calendarWith({QDate(2026, 9, 24), chuseok, QDate(2026, 9, 26)});
        const auto during = [&] {
            return keys(
                scheduledRuns(u"daily"_s, Seoul, calendar, QDate(2026, 9, 23), {}, at(Seoul, QDate(2026, 9, 28))));
        };
        QCOMPARE(during(), QStringList({u"2026-09-23"_s, u"2026-09-28"_s}));
        calendar.workingWeekdays = {1, 2, 3, 4, 5, 6, 7};
        QCOMPARE(during(), QStringList({u"2026-09-23"_s, u"2026-09-27"_s, u"2026-09-28"_s}));
        calendar.worksOnHolidays = true;
        QCOMPARE(during().size(), 6);
    }

    void singleDaysOfTheTeamWinOverTheRule()
    {
        TeamCalendar calendar = calendarWith({QDate(2026, 12, 25)});
        calendar.daysOff = {QDate(2026, 12, 24)};
        calendar.extraWorkingDays = {QDate(2026, 12, 25), QDate(2026, 12, 26)};
        QVERIFY(!isWorkingDay(QDate(2026, 12, 24), calendar));
        QVERIFY(isWorkingDay(QDate(2026, 12, 25), calendar));
        QVERIFY(isWorkingDay(QDate(2026, 12, 26), calendar)); // a Saturday
        QVERIFY(!isWorkingDay(QDate(2026, 12, 27), calendar));
        QVERIFY(!isWorkingDay(QDate(), calendar));
    }

    void theThirdWorkingDayIsCountedOverWeekendsAndHolidays()
    {
        // Seollal 2027: Saturday 6 to Tuesday 9 February (with the substitute day).
        const auto calendar = calendarWith({QDate(2027, 2, 8), QDate(2027, 2, 9)});
        QCOMPARE(workingDay(QDate(2027, 2, 5), 1, calendar), QDate(2027, 2, 5));
        QCOMPARE(workingDay(QDate(2027, 2, 5), 3, calendar), QDate(2027, 2, 11));
        TeamCalendar never;
        never.workingWeekdays.clear();
        QCOMPARE(workingDay(QDate(2027, 2, 5), 1, never), QDate());
    }

    void weeksOfAClosedProgramAppearAsSingleRuns()
    {
        const auto runs = scheduledRuns(u"weekly"_s, Seoul, calendarWith(), QDate(2026, 10, 28), {},
                                        at(Seoul, QDate(2026, 11, 23), QTime(0, 0)));
        QCOMPARE(keys(runs), QStringList({u"2026-W43"_s, u"2026-W44"_s, u"2026-W45"_s, u"2026-W46"_s, u"2026-W47"_s}));
        // The first one began on Monday the 26th, before the workspace: it opens with the workspace.
        QCOMPARE(localDay(runs[0].opensAt, Seoul), QDate(2026, 10, 28));
        QCOMPARE(localDay(runs[0].dueAt, Seoul), QDate(2026, 11, 2));
        for (qsizetype i = 1; i < runs.size(); ++i) {
            QCOMPARE(localDay(runs[i].opensAt, Seoul).dayOfWeek(), int(Qt::Monday));
            QCOMPARE(runs[i].dueAt, runs[i].opensAt.addDays(7));
            QCOMPARE(runs[i].period.last, localDay(runs[i].opensAt, Seoul).addDays(-1));
            QCOMPARE(runs[i - 1].dueAt, runs[i].opensAt); // never two open at once
        }
    }

    void theWeekOfTheYearsEndKeepsItsIsoNumber()
    {
        const auto runs =
            scheduledRuns(u"weekly"_s, Seoul, calendarWith(), QDate(2026, 12, 28), {}, at(Seoul, QDate(2027, 1, 11)));
        QCOMPARE(keys(runs), QStringList({u"2026-W52"_s, u"2026-W53"_s, u"2027-W01"_s}));
    }

    void aMonthIsClosedInTheFirstThreeWorkingDaysOfTheNext()
    {
        // 1 October 2026 is a Thursday; 3 October falls on a Saturday with Monday 5 as its substitute.
        const auto calendar = calendarWith({QDate(2026, 10, 3), QDate(2026, 10, 5)});
        const auto runs =
            scheduledRuns(u"monthly"_s, Seoul, calendar, QDate(2026, 9, 15), {}, at(Seoul, QDate(2026, 11, 1)));
        QCOMPARE(keys(runs), QStringList({u"2026-09"_s, u"2026-10"_s}));
        QCOMPARE(localDay(runs[0].opensAt, Seoul), QDate(2026, 10, 1));
        QCOMPARE(localDay(runs[0].dueAt, Seoul), QDate(2026, 10, 7)); // Thu 1, Fri 2, Tue 6
        QCOMPARE(localDay(runs[1].dueAt, Seoul), QDate(2026, 11, 5)); // Mon 2, Tue 3, Wed 4
    }

    void aMonthWhoseWindowIsOverOnTheFirstDayHasNoRun()
    {
        const auto now = at(Seoul, QDate(2026, 11, 30));
        QVERIFY(scheduledRuns(u"monthly"_s, Seoul, calendarWith(), QDate(2026, 11, 5), {}, now).isEmpty());
        const auto within = scheduledRuns(u"monthly"_s, Seoul, calendarWith(), QDate(2026, 11, 4), {}, now);
        QCOMPARE(keys(within), QStringList({u"2026-10"_s}));
        QCOMPARE(localDay(within[0].opensAt, Seoul), QDate(2026, 11, 4));
    }

    void theYearIsReviewedInItsLastSixWeeks()
    {
        const QDate first(2025, 6, 1);
        const auto at19 = scheduledRuns(u"annual"_s, Seoul, calendarWith(), first, {}, at(Seoul, QDate(2026, 11, 19)));
        QCOMPARE(keys(at19), QStringList({u"2025"_s}));
        const auto at20 = scheduledRuns(u"annual"_s, Seoul, calendarWith(), first, {}, at(Seoul, QDate(2026, 11, 20)));
        QCOMPARE(keys(at20), QStringList({u"2025"_s, u"2026"_s}));
        QCOMPARE(localDay(at20[1].opensAt, Seoul), QDate(2026, 11, 20));
        QCOMPARE(localDay(at20[1].dueAt, Seoul), QDate(2027, 1, 1));
        QCOMPARE(at20[1].opensAt.daysTo(at20[1].dueAt), 42);
    }

    void aFiscalYearMayEndInMarch()
    {
        TeamCalendar calendar = calendarWith();
        calendar.fiscalYearStartMonth = 4;
        const auto runs =
            scheduledRuns(u"annual"_s, Seoul, calendar, QDate(2026, 1, 5), {}, at(Seoul, QDate(2027, 3, 1)));
        QCOMPARE(keys(runs), QStringList({u"FY2025-04"_s, u"FY2026-04"_s}));
        QCOMPARE(runs[1].period.first, QDate(2026, 4, 1));
        QCOMPARE(runs[1].period.last, QDate(2027, 3, 31));
        QCOMPARE(localDay(runs[1].opensAt, Seoul), QDate(2027, 2, 18));
    }

    void gettingStartedComesOnceAndThenEachQuarter()
    {
        const auto runs = scheduledRuns(u"setup"_s, Seoul, calendarWith(), QDate(2026, 8, 10), {},
                                        at(Seoul, QDate(2027, 1, 1), QTime(0, 0)));
        QCOMPARE(keys(runs), QStringList({u"2026-08-10"_s, u"2026-10"_s, u"2027-01"_s}));
        QCOMPARE(localDay(runs[0].dueAt, Seoul), QDate(2026, 10, 1));
        QCOMPARE(localDay(runs[1].dueAt, Seoul), QDate(2027, 1, 1));
    }

    void aFirstQuarterOfAFewDaysIsNotReopenedAtOnce()
    {
        const auto runs =
            scheduledRuns(u"setup"_s, Seoul, calendarWith(), QDate(2026, 12, 28), {}, at(Seoul, QDate(2027, 4, 1)));
        QCOMPARE(keys(runs), QStringList({u"2026-12-28"_s, u"2027-04"_s}));
    }

    void daysOfTwentyThreeAndTwentyFiveHoursAreWhole()
    {
        TeamCalendar calendar;
        calendar.workingWeekdays = {7};
        // New York: Sunday 8 March 2026 has 23 hours, Sunday 1 November 2026 has 25.
        const auto spring =
            scheduledRuns(u"daily"_s, NewYork, calendar, QDate(2026, 3, 8), {}, at(NewYork, QDate(2026, 3, 8)));
        QCOMPARE(spring.size(), 1);
        QCOMPARE(spring[0].opensAt.secsTo(spring[0].dueAt), 23 * 3600);
        const auto autumn =
            scheduledRuns(u"daily"_s, NewYork, calendar, QDate(2026, 11, 1), {}, at(NewYork, QDate(2026, 11, 1)));
        QCOMPARE(autumn[0].opensAt.secsTo(autumn[0].dueAt), 25 * 3600);
        // A Monday after the change opens at its own midnight.
        const auto weekly = scheduledRuns(u"weekly"_s, NewYork, calendar, QDate(2026, 3, 2), {},
                                          at(NewYork, QDate(2026, 3, 9), QTime(0, 0)));
        QCOMPARE(weekly.size(), 2);
        QCOMPARE(weekly[1].opensAt, QDateTime(QDate(2026, 3, 9), QTime(4, 0), Qt::UTC));
        QCOMPARE(weekly[0].opensAt.secsTo(weekly[0].dueAt), 7 * 86400 - 3600);
    }

    void theBrandsMidnightDecidesNotTheMachines()
    {
        const QDateTime justBefore(QDate(2026, 11, 23), QTime(14, 59, 59), Qt::UTC);
        const auto before = scheduledRuns(u"daily"_s, Seoul, calendarWith(), QDate(2026, 11, 23), {}, justBefore);
        QCOMPARE(keys(before), QStringList({u"2026-11-23"_s}));
        const auto after =
            scheduledRuns(u"daily"_s, Seoul, calendarWith(), QDate(2026, 11, 23), {}, justBefore.addSecs(1));
        QCOMPARE(keys(after), QStringList({u"2026-11-23"_s, u"2026-11-24"_s}));
    }

    void nothingExistsBeforeTheWorkspace_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *key : {"daily", "weekly", "monthly", "annual", "setup"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void nothingExistsBeforeTheWorkspace()
    {
        QFETCH(const QString, list);
        const QDate first(2026, 12, 2);
        QVERIFY(scheduledRuns(list, Seoul, calendarWith(), first, {}, at(Seoul, QDate(2026, 12, 1))).isEmpty());
        const auto runs = scheduledRuns(list, Seoul, calendarWith(), first, {}, at(Seoul, QDate(2028, 1, 10)));
        QVERIFY(!runs.isEmpty());
        for (const ScheduledRun &run : runs) {
            QVERIFY(localDay(run.opensAt, Seoul) >= first);
            QVERIFY(run.opensAt < run.dueAt);
        }
    }

    void continuingFromTheLastRunGivesTheSameAsAllAtOnce()
    {
        const QDate first(2026, 1, 7);
        const auto now = at(Seoul, QDate(2027, 6, 30));
        for (const QString &list : {u"daily"_s, u"weekly"_s, u"monthly"_s, u"annual"_s, u"setup"_s}) {
            const auto all = scheduledRuns(list, Seoul, calendarWith(), first, {}, now);
            const auto middle = all.at(all.size() / 2).opensAt;
            const auto rest = scheduledRuns(list, Seoul, calendarWith(), first, middle, now);
            QCOMPARE(rest, all.mid(all.size() / 2));
        }
    }

    void aCaseOpensACrisisListNotTheCalendar()
    {
        QVERIFY(scheduledRuns(u"crisis"_s, Seoul, calendarWith(), QDate(2026, 1, 1), {}, at(Seoul, QDate(2026, 6, 1)))
                    .isEmpty());
        QVERIFY(scheduledRuns(u"daily"_s, Seoul, calendarWith(), QDate(), {}, at(Seoul, QDate(2026, 6, 1))).isEmpty());
    }

    void theNextRunIsNamedForAnEmptyPage()
    {
        const QDate friday(2026, 11, 20);
        QCOMPARE(nextRunDay(u"daily"_s, calendarWith({QDate(2026, 11, 23)}), friday), QDate(2026, 11, 24));
        QCOMPARE(nextRunDay(u"weekly"_s, calendarWith(), friday), QDate(2026, 11, 23));
        QCOMPARE(nextRunDay(u"monthly"_s, calendarWith(), friday), QDate(2026, 12, 1));
        QCOMPARE(nextRunDay(u"annual"_s, calendarWith(), QDate(2026, 11, 19)), friday);
        QCOMPARE(nextRunDay(u"annual"_s, calendarWith(), friday), QDate(2027, 11, 20));
        QCOMPARE(nextRunDay(u"setup"_s, calendarWith(), friday), QDate(2027, 1, 1));
        QCOMPARE(nextRunDay(u"crisis"_s, calendarWith(), friday), QDate());
    }
};

QTEST_APPLESS_MAIN(TestChecklistSchedule)
#include "tst_checklist_schedule.moc"
