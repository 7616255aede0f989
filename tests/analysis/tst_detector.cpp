#include "analysis/detector.h"
#include "analysis/distributions.h"
#include "analysis/series_file.h"
#include "shared_data.h"
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <cmath>
#include <random>

using namespace pulse;

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 Monday = 1'425'254'400'000; // 2015-03-02 00:00 UTC

struct Rows {
    QList<qint64> at;
    QList<double> value;
};

Rows readRows(const QString &path)
{
    Rows rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    SeriesFileReader reader;
    while (!file.atEnd())
        if (const auto row = reader.read(file.readLine()); row && row->unixMs) {
            rows.at << *row->unixMs;
            rows.value << row->value;
        }
    return rows;
}

/// A brand's usual hours: quiet nights, quieter weekends, bursty (negative binomial of size \a k).
class Talk {
public:
    Talk(double perHour, double k) : m_perHour(perHour), m_k(k) {}
    double usual(qint64 hour) const
    {
        const double day = 1 + 0.8 * std::cos((double(hour % 24) - 15) * 2 * M_PI / 24);
        return m_perHour * day * ((hour / 24) % 7 >= 5 ? 0.8 : 1.05);
    }
    double draw(qint64 hour, double times = 1)
    {
        const double mean = usual(hour) * times;
        std::gamma_distribution<double> rate(m_k, mean / m_k);
        return double(std::poisson_distribution<int>(std::max(1e-9, rate(m_random)))(m_random));
    }

private:
    double m_perHour, m_k;
    std::mt19937_64 m_random{7};
};

} // namespace

class TestDetector : public QObject {
    Q_OBJECT
private slots:
    void aChanceAlertOfTheEveningDoesNotHideTheCrisisOfTheNight()
    {
        Detector detector;
        const auto at = [](int hour) { return Monday + hour * HourMs; };
        for (int hour = 0; hour < 24 * 28; ++hour)
            detector.add(at(hour), hour % 2 ? 38 : 42);
        const int evening = 24 * 28;
        QCOMPARE(detector.add(at(evening), 75).flag, Flag::Rise);
        QCOMPARE(detector.add(at(evening + 1), 300).flag, Flag::None); // the same rise goes on
        for (int hour = evening + 2; hour < evening + 5; ++hour)
            QCOMPARE(detector.add(at(hour), 40).flag, Flag::None);
        QCOMPARE(detector.add(at(evening + 5), 90).flag, Flag::None); // it goes on still
        for (int hour = evening + 6; hour < evening + 10; ++hour)
            QCOMPARE(detector.add(at(hour), 40).flag, Flag::None);
        QCOMPARE(detector.add(at(evening + 10), 90).flag, Flag::Rise); // four calm hours: another one
    }
    void aMuchStrongerRiseIsToldBeforeTheLastOneIsOver()
    {
        Detector detector;
        const auto at = [](int hour) { return Monday + hour * HourMs; };
        for (int hour = 0; hour < 24 * 28; ++hour)
            detector.add(at(hour), hour % 2 ? 38 : 42);
        const int evening = 24 * 28;
        QCOMPARE(detector.add(at(evening), 75).flag, Flag::Rise);
        for (int hour = evening + 1; hour < evening + 4; ++hour)
            QCOMPARE(detector.add(at(hour), 70).flag, Flag::None);
        QCOMPARE(detector.add(at(evening + 5), 300).flag, Flag::Rise);
    }
    void aHigherDemandAsksForMore()
    {
        Detector usual, demanding(4);
        for (int hour = 0; hour < 24 * 28; ++hour) {
            usual.add(Monday + hour * HourMs, hour % 2 ? 38 : 42);
            demanding.add(Monday + hour * HourMs, hour % 2 ? 38 : 42);
        }
        QCOMPARE(usual.add(Monday + 24 * 28 * HourMs, 75).flag, Flag::Rise);
        QCOMPARE(demanding.add(Monday + 24 * 28 * HourMs, 75).flag, Flag::None);
    }
    void tailsAgreeWithTables()
    {
        QVERIFY(std::abs(normalUpperTail(1.6449) - 0.05) < 1e-5);
        QVERIFY(std::abs(regularisedBeta(0.3, 2, 5) - 0.579825) < 1e-6);
        // Poisson(4): P(X >= 8) = 0.051134; NB(mean 10, dispersion 0.2): size 5, p = 1/3.
        QVERIFY(std::abs(negativeBinomialUpperTail(8, 4, 0) - 0.051134) < 1e-4);
        double below = 0, term = std::pow(1.0 / 3, 5);
        for (int x = 0; x < 20; ++x) {
            below += term;
            term *= (5.0 + x) / (x + 1) * (2.0 / 3);
        }
        QVERIFY(std::abs(negativeBinomialUpperTail(20, 10, 0.2) - (1 - below)) < 1e-9);
        QCOMPARE(negativeBinomialUpperTail(0, 5, 0.1), 1.0);
    }

