#include "net/credentials.h"
#include "private_keyring.h"
#include <QDirIterator>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The key store against a real Secret Service: GNOME Keyring in a D-Bus session of its own. What happens without one
/// is in tst_credentials.
class TestSecretService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aSecretOutlivesTheProgram();
    void longAndForeignSecretsComeBackWhole();
    void aRemovedSecretIsGone();
    void nothingStandsInClearOnTheDisk();
    void aLockedKeyringIsSaid();

private:
    template <typename T>
    T waited(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("the key store did not answer");
        return future.result();
    }
    PrivateKeyring m_keyring;
    const QString m_service = u"pulsecheck-test"_s;
};

void TestSecretService::initTestCase()
{
    if (const QString missing = m_keyring.start(); !missing.isEmpty())
        QSKIP(qPrintable(u"no Secret Service to test with: "_s + missing));
}

void TestSecretService::aSecretOutlivesTheProgram()
{
    {
        const auto store = makeKeychainCredentials(m_service);
        QVERIFY(waited(store->write(u"source:1"_s, u"token-1"_s)));
        QVERIFY(store->isLasting());
    }
    QCOMPARE(PrivateKeyring::lookUp(m_service, u"source:1"_s), "token-1"); // as any other program sees it
    const auto again = makeKeychainCredentials(m_service);
    QCOMPARE(*waited(again->read(u"source:1"_s)), u"token-1"_s);
    QVERIFY(waited(again->write(u"source:1"_s, u"token-2"_s)));
    QCOMPARE(*waited(again->read(u"source:1"_s)), u"token-2"_s);
    QCOMPARE(waited(again->read(u"source:2"_s)).error().kind, Error::Kind::NotFound);
    QVERIFY(again->isLasting());
}

void TestSecretService::longAndForeignSecretsComeBackWhole()
{
    const auto store = makeKeychainCredentials(m_service);
    const QString secret = u"{\"token\":\"열쇠 \\\"🔑\\\"\",\"refreshToken\":\"%1\"}"_s.arg(QString(8000, u'x'));
    QVERIFY(waited(store->write(u"long"_s, secret)));
    QCOMPARE(*waited(store->read(u"long"_s)), secret);
}

void TestSecretService::aRemovedSecretIsGone()
{
    const auto store = makeKeychainCredentials(m_service);
    QVERIFY(waited(store->write(u"gone"_s, u"token"_s)));
    QVERIFY(waited(store->remove(u"gone"_s)));
    QCOMPARE(waited(store->read(u"gone"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE(PrivateKeyring::lookUp(m_service, u"gone"_s), QByteArray());
    QVERIFY(waited(store->remove(u"gone"_s)));
}

void TestSecretService::nothingStandsInClearOnTheDisk()
{
    const auto store = makeKeychainCredentials(m_service);
    QVERIFY(waited(store->write(u"planted"_s, u"PLANTED-SECRET-1"_s)));
    int files = 0;
    for (QDirIterator all(m_keyring.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext();) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(!file.readAll().contains("PLANTED-SECRET-1"), qPrintable(file.fileName()));
    }
    QVERIFY(files > 0); // the keyring itself
}

void TestSecretService::aLockedKeyringIsSaid()
{
    const auto store = makeKeychainCredentials(m_service);
    QVERIFY(waited(store->write(u"kept"_s, u"token"_s)));
    QVERIFY(m_keyring.lock());
    const auto written = waited(store->write(u"kept"_s, u"other"_s));
    if (written)
        QSKIP("this keyring unlocks itself without asking");
    QVERIFY2(written.error().text.contains(u"locked"), qPrintable(written.error().text));
    // QtKeychain cannot tell a locked keyring from a missing entry when it reads: either way there is an error in
    // words.
    const auto read = waited(store->read(u"kept"_s));
    QVERIFY(!read);
    QVERIFY(!read.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secret_service.moc"
