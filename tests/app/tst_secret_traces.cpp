#include "fake_authorization.h"
#include "fake_server.h"
#include "net/http_client.h"
#include "private_keyring.h"
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The program itself with a real key store: everything that it writes, says and shows of itself is searched for a
/// secret that was given to it.
class TestSecretTraces : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aSecretIsNowhereButInTheKeyStore();
    void aSignInFromTheCommandLine();
    void withoutAKeyStoreNothingIsKept();
    void aCrashWouldLeaveNoPictureOfTheMemory();

private:
    struct Output {
        int exit = -1;
        QByteArray out, err, commandLine;
    };
    Output run(const QStringList &words, const QByteArray &input = {},
               const QProcessEnvironment &environment = system())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program(), words + QStringList{u"--workspace"_s, m_folder.filePath(u"w.pulsecheck"_s)});
        Output output;
        if (!process.waitForStarted(10'000))
            return output;
        QFile shown(u"/proc/%1/cmdline"_s.arg(process.processId())); // to every user of the machine
        if (shown.open(QIODevice::ReadOnly))
            output.commandLine = shown.readAll();
        process.write(input);
        process.closeWriteChannel();
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
        output.exit = process.exitCode();
        output.out = process.readAllStandardOutput();
        output.err = process.readAllStandardError();
        m_said += output.out + output.err + output.commandLine;
        return output;
    }
    static QProcessEnvironment system()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s); // the most that it can say
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return environment;
    }
    static QString program() { return QCoreApplication::applicationDirPath() + u"/../../app/pulsecheck"_s; }
    /// Files under \a folder that hold \a bytes.
    static QStringList filesWith(const QString &folder, const QByteArray &bytes)
    {
        QStringList found;
        for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }
    PrivateKeyring m_keyring;
    QString m_missing;
    QTemporaryDir m_folder;
    QByteArray m_said;
};

void TestSecretTraces::initTestCase()
{
    if (!QFile::exists(program()))
        QSKIP("the program pulsecheck is not built beside the tests");
    m_missing = m_keyring.start();
}

void TestSecretTraces::aSecretIsNowhereButInTheKeyStore()
{
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(u"no Secret Service to test with: "_s + m_missing));
    const QByteArray secret = "PLANTED-f00dcafe";
    QByteArray seen;
    FakeServer server([&](const FakeServer::Request &request) {
        seen = request.header("authorization");
        // A service that repeats the secret wherever it can.
        const QByteArray status = "[{\"id\":\"1\",\"created_at\":\"2026-11-20T03:14:15Z\",\"content\":\"<p>acme</"
                                  "p>\",\"visibility\":\"public\","
                                  "\"url\":\"https://m.example/1\",\"account\":{\"acct\":\"mina\"}}]";
        if (server.requests.size() % 2 == 0)
            return FakeServer::Answer{.status = 302, .headers = {{"Location", "gopher://x/?access_token=" + secret}}};
        return FakeServer::Answer{.headers = {{"Link", "</x?access_token=" + secret + ">; rel=\"prev\""},
                                              {"Set-Cookie", "session=" + secret}},
                                  .body = status};
    });
    const QString address = server.url(QString()).toString();
    const Output added = run({u"source"_s, u"add"_s, u"mastodon"_s, u"Tag"_s, u"--set"_s, u"server="_s + address,
                              u"--set"_s, u"hashtag=acme"_s, u"--secret-stdin"_s},
                             secret + "\n");
    QVERIFY2(added.exit == 0, added.err.constData());
    QCOMPARE(run({u"fetch"_s}).exit, 0);
    QCOMPARE(seen, "Bearer " + secret); // it did go where it belongs
    run({u"fetch"_s});                  // and is sent away with it
    run({u"source"_s, u"list"_s});
    run({u"source"_s, u"test"_s, u"Tag"_s});
    run({u"source"_s, u"test"_s, u"Tag"_s});
    run({u"mentions"_s});
    run({u"stats"_s});
    run({u"report"_s, u"--period"_s, u"2026-11"_s, u"--output"_s, m_folder.filePath(u"r.html"_s)});
    QCOMPARE(run({u"workspace"_s, u"backup"_s, m_folder.filePath(u"copy.pulsecheck"_s)}).exit, 0);
    QVERIFY(server.requests.size() >= 4);
    QVERIFY(!m_said.isEmpty());
    QVERIFY2(!m_said.contains(secret), m_said.constData());
    QCOMPARE(filesWith(m_folder.path(), secret), QStringList());
    QCOMPARE(filesWith(m_keyring.folder(), secret), QStringList());
    QCOMPARE(run({u"source"_s, u"remove"_s, u"Tag"_s}).exit, 0);
    // A form with several secrets takes the token alone, or each by its name.
    for (const auto &[name, given] :
         {std::pair(u"One"_s, secret + "\n"), std::pair(u"Two"_s, "token=" + secret + "\n")}) {
        QCOMPARE(
            run({u"source"_s, u"add"_s, u"youtube"_s, name, u"--set"_s, u"channel=@bluewood"_s, u"--secret-stdin"_s},
                given)
                .exit,
            0);
        QCOMPARE(run({u"source"_s, u"remove"_s, name}).exit, 0);
    }
    QVERIFY2(!m_said.contains(secret), m_said.constData());
}

