#include "fake_authorization.h"
#include "net/sign_in.h"
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A person signs in: the browser is another HTTP client that follows the server back to our listener.
class TestSignIn : public QObject {
    Q_OBJECT
private slots:
    void init() { m_server = std::make_unique<FakeAuthorization>(); }
    void theChallengeIsThatOfTheStandard();
    void aPersonSignsInAndTheAccountHasAName();
    void aServiceThatGivesAppsIsAskedForOneFirst();
    void theSecretGoesWhereTheServiceWantsIt_data();
    void theSecretGoesWhereTheServiceWantsIt();
    void whatGoesWrongIsSaidAndTheListenerIsClosed_data();
    void whatGoesWrongIsSaidAndTheListenerIsClosed();
    void nobodyComes();
    void aPersonStopsIt();
    void aTakenPortIsSaid();
    void theListenerHearsOnlyThisMachineAndItsOwnPath();
    void theListenerSurvivesNonsense_data();
    void theListenerSurvivesNonsense();
    void anotherDeviceSignsIn();
    void anotherDeviceMaySayNo_data();
    void anotherDeviceMaySayNo();
    void whoeverLetsGoOfItClosesTheListener();
    void theRightIssuerIsWelcome();
    void aGrantIsOneTextInTheKeyStore();

private:
    OAuthProvider provider() const
    {
        OAuthProvider provider;
        provider.key = u"test"_s;
        provider.name = u"Blue Wood"_s;
        provider.authorizeUrl = m_server->url(u"/authorize"_s);
        provider.tokenUrl = m_server->url(u"/token"_s);
        provider.revokeUrl = m_server->url(u"/revoke"_s);
        provider.deviceUrl = m_server->url(u"/device"_s);
        provider.accountUrl = m_server->url(u"/me"_s);
        provider.accountPaths = {u"nothing/here"_s, u"items/0/name"_s};
        provider.scopes = {u"read:all"_s, u"offline"_s};
        return provider;
    }
    /// The whole way; \a browse false: nobody opens the page.
    Result<OAuthGrant> signIn(const OAuthProvider &provider, const OAuthClient &client, bool browse = true)
    {
        SignIn signIn(m_http, m_clock, provider, client);
        signIn.setPatience(browse ? 20s : 300ms);
        Result<OAuthGrant> result = Error{Error::Kind::Cancelled, u"the test waited too long"_s, {}};
        bool done = false;
        connect(&signIn, &SignIn::finished, this, [&](const Result<OAuthGrant> &grant) {
            result = grant;
            done = true;
        });
        connect(&signIn, &SignIn::browserNeeded, this, [&](const QUrl &address) {
            m_address = address;
            HttpRequest page;
            page.url = address;
            page.attempts = 1;
            if (browse)
                m_page = m_browser.send(page);
        });
        signIn.begin();
        (void)QTest::qWaitFor([&] { return done; }, 30'000);
        return result;
    }
    /// True when somebody listens where the browser should have come back to.
    bool isListening() const
    {
        QTcpSocket socket;
        const QUrl redirect(QUrlQuery(m_address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(redirect.port(1)));
        return socket.waitForConnected(1000);
    }
    std::unique_ptr<FakeAuthorization> m_server;
    SystemClock m_clock;
    HttpClient m_http{m_clock}, m_browser{m_clock};
    QUrl m_address;
    QFuture<Result<HttpResponse>> m_page;
};

void TestSignIn::theChallengeIsThatOfTheStandard()
{
    // RFC 7636, appendix B.
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const QByteArray token = randomToken();
    QCOMPARE(token.size(), 43); // 32 bytes
    QVERIFY(token != randomToken());
}

void TestSignIn::aPersonSignsInAndTheAccountHasAName()
{
    const auto grant = signIn(provider(), {m_server->clientId});
    QVERIFY2(grant, grant ? "" : qPrintable(grant.error().text));
    QVERIFY(grant->accessToken.startsWith(u"access-"));
    QVERIFY(grant->refreshToken.startsWith(u"refresh-"));
    QCOMPARE(grant->account, u"@bluewood"_s);
    QVERIFY(std::abs(m_clock.now().secsTo(grant->expiresAt) - 7200) < 30);
    const QUrlQuery asked(m_address);
    QCOMPARE(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"read:all offline"_s);
    QVERIFY(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).startsWith(u"http://127.0.0.1:"));
    QVERIFY(QTest::qWaitFor([&] { return m_page.isFinished(); }, 10'000));
    QVERIFY(m_page.result());
    QVERIFY(m_page.result()->body.contains("close this page"));
    QVERIFY(!isListening());
}

void TestSignIn::aServiceThatGivesAppsIsAskedForOneFirst()
{
    OAuthProvider open = provider();
    open.registerUrl = m_server->url(u"/register"_s);
    m_server->clientId = u"made-now"_s;
    m_server->clientSecret = u"made-secret"_s;
    const auto grant = signIn(open, {});
    QVERIFY2(grant, grant ? "" : qPrintable(grant.error().text));
    QCOMPARE(grant->client.id, u"made-now"_s);
    QCOMPARE(m_server->requests().constFirst().path(), "/register");
    QVERIFY(m_server->requests().constFirst().body.contains("scopes=read%3Aall%20offline"));
}

void TestSignIn::theSecretGoesWhereTheServiceWantsIt_data()
{
    QTest::addColumn<bool>("basic");
    QTest::addColumn<QString>("secret");
    QTest::newRow("public") << false << QString();
    QTest::newRow("in the form") << false << u"s&=%+ü"_s;
    QTest::newRow("in the header") << true << u"plain-secret"_s;
}

void TestSignIn::theSecretGoesWhereTheServiceWantsIt()
{
    QFETCH(bool, basic);
    QFETCH(QString, secret);
    m_server->wantsBasic = basic;
    m_server->clientSecret = secret;
    OAuthProvider strict = provider();
    strict.proof = basic ? ClientProof::Basic : ClientProof::Body;
    const auto grant = signIn(strict, {m_server->clientId, secret});
    QVERIFY2(grant, grant ? "" : qPrintable(grant.error().text));
    const auto refused = signIn(strict, {m_server->clientId, u"another"_s});
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"does not know this app"), qPrintable(refused.error().text));
    QVERIFY(!refused.error().text.contains(u"another") && !refused.error().detail.contains(u"another"));
}

void TestSignIn::whatGoesWrongIsSaidAndTheListenerIsClosed_data()
{
    using Mischief = std::function<void(FakeAuthorization &)>;
    QTest::addColumn<Mischief>("mischief");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &words, Mischief mischief) {
        QTest::newRow(name) << mischief << words;
    };
    row("wrong state", u"does not belong to this sign-in"_s, [](auto &server) { server.wrongState = true; });
    row("another issuer", u"does not belong to this sign-in"_s,
        [](auto &server) { server.issuer = u"https://evil.example"_s; });
    row("no", u"was refused on the page"_s, [](auto &server) { server.error = u"access_denied"_s; });
    row("scope", u"permissions"_s, [](auto &server) { server.error = u"invalid_scope"_s; });
    row("an error of its own", u"failed (own_error)"_s, [](auto &server) { server.error = u"own_error"_s; });
    row("an error with markup", u"failed (0)"_s, [](auto &server) { server.error = u"<b>x</b>"_s; });
    row("expired code", u"Sign in again"_s, [](auto &server) { server.expiredCode = true; });
    row("broken token page", u"trouble of its own"_s, [](auto &server) { server.tokenStatus = 503; });
    row("sends us away", u"not followed"_s, [](auto &server) { server.redirects = true; });
}