    void aSeriesCutShortGivesTheSameReadings()
    {
        NEED_SHARED("bench/nab/data/realTweets/Twitter_volume_FB.csv");
        const Rows rows = readRows(sharedPath("bench/nab/data/realTweets/Twitter_volume_FB.csv"));
        QVERIFY(rows.at.size() > 15'000);
        Detector whole, cut;
        QList<double> scores;
        for (qsizetype i = 0; i < rows.at.size(); ++i)
            scores << whole.add(rows.at[i], rows.value[i]).score;
        for (qsizetype i = 0; i < 9'000; ++i)
            QCOMPARE(cut.add(rows.at[i], rows.value[i]).score, scores[i]);
    }

    void savedStateGoesOnBitForBit()
    {
        Talk talk(40, 10);
        for (const qint64 step : {HourMs, HourMs / 12}) {
            Detector straight, resumed;
            for (qint64 i = 0; i < 3'000; ++i) {
                if (i % 500 == 499) {
                    const auto back = Detector::fromBytes(resumed.toBytes());
                    QVERIFY(back.hasValue());
                    resumed = *back;
                }
                const double value = i % 97 == 0 ? std::nan("") : talk.draw(i * step / HourMs, i % 700 == 0 ? 9 : 1);
                const auto a = straight.add(Monday + i * step, value);
                const auto b = resumed.add(Monday + i * step, value);
                QCOMPARE(b.score, a.score);
                QVERIFY(b.expected == a.expected || (std::isnan(a.expected) && std::isnan(b.expected)));
            }
        }
    }

    void strangeStateIsRefused()
    {
        QVERIFY(!Detector::fromBytes("nonsense").hasValue());
        Detector detector;
        detector.add(Monday, 3);
        QByteArray bytes = detector.toBytes();
        bytes.chop(3);
        QVERIFY(!Detector::fromBytes(bytes).hasValue());
    }

    void noAlertForSteadyTalkNorForItsBeginning()
    {
        Detector detector;
        for (qint64 i = 0; i < 24 * 60; ++i)
            QVERIFY2(detector.add(Monday + i * HourMs, 20).score < 0.5, qPrintable(QString::number(i)));
    }

    void atMostOneAlertADay()
    {
        Detector detector;
        Talk talk(20, 50);
        qint64 last = 0;
        int alerts = 0;
        for (qint64 i = 0; i < 24 * 40; ++i) {
            const bool storm = i >= 24 * 35;
            if (detector.add(Monday + i * HourMs, talk.draw(i, storm ? 8 : 1)).flag != Flag::Rise)
                continue;
            QVERIFY(alerts == 0 || i - last >= 24);
            last = i;
            alerts += storm;
        }
        QVERIFY(alerts >= 1);
    }

    void aGapIsReadAsNothing()
    {
        Detector detector;
        Talk talk(20, 50);
        for (qint64 i = 0; i < 24 * 30; ++i)
            detector.add(Monday + i * HourMs, talk.draw(i));
        const QByteArray before = Detector(detector).toBytes();
        const auto reading = detector.add(Monday + 24 * 30 * HourMs, std::nan(""));
        QCOMPARE(reading.score, 0.0);
        QVERIFY(std::isnan(reading.expected));
        QCOMPARE(detector.toBytes().size(), before.size());
    }

    void brandSizedTalkRarelyAlarmsFalsely_data()
    {
        QTest::addColumn<double>("perHour");
        QTest::addColumn<double>("k");
        QTest::addColumn<double>("seenAtLeast"); // of threefold talk from 04:00 on, within two hours
        QTest::newRow("10 an hour, bursty") << 10.0 << 5.0 << 0.35;
        QTest::newRow("10 an hour") << 10.0 << 50.0 << 0.6;
        QTest::newRow("40 an hour, bursty") << 40.0 << 10.0 << 0.7;
        QTest::newRow("40 an hour") << 40.0 << 50.0 << 0.98;
        QTest::newRow("200 an hour, bursty") << 200.0 << 10.0 << 0.85;
        QTest::newRow("200 an hour") << 200.0 << 50.0 << 0.98;
    }
    void brandSizedTalkRarelyAlarmsFalsely()
    {
        QFETCH(double, perHour);
        QFETCH(double, k);
        QFETCH(double, seenAtLeast);
        Talk talk(perHour, k);
        Detector detector;
        int alarms = 0;
        constexpr int Weeks = 60;
        for (qint64 i = 0; i < 168 * (Weeks + 4); ++i)
            alarms += detector.add(Monday + i * HourMs, talk.draw(i)).flag == Flag::Rise && i >= 168 * 4;
        QVERIFY2(alarms <= Weeks, qPrintable(QString::number(alarms)));
        int seen = 0;
        constexpr int Runs = 60;
        for (int run = 0; run < Runs; ++run) {
            Detector fresh;
            const qint64 at = 168 * 5 + 24 * (run % 7) + 4;
            bool flagged = false;
            for (qint64 i = 0; i < at + 2; ++i)
                flagged = (fresh.add(Monday + i * HourMs, talk.draw(i, i >= at ? 3 : 1)).flag == Flag::Rise) && i >= at
                              ? true
                              : flagged;
            seen += flagged;
        }
        qInfo("%d false in %d weeks, %d of %d seen", alarms, Weeks, seen, Runs);
        QVERIFY2(double(seen) / Runs >= seenAtLeast, qPrintable(QString::number(seen)));
    }

    void aMillionPointsStayUnderASecondOptimised()
    {
        std::mt19937_64 random(1);
        std::poisson_distribution<int> draw(30);
        QList<double> values;
        for (int i = 0; i < 1'000'000; ++i)
            values << draw(random);
        QElapsedTimer timer;
        timer.start();
        Detector detector;
        for (qint64 i = 0; i < values.size(); ++i)
            detector.add(Monday + i * 300'000, values[i]);
        qInfo("1,000,000 points in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 20'000); // a debug build with sanitizers on a busy machine; tests/bench measures
    }

    void linesAreReadWithAnyHeaderAndSeparator()
    {
        SeriesFileReader reader;
        QVERIFY(!reader.read("\xEF\xBB\xBFname;date;count\r\n"));
        const auto row = reader.read("x;\"2026-03-02 09:00:00\";12.5\r\n");
        QVERIFY(row && row->unixMs);
        QCOMPARE(*row->unixMs, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(row->value, 12.5);
        QVERIFY(!reader.read("x;yesterday;3")->problem.isEmpty());
        QVERIFY(!reader.read("x;2026-03-02 10:00:00;many")->problem.isEmpty());
        QVERIFY(!reader.read("x;2026-02-30 10:00:00;1")->unixMs);
        const auto gap = reader.read("x;2026-03-02 11:00:00;NaN");
        QVERIFY(gap->problem.isEmpty() && std::isnan(gap->value));
        QCOMPARE(reader.read("x;2026-03-02 12:00:00;12,5")->value, 12.5);
        SeriesFileReader thousands;
        QVERIFY(!thousands.read("timestamp,value"));
        QCOMPARE(thousands.read("2026-03-02 12:00:00,\"1,234,567.5\"")->value, 1234567.5);
        QCOMPARE(thousands.read("2026-03-02 13:00:00,\"-1,234\"")->value, -1234.0);
        QVERIFY(!thousands.read("2026-03-02 14:00:00,\"12,34\"")->problem.isEmpty());
        SeriesFileReader bare;
        QVERIFY(bare.read("2015-02-26T21:42:53Z,104"));
    }
};

QTEST_GUILESS_MAIN(TestDetector)
#include "tst_detector.moc"
