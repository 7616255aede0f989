#include "collecting_desk.h"
#include "fake_bluesky.h"
#include "fake_mastodon.h"
#include "fake_naver.h"
#include "sources/source_kind.h"
#include "store/daily_figure_store.h"
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;
using Answer = FakeServer::Answer;

/// Whole rounds against servers of our own that speak the protocols of Bluesky and Naver: sign-in, pages, limits.
class TestSignedInSources : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void blueskySignsInOnceAndReadsOn();
    void blueskyRenewsASessionThatEnded();
    void blueskyMakesANewSessionWhenTheOldOneIsForgotten();
    void blueskyFallsBackToTheOlderSearch();
    void blueskyAccountsNeedNoSignIn();
    void blueskyMentionsBringFigures();
    void blueskySaysWhatIsWrongWithThePassword();
    void blueskySecretsStayOutOfTheWorkspace();
    void blueskyWaitsWhenAskedTo();
    void mastodonSearchesWithATokenPageByPage();
    void mastodonMentionsBringFigures();
    void mastodonSaysThatASignInIsMissingOrWrong();
    void mastodonWaitsWhenItsLimitIsReached();
    void everyFormOfMastodonOffersToSignIn();
    void naverReadsBothAccessesToTheirLimit();
    void naverSaysWhichKeyIsWrongAndWhenTheDayIsOver();
    void naverTrendBecomesASeries();
    void testingSignsInAndGivesTheNewTokensBack();

private:
    QString file() const { return m_folder->filePath(u"w.pulse"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QJsonObject search(const FakeBluesky &server)
{
    return {{u"form"_s, u"search"_s},
            {u"words"_s, u"acme"_s},
            {u"handle"_s, QString::fromLatin1(FakeBluesky::Handle)},
            {u"service"_s, server.address()},
            {u"adult"_s, u"keep"_s}};
}

Secrets password() { return {{u"password"_s, QString::fromLatin1(FakeBluesky::Password)}}; }

QJsonObject mastodonList(const FakeMastodon &server, const QString &form)
{
    return {{u"form"_s, form}, {u"server"_s, server.address()}, {u"words"_s, u"acme"_s}};
}

Secrets mastodonToken() { return {{u"token"_s, u"letmein"_s}}; }

Secrets naverKeys()
{
    return {{u"clientId"_s, QString::fromLatin1(FakeNaver::ClientId)},
            {u"clientSecret"_s, QString::fromLatin1(FakeNaver::ClientSecret)}};
}

QJsonObject naverSearch(const FakeNaver &server, const QString &access)
{
    return {
        {u"access"_s, access}, {u"service"_s, u"blog"_s}, {u"words"_s, u"아크메"_s}, {u"address"_s, server.address()}};
}

} // namespace

void TestSignedInSources::blueskySignsInOnceAndReadsOn()
{
    FakeBluesky server(230);
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"bluesky"_s, u"Sky"_s, search(server), password());
    const CollectRound first = desk.round(id);
    QCOMPARE(first.error, QString());
    QCOMPARE(first.added, 230 - 11); // eleven of them are labelled !hide
    QCOMPARE(server.asked("createSession"), 1);
    QCOMPARE(desk.source(id).quotas.constFirst().limit, 3000);
    QVERIFY(!desk.source(id).setAside.isEmpty());
    server.publish(150);
    const CollectRound second = desk.round(id);
    QCOMPARE(second.error, QString());
    QCOMPARE(second.added, 150 - 8);
    QCOMPARE(server.asked("createSession"), 1);
    const int before = server.asked("searchPostsV2");
    QCOMPARE(desk.round(id).added, 0);
    QCOMPARE(server.asked("searchPostsV2"), before + 1); // nothing new is seen on the first page
}

void TestSignedInSources::blueskyRenewsASessionThatEnded()
{
    FakeBluesky server(5);
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"bluesky"_s, u"Sky"_s, search(server), password());
    QCOMPARE(desk.round(id).error, QString());
    server.endSession();
    server.publish(3);
    const CollectRound round = desk.round(id);
    QCOMPARE(round.error, QString());
    QCOMPARE(round.added, 3);
    QCOMPARE(server.asked("refreshSession"), 1);
    QCOMPARE(server.asked("createSession"), 1);
    QVERIFY(desk.secrets(id).value(u"refreshJwt"_s).startsWith(u"refresh2.")); // the one that holds now
}

