#include "collecting_desk.h"
#include "fake_mastodon.h"
#include "store/brand_store.h"
#include "store/source_health_store.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = FakeServer::Answer;

namespace {

QByteArray feedOf(int items, const QByteArray &prefix = "p")
{
    QByteArray feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>"
                      "<link>http://127.0.0.1/</link><description>d</description>";
    for (int i = 0; i < items; ++i)
        feed += "<item><title>Acme " + prefix + QByteArray::number(i) + "</title><guid isPermaLink=\"false\">" +
                prefix + QByteArray::number(i) + "</guid><pubDate>Mon, 23 Nov 2026 09:00:00 GMT</pubDate></item>";
    return feed + "</channel></rss>";
}

QJsonObject mastodonSettings(const FakeMastodon &server)
{
    return {{u"server"_s, server.address()}, {u"timeline"_s, u"hashtag"_s}, {u"hashtag"_s, u"acme"_s}};
}

} // namespace

class TestCollector : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFeedIsReadOnceAndThenOnlyItsNews();
    void undatedItemsStayUndated();
    void aTimelineIsPagedBackwardsThenForwardsWithoutGaps();
    void aServerThatAsksToWaitIsLeftAlone();
    void aBrokenAnswerIsAnErrorInWordsAndKeepsTheCursor();
    void aSlowHostDoesNotDelayTheOthers();
    void changedSettingsBeginAnew();
    void aRemovedSourceStoresNothing();
    void theScheduleCollectsWhatIsDue();
    void testingSaysWhichStepFailed();
    void secretsGoWithTheRequestAndNowhereElse();
    void aKilledRoundLosesNothingAndDoublesNothing();
    void deadHostsDelayNoOther();
    void whatAFeedPushedOutIsAGap();
    void quotasAndBudgetsAreKept();

private:
    QString file() const { return m_folder->filePath(u"w.pulse"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCollector::aFeedIsReadOnceAndThenOnlyItsNews()
{
    QByteArray body = feedOf(30);
    QByteArray etag = "\"1\"";
    FakeServer server([&](const FakeServer::Request &request) {
        return request.header("if-none-match") == etag ? Answer{.status = 304}
                                                       : Answer{.headers = {{"ETag", etag}}, .body = body};
    });
    CollectingDesk desk(file());
    Brand acme;
    acme.name = u"Acme"_s;
    const auto brand = waited(desk.workspace->write(
        [acme](Connection &connection, ChangeSet &) { return BrandStore(connection).add(acme); }));
    QVERIFY(brand);
    const SourceId id = desk.add(u"feed"_s, u"News"_s, {{u"url"_s, server.url(u"/rss"_s).toString()}});
    QSignalSpy started(&desk.collector, &Collector::sourceStarted);
    QSignalSpy finished(&desk.collector, &Collector::sourceFinished);
    const CollectRound first = desk.round(id);
    QCOMPARE(first.error, QString());
    QCOMPARE(first.read, 30);
    QCOMPARE(first.added, 30);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 1);
    const CollectRound unchanged = desk.round(id);
    QCOMPARE(unchanged.read, 0);
    QCOMPARE(unchanged.error, QString());
    body = feedOf(3, "q") + QByteArray();
    etag = "\"2\"";
    const CollectRound news = desk.round(id);
    QCOMPARE(news.added, 3);
    QCOMPARE(desk.total(), 33);
    const Source source = desk.source(id);
    QCOMPARE(source.totalAdded, 33);
    QVERIFY(source.lastSuccess.isValid());
    QVERIFY(source.nextAttempt > source.lastAttempt);
    MentionFilter filter;
    filter.brand = *brand;
    QCOMPARE(*waited(desk.workspace->read(
                 [filter](Connection &connection) { return MentionStore(connection).count(filter); })),
             33);
}

void TestCollector::undatedItemsStayUndated()
{
    FakeServer server([](const FakeServer::Request &) {
        return Answer{.body = "<rss><channel><title>t</title><item><title>no date</title></item></channel></rss>"};
    });
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"feed"_s, u"News"_s, {{u"url"_s, server.url().toString()}});
    QCOMPARE(desk.round(id).added, 1);
    QCOMPARE(desk.round(id).added, 0);
    const auto page = waited(desk.workspace->read(
        [](Connection &connection) { return MentionStore(connection).page(MentionFilter(), 10); }));
    QCOMPARE(page->size(), 1);
    QVERIFY(!page->constFirst().post.publishedAt.isValid());
    QVERIFY(page->constFirst().sortTime.isValid());
}

