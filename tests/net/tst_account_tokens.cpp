#include "fake_authorization.h"
#include "net/account_tokens.h"
#include "net/oauth.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Tokens are renewed in time, by one request at a time, and revoked when they go.
class TestAccountTokens : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatSomebodyPastedIsLeftAlone();
    void aFreshTokenIsNotRenewed();
    void aTokenIsRenewedBeforeItEnds();
    void thirtyAskersCauseOneRenewal();
    void aRefusedTokenIsRenewedOnce();
    void aRefusedRenewalAsksToSignInAgain();
    void troubleWithTheServiceLeavesAGoodTokenInUse();
    void aTokenMayRenewItself();
    void removalRevokesAndForgets();
    void aLockedKeyStoreLosesNoToken();
    void endingItEndsWhatIsUnderWay();

private:
    /// A grant as the server just gave it, under "k".
    OAuthGrant issue(qint64 life = 7200);
    template <typename T>
    T waited(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("nothing came");
        return future.result();
    }
    OAuthGrant kept() { return *OAuthGrant::fromSecret(*m_store->read(u"k"_s).result()); }
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    SystemClock m_system;
    HttpClient m_http{m_system};
    std::unique_ptr<FakeAuthorization> m_server;
    std::unique_ptr<CredentialStore> m_store;
    std::unique_ptr<AccountTokens> m_tokens;
};

void TestAccountTokens::init()
{
    m_clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    m_tokens.reset();
    m_server = std::make_unique<FakeAuthorization>();
    m_store = std::make_unique<MemoryCredentials>();
    m_tokens = std::make_unique<AccountTokens>(m_http, *m_store, m_clock);
}

OAuthGrant TestAccountTokens::issue(qint64 life)
{
    // By the device flow, the shortest way to tokens that the server knows.
    OAuthProvider provider;
    provider.tokenUrl = m_server->url(u"/token"_s);
    m_server->pendingPolls = 0;
    m_server->expiresIn = int(life);
    const auto answer = waited(m_http.send(devicePoll(provider, {m_server->clientId}, u"device-1"_s)));
    OAuthGrant grant = *readTokens(*answer, u"test"_s, m_clock.now());
    grant.client.id = m_server->clientId;
    grant.tokenUrl = provider.tokenUrl;
    grant.revokeUrl = m_server->url(u"/revoke"_s);
    (void)m_store->write(u"k"_s, grant.toSecret()).result();
    return grant;
}

void TestAccountTokens::whatSomebodyPastedIsLeftAlone()
{
    QCOMPARE(waited(m_tokens->secret(u"none"_s)).error().kind, Error::Kind::NotFound);
    (void)m_store->write(u"k"_s, u"pasted"_s).result();
    QCOMPARE(*waited(m_tokens->secret(u"k"_s)), u"pasted"_s);
    const auto renewed = waited(m_tokens->renewed(u"k"_s, u"pasted"_s));
    QVERIFY(!renewed);
    QVERIFY(renewed.error().text.contains(u"paste a new token"));
}

void TestAccountTokens::aFreshTokenIsNotRenewed()
{
    const OAuthGrant grant = issue();
    m_clock.advance(7200 * 4 / 5 - 1);
    QCOMPARE(*waited(m_tokens->secret(u"k"_s)), grant.toSecret());
    QCOMPARE(m_server->count("/token"), 1);
}

void TestAccountTokens::aTokenIsRenewedBeforeItEnds()
{
    const OAuthGrant grant = issue();
    m_clock.advance(7200 * 4 / 5);
    const auto secret = waited(m_tokens->secret(u"k"_s));
    QVERIFY(secret);
    const OAuthGrant next = *OAuthGrant::fromSecret(*secret);
    QVERIFY(next.accessToken != grant.accessToken);
    QVERIFY(next.refreshToken != grant.refreshToken); // this server takes each once
    QCOMPARE(kept().toSecret(), *secret);             // in the key store before it is used
    QCOMPARE(next.expiresAt, m_clock.now().addSecs(7200));
}

void TestAccountTokens::thirtyAskersCauseOneRenewal()
{
    issue();
    m_server->delayMs = 100;
    m_clock.advance(7000);
    QList<QFuture<Result<QString>>> askers;
    for (int i = 0; i < 30; ++i)
        askers.append(m_tokens->secret(u"k"_s));
    QSet<QString> answers;
    for (auto &asker : askers)
        answers.insert(*waited(asker));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(m_server->count("/token"), 2); // the first issue and one renewal
}

void TestAccountTokens::aRefusedTokenIsRenewedOnce()
{
    const OAuthGrant grant = issue(); // still young, but the service withdrew it
    QList<QFuture<Result<QString>>> askers;
    for (int i = 0; i < 5; ++i)
        askers.append(m_tokens->renewed(u"k"_s, grant.accessToken));
    QStringList answers;
    for (auto &asker : askers)
        answers.append(accessTokenOf(*waited(asker)));
    QCOMPARE(answers, QStringList(5, kept().accessToken));
    QVERIFY(kept().accessToken != grant.accessToken);
    QCOMPARE(m_server->count("/token"), 2);
}