void TestSignedInSources::blueskyMakesANewSessionWhenTheOldOneIsForgotten()
{
    FakeBluesky server(5);
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"bluesky"_s, u"Sky"_s, search(server), password());
    QCOMPARE(desk.round(id).error, QString());
    server.forgetSession();
    QCOMPARE(desk.round(id).error, QString());
    QCOMPARE(server.asked("refreshSession"), 1);
    QCOMPARE(server.asked("createSession"), 2);
}

void TestSignedInSources::blueskyFallsBackToTheOlderSearch()
{
    FakeBluesky server(8);
    server.hasNewerSearch = false;
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"bluesky"_s, u"Sky"_s, search(server), password());
    QCOMPARE(desk.round(id).added, 8);
    QCOMPARE(desk.round(id).error, QString());
    QCOMPARE(server.asked("searchPostsV2"), 1); // remembered
    QCOMPARE(server.asked("searchPosts"), 2);
}

void TestSignedInSources::blueskyAccountsNeedNoSignIn()
{
    FakeBluesky server(9);
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"bluesky"_s, u"Sky"_s,
                                 {{u"form"_s, u"account"_s},
                                  {u"account"_s, QString::fromLatin1(FakeBluesky::Handle)},
                                  {u"service"_s, server.address()}});
    QCOMPARE(desk.round(id).added, 9);
    QCOMPARE(server.asked("createSession"), 0);
    const auto figures =
        waited(desk.workspace->read([id](Connection &connection) { return DailyFigureStore(connection).latest(id); }));
    QVERIFY(figures);
    QCOMPARE(figures->size(), 3); // followers, following, posts
    QCOMPARE(figures->constFirst().subject, u"@mina.test"_s);
}

void TestSignedInSources::blueskyMentionsBringFigures()
{
    FakeBluesky server(4);
    CollectingDesk desk(file());
    QJsonObject settings = search(server);
    settings[u"form"_s] = u"mentions"_s;
    const SourceId id = desk.add(u"bluesky"_s, u"Sky"_s, settings, password());
    QCOMPARE(desk.round(id).added, 4);
    QCOMPARE(desk.round(id).error, QString());
    QCOMPARE(server.asked("getProfile"), 1); // once a day
    QCOMPARE(server.asked("listNotifications"), 2);
}

void TestSignedInSources::blueskySaysWhatIsWrongWithThePassword()
{
    FakeBluesky server(4);
    CollectingDesk desk(file());
    const SourceId wrong = desk.add(u"bluesky"_s, u"Wrong"_s, search(server), {{u"password"_s, u"nope"_s}});
    QVERIFY(desk.round(wrong).error.contains(u"password"));
    QCOMPARE(server.asked("createSession"), 1); // not tried again at once
    server.misbehave = [](const FakeServer::Request &request) {
        return request.path().endsWith("createSession")
                   ? Answer{.status = 401, .body = R"({"error":"AuthFactorTokenRequired","message":"x"})"}
                   : Answer{};
    };
    QVERIFY(desk.round(wrong).error.contains(u"app password", Qt::CaseInsensitive));
}

void TestSignedInSources::blueskySecretsStayOutOfTheWorkspace()
{
    FakeBluesky server(4);
    {
        CollectingDesk desk(file());
        const SourceId id = desk.add(u"bluesky"_s, u"Sky"_s, search(server), password());
        QCOMPARE(desk.round(id).error, QString());
    }
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray all = bytes.readAll();
    QVERIFY(!all.contains(FakeBluesky::Password));
    QVERIFY(!all.contains("access1."));
    QVERIFY(!all.contains("refresh1."));
}

