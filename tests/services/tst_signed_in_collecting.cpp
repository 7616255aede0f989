#include "core/brand_matcher.h"
#include "fake_authorization.h"
#include "net/oauth.h"
#include "services/collector.h"
#include "store/mention_store.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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

/// A workspace with all that a collector needs, at a time of the test's choosing.
struct Desk {
    explicit Desk(const QString &file)
        : workspace(std::move(Workspace::open(file, clock, {})).value()),
          collector(*workspace, http, credentials, [](const QList<Brand> &) -> PostEnricher {
              return [](QList<Post> posts) {
                  QList<EnrichedPost> result;
                  for (Post &post : posts)
                      result.append(EnrichedPost{std::move(post), {Sentiment::Negative, 0.9, -0.8}, {}, {}, {}, {}});
                  return result;
              };
          })
    {}
    Source add(const QString &kind, QJsonObject settings, const QString &secret)
    {
        Source source;
        source.uid = newUid(clock.now().toMSecsSinceEpoch());
        source.kind = kind;
        source.name = kind;
        settings[u"hasSecret"_s] = true;
        source.settings = settings;
        (void)credentials.write(Collector::secretKey(source.uid), secret).result();
        source.id = *waited(workspace->write(
            [source](Connection &connection, ChangeSet &) { return SourceStore(connection).add(source); }));
        return source;
    }
    CollectRound round(const Source &source) { return *waited(collector.collect(source.id)); }
    double spent(const Source &source)
    {
        return waited(workspace->read([id = source.id, today = clock.now().date()](Connection &connection) {
                   return SourceHealthStore(connection).tally(id, QDate(today.year(), today.month(), 1), today);
               }))
            ->cost;
    }

    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    SystemClock system;
    HttpClient http{system};
    MemoryCredentials credentials;
    std::unique_ptr<Workspace> workspace;
    Collector collector;
};

/// X as far as a search needs it: posts without end, each by somebody else, and every one of them charged.
struct PaidService {
    double charged = 0;
    int newest = 0;
    std::function<std::optional<Answer>(const FakeServer::Request &)> mischief;
    FakeServer server{[this](const FakeServer::Request &request) { return answer(request); }};

    Answer answer(const FakeServer::Request &request)
    {
        if (mischief)
            if (const auto bad = mischief(request))
                return *bad;
        if (request.path().contains("counts")) {
            charged += 0.005;
            return {.body = "{\"data\":[]}"};
        }
        const int most = QUrlQuery(QUrl::fromEncoded(request.target).query()).queryItemValue(u"max_results"_s).toInt();
        QByteArray data, users;
        newest += most;
        for (int id = newest; id > newest - most; --id) {
            const QByteArray number = QByteArray::number(id);
            data += (data.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"") + number + "\",\"text\":\"t" + number +
                    "\",\"author_id\":\"u" + number + "\",\"created_at\":\"2026-11-20T08:00:00.000Z\"}";
            users += (users.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"u") + number + "\",\"username\":\"m" +
                     number + "\"}";
        }
        charged += most * 0.015;
        return {.body = "{\"data\":[" + data + "],\"includes\":{\"users\":[" + users + "]},\"meta\":{\"newest_id\":\"" +
                        QByteArray::number(newest) + "\",\"next_token\":\"" + QByteArray::number(newest) + "\"}}"};
    }
    QJsonObject settings(double cap) const
    {
        return {{u"form"_s, u"search"_s},
                {u"query"_s, u"bluewood"_s},
                {u"monthlyCap"_s, cap},
                {u"postsPerRound"_s, u"40"_s},
                {u"apiBase"_s, server.url(u"/2/"_s).toString()}};
    }
};

} // namespace

/// What a sign-in and money change about collecting: tokens are renewed on the way, no round passes the month's limit,
/// and what a service repeats of a secret reaches nobody.
class TestSignedInCollecting : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anEndedTokenIsRenewedBeforeTheRound();
    void aRefusedTokenIsRenewedOnceInTheRound();
    void aWithdrawnSignInIsSaid();
    void anAccessThatEndsSoonIsSaid();
    void theMonthsLimitIsNeverPassed();
    void whatCouldNotBeReadIsPaidForAllTheSame();
    void aRoundThatIsCutOffHasCountedTheMost();
    void whatWasRefusedCostsNothing();
    void aTestCostsOneCallAndCountsIt();
    void aSecretThatTheServiceRepeatsReachesNobody();
    void postsOfSomeServicesAreNotJudged();

