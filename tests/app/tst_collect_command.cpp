#include "app/command_line.h"
#include "fake_mastodon.h"
#include "store/mention_store.h"
#include "store/source_store.h"
#include "store/workspace.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/types.h>

using namespace pulse;
using namespace Qt::StringLiterals;
using Answer = FakeServer::Answer;

namespace {

template <typename T>
T waited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("nothing came");
    return future.result();
}

} // namespace

/// `pulsecheck collect` as a process of its own: this program calls itself.
class TestCollectCommand : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aStopFinishesTheBatchInHand();
    void aStopWhileNothingComesEndsAtOnce();
    void aKillLosesNothingAndDoublesNothing();
    void twoAtOnceOnOneWorkspaceAreRefused();
    void aWindowIsGivenTheWorkspaceAndCollectingGoesOnAfterwards();
    void itBeginsWhenTheWindowIsClosed();
    void withoutSourcesItSaysSoAndEnds();
    void itsUnitIsSound();

private:
    QString file() const { return m_folder->filePath(u"w.pulse"_s); }
    void makeWorkspace(const QList<std::pair<QString, QString>> &sources);
    void start(QProcess &child);
    QList<QJsonObject> linesOf(QProcess &child);
    std::pair<qint64, Source> stored(SourceId source);
    static void terminate(const QProcess &child) { ::kill(pid_t(child.processId()), SIGTERM); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// \a sources: names and servers, read by hashtag.
void TestCollectCommand::makeWorkspace(const QList<std::pair<QString, QString>> &sources)
{
    const auto workspace = std::move(Workspace::open(file(), m_clock, {})).value();
    for (const auto &[name, address] : sources) {
        Source source;
        source.kind = u"mastodon"_s;
        source.name = name;
        source.settings = {{u"server"_s, address}, {u"timeline"_s, u"hashtag"_s}, {u"hashtag"_s, u"acme"_s}};
        QVERIFY(waited(workspace->write(
            [source](Connection &connection, ChangeSet &) { return SourceStore(connection).add(source); })));
    }
}

void TestCollectCommand::start(QProcess &child)
{
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"collect"_s, u"--workspace"_s, file()});
    QVERIFY(child.waitForStarted());
}

QList<QJsonObject> TestCollectCommand::linesOf(QProcess &child)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    return lines;
}

std::pair<qint64, Source> TestCollectCommand::stored(SourceId source)
{
    const auto workspace = std::move(Workspace::open(file(), m_clock, {})).value();
    const auto read = waited(workspace->read([source](Connection &connection) -> Result<std::pair<qint64, Source>> {
        return std::pair(*MentionStore(connection).total(), *SourceStore(connection).byId(source));
    }));
    return *read;
}

void TestCollectCommand::aStopFinishesTheBatchInHand()
{
    FakeMastodon quick(60), slow(400);
    slow.misbehave = [](int request) { return request >= 4 ? Answer{.silent = true} : Answer{}; };
    makeWorkspace({{u"Quick"_s, quick.address()}, {u"Slow"_s, slow.address()}});
    QProcess child;
    start(child);
    QTRY_VERIFY_WITH_TIMEOUT(slow.requests().size() >= 4 && quick.requests().size() >= 2, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(child.bytesAvailable() > 0, 30'000);
    terminate(child);
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    const QList<QJsonObject> lines = linesOf(child);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0)[u"source"_s].toString(), u"Quick"_s);
    QCOMPARE(lines.at(0)[u"added"_s].toInt(), 60);
    QVERIFY(lines.at(0)[u"error"_s].isNull());
    QVERIFY(QDateTime::fromString(lines.at(0)[u"nextAttempt"_s].toString(), Qt::ISODate) > m_clock.now());
    QCOMPARE(lines.at(1)[u"source"_s].toString(), u"Slow"_s);
    QCOMPARE(lines.at(1)[u"added"_s].toInt(), 120); // three pages came
    QVERIFY(lines.at(1)[u"error"_s].isNull());
    const auto [total, source] = stored(SourceId(2));
    QCOMPARE(total, 180);
    QCOMPARE(source.failures, 0); // a stop is no failure
}

