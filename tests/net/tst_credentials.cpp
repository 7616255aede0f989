#include "net/credentials.h"
#include <QTest>

using namespace pulse;

class TestCredentials : public QObject {
    Q_OBJECT
private slots:
    void memoryKeepsAndForgets();
    void aMissingKeyStoreFallsBackToMemoryAndSaysSo();
};

void TestCredentials::memoryKeepsAndForgets()
{
    MemoryCredentials store;
    QVERIFY(!store.isLasting());
    QCOMPARE(store.read(QStringLiteral("a")).result().error().kind, Error::Kind::NotFound);
    QVERIFY(store.write(QStringLiteral("a"), QStringLiteral("s")).result());
    QCOMPARE(*store.read(QStringLiteral("a")).result(), QStringLiteral("s"));
    QVERIFY(store.remove(QStringLiteral("a")).result());
    QVERIFY(!store.read(QStringLiteral("a")).result());
}

void TestCredentials::aMissingKeyStoreFallsBackToMemoryAndSaysSo()
{
    // No bus can be reached at this address, so there is no Secret Service whatever runs on the machine.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/pulsecheck-test");
    const auto store = makeKeychainCredentials(QStringLiteral("pulsecheck-test"));
    auto written = store->write(QStringLiteral("a"), QStringLiteral("s"));
    QVERIFY(QTest::qWaitFor([&] { return written.isFinished(); }, 20'000));
    if (store->isLasting())
        QSKIP("this system keeps secrets without a session bus");
    QVERIFY(written.result());
    auto read = store->read(QStringLiteral("a"));
    QVERIFY(QTest::qWaitFor([&] { return read.isFinished(); }, 20'000));
    QCOMPARE(*read.result(), QStringLiteral("s"));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