void TestSignedInSources::blueskyWaitsWhenAskedTo()
{
    FakeBluesky server(4);
    server.misbehave = [](const FakeServer::Request &request) {
        return request.path().contains("searchPosts") ? Answer{.status = 429, .headers = {{"Retry-After", "120"}}}
                                                      : Answer{};
    };
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"bluesky"_s, u"Sky"_s, search(server), password());
    const CollectRound round = desk.round(id);
    QVERIFY(!round.error.isEmpty());
    QVERIFY(round.nextAttempt >= desk.clock.now().addSecs(100));
}

void TestSignedInSources::mastodonSearchesWithATokenPageByPage()
{
    FakeMastodon server(130);
    server.token = "letmein";
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"mastodon"_s, u"Search"_s, mastodonList(server, u"search"_s), mastodonToken());
    const CollectRound first = desk.round(id);
    QCOMPARE(first.error, QString());
    QCOMPARE(first.added, 130);
    QCOMPARE(desk.source(id).quotas.constFirst().limit, 300);
    QCOMPARE(desk.source(id).quotas.constFirst().left, server.callsLeft);
    server.publish(30);
    QCOMPARE(desk.round(id).added, 30);
    const auto before = server.requests().size();
    QCOMPARE(desk.round(id).added, 0);
    QCOMPARE(server.requests().size(), before + 1); // what is known ends the walk at once
}

void TestSignedInSources::mastodonMentionsBringFigures()
{
    FakeMastodon server(5);
    server.token = "letmein";
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"mastodon"_s, u"Mine"_s, mastodonList(server, u"mentions"_s), mastodonToken());
    const CollectRound round = desk.round(id);
    QCOMPARE(round.error, QString());
    QCOMPARE(round.added, 5);
    const auto figures =
        waited(desk.workspace->read([id](Connection &connection) { return DailyFigureStore(connection).latest(id); }));
    QVERIFY(figures);
    QVERIFY(std::ranges::any_of(*figures, [](const DailyFigure &figure) {
        return figure.metric == QString::fromUtf16(channel_metric::Followers) && figure.value == 120;
    }));
}

void TestSignedInSources::mastodonSaysThatASignInIsMissingOrWrong()
{
    FakeMastodon server(5);
    server.token = "letmein";
    CollectingDesk desk(file());
    const SourceId none = desk.add(u"mastodon"_s, u"None"_s, mastodonList(server, u"search"_s));
    QVERIFY(desk.round(none).error.contains(u"token"));
    QVERIFY(server.requests().isEmpty()); // nothing was asked
    const SourceId wrong =
        desk.add(u"mastodon"_s, u"Wrong"_s, mastodonList(server, u"search"_s), {{u"token"_s, u"guess"_s}});
    QVERIFY(!desk.round(wrong).error.isEmpty());
    QCOMPARE(server.requests().size(), 1); // and not tried again at once
    QCOMPARE(desk.total(), 0);
}

void TestSignedInSources::mastodonWaitsWhenItsLimitIsReached()
{
    FakeMastodon server(100);
    server.token = "letmein";
    server.callsLeft = 1;
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"mastodon"_s, u"Search"_s, mastodonList(server, u"search"_s), mastodonToken());
    const CollectRound round = desk.round(id);
    QVERIFY(!round.error.isEmpty());
    QCOMPARE(round.added, 40); // the page that came is kept
    QVERIFY(round.nextAttempt >= desk.clock.now().addSecs(250));
    const auto asked = server.requests().size();
    QCOMPARE(desk.round(id).added, 0); // nor is it asked before its time, whoever wants it
    QCOMPARE(server.requests().size(), asked);
}

void TestSignedInSources::everyFormOfMastodonOffersToSignIn()
{
    for (const SourceForm &form : findSourceKind(u"mastodon"_s)->forms) {
        QVERIFY2(std::ranges::any_of(form.fields, &SourceField::signIn), qPrintable(form.key));
        QVERIFY2(form.signIn, qPrintable(form.key));
        const auto provider = form.signIn({{u"server"_s, u"m.example"_s}});
        QVERIFY(provider);
        QCOMPARE(provider->authorizeUrl, QUrl(u"https://m.example/oauth/authorize"_s));
        QVERIFY(!form.signIn({})); // it does not know where yet
    }
}