void TestAccountTokens::aRefusedRenewalAsksToSignInAgain()
{
    const OAuthGrant grant = issue();
    m_server->refuseRefresh = true;
    m_clock.advance(7201);
    const auto secret = waited(m_tokens->secret(u"k"_s));
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, Error::Kind::Authorisation);
    QVERIFY2(secret.error().text.contains(u"Sign in again"), qPrintable(secret.error().text));
    QVERIFY(!(secret.error().text + secret.error().detail).contains(grant.refreshToken));
}

void TestAccountTokens::troubleWithTheServiceLeavesAGoodTokenInUse()
{
    const OAuthGrant grant = issue();
    m_server->tokenStatus = 503;
    m_clock.advance(6000);
    QCOMPARE(accessTokenOf(*waited(m_tokens->secret(u"k"_s))), grant.accessToken);
    m_clock.advance(1200); // now it is over
    QCOMPARE(waited(m_tokens->secret(u"k"_s)).error().kind, Error::Kind::Network);
}

void TestAccountTokens::aTokenMayRenewItself()
{
    OAuthGrant grant = issue(60LL * 24 * 3600);
    grant.refreshToken.clear();
    grant.selfRenewal = u"th_refresh_token"_s;
    (void)m_store->write(u"k"_s, grant.toSecret()).result();
    m_clock.advance(49LL * 24 * 3600);
    const OAuthGrant next = *OAuthGrant::fromSecret(*waited(m_tokens->secret(u"k"_s)));
    QVERIFY(next.accessToken != grant.accessToken);
    QCOMPARE(next.selfRenewal, u"th_refresh_token"_s);
}

void TestAccountTokens::removalRevokesAndForgets()
{
    const OAuthGrant grant = issue();
    QVERIFY(waited(m_tokens->remove(u"k"_s)));
    QCOMPARE(m_server->revoked, QStringList{grant.refreshToken});
    QVERIFY(!m_store->read(u"k"_s).result());
    QVERIFY(waited(m_tokens->remove(u"k"_s))); // nothing there: nothing to do
    // A service that cannot be reached: forgotten all the same, and said.
    OAuthGrant lost = grant;
    lost.revokeUrl = QUrl(u"http://127.0.0.1:1/revoke"_s);
    (void)m_store->write(u"k"_s, lost.toSecret()).result();
    const auto removed = waited(m_tokens->remove(u"k"_s));
    QVERIFY(!removed);
    QVERIFY(removed.error().text.contains(u"connected apps"));
    QVERIFY(!m_store->read(u"k"_s).result());
}

void TestAccountTokens::aLockedKeyStoreLosesNoToken()
{
    /// Reads, but takes nothing.
    class LockedStore final : public CredentialStore {
    public:
        QFuture<Status> write(const QString &key, const QString &secret) override
        {
            if (!locked)
                return inner.write(key, secret);
            QPromise<Status> promise;
            promise.start();
            promise.addResult(Error{Error::Kind::Authorisation, u"locked"_s, {}});
            promise.finish();
            return promise.future();
        }
        QFuture<Result<QString>> read(const QString &key) override { return inner.read(key); }
        QFuture<Status> remove(const QString &key) override { return inner.remove(key); }
        bool isLasting() const override { return true; }
        MemoryCredentials inner;
        std::atomic<bool> locked = false;
    };
    m_tokens.reset();
    auto store = std::make_unique<LockedStore>();
    LockedStore &locked = *store;
    m_store = std::move(store);
    m_tokens = std::make_unique<AccountTokens>(m_http, *m_store, m_clock);
    issue();
    locked.locked = true;
    m_clock.advance(7000);
    const auto first = waited(m_tokens->secret(u"k"_s));
    QVERIFY(first);
    m_clock.advance(7000);
    const auto second = waited(m_tokens->secret(u"k"_s)); // with the refresh token that could not be saved
    QVERIFY(second);
    QVERIFY(*second != *first);
    locked.locked = false;
    m_clock.advance(7000);
    const auto third = waited(m_tokens->secret(u"k"_s));
    QVERIFY(third);
    QCOMPARE(kept().toSecret(), *third);
}

void TestAccountTokens::endingItEndsWhatIsUnderWay()
{
    issue();
    m_server->silent = true;
    m_clock.advance(7000);
    auto secret = m_tokens->secret(u"k"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_server->count("/token") == 2; }, 10'000));
    m_tokens.reset();
    QVERIFY(QTest::qWaitFor([&] { return secret.isFinished(); }, 5000));
    QCOMPARE(secret.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestAccountTokens)
#include "tst_account_tokens.moc"