void TestSignIn::whatGoesWrongIsSaidAndTheListenerIsClosed()
{
    QFETCH(std::function<void(FakeAuthorization &)>, mischief);
    QFETCH(QString, words);
    mischief(*m_server);
    const auto grant = signIn(provider(), {m_server->clientId});
    QVERIFY(!grant);
    QVERIFY2(grant.error().text.contains(words), qPrintable(grant.error().text));
    QVERIFY(!isListening());
    if (m_server->wrongState || !m_server->error.isEmpty() || !m_server->issuer.isEmpty())
        QCOMPARE(m_server->count("/token"), 0);
}

void TestSignIn::nobodyComes()
{
    const auto grant = signIn(provider(), {m_server->clientId}, false);
    QVERIFY(!grant);
    QVERIFY2(grant.error().text.contains(u"in time"), qPrintable(grant.error().text));
    QVERIFY(!isListening());
}

void TestSignIn::aPersonStopsIt()
{
    SignIn signIn(m_http, m_clock, provider(), {m_server->clientId});
    connect(&signIn, &SignIn::browserNeeded, this, [&](const QUrl &address) { m_address = address; });
    int ended = 0;
    Error::Kind kind{};
    connect(&signIn, &SignIn::finished, this, [&](const Result<OAuthGrant> &grant) {
        ++ended;
        kind = grant.error().kind;
    });
    signIn.begin();
    QVERIFY(isListening());
    signIn.cancel();
    signIn.cancel();
    QCOMPARE(ended, 1);
    QCOMPARE(kind, Error::Kind::Cancelled);
    QVERIFY(!isListening());
}

void TestSignIn::aTakenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    OAuthProvider fixed = provider();
    fixed.port = other.serverPort();
    const auto grant = signIn(fixed, {m_server->clientId});
    QVERIFY(!grant);
    QVERIFY(grant.error().text.contains(QString::number(fixed.port)));
}

