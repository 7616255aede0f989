#include "fake_server.h"
#include "net/http_client.h"
#include <QElapsedTimer>
#include <QTest>

using namespace pulse;
using namespace std::chrono_literals;
using Answer = FakeServer::Answer;

class TestHttpClient : public QObject {
    Q_OBJECT
private slots:
    void readsAnAnswer();
    void aLineBreakInAPastedKeyAddsNoHeader();
    void sendsConditionsAndTakesNotModified();
    void waitsForRetryAfterAndTriesAgain();
    void doesNotHangOnALongRetryAfter();
    void givesUpOnAServerThatKeepsFailing();
    void halfABodyIsAnErrorThatKeepsNothing();
    void silenceEndsWithATimeOut();
    void anEndlessBodyIsStoppedAtTheCap();
    void aGzipBombIsStoppedAtTheCap();
    void unpacksGzip();
    void anAnswerHoldsWhatCameAndNotWhatMayCome();
    void followsRedirectsAndRemembersPermanentOnes();
    void redirectsInACircleEnd();
    void neverLeavesHttpAndNeverSendsCredentialsOn();
    void refusesUnencryptedAddresses();
    void canBeCancelledInFlight();
    void aSlowHostDoesNotDelayAnother();
    void endingTheClientEndsWhatIsUnderWay();

private:
    Result<HttpResponse> get(HttpRequest request)
    {
        request.patience = std::min(request.patience, std::chrono::milliseconds(3000));
        auto future = m_client.send(request);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return Error{Error::Kind::Cancelled, QStringLiteral("the test waited too long"), {}};
        return future.result();
    }
    static HttpRequest to(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        return request;
    }
    SystemClock m_clock;
    HttpClient m_client{m_clock};
};

void TestHttpClient::readsAnAnswer()
{
    FakeServer server([](const FakeServer::Request &) {
        return Answer{.headers = {{"ETag", "W/\"a\""}}, .body = "hello"};
    });
    const auto response = get(to(server.url()));
    QVERIFY2(response, qPrintable(response.hasValue() ? QString() : response.error().text));
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "hello");
    QCOMPARE(response->header("etag"), "W/\"a\"");
    QVERIFY(server.requests.constFirst().header("user-agent").startsWith("Pulsecheck/"));
}

void TestHttpClient::aLineBreakInAPastedKeyAddsNoHeader()
{
    FakeServer server([](const FakeServer::Request &) { return Answer{.body = "hello"}; });
    HttpRequest request = to(server.url());
    request.headers = {{"X-Api-Key", "abc\r\nX-Other: 1\n"}};
    QVERIFY(get(request));
    QCOMPARE(server.requests.constFirst().header("x-api-key"), "abc X-Other: 1");
    QVERIFY(server.requests.constFirst().header("x-other").isEmpty());
}

void TestHttpClient::sendsConditionsAndTakesNotModified()
{
    FakeServer server([](const FakeServer::Request &request) {
        return Answer{.status = request.header("if-none-match") == "W/\"a\"" &&
                                        request.header("if-modified-since") == "Mon, 23 Nov 2026 00:02:00 GMT"
                                    ? 304
                                    : 200};
    });
    HttpRequest request = to(server.url());
    request.etag = "W/\"a\"";
    request.lastModified = "Mon, 23 Nov 2026 00:02:00 GMT";
    const auto response = get(request);
    QVERIFY(response);
    QVERIFY(response->isNotModified());
}

void TestHttpClient::waitsForRetryAfterAndTriesAgain()
{
    int asked = 0;
    FakeServer server([&](const FakeServer::Request &) {
        return ++asked == 1 ? Answer{.status = 429, .headers = {{"Retry-After", "1"}}} : Answer{.body = "now"};
    });
    QElapsedTimer timer;
    timer.start();
    const auto response = get(to(server.url()));
    QVERIFY(response);
    QCOMPARE(response->body, "now");
    QVERIFY(timer.elapsed() >= 950);
}

void TestHttpClient::doesNotHangOnALongRetryAfter()
{
    FakeServer server([](const FakeServer::Request &) {
        return Answer{.status = 429, .headers = {{"Retry-After", "3600"}}};
    });
    for (int round = 0; round < 2; ++round) { // the second finds the hold in force and does not even ask
        const auto response = get(to(server.url()));
        QVERIFY(response);
        QCOMPARE(response->status, 429);
        QVERIFY(response->retryAfter && *response->retryAfter > 3500s);
        QCOMPARE(failureOf(*response).kind, Error::Kind::RateLimited);
    }
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::givesUpOnAServerThatKeepsFailing()
{
    FakeServer server([](const FakeServer::Request &) { return Answer{.status = 500, .body = "oops"}; });
    const auto response = get(to(server.url()));
    QVERIFY(response);
    QCOMPARE(response->status, 500);
    QCOMPARE(server.requests.size(), 3);
    QCOMPARE(failureOf(*response).kind, Error::Kind::Network);
}

void TestHttpClient::halfABodyIsAnErrorThatKeepsNothing()
{
    FakeServer server(
        [](const FakeServer::Request &) { return Answer{.body = QByteArray(100'000, 'x'), .cutAfter = 5'000}; });
    const auto response = get(to(server.url()));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Network);
    QCOMPARE(server.requests.size(), 3);
}

void TestHttpClient::silenceEndsWithATimeOut()
{
    FakeServer server([](const FakeServer::Request &) { return Answer{.silent = true}; });
    HttpRequest request = to(server.url());
    request.silence = 300ms;
    request.attempts = 1;
    const auto response = get(request);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Network);
    QVERIFY2(response.error().text.contains(QStringLiteral("in time")), qPrintable(response.error().text));
}

