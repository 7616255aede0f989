#include "fake_mastodon.h"
#include "fault_proxy.h"
#include "services/collector.h"
#include "store/mention_store.h"
#include "store/source_store.h"
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pulse;
using namespace Qt::StringLiterals;
using Answer = FakeServer::Answer;

namespace {

EnricherFactory plainEnrichers()
{
    return [](const QList<Brand> &) -> PostEnricher {
        return [](QList<Post> posts) {
            QList<EnrichedPost> enriched;
            for (Post &post : posts)
                enriched.append(EnrichedPost{std::move(post), {}, {}, {}, {}, {}});
            return enriched;
        };
    };
}

template <typename T>
T waited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("nothing came");
    return future.result();
}

/// Open files and sockets of this process; -1 where the system does not tell.
qint64 openHandles()
{
    const QDir folder(u"/proc/self/fd"_s);
    return folder.exists() ? folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size() : -1;
}

/// Memory in use, in KiB; -1 where the system does not tell.
qint64 residentKb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    return -1;
}

struct Desk {
    explicit Desk(const QString &file)
        : http(clock, {.gap = std::chrono::milliseconds(0), .userAgent = {}, .backoff = std::chrono::milliseconds(1)}),
          workspace(std::move(Workspace::open(file, clock, {})).value()),
          collector(*workspace, http, credentials, plainEnrichers())
    {}
    SourceId add(const QString &kind, const QString &name, const QJsonObject &settings)
    {
        Source source;
        source.kind = kind;
        source.name = name;
        source.settings = settings;
        return *waited(workspace->write(
            [source](Connection &connection, ChangeSet &) { return SourceStore(connection).add(source); }));
    }
    qint64 total()
    {
        return *waited(workspace->read([](Connection &connection) { return MentionStore(connection).total(); }));
    }
    SystemClock clock;
    HttpClient http;
    MemoryCredentials credentials;
    std::unique_ptr<Workspace> workspace;
    Collector collector;
};

} // namespace

/// Collecting while everything between here and the service goes wrong.
class TestFaultProxy : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void spoiltRoundsLoseNothingAndDoubleNothing();
    void thirtySourcesAtOnceDelayNeitherEachOtherNorTheWindow();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFaultProxy::spoiltRoundsLoseNothingAndDoubleNothing()
{
    // 1,000 take minutes on two cores: by hand, with the environment variable (README, "Long tests").
    const int asked = qEnvironmentVariableIntValue("PULSECHECK_FAULT_ROUNDS");
    const int rounds = asked > 0 ? asked : 300;
    FakeMastodon server(90);
    server.callsLeft = 1'000'000; // what goes wrong goes wrong in between
    FaultProxy proxy(QUrl(server.address()), 20261123, 0.5);
    Desk desk(m_folder->filePath(u"w.pulse"_s));
    const SourceId id =
        desk.add(u"mastodon"_s, u"Tag"_s,
                 {{u"server"_s, proxy.address()}, {u"timeline"_s, u"hashtag"_s}, {u"hashtag"_s, u"acme"_s}});
    qint64 published = 90, added = 0, failed = 0, handles = 0, memory = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        const int more = round % 7;
        server.publish(more);
        published += more;
        const auto result = waited(desk.collector.collect(id));
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        added += result->added;
        failed += !result->error.isEmpty();
        if (round == rounds / 5) {
            handles = openHandles();
            memory = residentKb();
        }
    }
    const qint64 handlesAfter = openHandles(), memoryAfter = residentKb();
    proxy.setFaulty(0);
    const CollectRound last = *waited(desk.collector.collect(id));
    QCOMPARE(last.error, QString());
    added += last.added;
    QCOMPARE(desk.total(), published);
    QCOMPARE(added, published);
    qInfo("%d rounds in %.1f s, %lld of them failed; %lld posts; handles %lld to %lld, memory %lld to %lld KiB", rounds,
          double(timer.elapsed()) / 1000, failed, published, handles, handlesAfter, memory, memoryAfter);
    for (int fault = 0; fault < int(FaultProxy::Fault::Count) && rounds >= 1000; ++fault)
        QVERIFY2(proxy.done().value(fault) > 0, QByteArray::number(fault));
    QVERIFY(failed > 0 && failed < rounds);
    QVERIFY2(handlesAfter <= handles + 8, QByteArray::number(handlesAfter - handles));
#if !defined(__SANITIZE_ADDRESS__) // which keeps what was freed
    QVERIFY2(memoryAfter < memory + 48 * 1024, QByteArray::number(memoryAfter - memory));
#endif
}

void TestFaultProxy::thirtySourcesAtOnceDelayNeitherEachOtherNorTheWindow()
{
    constexpr int Sources = 30;
    constexpr int DelayMs = 300;
    QByteArray feed = "<rss><channel><title>t</title>";
    for (int i = 0; i < 50; ++i)
        feed += "<item><title>Item " + QByteArray::number(i) + "</title><guid isPermaLink=\"false\">" +
                QByteArray::number(i) + "</guid></item>";
    feed += "</channel></rss>";
    std::vector<std::unique_ptr<FakeServer>> servers;
    Desk desk(m_folder->filePath(u"w.pulse"_s));
    for (int i = 0; i < Sources; ++i) {
        servers.push_back(std::make_unique<FakeServer>([i, feed](const FakeServer::Request &) {
            return i == 0 ? Answer{.silent = true} : Answer{.body = feed, .delayMs = DelayMs};
        }));
        desk.add(u"feed"_s, u"Feed %1"_s.arg(i), {{u"url"_s, servers.back()->url().toString()}});
    }
    // What a window would feel: how late a timer of this thread comes.
    QElapsedTimer beat, timer;
    qint64 latest = 0;
    QTimer pulse;
    connect(&pulse, &QTimer::timeout, this, [&] { latest = qMax(latest, beat.restart() - 10); });
    QSignalSpy finished(&desk.collector, &Collector::sourceFinished);
    beat.start();
    timer.start();
    pulse.start(10);
    desk.collector.collectAll();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), Sources - 1, 30'000);
    const qint64 elapsed = timer.elapsed();
    qInfo("29 of 30 sources in %lld ms (each takes %d ms to answer), one stays silent; this thread was late by %lld ms",
          elapsed, DelayMs, latest);
    QVERIFY2(elapsed < Sources * DelayMs, QByteArray::number(elapsed)); // one after the other would take longer
    QCOMPARE(desk.total(), qint64(Sources - 1) * 50);
    QVERIFY(desk.collector.isCollecting(SourceId(1)));
    const auto ended = desk.collector.finish();
    QTRY_VERIFY(ended.isFinished());
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_fault_proxy.moc"
