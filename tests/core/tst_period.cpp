#include "core/fiscal_year.h"
#include "core/period_name.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class PeriodTest : public QObject {
    Q_OBJECT
private slots:
    void keysReadBackAsTheSamePeriod_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("month") << u"2026-10"_s << QDate(2026, 10, 1) << QDate(2026, 10, 31);
        QTest::newRow("week") << u"2026-W43"_s << QDate(2026, 10, 19) << QDate(2026, 10, 25);
        QTest::newRow("first week begins in the old year") << u"2026-W01"_s << QDate(2025, 12, 29) << QDate(2026, 1, 4);
        QTest::newRow("day") << u"2026-10-12"_s << QDate(2026, 10, 12) << QDate(2026, 10, 12);
        QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("fiscal year") << u"FY2026-04"_s << QDate(2026, 4, 1) << QDate(2027, 3, 31);
    }
    void keysReadBackAsTheSamePeriod()
    {
        QFETCH(QString, key);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto period = Period::parse(key);
        QVERIFY(period.hasValue());
        QCOMPARE(period->first, first);
        QCOMPARE(period->last, last);
        QCOMPARE(period->key(), key);
        QCOMPARE(period->previous().next(), *period);
    }
    void aYearNamedByItsNumberIsTheTeamsYearThatBeginsInIt()
    {
        const Period year = *Period::parse(u"2026"_s);
        QCOMPARE(teamPeriod(year, 1), year);
        QCOMPARE(teamPeriod(year, 4).key(), u"FY2026-04"_s);
        QCOMPARE(teamPeriod(*Period::parse(u"FY2026-07"_s), 4).key(), u"FY2026-07"_s);
        QCOMPARE(teamPeriod(*Period::parse(u"2026-10"_s), 4).key(), u"2026-10"_s);
        QCOMPARE(teamPeriod(year, 4).previous().first, QDate(2025, 4, 1));
        QCOMPARE(fiscalYear({2026, 3, 31}, 4).last, QDate(2026, 3, 31));
    }
    void aFiscalYearIsNamedByItsMonths()
    {
        const Period year = fiscalYear({2026, 11, 23}, 4);
        QCOMPARE(periodName(year, u"ko"_s), u"2026년 4월–2027년 3월"_s);
        QCOMPARE(periodName(year, u"en"_s), u"April 2026 – March 2027"_s);
        QCOMPARE(shortPeriodName(year, u"en"_s), u"Apr 2026–Mar 2027"_s);
        QCOMPARE(periodName(Period::yearOf({2026, 1, 1}), u"ko"_s), u"2026년"_s);
    }
    void timeZonesAreThoseThatHaveAName()
    {
        for (const char *id : {"Asia/Seoul", "America/New_York", "UTC", "UTC+09:00"})
            QVERIFY2(isTimeZone(id), id);
        for (const char *id : {"Mars", "KST", "Mars/Base", ""})
            QVERIFY2(!isTimeZone(id), id);
    }
    void nonsenseIsRefusedWithTheFormsThatWork()
    {
        for (const QString &text : {u"2026-13"_s, u"2026-W54"_s, u"October"_s, u""_s, u"2026-02-30"_s}) {
            const auto period = Period::parse(text);
            QVERIFY2(!period, qPrintable(text));
            QVERIFY(period.error().text.contains(u"2026-W43"_s));
        }
    }
    void aDayBeginsAtMidnightOfItsZone()
    {
        const Period day = Period::day(QDate(2026, 11, 23));
        QCOMPARE(toIsoUtc(day.begin(QTimeZone("Asia/Seoul"))), u"2026-11-22T15:00:00Z"_s);
    }
    void aSpringDayOfNewYorkHas23Hours()
    {
        const Period day = Period::day(QDate(2026, 3, 8));
        const QTimeZone zone("America/New_York");
        QCOMPARE(day.begin(zone).secsTo(day.end(zone)), 23 * 3600);
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
