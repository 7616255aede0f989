#include "net/http_client.h"
#include "net/http_exchange.h"
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The proxy that the system names; this machine is reached directly.
class SystemProxy final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

/// Lives on the client's thread and owns the exchanges under way.
class HttpClient::Worker final : public QObject {
public:
    Worker(const Clock &clock, Options options) : m_gate(clock, options.gap), m_clock(clock), m_options(options) {}

    ~Worker() override
    {
        // Before the manager, whose replies they hold.
        qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
    }

    void start(const HttpRequest &request, std::shared_ptr<HttpExchange::Promise> promise)
    {
        if (!m_manager) { // made here so that it lives on this thread
            m_manager = new QNetworkAccessManager(this);
            m_manager->setProxyFactory(new SystemProxy);
            m_manager->setAutoDeleteReplies(false);
        }
        auto *exchange = new HttpExchange({*m_manager, m_gate, m_clock, m_options.userAgent, m_options.backoff},
                                          request, std::move(promise), this);
        exchange->begin();
    }

private:
    HostGate m_gate;
    const Clock &m_clock;
    Options m_options;
    QNetworkAccessManager *m_manager = nullptr;
};

HttpClient::HttpClient(const Clock &clock, Options options)
{
    if (options.userAgent.isEmpty())
        options.userAgent = "Pulsecheck/" + QCoreApplication::applicationVersion().toUtf8() +
                            " (social listening for the desktop; feed and Mastodon reader)";
    m_worker = new Worker(clock, options);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"net"_s);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<HttpResponse>> HttpClient::send(const HttpRequest &request)
{
    auto promise = std::make_shared<HttpExchange::Promise>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request, promise] { worker->start(request, promise); });
    return future;
}

bool isTlsFailure(const Error &error) { return error.detail.startsWith(TlsStage); }
bool isUnknownHost(const Error &error) { return error.detail.startsWith(HostStage); }

Error failureOf(const HttpResponse &response)
{
    const QString host = response.url.host();
    const QString detail = u"HTTP %1 from %2"_s.arg(response.status).arg(host);
    const int status = response.status;
    if (status == 429) {
        const auto seconds = response.retryAfter ? (response.retryAfter->count() + 999) / 1000 : 0;
        if (seconds > 0)
            return {Error::Kind::RateLimited,
                    QCoreApplication::translate(
                        "HttpClient",
                        "%1 asks to be left alone for %2 seconds. What was collected is kept; the next attempt waits "
                        "that long.")
                        .arg(host)
                        .arg(seconds),
                    detail};
        return {Error::Kind::RateLimited,
                QCoreApplication::translate(
                    "HttpClient",
                    "%1 says that it is asked too often. What was collected is kept; the next attempt comes later. A "
                    "longer interval helps.")
                    .arg(host),
                detail};
    }
    if (status == 401 || status == 403)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "HttpClient",
                    "%1 does not let us read this (status %2). Check the address, or whether it needs an access token.")
                    .arg(host)
                    .arg(status),
                detail};
    if (status == 404)
        return {Error::Kind::NotFound,
                QCoreApplication::translate("HttpClient",
                                            "There is nothing at this address on %1 (status 404). Check the address.")
                    .arg(host),
                detail};
    if (status == 410)
        return {
            Error::Kind::NotFound,
            QCoreApplication::translate(
                "HttpClient",
                "%1 says that this address is gone for good (status 410). Remove the source or give it a new address.")
                .arg(host),
            detail};
    if (status >= 500)
        return {Error::Kind::Network,
                QCoreApplication::translate(
                    "HttpClient",
                    "%1 has trouble of its own (status %2). Nothing is lost; the next attempt comes by itself.")
                    .arg(host)
                    .arg(status),
                detail};
    return {Error::Kind::BadData,
            QCoreApplication::translate(
                "HttpClient", "%1 answered with status %2, which means nothing to this program. Check the address.")
                .arg(host)
                .arg(status),
            detail};
}

} // namespace pulse
