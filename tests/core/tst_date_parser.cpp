#include "core/date_parser.h"
#include "core/period.h"
#include "shared_data.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Every usual form of a time is read, and nothing is made up where a text does not say.
class TestDateParser : public QObject {
    Q_OBJECT
private slots:
    void readsEveryUsualForm_data();
    void readsEveryUsualForm();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void flagsDaysWithoutATime();
    void readsTimesThatClocksPassOver();
    void knowsMomentsThatStandForNoTime();
    void readsTheFeedDatesOfThePeers();
    void learnsTheOrderFromTheColumn();
    void survivesEveryTruncation();
};

void TestDateParser::readsEveryUsualForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const QString &text, const char *utc) {
        QTest::newRow(name) << text << QString::fromLatin1(utc);
    };
    row("zone of the caller", u"2026-03-02 09:00:00"_s, "2026-03-02T00:00:00Z");
    row("ISO with Z", u"2026-03-02T00:00:00Z"_s, "2026-03-02T00:00:00Z");
    row("ISO basic", u"20260302T000000Z"_s, "2026-03-02T00:00:00Z");
    row("ISO basic without seconds", u"20260302T0900"_s, "2026-03-02T00:00:00Z");
    row("fraction and offset", u"2026-03-02T09:00:00.123456+0900"_s, "2026-03-02T00:00:00Z");
    row("offset of hours", u"2026-03-02T09:00:00+09"_s, "2026-03-02T00:00:00Z");
    row("offset after a blank", u"2015-02-24 11:35:52 -0800"_s, "2015-02-24T19:35:52Z");
    row("dots", u"2024.10.20 23:53:43"_s, "2024-10-20T14:53:43Z");
    row("Korean spreadsheet", u"2026. 3. 2. 오후 3:05:10"_s, "2026-03-02T06:05:10Z");
    row("Korean midnight", u"2026. 3. 2. 오전 12:00:00"_s, "2026-03-01T15:00:00Z");
    row("Korean words", u"2026년 3월 2일 오후 3:05"_s, "2026-03-02T06:05:00Z");
    row("Korean words with weekday", u"2026년 3월 2일(월) 오후 3시 5분"_s, "2026-03-02T06:05:00Z");
    row("Korean hours", u"2026년 3월 2일 월요일 15시 5분 7초"_s, "2026-03-02T06:05:07Z");
    row("slashes", u"2026/3/2 9:00"_s, "2026-03-02T00:00:00Z");
    row("day that cannot be a month", u"13/02/2026 09:00"_s, "2026-02-13T00:00:00Z");
    row("month first, day past twelve", u"2/13/2026 9:00 AM"_s, "2026-02-13T00:00:00Z");
    row("day equals month", u"3/3/2026 12:30 pm"_s, "2026-03-03T03:30:00Z");
    row("German", u"02.03.2026 09:00"_s, "2026-03-02T00:00:00Z");
    row("compact day", u"20260302"_s, "2026-03-01T15:00:00Z");
    row("compact minute", u"202603020900"_s, "2026-03-02T00:00:00Z");
    row("compact second", u"20260302090001"_s, "2026-03-02T00:00:01Z");
    row("RFC 822", u"Mon, 02 Mar 2026 00:00:00 GMT"_s, "2026-03-02T00:00:00Z");
    row("RFC 822, two-digit year, comment", u"2 Mar 26 09:00 +0900 (KST)"_s, "2026-03-02T00:00:00Z");
    row("named zone", u"Sun, 01 Mar 2026 19:00:00 EST"_s, "2026-03-02T00:00:00Z");
    row("zone of the tz database", u"2026-03-01 19:00 America/New_York"_s, "2026-03-02T00:00:00Z");
    row("UTC with offset", u"Mon, 02 Mar 2026 09:00:00 UTC+09:00"_s, "2026-03-02T00:00:00Z");
    row("asctime", u"Mon Mar  2 09:00:00 2026"_s, "2026-03-02T00:00:00Z");
    row("Twitter", u"Mon Mar 02 00:00:00 +0000 2026"_s, "2026-03-02T00:00:00Z");
    row("date(1)", u"Mon Mar  2 09:00:00 KST 2026"_s, "2026-03-02T00:00:00Z");
    row("JavaScript", u"Mon Mar 02 2026 09:00:00 GMT+0900 (Korean Standard Time)"_s, "2026-03-02T00:00:00Z");
    row("English words", u"March 2nd, 2026 at 9:00 AM"_s, "2026-03-02T00:00:00Z");
    row("time before date", u"9:00 AM - 2 Mar 2026"_s, "2026-03-02T00:00:00Z");
    row("database month", u"02-MAR-2026 09:00:00"_s, "2026-03-02T00:00:00Z");
    row("Perforce", u"Fri, 2006/09/15 08:19:53 EDT"_s, "2006-09-15T12:19:53Z");
    row("Unix seconds", u"1772409600"_s, "2026-03-02T00:00:00Z");
    row("Unix seconds as a decimal", u"1772409600.0"_s, "2026-03-02T00:00:00Z");
    row("Unix milliseconds", u"1772409600000"_s, "2026-03-02T00:00:00Z");
    row("spreadsheet serial", u"46083.375"_s, "2026-03-02T00:00:00Z");
    row("spreadsheet day", u"46083"_s, "2026-03-01T15:00:00Z");
    row("Korean halves in English", u"2026-03-02 AM 9:00:00"_s, "2026-03-02T00:00:00Z");
    row("RFC 822 on a Korean server", u"월, 02 3월 2026 09:00:00 +0900"_s, "2026-03-02T00:00:00Z");
    row("Java", u"2026-03-02T09:00:00+09:00[Asia/Seoul]"_s, "2026-03-02T00:00:00Z");
    row("Java without an offset", u"2026-03-01T19:00:00[America/New_York]"_s, "2026-03-02T00:00:00Z");
    row("short year, day past twelve", u"3/22/26 9:00 AM"_s, "2026-03-22T00:00:00Z");
    row("end of the day", u"2026-03-01T24:00:00Z"_s, "2026-03-02T00:00:00Z");
    row("leap second", u"2016-12-31T23:59:60Z"_s, "2017-01-01T00:00:00Z");
    row("blanks around", u"  2026-03-02 09:00  "_s, "2026-03-02T00:00:00Z");
}