private:
    QString file() const { return m_folder->filePath(u"w.pulsecheck"_s); }
    /// A sign-in that the server knows, one life of two hours long.
    static OAuthGrant signedIn(FakeAuthorization &server, Desk &desk)
    {
        OAuthProvider provider;
        provider.tokenUrl = server.url(u"/token"_s);
        server.pendingPolls = 0;
        const auto answer = waited(desk.http.send(devicePoll(provider, {server.clientId}, u"device-1"_s)));
        OAuthGrant grant = *readTokens(*answer, u"test"_s, desk.clock.now());
        grant.client.id = server.clientId;
        grant.tokenUrl = provider.tokenUrl;
        return grant;
    }
    /// A page of an own account that wants the newest token.
    static Answer page(const FakeServer::Request &request, const QByteArray &token)
    {
        if (request.header("authorization") != "Bearer " + token)
            return {.status = 401,
                    .body = "{\"error\":{\"code\":190,\"message\":\"Malformed access token " +
                            request.header("authorization").mid(7) + "\"}}"};
        return {.body =
                    "{\"id\":\"1\",\"name\":\"Blue Wood\",\"data\":[{\"id\":\"p1\",\"message\":\"Hi\",\"created_time\":"
                    "\"2026-11-19T03:14:15+0000\"}]}"};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSignedInCollecting::anEndedTokenIsRenewedBeforeTheRound()
{
    FakeAuthorization authorization;
    FakeServer service([](const FakeServer::Request &request) { return page(request, "access-2"); });
    Desk desk(file());
    const OAuthGrant grant = signedIn(authorization, desk);
    const Source source =
        desk.add(u"facebook"_s, {{u"page"_s, u"1"_s}, {u"apiBase"_s, service.url().toString()}}, grant.toSecret());
    desk.clock.advance(2 * 3600);
    const CollectRound round = desk.round(source);
    QCOMPARE(round.error, QString());
    QCOMPARE(round.added, 1);
    QCOMPARE(service.requests.constFirst().header("authorization"), "Bearer access-2");
}

void TestSignedInCollecting::aRefusedTokenIsRenewedOnceInTheRound()
{
    FakeAuthorization authorization;
    FakeServer service([](const FakeServer::Request &request) { return page(request, "access-2"); });
    Desk desk(file());
    const Source source = desk.add(u"facebook"_s, {{u"page"_s, u"1"_s}, {u"apiBase"_s, service.url().toString()}},
                                   signedIn(authorization, desk).toSecret());
    QCOMPARE(desk.round(source).error, QString()); // still young, but the service wants another
    QCOMPARE(service.requests.at(0).header("authorization"), "Bearer access-1");
    QCOMPARE(service.requests.at(1).header("authorization"), "Bearer access-2");
}

void TestSignedInCollecting::aWithdrawnSignInIsSaid()
{
    FakeAuthorization authorization;
    FakeServer service([](const FakeServer::Request &request) { return page(request, "none"); });
    Desk desk(file());
    const Source source = desk.add(u"facebook"_s, {{u"page"_s, u"1"_s}, {u"apiBase"_s, service.url().toString()}},
                                   signedIn(authorization, desk).toSecret());
    authorization.refuseRefresh = true;
    const CollectRound round = desk.round(source);
    QVERIFY2(round.error.contains(u"Sign in again"), qPrintable(round.error));
    QCOMPARE(service.requests.size(), 1);
}

void TestSignedInCollecting::anAccessThatEndsSoonIsSaid()
{
    FakeServer service([](const FakeServer::Request &request) { return page(request, "t"); });
    Desk desk(file());
    OAuthGrant grant;
    grant.accessToken = u"t"_s;
    grant.obtainedAt = desk.clock.now();
    grant.expiresAt = desk.clock.now().addDays(60);
    const Source source =
        desk.add(u"facebook"_s, {{u"page"_s, u"1"_s}, {u"apiBase"_s, service.url().toString()}}, grant.toSecret());
    QCOMPARE(desk.round(source).remark, QString());
    desk.clock.advance(54LL * 24 * 3600);
    const CollectRound round = desk.round(source);
    QCOMPARE(round.error, QString());
    QVERIFY2(round.remark.contains(u"2027-01-19"), qPrintable(round.remark));
}

void TestSignedInCollecting::theMonthsLimitIsNeverPassed()
{
    PaidService x;
    Desk desk(file());
    const Source source = desk.add(u"x"_s, x.settings(2.0), u"bearer"_s);
    QString error;
    for (int i = 0; i < 20 && error.isEmpty(); ++i) {
        const CollectRound round = desk.round(source);
        error = round.error;
        desk.clock.advance(3600);
    }
    QVERIFY2(error.contains(u"limit"), qPrintable(error));
    QVERIFY(x.charged <= 2.0 + 1e-9);
    QVERIFY(x.charged > 1.8);
    QCOMPARE(desk.spent(source), x.charged);
    const auto asked = x.server.requests.size();
    QVERIFY(!desk.round(source).error.isEmpty());
    QCOMPARE(x.server.requests.size(), asked); // not even asked
    desk.clock.set(QDateTime(QDate(2026, 12, 1), QTime(0, 1), Qt::UTC));
    QCOMPARE(desk.round(source).error, QString()); // a new month
}

void TestSignedInCollecting::whatCouldNotBeReadIsPaidForAllTheSame()
{
    PaidService x;
    Desk desk(file());
    const Source source = desk.add(u"x"_s, x.settings(2.0), u"bearer"_s);
    x.mischief = [](const FakeServer::Request &request) -> std::optional<Answer> {
        return request.path().contains("counts") ? std::nullopt : std::optional(Answer{.body = "{\"data\":[{"});
    };
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!desk.round(source).error.isEmpty());
        desk.clock.advance(3600);
    }
    QVERIFY(desk.spent(source) > 1.0); // reckoned with the worst
    QVERIFY(desk.spent(source) <= 2.0 + 1e-9);
    QVERIFY(x.server.requests.size() < 10); // and then left alone
}

