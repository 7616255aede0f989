#include "consistency.h"
#include "posts.h"
#include "store/workspace.h"
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <csignal>
#include <sys/resource.h>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchSize = 50;

/// The posts of batch \a number: some are seen again by the next batch, with more likes.
QList<EnrichedPost> batchOf(int number)
{
    QList<EnrichedPost> batch;
    for (int i = 0; i < BatchSize; ++i) {
        EnrichedPost each = post(u"%1"_s.arg(number * BatchSize + i), u"배송이 늦다 #tag%1 late again"_s.arg(i % 5), i);
        each.judgement.sentiment = Sentiment(i % 4);
        each.brands = {BrandId(1)};
        batch << each;
    }
    if (number > 0) {
        EnrichedPost again = post(u"%1"_s.arg((number - 1) * BatchSize), u"배송이 늦다 #tag0 late again"_s);
        again.post.engagement.likes = number;
        batch << again;
    }
    return batch;
}

/// Writes batches through a workspace until it is killed or a limit stops it; says each one that is committed.
int writeUntilKilled(const QString &file)
{
    const SystemClock clock;
    const auto workspace = Workspace::open(file, clock, {});
    if (!workspace) {
        std::puts(workspace.error().text.toUtf8().constData());
        return 3;
    }
    for (int number = 0;; ++number) {
        auto done = (*workspace)->write([&](Connection &connection, ChangeSet &changes) -> Result<IngestResult> {
            return MentionStore(connection).ingest(batchOf(number), SourceId(1), clock.now(), changes);
        });
        done.waitForFinished();
        if (const auto result = done.result(); !result) {
            std::puts(("failed: " + result.error().text.toUtf8()).constData());
            std::fflush(stdout);
            return 4;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class DurabilityTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->openWithBrands());
        m->connection.reset();
    }

    void aKilledProgramLeavesWholeBatches()
    {
        QRandomGenerator random(20261123);
        int committed = -1;
        for (int round = 0; round < 6; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m->file()});
            QVERIFY(writer.waitForReadyRead(20'000));
            QThread::msleep(random.bounded(20, 250)); // where it is hit is what differs from round to round
            ::kill(pid_t(writer.processId()), SIGKILL);
            QVERIFY(writer.waitForFinished());
            const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
            for (const QByteArray &line : lines)
                committed = std::max(committed, line.isEmpty() ? -1 : line.toInt());
            auto opened = Connection::open(m->file(), Connection::Mode::ReadWrite);
            QVERIFY2(opened, words(opened));
            const QString wrong = inconsistency(**opened);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            const qint64 total = *MentionStore(**opened).total();
            QCOMPARE(total % BatchSize, 0);
            QVERIFY2(total >= qint64(committed + 1) * BatchSize, "a batch that was said to be committed is gone");
        }
        QVERIFY(committed > 5);
    }

    void aFullDiskKeepsWhatWasWritten()
    {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m->file(), u"2500000"_s});
        QVERIFY(writer.waitForFinished(60'000));
        const QByteArray output = writer.readAllStandardOutput();
        QCOMPARE(writer.exitCode(), 4);
        QVERIFY2(output.contains("failed: "), output.right(300));
        QVERIFY2(output.contains("disk"), output.right(300));
        auto opened = Connection::open(m->file(), Connection::Mode::ReadWrite);
        QVERIFY2(opened, words(opened));
        const QString wrong = inconsistency(**opened);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const qint64 total = *MentionStore(**opened).total();
        QVERIFY(total > 0);
        QCOMPARE(total % BatchSize, 0);
    }

private:
    std::unique_ptr<MentionFixture> m;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--write") {
        if (const rlim_t bytes = rlim_t(arguments.value(3).toULongLong())) {
            std::signal(SIGXFSZ, SIG_IGN); // then a write beyond the limit fails as on a full disk
            const rlimit limit{bytes, bytes};
            setrlimit(RLIMIT_FSIZE, &limit);
        }
        return writeUntilKilled(arguments.value(2));
    }
    DurabilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