void TestCollector::aTimelineIsPagedBackwardsThenForwardsWithoutGaps()
{
    FakeMastodon server(130);
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"mastodon"_s, u"Tag"_s, mastodonSettings(server));
    const CollectRound first = desk.round(id);
    QCOMPARE(first.error, QString());
    QCOMPARE(first.added, 130);
    QCOMPARE(server.requests().size(), 4);
    QVERIFY(server.requests().constFirst().path() == "/api/v1/timelines/tag/acme");
    server.publish(95);
    const CollectRound second = desk.round(id);
    QCOMPARE(second.added, 95);
    QCOMPARE(second.duplicate, 0);
    const CollectRound third = desk.round(id);
    QCOMPARE(third.read, 0);
    QCOMPARE(desk.total(), 225);
    QCOMPARE(desk.source(id).totalAdded, 225);
}

void TestCollector::aServerThatAsksToWaitIsLeftAlone()
{
    FakeMastodon server(130);
    server.misbehave = [](int request) {
        return request == 3 ? Answer{.status = 429, .headers = {{"Retry-After", "900"}}} : Answer{};
    };
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"mastodon"_s, u"Tag"_s, mastodonSettings(server));
    const CollectRound first = desk.round(id);
    QVERIFY(!first.error.isEmpty());
    QCOMPARE(first.added, 80); // the pages before are kept
    QCOMPARE(desk.total(), 80);
    const Source source = desk.source(id);
    QCOMPARE(source.failures, 1);
    QCOMPARE(source.totalAdded, 80);
    QVERIFY(source.lastAttempt.secsTo(source.nextAttempt) >= 900);
    const qsizetype asked = server.requests().size();
    const CollectRound held = desk.round(id); // the gate knows, and does not even ask
    QVERIFY(!held.error.isEmpty());
    QCOMPARE(server.requests().size(), asked);
}

void TestCollector::aBrokenAnswerIsAnErrorInWordsAndKeepsTheCursor()
{
    int mode = 0;
    FakeServer server([&](const FakeServer::Request &) {
        const QByteArray feed = feedOf(20);
        if (mode == 0)
            return Answer{.headers = {{"ETag", "\"good\""}}, .body = feed};
        if (mode == 1)
            return Answer{.body = feed, .cutAfter = int(feed.size() / 2)};
        if (mode == 2)
            return Answer{.status = 404};
        return Answer{.body = "<html><body>hello</body></html>"};
    });
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"feed"_s, u"News"_s, {{u"url"_s, server.url().toString()}});
    QCOMPARE(desk.round(id).added, 20);
    const QJsonObject state = desk.source(id).state;
    for (mode = 1; mode <= 3; ++mode) {
        const CollectRound bad = desk.round(id);
        QVERIFY(!bad.error.isEmpty());
        const Source source = desk.source(id);
        QCOMPARE(source.lastError, bad.error);
        QCOMPARE(source.failures, mode);
        QCOMPARE(source.state, state);
    }
    mode = 0;
    QCOMPARE(desk.round(id).error, QString());
    QCOMPARE(desk.source(id).failures, 0);
    QCOMPARE(desk.total(), 20);
}

void TestCollector::aSlowHostDoesNotDelayTheOthers()
{
    FakeServer slow([](const FakeServer::Request &) { return Answer{.body = feedOf(1), .delayMs = 2000}; });
    FakeServer quick([](const FakeServer::Request &) { return Answer{.body = feedOf(1)}; });
    CollectingDesk desk(file());
    const SourceId first = desk.add(u"feed"_s, u"Slow"_s, {{u"url"_s, slow.url().toString()}});
    const SourceId second = desk.add(u"feed"_s, u"Quick"_s, {{u"url"_s, quick.url().toString()}});
    auto waiting = desk.collector.collect(first);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desk.round(second).error, QString());
    QVERIFY(timer.elapsed() < 1900);
    QVERIFY(!waiting.isFinished());
    QCOMPARE(waited(waiting)->error, QString());
}