void TestSignedInSources::naverReadsBothAccessesToTheirLimit()
{
    for (const QString &access : {u"hub"_s, u"centre"_s}) {
        QTemporaryDir folder;
        FakeNaver server(1500);
        CollectingDesk desk(folder.filePath(u"w.pulse"_s));
        const SourceId id = desk.add(u"naver"_s, u"Blogs"_s, naverSearch(server, access), naverKeys());
        const CollectRound first = desk.round(id);
        QCOMPARE(first.error, QString());
        QCOMPARE(first.added, 1000); // what can be paged
        QCOMPARE(server.requests().size(), 10);
        server.publish(120);
        QCOMPARE(desk.round(id).added, 120);
        QCOMPARE(server.requests().size(), 12);
        QCOMPARE(desk.source(id).quotas.constFirst().left, 25'000 - 12);
        const auto page = waited(desk.workspace->read(
            [](Connection &connection) { return MentionStore(connection).page(MentionFilter(), 1); }));
        QCOMPARE(page->constFirst().post.place, u"네이버 블로그"_s);
        QVERIFY(page->constFirst().post.dayOnly);
    }
}

void TestSignedInSources::naverSaysWhichKeyIsWrongAndWhenTheDayIsOver()
{
    FakeNaver server(20);
    CollectingDesk desk(file());
    const SourceId none = desk.add(u"naver"_s, u"None"_s, naverSearch(server, u"hub"_s));
    QVERIFY(desk.round(none).error.contains(u"client"));
    QCOMPARE(server.requests().size(), 0);
    const SourceId wrong = desk.add(u"naver"_s, u"Wrong"_s, naverSearch(server, u"hub"_s),
                                    {{u"clientId"_s, u"client"_s}, {u"clientSecret"_s, u"no"_s}});
    QVERIFY(desk.round(wrong).error.contains(u"HUB"));
    const SourceId right = desk.add(u"naver"_s, u"Right"_s, naverSearch(server, u"centre"_s), naverKeys());
    server.callsLeft = 0;
    QVERIFY(desk.round(right).error.contains(u"midnight"));
    server.callsLeft = 10;
    QCOMPARE(desk.round(right).added, 20);
}

void TestSignedInSources::naverTrendBecomesASeries()
{
    FakeNaver server(0);
    CollectingDesk desk(file());
    const SourceId id = desk.add(u"naver-trend"_s, u"Trend"_s,
                                 {{u"access"_s, u"hub"_s},
                                  {u"groups"_s, u"아크메: 아크메, acme; 경쟁: 하늘"_s},
                                  {u"address"_s, server.address()}},
                                 naverKeys());
    const CollectRound round = desk.round(id);
    QCOMPARE(round.error, QString());
    QCOMPARE(round.read, 0);
    const auto figures = waited(desk.workspace->read([id](Connection &connection) {
        return DailyFigureStore(connection)
            .series({id}, u"searchInterest"_s, QDate(2000, 1, 1), QDate(2100, 1, 1), false);
    }));
    QVERIFY(figures);
    QCOMPARE(figures->size(), 365);
    QCOMPARE(figures->constLast().value, 200); // two groups
    QCOMPARE(figures->constFirst().value, 0);  // nobody searched
}

void TestSignedInSources::testingSignsInAndGivesTheNewTokensBack()
{
    FakeBluesky server(4);
    CollectingDesk desk(file());
    const SourceTest good = waited(desk.collector.test(u"bluesky"_s, search(server), password()));
    QVERIFY(good.passed);
    QCOMPARE(good.steps.size(), 4); // address, sign-in, answer, reading
    QCOMPARE(good.examples.size(), 3);
    QVERIFY(good.secrets && good.secrets->value(u"accessJwt"_s).startsWith(u"access1."));
    const SourceTest bad = waited(desk.collector.test(u"bluesky"_s, search(server), {{u"password"_s, u"nope"_s}}));
    QVERIFY(!bad.passed);
    QVERIFY(bad.steps.constLast().words.contains(u"password"));
}

QTEST_GUILESS_MAIN(TestSignedInSources)
#include "tst_signed_in_sources.moc"