void TestHttpClient::anEndlessBodyIsStoppedAtTheCap()
{
    FakeServer server(
        [](const FakeServer::Request &) { return Answer{.body = QByteArray(64 * 1024, 'x'), .endless = true}; });
    HttpRequest request = to(server.url());
    request.maxBytes = 1024 * 1024;
    const auto response = get(request);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::BadData);
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::aGzipBombIsStoppedAtTheCap()
{
    const QByteArray bomb = FakeServer::gzip(QByteArray(64 * 1024 * 1024, '\0'));
    QVERIFY(bomb.size() < 100'000);
    FakeServer server([&](const FakeServer::Request &) {
        return Answer{.headers = {{"Content-Encoding", "gzip"}}, .body = bomb};
    });
    HttpRequest request = to(server.url());
    request.maxBytes = 1024 * 1024;
    const auto response = get(request);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::BadData);
}

void TestHttpClient::unpacksGzip()
{
    const QByteArray text = QByteArray("pulse ").repeated(200'000);
    FakeServer server([&](const FakeServer::Request &) {
        return Answer{.headers = {{"Content-Encoding", "gzip"}}, .body = FakeServer::gzip(text)};
    });
    const auto response = get(to(server.url()));
    QVERIFY(response);
    QVERIFY(response->body == text);
}

void TestHttpClient::anAnswerHoldsWhatCameAndNotWhatMayCome()
{
    FakeServer server([](const FakeServer::Request &) { return Answer{.body = QByteArray(3000, 'x')}; });
    const auto response = get(to(server.url()));
    QVERIFY(response);
    QCOMPARE(response->body.size(), 3000);
    QVERIFY2(response->body.capacity() < 200'000, qPrintable(QString::number(response->body.capacity())));
}

void TestHttpClient::followsRedirectsAndRemembersPermanentOnes()
{
    FakeServer server([](const FakeServer::Request &request) {
        if (request.target == "/old")
            return Answer{.status = 301, .headers = {{"Location", "/new"}}};
        if (request.target == "/for-now")
            return Answer{.status = 302, .headers = {{"Location", "/new"}}};
        return Answer{.body = "here"};
    });
    const auto moved = get(to(server.url(QStringLiteral("/old"))));
    QVERIFY(moved);
    QCOMPARE(moved->body, "here");
    QCOMPARE(moved->permanentUrl, server.url(QStringLiteral("/new")));
    const auto elsewhere = get(to(server.url(QStringLiteral("/for-now"))));
    QVERIFY(elsewhere);
    QVERIFY(elsewhere->permanentUrl.isEmpty());
}

void TestHttpClient::redirectsInACircleEnd()
{
    FakeServer server([](const FakeServer::Request &) {
        return Answer{.status = 302, .headers = {{"Location", "/again"}}};
    });
    const auto response = get(to(server.url()));
    QVERIFY(!response);
    QCOMPARE(server.requests.size(), 6);
}

void TestHttpClient::neverLeavesHttpAndNeverSendsCredentialsOn()
{
    FakeServer other([](const FakeServer::Request &) { return Answer{.body = "other"}; });
    FakeServer server([&](const FakeServer::Request &request) {
        return Answer{.status = 302,
                      .headers = {{"Location", request.target == "/file" ? QByteArray("file:///etc/passwd")
                                                                         : other.url().toEncoded()}}};
    });
    const auto file = get(to(server.url(QStringLiteral("/file"))));
    QVERIFY(!file);
    HttpRequest request = to(server.url(QStringLiteral("/host")));
    request.headers = {{"Authorization", "Bearer secret"}, {"X-Naver-Client-Secret", "secret"}, {"Accept", "text/xml"}};
    const auto response = get(request);
    QVERIFY(response);
    QCOMPARE(response->body, "other");
    QCOMPARE(server.requests.constLast().header("authorization"), "Bearer secret");
    QCOMPARE(server.requests.constLast().header("x-naver-client-secret"), "secret");
    QVERIFY(other.requests.constLast().header("authorization").isEmpty());
    QVERIFY(other.requests.constLast().header("x-naver-client-secret").isEmpty());
    QCOMPARE(other.requests.constLast().header("accept"), "text/xml");
}

void TestHttpClient::refusesUnencryptedAddresses()
{
    for (const char *address :
         {"http://news.example/feed", "ftp://news.example/feed", "file:///etc/passwd", "nonsense"}) {
        const auto response = get(to(QUrl(QString::fromLatin1(address))));
        QVERIFY2(!response, address);
        QVERIFY(!response.error().text.isEmpty());
    }
}

void TestHttpClient::canBeCancelledInFlight()
{
    FakeServer server([](const FakeServer::Request &) { return Answer{.silent = true}; });
    auto future = m_client.send(to(server.url()));
    QTRY_COMPARE(server.requests.size(), 1);
    future.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 2000);
    QCOMPARE(future.resultCount(), 0);
}

void TestHttpClient::aSlowHostDoesNotDelayAnother()
{
    FakeServer slow([](const FakeServer::Request &) { return Answer{.body = "slow", .delayMs = 1500}; });
    FakeServer quick([](const FakeServer::Request &) { return Answer{.body = "quick"}; });
    QElapsedTimer timer;
    timer.start();
    auto first = m_client.send(to(slow.url()));
    QVERIFY(get(to(quick.url())));
    QVERIFY(timer.elapsed() < 1400);
    QVERIFY(!first.isFinished());
    QTRY_VERIFY(first.isFinished());
}

void TestHttpClient::endingTheClientEndsWhatIsUnderWay()
{
    FakeServer server([](const FakeServer::Request &) { return Answer{.silent = true}; });
    auto client = std::make_unique<HttpClient>(m_clock);
    auto future = client->send(to(server.url()));
    QTRY_COMPARE(server.requests.size(), 1);
    client.reset();
    QVERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