void TestCollector::changedSettingsBeginAnew()
{
    FakeServer server([](const FakeServer::Request &request) {
        if (!request.header("if-none-match").isEmpty())
            return Answer{.status = 304};
        return Answer{.headers = {{"ETag", "\"1\""}}, .body = feedOf(2, request.path().mid(1))};
    });
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"feed"_s, u"News"_s, {{u"url"_s, server.url(u"/a"_s).toString()}});
    QCOMPARE(desk.round(id).added, 2);
    Source source = desk.source(id);
    source.settings = {{u"url"_s, server.url(u"/b"_s).toString()}};
    QVERIFY(waited(desk.workspace->write(
        [source](Connection &connection, ChangeSet &) { return SourceStore(connection).update(source); })));
    QCOMPARE(desk.round(id).added, 2);
    QCOMPARE(desk.total(), 4);
}

void TestCollector::aRemovedSourceStoresNothing()
{
    FakeServer server([](const FakeServer::Request &) { return Answer{.body = feedOf(5), .delayMs = 700}; });
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"feed"_s, u"News"_s, {{u"url"_s, server.url().toString()}});
    auto round = desk.collector.collect(id);
    QTRY_COMPARE(server.requests.size(), 1);
    QVERIFY(waited(desk.workspace->write(
        [id](Connection &connection, ChangeSet &) { return SourceStore(connection).remove(id); })));
    QVERIFY(!waited(round)->error.isEmpty());
    QCOMPARE(desk.total(), 0);
}

void TestCollector::theScheduleCollectsWhatIsDue()
{
    FakeServer server([](const FakeServer::Request &) { return Answer{.body = feedOf(4)}; });
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"feed"_s, u"News"_s, {{u"url"_s, server.url().toString()}});
    QSignalSpy finished(&desk.collector, &Collector::sourceFinished);
    desk.collector.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10'000);
    QCOMPARE(finished.constFirst().constFirst().value<CollectRound>().source, id);
    QCOMPARE(desk.total(), 4);
    desk.collector.stop();
}

void TestCollector::testingSaysWhichStepFailed()
{
    FakeServer server([](const FakeServer::Request &request) {
        if (request.path() == "/feed")
            return Answer{.body = feedOf(5)};
        if (request.path() == "/page")
            return Answer{.body =
                              "<html><head><link rel=alternate type='application/rss+xml' href='/feed'></head></html>"};
        return Answer{.status = 404};
    });
    CollectingDesk desk(file());
    const auto tried = [&](const QString &path) {
        return waited(desk.collector.test(u"feed"_s, {{u"url"_s, server.url(path).toString()}}, {}));
    };
    const SourceTest good = tried(u"/feed"_s);
    QVERIFY(good.passed);
    QCOMPARE(good.steps.size(), 3);
    QCOMPARE(good.title, u"News"_s);
    QCOMPARE(good.examples.size(), 3);
    const SourceTest page = tried(u"/page"_s);
    QVERIFY(!page.passed);
    QCOMPARE(page.steps.size(), 3);
    QVERIFY(page.steps.constLast().words.contains(u"/feed"_s));
    const SourceTest missing = tried(u"/nothing"_s);
    QVERIFY(!missing.passed);
    QCOMPARE(missing.steps.size(), 2);
    QCOMPARE(desk.total(), 0);
}

void TestCollector::secretsGoWithTheRequestAndNowhereElse()
{
    FakeMastodon server(5);
    CollectingDesk desk(file());
    QJsonObject settings = mastodonSettings(server);
    settings[u"hasSecret"_s] = true;
    const SourceId id = desk.add(u"mastodon"_s, u"Tag"_s, settings);
    QVERIFY(!desk.round(id).error.isEmpty()); // none was saved
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(waited(desk.credentials.write(Collector::secretKey(desk.source(id).uid), u"t0ps3cret"_s)));
    QCOMPARE(desk.round(id).added, 5);
    QCOMPARE(server.requests().constLast().header("authorization"), "Bearer t0ps3cret");
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("t0ps3cret"));
}

