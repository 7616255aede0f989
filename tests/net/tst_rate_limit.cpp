#include "net/rate_limit.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QDateTime Now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
}

/// Each service's way to say how much is left (see core/source_health.h for what becomes of it).
class TestRateLimit : public QObject {
    Q_OBJECT

private slots:
    void everyServiceIsUnderstood_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("seconds"); // until it is full again; -1: not said
        QTest::newRow("Mastodon") << QByteArrayList{"X-RateLimit-Limit",     "300",
                                                    "X-RateLimit-Remaining", "281",
                                                    "X-RateLimit-Reset",     "2026-11-23T09:05:00.000000Z"}
                                  << 281 << 300 << 300;
        QTest::newRow("Bluesky") << QByteArrayList{"RateLimit-Limit", "3000",      "RateLimit-Remaining", "2999",
                                                   "RateLimit-Reset", "1795424700"}
                                 << 2999 << 3000 << 300;
        QTest::newRow("X") << QByteArrayList{"x-rate-limit-limit", "450",       "x-rate-limit-remaining", "0",
                                             "x-rate-limit-reset", "1795425300"}
                           << 0 << 450 << 900;
        QTest::newRow("Reddit") << QByteArrayList{"X-Ratelimit-Remaining", "95.7", "X-Ratelimit-Reset", "120"} << 95
                                << -1 << 120;
        QTest::newRow("Discord") << QByteArrayList{"X-RateLimit-Limit",       "5",  "X-RateLimit-Remaining", "1",
                                                   "X-RateLimit-Reset-After", "1.5"}
                                 << 1 << 5 << 1;
        QTest::newRow("Meta") << QByteArrayList{"X-App-Usage",
                                                "{\"call_count\":28,\"total_time\":25,\"total_cputime\":30}"}
                              << 70 << 100 << -1;
        QTest::newRow("Meta, pages") << QByteArrayList{"X-Business-Use-Case-Usage",
                                                       "{\"17\":[{\"type\":\"pages\",\"call_count\":99}]}"}
                                     << 1 << 100 << -1;
    }
    void everyServiceIsUnderstood()
    {
        QFETCH(QByteArrayList, headers);
        QFETCH(int, left);
        QFETCH(int, limit);
        QFETCH(int, seconds);
        HttpHeaders pairs;
        for (qsizetype i = 0; i + 1 < headers.size(); i += 2)
            pairs.append({headers[i], headers[i + 1]});
        const auto quota = quotaFromHeaders(pairs, Now);
        QVERIFY(quota.has_value());
        QCOMPARE(quota->left.value_or(-1), left);
        QCOMPARE(quota->limit.value_or(-1), limit);
        QCOMPARE(quota->resetsAt.isValid() ? Now.secsTo(quota->resetsAt) : -1, seconds);
    }

    void silenceIsNoQuota()
    {
        QVERIFY(!quotaFromHeaders({{"Content-Type", "text/html"}}, Now));
        QVERIFY(!quotaFromHeaders({{"X-RateLimit-Remaining", "many"}, {"X-App-Usage", "{"}}, Now));
        QVERIFY(!requestedPause(200, {{"X-RateLimit-Remaining", "5"}, {"X-RateLimit-Reset", "60"}}, Now));
    }

    void aUsageOfAllAsksToWait()
    {
        const HttpHeaders headers{
            {"X-Business-Use-Case-Usage", "{\"17\":[{\"call_count\":100,\"estimated_time_to_regain_access\":19}]}"}};
        QCOMPARE(*requestedPause(200, headers, Now), std::chrono::milliseconds(19min));
    }

    void anAnswerSaysHowLongItStays()
    {
        QCOMPARE(freshFor({{"Cache-Control", "public, max-age=900"}, {"Age", "300"}}), 600s);
        QCOMPARE(freshFor({{"cache-control", "MAX-AGE=31536000"}}), 2h);
        QCOMPARE(freshFor({{"Cache-Control", "no-cache, max-age=900"}}), 0s);
        QCOMPARE(freshFor({{"Cache-Control", "max-age=-5"}}), 0s);
        QCOMPARE(freshFor({}), 0s);
    }
};

QTEST_APPLESS_MAIN(TestRateLimit)
#include "tst_rate_limit.moc"