void TestCollectCommand::aStopWhileNothingComesEndsAtOnce()
{
    FakeMastodon dead(10);
    dead.misbehave = [](int) { return Answer{.silent = true}; };
    makeWorkspace({{u"Dead"_s, dead.address()}});
    QProcess child;
    start(child);
    QTRY_COMPARE_WITH_TIMEOUT(dead.requests().size(), 1, 30'000);
    terminate(child);
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 5'000);
    QCOMPARE(child.exitCode(), 0);
}

void TestCollectCommand::aKillLosesNothingAndDoublesNothing()
{
    FakeMastodon server(300);
    int killAt = 3;
    QProcess child;
    server.misbehave = [&](int request) {
        if (request != killAt)
            return Answer{};
        child.kill();
        return Answer{.silent = true};
    };
    makeWorkspace({{u"Tag"_s, server.address()}});
    start(child);
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY(stored(SourceId(1)).first < 300);
    killAt = 0;
    start(child); // the lock of the killed one is stale
    QTRY_VERIFY_WITH_TIMEOUT(child.bytesAvailable() > 0, 30'000);
    terminate(child);
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 10'000);
    const auto [total, source] = stored(SourceId(1));
    QCOMPARE(total, 300);
    QCOMPARE(source.totalAdded, 300);
}

void TestCollectCommand::twoAtOnceOnOneWorkspaceAreRefused()
{
    FakeMastodon server(5);
    makeWorkspace({{u"Tag"_s, server.address()}});
    QProcess first, second;
    start(first);
    QTRY_VERIFY_WITH_TIMEOUT(first.bytesAvailable() > 0, 30'000);
    start(second);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(second.exitCode(), 1);
    const QByteArray words = second.readAllStandardError();
    QVERIFY2(words.contains("w.pulse") && words.contains(QByteArray::number(first.processId())), words);
    terminate(first);
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 10'000);
}

void TestCollectCommand::aWindowIsGivenTheWorkspaceAndCollectingGoesOnAfterwards()
{
    FakeMastodon server(40);
    server.misbehave = [](int request) { return request == 3 ? Answer{.silent = true} : Answer{}; }; // asked in vain
    makeWorkspace({{u"Tag"_s, server.address()}});
    QProcess child;
    start(child);
    QTRY_VERIFY_WITH_TIMEOUT(child.bytesAvailable() > 0, 30'000);
    auto window = Workspace::open(file(), m_clock, {.patience = WorkspaceLock::Patience});
    QVERIFY2(window.hasValue(), qPrintable(window ? QString() : window.error().text));
    QCOMPARE(waited((*window)->read([](Connection &connection) { return MentionStore(connection).total(); })).value(),
             40);
    QTest::qWait(1500); // it leaves the window alone
    QCOMPARE(child.state(), QProcess::Running);
    QByteArray words;
    const auto said = [&](const char *what) { return (words += child.readAllStandardError()).count(what); };
    QCOMPARE(said("window"), 1);
    *window = nullptr;
    QTRY_COMPARE_WITH_TIMEOUT(said("Ctrl+C"), 2, 30'000); // it begins for the second time
    terminate(child);
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(child.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(file() + u".lent"_s));
    QVERIFY(!QFileInfo::exists(file() + u".wanted"_s));
}

void TestCollectCommand::itBeginsWhenTheWindowIsClosed()
{
    FakeMastodon server(5);
    makeWorkspace({{u"Tag"_s, server.address()}});
    auto window = std::move(Workspace::open(file(), m_clock, {})).value();
    QProcess child;
    start(child);
    QByteArray words;
    QTRY_VERIFY2_WITH_TIMEOUT((words += child.readAllStandardError()).contains("window"), words, 10'000);
    QVERIFY(server.requests().isEmpty());
    window.reset();
    QTRY_VERIFY_WITH_TIMEOUT(child.bytesAvailable() > 0, 30'000);
    terminate(child);
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(child.exitCode(), 0);
}

void TestCollectCommand::withoutSourcesItSaysSoAndEnds()
{
    QProcess child;
    start(child);
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(child.exitCode(), 0);
    QVERIFY(child.readAllStandardError().contains("source add"));
}

void TestCollectCommand::itsUnitIsSound()
{
    const QString unit = QStringLiteral(SOURCE_DIR "/packaging/linux/pulsecheck-collect.service");
    QFile text(unit);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("\nExecStart=/usr/bin/pulsecheck collect\n"));
    const QString verifier = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (verifier.isEmpty())
        QSKIP("systemd-analyze is not installed");
    // The program is not where the unit expects it until the package is installed.
    QByteArray unitText;
    text.seek(0);
    unitText = text.readAll().replace("/usr/bin/pulsecheck", "/bin/true");
    QFile copy(m_folder->filePath(u"pulsecheck-collect.service"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(unitText) > 0);
    copy.close();
    QProcess verify;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
    verify.setProcessEnvironment(environment);
    verify.start(verifier, {u"verify"_s, u"--user"_s, copy.fileName()});
    QVERIFY(verify.waitForFinished(20'000));
    const QByteArray words = verify.readAllStandardError();
    if (words.contains("Failed to initialize manager"))
        QSKIP("systemd-analyze needs a system to run in");
    QVERIFY2(verify.exitCode() == 0 && words.isEmpty(), words);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (!arguments.isEmpty() && arguments.takeFirst() == u"--child")
        return runCommand(readInvocation(arguments));
    TestCollectCommand test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_collect_command.moc"
