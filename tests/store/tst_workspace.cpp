#include "store/migrations.h"
#include "store/statement.h"
#include "store/workspace.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace pulse;
using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesAFileWithTheNewestSchema()
    {
        const auto workspace = Workspace::open(path(), m_clock, {});
        QVERIFY2(workspace, text(workspace));
        const auto version = waitFor((*workspace)->read([](Connection &c) { return schemaVersion(c); }));
        QVERIFY(version);
        QCOMPARE(*version, builtInMigrations().constLast().number);
        QCOMPARE((*workspace)->file(), QFileInfo(path()).canonicalFilePath());
    }

    void writesAreCommittedAndAnnounced()
    {
        const auto workspace = Workspace::open(path(), m_clock, {});
        QVERIFY2(workspace, text(workspace));
        QSignalSpy spy(workspace->get(), &Workspace::changed);
        const auto written = waitFor((*workspace)->write([](Connection &c, ChangeSet &changes) -> Status {
            changes.settings = true;
            return c.execute(u"INSERT INTO setting (key, value) VALUES ('user.name', '\"지민\"')"_s);
        }));
        QVERIFY(written);
        QCOMPARE(spy.size(), 1);
        QVERIFY(spy[0][0].value<ChangeSet>().settings);
        QTRY_COMPARE((*workspace)->actor(), u"지민"_s);
    }

    void aFailedWriteLeavesNothing()
    {
        const auto workspace = Workspace::open(path(), m_clock, {});
        QVERIFY2(workspace, text(workspace));
        const auto written = waitFor((*workspace)->write([](Connection &c, ChangeSet &) -> Status {
            if (Status done = c.execute(u"INSERT INTO setting (key, value) VALUES ('a', '1')"_s); !done)
                return done;
            return Error{Error::Kind::Cancelled, u"stop"_s, {}};
        }));
        QVERIFY(!written);
        const auto rows = waitFor((*workspace)->read([](Connection &c) {
            Statement count(c, "SELECT count(*) FROM setting");
            return Result<qint64>(count.scalar());
        }));
        QCOMPARE(*rows, 0);
    }

    void whatIsQueuedIsWrittenOnClosing()
    {
        {
            auto workspace = Workspace::open(path(), m_clock, {});
            QVERIFY2(workspace, text(workspace));
            for (int i = 0; i < 50; ++i)
                (void)(*workspace)->write([i](Connection &c, ChangeSet &) -> Status {
                    return c.execute(u"INSERT INTO setting (key, value) VALUES ('%1', '1')"_s.arg(i));
                });
        }
        auto connection = Connection::open(path(), Connection::Mode::ReadOnly);
        QVERIFY(connection);
        Statement count(**connection, "SELECT count(*) FROM setting");
        QCOMPARE(count.scalar(), 50);
    }

    void aSecondWriterIsRefusedAndAReaderIsNot()
    {
        const auto first = Workspace::open(path(), m_clock, {});
        QVERIFY2(first, text(first));
        const auto second = Workspace::open(path(), m_clock, {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QVERIFY(second.error().text.contains(u"open in another"_s));
        const auto reader = Workspace::open(path(), m_clock, {.readOnly = true, .readers = 1});
        QVERIFY2(reader, text(reader));
        const auto refused = waitFor((*reader)->write([](Connection &, ChangeSet &) -> Status { return ok(); }));
        QVERIFY(!refused);
    }

    void theLockOfAKilledProcessDoesNotStay()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path()});
        QVERIFY(other.waitForStarted());
        QVERIFY(other.waitForReadyRead(20000));
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("open"));
        QVERIFY(!Workspace::open(path(), m_clock, {}));
        ::kill(pid_t(other.processId()), SIGKILL);
        QVERIFY(other.waitForFinished());
        const auto workspace = Workspace::open(path(), m_clock, {});
        QVERIFY2(workspace, text(workspace));
    }

    void anOlderFileIsUpgradedAfterABackup()
    {
        const QList<Migration> old{{1, u"one"_s, "CREATE TABLE a (x); INSERT INTO a VALUES (7)"}};
        QList<Migration> now = old;
        now << Migration{2, u"two"_s, "ALTER TABLE a ADD COLUMN y DEFAULT 3"};
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            QVERIFY(connection);
            QVERIFY(migrate(**connection, m_clock, old));
            QCOMPARE(backups().size(), 0);
            QVERIFY(migrate(**connection, m_clock, now));
            QCOMPARE(*schemaVersion(**connection), 2);
            Statement value(**connection, "SELECT x + y FROM a");
            QCOMPARE(value.scalar(), 10);
        }
        QCOMPARE(backups(), QStringList{u"work.pulse.v1-20261123-090000.backup"_s});
        auto backup = Connection::open(m_folder->filePath(backups().constFirst()), Connection::Mode::ReadOnly);
        QVERIFY(backup);
        QCOMPARE(*schemaVersion(**backup), 1);
        Statement value(**backup, "SELECT x FROM a");
        QCOMPARE(value.scalar(), 7);
    }

    void aFailedStepLeavesTheOldVersion()
    {
        QList<Migration> steps{{1, u"one"_s, "CREATE TABLE a (x)"}};
        auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QVERIFY(migrate(**connection, m_clock, steps));
        steps << Migration{2, u"two"_s, "CREATE TABLE b (x); CREATE TABLE a (x)"};
        QVERIFY(!migrate(**connection, m_clock, steps));
        QCOMPARE(*schemaVersion(**connection), 1);
        Statement tables(**connection, "SELECT count(*) FROM sqlite_schema");
        QCOMPARE(tables.scalar(), 1);
    }

    void aNewFileIsWholeOrEmpty()
    {
        const QList<Migration> steps{{1, u"one"_s, "CREATE TABLE a (x)"}, {2, u"two"_s, "CREATE TABLE a (x)"}};
        auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QVERIFY(!migrate(**connection, m_clock, steps));
        QCOMPARE(*schemaVersion(**connection), 0);
        QVERIFY(migrate(**connection, m_clock, steps.first(1)));
    }

    void aNewerFileIsRefusedUntouched()
    {
        QVERIFY(Workspace::open(path(), m_clock, {}));
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            QVERIFY(connection);
            QVERIFY((*connection)->execute(u"PRAGMA user_version = 9999"_s));
        }
        const auto workspace = Workspace::open(path(), m_clock, {});
        QVERIFY(!workspace);
        QVERIFY(workspace.error().text.contains(u"newer version"_s));
        QVERIFY(!Workspace::open(path(), m_clock, {.readOnly = true}));
    }

    void foreignAndBrokenFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << QByteArray(5000, 'x') << u"not a workspace"_s;
        QByteArray damaged("SQLite format 3\0", 16);
        damaged += QByteArray(5000, '\x7f');
        QTest::newRow("header and rubbish") << damaged << u"workspace"_s;
    }
    void foreignAndBrokenFilesAreToldApart()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto workspace = Workspace::open(path(), m_clock, {});
        QVERIFY(!workspace);
        QVERIFY2(workspace.error().text.contains(words), text(workspace));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void theDatabaseOfAnotherProgramIsLeftAlone()
    {
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
            QVERIFY(connection);
            QVERIFY((*connection)->execute(u"CREATE TABLE notes (x)"_s));
        }
        const auto workspace = Workspace::open(path(), m_clock, {});
        QVERIFY(!workspace);
        QVERIFY(workspace.error().text.contains(u"another program"_s));
    }

    void missingPlacesAreNamed()
    {
        const auto reading = Workspace::open(path(), m_clock, {.readOnly = true});
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, Error::Kind::NotFound);
        const auto folder = Workspace::open(m_folder->filePath(u"no/such/file"_s), m_clock, {});
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::NotFound);
        QVERIFY(!Workspace::open(m_folder->path(), m_clock, {}));
    }

private:
    template <typename T>
    T waitFor(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    template <typename T>
    const char *text(const Result<T> &result)
    {
        m_text = result ? QByteArray() : (result.error().text + u" | "_s + result.error().detail).toUtf8();
        return m_text.constData();
    }
    QString path() const { return m_folder->filePath(u"work.pulse"_s); }
    QStringList backups() const { return QDir(m_folder->path()).entryList({u"*.backup"_s}); }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_text;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--hold") {
        const SystemClock clock;
        const auto workspace = Workspace::open(app.arguments().value(2), clock, {});
        std::puts(workspace ? "open" : "refused");
        std::fflush(stdout);
        return app.exec();
    }
    WorkspaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace.moc"