void TestDateParser::readsEveryUsualForm()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto parsed = parseTime(text, QTimeZone("Asia/Seoul"));
    QVERIFY2(parsed, qPrintable(text));
    QCOMPARE(parsed->utc.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s), utc);
    QCOMPARE(parsed->utc.timeSpec(), Qt::UTC);
}

void TestDateParser::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"   "_s,
                                u"어제"_s,
                                u"3시간 전"_s,
                                u"yesterday"_s,
                                u"2026-02-30 10:00:00"_s,
                                u"2026-13-01"_s,
                                u"2026-03-02 25:00"_s,
                                u"2026-03-02 09:60"_s,
                                u"3/2/2026 9:00 AM"_s,
                                u"26.03.02"_s,
                                u"26/03/22"_s,
                                u"02 13월 2026 09:00"_s,
                                u"02 3 2026"_s,
                                u"2026-03-02T09:00:00[Asia/Nowhere]"_s,
                                u"#NAME?"_s,
                                u"2026-03-02T09:00:00+99:99"_s,
                                u"2026-03-02 09:00 extra"_s,
                                u"2026-03-02-01"_s,
                                u"12"_s,
                                u"-"_s,
                                u"0000-00-00 00:00:00"_s,
                                u"2026년 2월 30일"_s,
                                u"3월 2일"_s,
                                u"오후 3:05"_s,
                                u"1e9"_s,
                                u"5.70306E+17"_s,
                                u"99999999999999999999999"_s,
                                u"2026-03-02 오전 15:00"_s,
                                u"NaN"_s,
                                u"."_s,
                                u"46083."_s,
                                u"999999999년 1월 1일"_s,
                                u"12026년 3월 2일 15시"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void TestDateParser::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!parseTime(text, QTimeZone("Asia/Seoul")));
}

void TestDateParser::flagsDaysWithoutATime()
{
    const QTimeZone seoul("Asia/Seoul");
    QVERIFY(parseTime(u"2026-03-02", seoul)->dayOnly);
    QVERIFY(parseTime(u"46083", seoul)->dayOnly);
    QVERIFY(!parseTime(u"2026-03-02 00:00", seoul)->dayOnly);
    QVERIFY(!parseTime(u"1772409600", seoul)->dayOnly);
    QVERIFY(parseTime(u"1772409600", seoul)->zoneStated);
    QVERIFY(!parseTime(u"2026-03-02 00:00", seoul)->zoneStated);
    // In Brazil the clocks went forward at midnight: that day began at 01:00.
    QCOMPARE(parseTime(u"2018-11-04", QTimeZone("America/Sao_Paulo"))->utc,
             startOfDay(QDate(2018, 11, 4), QTimeZone("America/Sao_Paulo")));
}