void TestSignIn::theListenerHearsOnlyThisMachineAndItsOwnPath()
{
    LoopbackListener listener;
    const auto address = listener.open(0);
    QVERIFY(address);
    QSignalSpy arrived(&listener, &LoopbackListener::arrived);
    const auto ask = [&](const QByteArray &target, const QByteArray &host) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(address->port()));
        socket.write("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
        return socket.readAll().left(12);
    };
    const QByteArray host = "127.0.0.1:" + QByteArray::number(address->port());
    QCOMPARE(ask("/favicon.ico", host), "HTTP/1.1 404");
    QCOMPARE(ask("/callback?code=1", "evil.example"), "HTTP/1.1 403");
    QCOMPARE(arrived.size(), 0);
    QVERIFY(listener.isOpen());
    QCOMPARE(QHostAddress(address->host()), QHostAddress(QHostAddress::LocalHost));
    for (const QHostAddress &own : QNetworkInterface::allAddresses())
        if (!own.isLoopback() && own.protocol() == QAbstractSocket::IPv4Protocol) {
            QTcpSocket socket;
            socket.connectToHost(own, quint16(address->port()));
            QVERIFY(!socket.waitForConnected(1000));
        }
}

void TestSignIn::theListenerSurvivesNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing of HTTP") << QByteArray("\0\0\xff\r\n\r\n", 7);
    QTest::newRow("empty lines") << QByteArray("\r\n\r\n");
    QTest::newRow("no target") << QByteArray("GET\r\n\r\n");
    QTest::newRow("a head without end") << QByteArray("GET /callback HTTP/1.1\r\nX: ") + QByteArray(64 * 1024, 'x');
    QTest::newRow("another method") << QByteArray("POST /callback?code=1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

void TestSignIn::theListenerSurvivesNonsense()
{
    QFETCH(QByteArray, bytes);
    LoopbackListener listener;
    const auto address = listener.open(0);
    QVERIFY(address);
    QSignalSpy arrived(&listener, &LoopbackListener::arrived);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(address->port()));
    socket.write(bytes);
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000));
    QCOMPARE(arrived.size(), 0);
    QVERIFY(listener.isOpen());
}

void TestSignIn::anotherDeviceSignsIn()
{
    SignIn signIn(m_http, m_clock, provider(), {m_server->clientId});
    QString code;
    connect(&signIn, &SignIn::codeNeeded, this, [&](const QString &shown, const QUrl &) { code = shown; });
    std::optional<OAuthGrant> got;
    connect(&signIn, &SignIn::finished, this, [&](const Result<OAuthGrant> &grant) {
        if (grant)
            got = *grant;
    });
    signIn.beginOnDevice();
    QVERIFY(QTest::qWaitFor([&] { return got.has_value(); }, 20'000));
    QCOMPARE(code, u"BLUE-WOOD"_s);
    QCOMPARE(got->account, u"@bluewood"_s);
    QCOMPARE(m_server->count("/token"), 2); // once too early
}

void TestSignIn::anotherDeviceMaySayNo_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("no") << u"access_denied"_s << u"was refused"_s;
    QTest::newRow("too late") << u"expired_token"_s << u"took too long"_s;
}

void TestSignIn::anotherDeviceMaySayNo()
{
    QFETCH(QString, error);
    QFETCH(QString, words);
    m_server->deviceError = error;
    m_server->pendingPolls = 1;
    SignIn signIn(m_http, m_clock, provider(), {m_server->clientId});
    QString said;
    connect(&signIn, &SignIn::finished, this, [&](const Result<OAuthGrant> &grant) { said = grant.error().text; });
    signIn.beginOnDevice();
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 20'000);
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestSignIn::whoeverLetsGoOfItClosesTheListener()
{
    {
        SignIn signIn(m_http, m_clock, provider(), {m_server->clientId});
        connect(&signIn, &SignIn::browserNeeded, this, [&](const QUrl &address) { m_address = address; });
        signIn.begin();
        QVERIFY(isListening());
    }
    QVERIFY(!isListening());
}

void TestSignIn::theRightIssuerIsWelcome()
{
    m_server->issuer = m_server->url(u"/"_s).toString();
    QVERIFY(signIn(provider(), {m_server->clientId}));
}

void TestSignIn::aGrantIsOneTextInTheKeyStore()
{
    OAuthGrant grant{u"a"_s, u"r"_s, m_clock.now(), m_clock.now().addSecs(60), u"@me"_s, {u"id"_s, u"s"_s}};
    grant.proof = ClientProof::Basic;
    grant.tokenUrl = m_server->url(u"/token"_s);
    const auto back = OAuthGrant::fromSecret(grant.toSecret());
    QVERIFY(back);
    QCOMPARE(back->toSecret(), grant.toSecret());
    QCOMPARE(back->proof, ClientProof::Basic);
    QCOMPARE(accessTokenOf(grant.toSecret()), u"a"_s);
    QCOMPARE(accessTokenOf(u"pasted"_s), u"pasted"_s);
    QVERIFY(!OAuthGrant::fromSecret(u"{\"token\":\"x\"}"_s));
    QVERIFY(!OAuthGrant::fromSecret(u"{not json"_s));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
