#include "core/file_name.h"
#include "core/report_schedule.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone Seoul("Asia/Seoul");

QDateTime at(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Seoul).toUTC();
}

ReportSchedule scheduleOf(const QString &kind, int day = 1)
{
    ReportSchedule schedule;
    schedule.uid = u"s"_s;
    schedule.brand = u"b"_s;
    schedule.kind = kind;
    schedule.day = day;
    schedule.folder = u"/tmp"_s;
    schedule.createdAt = at(1, 1, 0);
    return schedule;
}

QStringList keysOf(const QList<DueReport> &due)
{
    QStringList keys;
    for (const DueReport &one : due)
        keys << one.period.key();
    return keys;
}

} // namespace

/// When the reports of a schedule are due.
class ReportScheduleTest : public QObject {
    Q_OBJECT
private slots:
    void aMonthlyReportIsDueOnTheFirstAboutTheMonthBefore()
    {
        const ReportSchedule monthly = scheduleOf(u"month"_s);
        QCOMPARE(dueReports(monthly, Seoul, at(11, 1, 7, 59)).constLast().period.key(), u"2026-09"_s);
        const QList<DueReport> due = dueReports(monthly, Seoul, at(11, 1, 8));
        QCOMPARE(due.constLast().period.key(), u"2026-10"_s);
        QCOMPARE(due.constLast().at, at(11, 1, 8));
        const DueReport next = nextDue(monthly, Seoul, at(11, 1, 8));
        QCOMPARE(next.period.key(), u"2026-11"_s);
        QCOMPARE(next.at, at(12, 1, 8));
    }
    void theDayIsCountedAfterThePeriod()
    {
        QCOMPARE(nextDue(scheduleOf(u"month"_s, 5), Seoul, at(11, 3, 9)).at, at(11, 5, 8));
        const DueReport week = nextDue(scheduleOf(u"week"_s, 3), Seoul, at(11, 23, 10)); // a Monday
        QCOMPARE(week.at, at(11, 25, 8));
        QCOMPARE(week.period.key(), u"2026-W47"_s);
        const DueReport day = nextDue(scheduleOf(u"day"_s), Seoul, at(11, 23, 9));
        QCOMPARE(day.at, at(11, 24, 8));
        QCOMPARE(day.period.key(), u"2026-11-23"_s);
        QCOMPARE(nextDue(scheduleOf(u"year"_s, 10), Seoul, at(11, 23, 9)).period.key(), u"2026"_s);
        const DueReport fiscal = nextDue(scheduleOf(u"year"_s, 10), Seoul, at(11, 23, 9), 4);
        QCOMPARE(fiscal.period.first, QDate(2026, 4, 1));
        QCOMPARE(fiscal.at.toTimeZone(Seoul).date(), QDate(2027, 4, 10));
    }
    void whatWasDueBeforeTheScheduleWasMadeIsNotWritten()
    {
        ReportSchedule monthly = scheduleOf(u"month"_s);
        monthly.createdAt = at(11, 15, 12);
        QVERIFY(dueReports(monthly, Seoul, at(11, 23, 9)).isEmpty());
        QCOMPARE(keysOf(dueReports(monthly, Seoul, at(12, 2, 9))), QStringList{u"2026-11"_s});
    }
    void everyMissedPeriodIsDueTheOldestFirstAndTwelveAtMost()
    {
        const ReportSchedule monthly = scheduleOf(u"month"_s);
        QCOMPARE(keysOf(dueReports(monthly, Seoul, at(3, 5, 9))),
                 (QStringList{u"2025-12"_s, u"2026-01"_s, u"2026-02"_s}));
        const QStringList days = keysOf(dueReports(scheduleOf(u"day"_s), Seoul, at(11, 23, 9)));
        QCOMPARE(days.size(), 12);
        QCOMPARE(days.constFirst(), u"2026-11-11"_s);
        QCOMPARE(days.constLast(), u"2026-11-22"_s);
    }
    void whatFellDueInAPauseIsNotWritten()
    {
        ReportSchedule daily = scheduleOf(u"day"_s);
        daily.restedUntil = at(11, 21, 10);
        QCOMPARE(keysOf(dueReports(daily, Seoul, at(11, 23, 9))), (QStringList{u"2026-11-21"_s, u"2026-11-22"_s}));
    }
    void theZoneIsThatOfTheBrand()
    {
        const QTimeZone berlin("Europe/Berlin");
        const DueReport next = nextDue(scheduleOf(u"month"_s), berlin, at(6, 15, 0));
        QCOMPARE(next.at, QDateTime(QDate(2026, 7, 1), QTime(6, 0), Qt::UTC)); // summer time
    }
    void whatCouldNeverBeWrittenIsRefusedInWords()
    {
        QVERIFY(reportScheduleFromJson(toJson(scheduleOf(u"month"_s))));
        for (const auto &[key, value] :
             {std::pair(u"kind"_s, QJsonValue(u"hour"_s)), std::pair(u"format"_s, QJsonValue(u"exe"_s)),
              std::pair(u"language"_s, QJsonValue(u"xx"_s)), std::pair(u"folder"_s, QJsonValue(u"relative/place"_s)),
              std::pair(u"folder"_s, QJsonValue(u" "_s)), std::pair(u"day"_s, QJsonValue(31)),
              std::pair(u"day"_s, QJsonValue(0)), std::pair(u"time"_s, QJsonValue(u"25:00"_s))}) {
            QJsonObject json = toJson(scheduleOf(u"month"_s));
            json[key] = value;
            const auto read = reportScheduleFromJson(json);
            QVERIFY2(!read && !read.error().text.isEmpty(), qPrintable(key));
        }
        QVERIFY(!reportScheduleFromJson(toJson(scheduleOf(u"week"_s, 8))));
        QVERIFY(!reportScheduleFromJson(toJson(scheduleOf(u"day"_s, 2))));
    }
    void aNameOfABrandIsNoPath()
    {
        QCOMPARE(asFileName(u"../..\\a:b*\n"_s), u"_._.._a_b_"_s);
        QCOMPARE(asFileName(u"예시전자 2026-10"_s), u"예시전자 2026-10"_s);
    }
};

QTEST_GUILESS_MAIN(ReportScheduleTest)
#include "tst_report_schedule.moc"