void TestDateParser::readsTimesThatClocksPassOver()
{
    const QTimeZone newYork("America/New_York"); // 02:00 was followed by 03:00
    QCOMPARE(parseTime(u"2026-03-08 02:30:00", newYork)->utc.toString(Qt::ISODate), u"2026-03-08T07:30:00Z"_s);
    QCOMPARE(parseTime(u"2026-03-08 01:59:00", newYork)->utc.toString(Qt::ISODate), u"2026-03-08T06:59:00Z"_s);
    QCOMPARE(parseTime(u"2026-03-08 03:00:00", newYork)->utc.toString(Qt::ISODate), u"2026-03-08T07:00:00Z"_s);
}

void TestDateParser::knowsMomentsThatStandForNoTime()
{
    QVERIFY(!isPostTime(parseFeedTime(u"Mon, 01 Jan 0001 00:00:00 +0000")->utc));
    QVERIFY(!isPostTime(parseFeedTime(u"9999-12-31T23:59:59Z")->utc));
    QVERIFY(!isPostTime({}));
    QVERIFY(isPostTime(parseFeedTime(u"1969-12-31T23:59:59Z")->utc));
}

void TestDateParser::readsTheFeedDatesOfThePeers()
{
    NEED_SHARED("data/feeds/dates.json");
    QFile file(sharedPath("data/feeds/dates.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int reached = 0, total = 0;
    for (const auto value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        const auto parsed = parseFeedTime(object[u"input"].toString());
        ++total;
        if (object[u"utc"].isNull() ? !parsed : parsed && parsed->utc == [&] {
                const QStringList parts = object[u"utc"].toString().chopped(1).split(u'T');
                const QStringList day = parts[0].split(u'-');
                return QDateTime(QDate(day[0].toInt(), day[1].toInt(), day[2].toInt()),
                                 QTime::fromString(parts[1], Qt::ISODate), Qt::UTC);
            }())
            ++reached;
        else
            qWarning() << object << (parsed ? parsed->utc.toString(Qt::ISODate) : u"none"_s);
    }
    QCOMPARE(reached, total);
}

void TestDateParser::learnsTheOrderFromTheColumn()
{
    QCOMPARE(inferDateOrder({u"03/02/2026"_s, u"13/02/2026"_s}), DateOrder::DayFirst);
    QCOMPARE(inferDateOrder({u"3/2/2026 9:00 AM"_s, u"3/14/2026 9:00 AM"_s}), DateOrder::MonthFirst);
    QCOMPARE(inferDateOrder({u"13/02/2026"_s, u"02/13/2026"_s}), DateOrder::Unstated);
    QCOMPARE(inferDateOrder({u"3/2/2026"_s}), DateOrder::Unstated);
    QCOMPARE(inferDateOrder({u"24.10.20"_s, u"24.10.21"_s, u"24.10.22 10:00"_s}), DateOrder::YearFirst);
    QCOMPARE(inferDateOrder({u"24/10/09"_s, u"24/10/10"_s, u"24/10/11 10:00"_s}), DateOrder::YearFirst);
    QCOMPARE(inferDateOrder({u"03/05/24"_s, u"04/05/24"_s}), DateOrder::Unstated);
    QCOMPARE(inferDateOrder({u"3/5/24 2:07 PM"_s, u"3/22/24 2:07 PM"_s}), DateOrder::MonthFirst);
    QCOMPARE(parseTime(u"24.10.20 09:00", QTimeZone("Asia/Seoul"), DateOrder::YearFirst)->utc,
             QDateTime(QDate(2024, 10, 20), QTime(0, 0), Qt::UTC));
    QCOMPARE(parseTime(u"3/2/2026", QTimeZone::utc(), DateOrder::DayFirst)->utc.date(), QDate(2026, 2, 3));
}

void TestDateParser::survivesEveryTruncation()
{
    const QTimeZone seoul("Asia/Seoul");
    for (const QString &text :
         {u"Mon, 02 Mar 2026 09:00:00.5 GMT+0900 (KST)"_s, u"2026년 3월 2일(월) 오후 3시 5분 2초"_s,
          u"20260302T090000.5+09:00"_s, u"2026-03-02T09:00:00-"_s}) {
        for (qsizetype from = 0; from < text.size(); ++from)
            for (qsizetype size = 0; size <= text.size() - from; ++size)
                if (const auto parsed = parseTime(QStringView(text).sliced(from, size), seoul))
                    QVERIFY(parsed->utc.isValid());
    }
}

QTEST_GUILESS_MAIN(TestDateParser)
#include "tst_date_parser.moc"
