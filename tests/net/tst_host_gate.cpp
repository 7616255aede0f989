#include "net/host_gate.h"
#include <QTest>
#include <QTimeZone>

using namespace pulse;
using namespace std::chrono_literals;

class TestHostGate : public QObject {
    Q_OBJECT
private slots:
    void keepsAGapPerHost();
    void aHoldQuietsOnlyItsHost();
    void aShorterHoldDoesNotShortenALongerOne();
    void readsWhatServersAskFor_data();
    void readsWhatServersAskFor();
    void backsOffWithFullJitterUpToAMinute();
    void findsLinkTargets();

private:
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC)};
    const QUrl m_one{QStringLiteral("https://one.example/a")};
    const QUrl m_two{QStringLiteral("https://two.example/b")};
};

void TestHostGate::keepsAGapPerHost()
{
    FixedClock clock(m_clock);
    HostGate gate(clock, 1000ms);
    QCOMPARE(gate.wait(m_one), 0ms);
    gate.started(m_one);
    QCOMPARE(gate.wait(m_one), 1000ms);
    QCOMPARE(gate.wait(m_two), 0ms);
    clock.advance(1);
    QCOMPARE(gate.wait(m_one), 0ms);
    const QUrl loopback(QStringLiteral("http://127.0.0.1:8080/"));
    gate.started(loopback);
    QCOMPARE(gate.wait(loopback), 0ms);
}

void TestHostGate::aHoldQuietsOnlyItsHost()
{
    FixedClock clock(m_clock);
    HostGate gate(clock, 0ms);
    gate.answered(m_one, 429, {{"retry-after", "30"}});
    QCOMPARE(gate.wait(m_one), 30s);
    QCOMPARE(gate.wait(QUrl(QStringLiteral("https://ONE.example/other"))), 30s);
    QCOMPARE(gate.wait(m_two), 0ms);
    clock.advance(30);
    QCOMPARE(gate.wait(m_one), 0ms);
}

void TestHostGate::aShorterHoldDoesNotShortenALongerOne()
{
    HostGate gate(m_clock, 0ms);
    gate.hold(m_one, 60s);
    gate.hold(m_one, 5s);
    QCOMPARE(gate.wait(m_one), 60s);
}

void TestHostGate::readsWhatServersAskFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<int>("seconds"); // -1: nothing asked
    const auto row = [](const char *tag, int status, const char *name, const char *value, const char *remaining,
                        int s) {
        QTest::newRow(tag) << status << QByteArray(name) << QByteArray(value) << QByteArray(remaining) << s;
    };
    row("seconds", 429, "Retry-After", "120", "", 120);
    row("a date", 503, "Retry-After", "Mon, 23 Nov 2026 00:02:00 GMT", "", 120);
    row("a date in the past", 503, "Retry-After", "Sun, 22 Nov 2026 00:02:00 GMT", "", 0);
    row("a year is cut to a day", 429, "Retry-After", "31536000", "", 86400);
    row("negative is nothing", 429, "Retry-After", "-5", "", -1);
    row("nonsense is nothing", 429, "Retry-After", "soon", "", -1);
    row("Mastodon's time", 200, "X-RateLimit-Reset", "2026-11-23T00:05:00.000000Z", "0", 300);
    row("Unix seconds", 200, "RateLimit-Reset", "1795392060", "0", 60);
    row("a time beyond all time", 200, "RateLimit-Reset", "1e300", "0", 86400);
    row("an endless time", 200, "RateLimit-Reset", "inf", "0", 86400);
    row("no number", 200, "RateLimit-Reset", "nan", "0", -1);
    row("seconds to go", 200, "X-Ratelimit-Reset", "90", "0", 90);
    row("plenty left", 200, "X-RateLimit-Reset", "90", "299", -1);
}

void TestHostGate::readsWhatServersAskFor()
{
    QFETCH(int, status);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, remaining);
    QFETCH(int, seconds);
    HttpHeaders headers{{name, value}};
    if (!remaining.isEmpty()) {
        QByteArray key = name;
        headers.append({key.replace("Reset", "Remaining"), remaining});
    }
    const auto pause = requestedPause(status, headers, m_clock.now());
    QCOMPARE(pause ? int(pause->count() / 1000) : -1, seconds);
}

void TestHostGate::backsOffWithFullJitterUpToAMinute()
{
    QCOMPARE(backoffDelay(0, 0.0), 0ms);
    QCOMPARE(backoffDelay(0, 0.5), 250ms);
    QCOMPARE(backoffDelay(3, 0.5), 2000ms);
    QCOMPARE(backoffDelay(40, 0.5), 30s);
    QCOMPARE(backoffDelay(-1, 0.5), 250ms);
}

void TestHostGate::findsLinkTargets()
{
    const QUrl base(QStringLiteral("https://m.example/api/v1/timelines/tag/a"));
    const QByteArray header = "<https://m.example/api?max_id=5&x=a,b>; rel=\"next\", </api?min_id=9>; rel=prev";
    QCOMPARE(linkTarget(header, "next", base), QUrl(QStringLiteral("https://m.example/api?max_id=5&x=a,b")));
    QCOMPARE(linkTarget(header, "prev", base), QUrl(QStringLiteral("https://m.example/api?min_id=9")));
    QVERIFY(linkTarget(header, "last", base).isEmpty());
    QVERIFY(linkTarget("<broken", "next", base).isEmpty());
}

QTEST_GUILESS_MAIN(TestHostGate)
#include "tst_host_gate.moc"