void TestSignedInCollecting::aRoundThatIsCutOffHasCountedTheMost()
{
    PaidService x;
    x.mischief = [](const FakeServer::Request &) { return std::optional(Answer{.silent = true}); };
    Source source;
    {
        Desk desk(file());
        source = desk.add(u"x"_s, x.settings(2.0), u"bearer"_s);
        (void)desk.collector.collect(source.id);
        QTRY_COMPARE(x.server.requests.size(), 1); // asked, and the answer never comes
    }
    Desk later(file());
    QCOMPARE(later.spent(source), 0.005 + 40 * 0.015);
}

void TestSignedInCollecting::whatWasRefusedCostsNothing()
{
    PaidService x;
    x.mischief = [](const FakeServer::Request &) { return std::optional(Answer{.status = 401}); };
    Desk desk(file());
    const Source source = desk.add(u"x"_s, x.settings(2.0), u"bearer"_s);
    QVERIFY(!desk.round(source).error.isEmpty());
    QCOMPARE(desk.spent(source) + 1, 1.0);
}

void TestSignedInCollecting::aTestCostsOneCallAndCountsIt()
{
    PaidService x;
    Desk desk(file());
    const Source source = desk.add(u"x"_s, x.settings(2.0), u"bearer"_s);
    const SourceTest test =
        waited(desk.collector.test(u"x"_s, source.settings, {{u"token"_s, u"bearer"_s}}, source.id));
    QVERIFY(test.passed);
    QCOMPARE(x.server.requests.size(), 1);
    QVERIFY2(test.steps.constLast().words.contains(u"0.60"), qPrintable(test.steps.constLast().words)); // 40 posts
    QTRY_COMPARE(desk.spent(source), 0.005);
}

void TestSignedInCollecting::aSecretThatTheServiceRepeatsReachesNobody()
{
    FakeServer service([](const FakeServer::Request &request) { return page(request, "none"); });
    Desk desk(file());
    const Source source =
        desk.add(u"facebook"_s, {{u"page"_s, u"1"_s}, {u"apiBase"_s, service.url().toString()}}, u"PLANTED-TOKEN"_s);
    const CollectRound round = desk.round(source);
    QVERIFY2(round.error.contains(u"Malformed access token ***"), qPrintable(round.error));
    const SourceTest test =
        waited(desk.collector.test(u"facebook"_s, source.settings, {{u"token"_s, u"PLANTED-TOKEN"_s}}));
    QVERIFY(!test.passed);
    for (const SourceTestStep &step : test.steps)
        QVERIFY2(!step.words.contains(u"PLANTED"), qPrintable(step.words));
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile written(m_folder->filePath(name));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(!written.readAll().contains("PLANTED"), qPrintable(name));
    }
}

void TestSignedInCollecting::postsOfSomeServicesAreNotJudged()
{
    FakeServer service([](const FakeServer::Request &request) { return page(request, "t"); });
    for (const auto &[judge, expected] :
         {std::pair(u"no"_s, Sentiment::Unclassified), std::pair(u"yes"_s, Sentiment::Negative)}) {
        Desk desk(m_folder->filePath(judge));
        const Source source =
            desk.add(u"facebook"_s,
                     {{u"page"_s, u"1"_s}, {u"judge"_s, judge}, {u"apiBase"_s, service.url().toString()}}, u"t"_s);
        QCOMPARE(desk.round(source).added, 1);
        const auto stored =
            waited(desk.workspace->read([](Connection &connection) { return MentionStore(connection).page({}, 1); }));
        QCOMPARE(stored->constFirst().judgement.sentiment, expected);
    }
}

QTEST_GUILESS_MAIN(TestSignedInCollecting)
#include "tst_signed_in_collecting.moc"