void TestSecretTraces::aSignInFromTheCommandLine()
{
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(u"no Secret Service to test with: "_s + m_missing));
    FakeAuthorization server;
    const QString address = server.url(QString()).toString();
    QCOMPARE(run({u"source"_s, u"add"_s, u"mastodon"_s, u"Mine"_s, u"--set"_s, u"server="_s + address, u"--set"_s,
                  u"hashtag=acme"_s})
                 .exit,
             0);
    QProcess process;
    process.start(program(),
                  {u"source"_s, u"sign-in"_s, u"Mine"_s, u"--workspace"_s, m_folder.filePath(u"w.pulsecheck"_s)});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("/oauth/authorize?"), 20'000);
    const SystemClock clock;
    HttpClient browser(clock);
    HttpRequest page;
    page.url = QUrl(QString::fromUtf8(said.mid(said.indexOf("http://"))).simplified());
    const auto opened = browser.send(page);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process.exitCode(), 0);
    const auto answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(answer[u"account"].toString(), u"@bluewood"_s);
    QVERIFY(run({u"source"_s, u"list"_s}).out.contains("\"hasSecret\":true"));
    QCOMPARE(filesWith(m_folder.path(), "access-"), QStringList());
    QCOMPARE(run({u"source"_s, u"remove"_s, u"Mine"_s}).exit, 0);
    QCOMPARE(server.revoked.size(), 1);
}

void TestSecretTraces::withoutAKeyStoreNothingIsKept()
{
    auto environment = system();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/pulsecheck-test"_s);
    const Output added = run({u"source"_s, u"add"_s, u"mastodon"_s, u"Tag2"_s, u"--set"_s,
                              u"server=https://m.example"_s, u"--set"_s, u"hashtag=acme"_s, u"--secret-stdin"_s},
                             "PLANTED-2\n", environment);
    QCOMPARE(added.exit, 1);
    QVERIFY2(added.err.contains("key store"), added.err.constData());
    QCOMPARE(filesWith(m_folder.path(), "PLANTED-2"), QStringList());
}

void TestSecretTraces::aCrashWouldLeaveNoPictureOfTheMemory()
{
    QProcess process; // waits for its standard input
    process.start(program(), {u"classify"_s, u"--task"_s, u"language"_s});
    QVERIFY(process.waitForStarted(10'000));
    const QString folder = u"/proc/%1/"_s.arg(process.processId());
    QFile limits(folder + u"limits"_s);
    const auto noCore = [&] {
        limits.close();
        if (!limits.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &line : limits.readAll().split('\n'))
            if (line.startsWith("Max core file size"))
                return line.simplified().split(' ').value(4) == "0";
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(noCore(), 10'000);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
}

QTEST_GUILESS_MAIN(TestSecretTraces)
#include "tst_secret_traces.moc"