void TestCollector::aKilledRoundLosesNothingAndDoublesNothing()
{
    FakeMastodon server(300); // 8 pages
    int killAfter = 3;
    QProcess child;
    server.misbehave = [&](int request) {
        if (killAfter > 0 && request == killAfter) {
            child.kill();
            return Answer{.silent = true};
        }
        return Answer{};
    };
    {
        CollectingDesk desk(file());
        QVERIFY(raw(desk.add(u"mastodon"_s, u"Tag"_s, mastodonSettings(server))) > 0);
    }
    child.start(QCoreApplication::applicationFilePath(), {u"--collect"_s, file()});
    QVERIFY(child.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    killAfter = 0;
    CollectingDesk desk(file());
    const qint64 before = desk.total();
    QVERIFY(before > 0 && before < 300 && before % 40 == 0);
    const CollectRound round = desk.round(desk.source(SourceId(1)).id);
    QCOMPARE(round.error, QString());
    QCOMPARE(desk.total(), 300);
    QCOMPARE(desk.source(SourceId(1)).totalAdded, 300);
    QCOMPARE(desk.round(SourceId(1)).read, 0);
}

void TestCollector::deadHostsDelayNoOther()
{
    // More dead hosts than there are places, each asked before the one that answers.
    FakeServer dead([](const FakeServer::Request &) { return Answer{.silent = true}; });
    FakeServer quick([](const FakeServer::Request &) { return Answer{.body = feedOf(1)}; });
    CollectingDesk desk(file());
    QList<QFuture<Result<CollectRound>>> waiting;
    for (int i = 0; i < 45; ++i)
        waiting << desk.collector.collect(
            desk.add(u"feed"_s, u"Dead %1"_s.arg(i), {{u"url"_s, dead.url(u"/%1"_s.arg(i)).toString()}}));
    const SourceId id = desk.add(u"feed"_s, u"Quick"_s, {{u"url"_s, quick.url().toString()}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desk.round(id).added, 1);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    const auto finished = desk.collector.finish();
    QTRY_VERIFY_WITH_TIMEOUT(finished.isFinished(), 5000);
    for (const auto &future : waiting)
        QVERIFY(future.isFinished());
}

void TestCollector::whatAFeedPushedOutIsAGap()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArray prefix = "a";
    QDateTime published = now.addSecs(-3600);
    FakeServer server([&](const FakeServer::Request &) {
        QByteArray feed = feedOf(3, prefix);
        feed.replace("Mon, 23 Nov 2026 09:00:00 GMT",
                     QLocale::c().toString(published, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT");
        return Answer{.body = feed};
    });
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"feed"_s, u"News"_s, {{u"url"_s, server.url().toString()}});
    QCOMPARE(desk.round(id).added, 3);
    // The computer was off for two days, and the feed shows nothing of that time.
    const QDateTime before = now.addDays(-2);
    QVERIFY(waited(desk.workspace->write([id, before](Connection &connection, ChangeSet &) {
        SourceRound round;
        round.source = id;
        round.attemptedAt = before;
        return SourceStore(connection).recordRound(round);
    })));
    prefix = "b";
    QCOMPARE(desk.round(id).added, 3);
    const auto gaps = waited(desk.workspace->read([id, now](Connection &connection) {
        return SourceHealthStore(connection).gaps(now.addDays(-9), now.addDays(1), id);
    }));
    QCOMPARE(gaps->size(), 1);
    QVERIFY(std::abs(gaps->constFirst().from.secsTo(before)) < 2);
    QVERIFY(std::abs(gaps->constFirst().to.secsTo(published)) < 2);
    QCOMPARE(desk.round(id).added, 0); // nothing new: nothing was missed
}

void TestCollector::quotasAndBudgetsAreKept()
{
    FakeMastodon server(10);
    server.headers = {
        {"X-RateLimit-Limit", "300"},
        {"X-RateLimit-Remaining", "2"},
        {"X-RateLimit-Reset", QDateTime::currentDateTimeUtc().addSecs(7200).toString(Qt::ISODateWithMs).toLatin1()}};
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"mastodon"_s, u"Tag"_s, mastodonSettings(server));
    const CollectRound round = desk.round(id);
    QCOMPARE(round.error, QString());
    const Source source = desk.source(id);
    QCOMPARE(source.quotas.size(), 1);
    QCOMPARE(source.quotas.constFirst().left, 2);
    QCOMPARE(source.quotas.constFirst().limit, 300);
    QVERIFY(source.lastAttempt.secsTo(source.nextAttempt) > 3600); // two requests have to last for two hours
    QCOMPARE(round.nextAttempt, source.nextAttempt);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--collect") == 0) { // the child that gets killed
        CollectingDesk desk(QString::fromLocal8Bit(argv[2]));
        desk.round(SourceId(1));
        return 0;
    }
    TestCollector test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_collector.moc"
