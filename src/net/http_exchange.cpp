#include "net/http_exchange.h"
#include "net/redaction.h"
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslError>

namespace pulse {
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

HttpExchange::HttpExchange(Surroundings surroundings, const HttpRequest &request, std::shared_ptr<Promise> promise,
                           QObject *parent)
    : QObject(parent), m_surroundings(std::move(surroundings)), m_request(request), m_promise(std::move(promise))
{
    m_wait.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &HttpExchange::passGate);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_tooLate = true;
        if (m_reply)
            m_reply->abort();
    });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        dropReply();
        finish(Error{Error::Kind::Cancelled, tr("Stopped."), {}});
    });
}

HttpExchange::~HttpExchange()
{
    dropReply();
    if (m_promise) { // the client closes with this one under way
        m_promise->addResult(Error{Error::Kind::Cancelled, tr("Stopped."), {}});
        m_promise->finish();
    }
}

void HttpExchange::begin()
{
    m_watcher.setFuture(m_promise->future());
    passGate();
}

void HttpExchange::passGate()
{
    if (!m_promise)
        return;
    if (const auto refusal = refusalOf(m_request.url))
        return finish(*refusal);
    const milliseconds wait = m_surroundings.gate.wait(m_request.url);
    if (wait > m_request.patience && wait > milliseconds(1000)) {
        // The host asked to be left alone for longer than anyone should hang here: say so without asking.
        HttpResponse answer;
        answer.status = 429;
        answer.url = m_request.url;
        answer.retryAfter = wait;
        return finish(answer);
    }
    if (wait.count() > 0)
        return m_wait.start(wait);
    perform();
}

std::optional<Error> HttpExchange::refusalOf(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty())
        return Error{
            Error::Kind::BadData,
            tr("\"%1\" is no web address. It begins with https:// and a server's name.").arg(redacted(url.toString())),
            {}};
    if (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url)))
        return std::nullopt;
    if (url.scheme() == u"http")
        return Error{Error::Kind::Network,
                     tr("%1 would send everything unencrypted (http). Only https addresses are read; try the same "
                        "address with https.")
                         .arg(url.host()),
                     {}};
    return Error{
        Error::Kind::BadData, tr("Addresses that begin with %1: are not read. Use https.").arg(url.scheme()), {}};
}

void HttpExchange::perform()
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_request.silence.count()));
    // Our own cap on the unpacked size holds; Qt's check of the ratio would refuse honest small files.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setRawHeader("User-Agent", m_surroundings.userAgent);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value.simplified()); // a line break in a pasted key would be a header of its own
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag);
    if (!m_request.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", m_request.lastModified);

    m_response = HttpResponse{};
    m_tooLarge = m_tooLate = false;
    m_tlsTrouble.clear();
    m_surroundings.gate.started(m_request.url);
    m_reply = m_surroundings.manager.sendCustomRequest(request, m_request.method, m_request.body);
    m_reply->setReadBufferSize(256 * 1024);
    m_deadline.start(m_request.deadline);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::ended);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsTrouble = errors.constFirst().errorString();
    });
}

/// What is there, and one byte more than allowed at most. read() makes room for all that it is asked for: to ask for
/// the limit each time would hold many times the answer. How much is there cannot be asked of an answer that comes
/// packed.
void HttpExchange::appendBytes()
{
    constexpr qint64 piece = 64 * 1024;
    for (;;) {
        const qint64 room = m_request.maxBytes - m_response.body.size() + 1;
        const QByteArray bytes = room > 0 ? m_reply->read(std::min(room, piece)) : QByteArray();
        if (bytes.isEmpty())
            return;
        m_response.body += bytes;
    }
}

void HttpExchange::takeBytes()
{
    appendBytes();
    if (m_response.body.size() > m_request.maxBytes) {
        m_tooLarge = true;
        m_reply->abort();
    }
}

void HttpExchange::ended()
{
    m_deadline.stop();
    if (!m_reply || !m_promise)
        return;
    const bool complete = m_reply->error() == QNetworkReply::NoError;
    if (!m_tooLarge && m_reply->isOpen()) {
        appendBytes();
        m_tooLarge = m_response.body.size() > m_request.maxBytes;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &header : m_reply->rawHeaderPairs())
        m_response.headers.append({header.first, header.second});
    if (m_tooLarge)
        return finish(Error{Error::Kind::BadData,
                            tr("%1 sends more than %2 MB, so it was stopped and nothing of it was kept. Choose a "
                               "smaller feed.")
                                .arg(m_request.url.host())
                                .arg(double(m_request.maxBytes) / (1024 * 1024), 0, 'g', 3),
                            {}});
    // Qt reports a status of 400 and more as an error of the "content" kinds; those are answers here.
    const bool answered = status > 0 && (complete || status >= 400) && !m_tooLate &&
                          m_reply->error() != QNetworkReply::OperationCanceledError &&
                          m_reply->error() != QNetworkReply::RemoteHostClosedError;
    if (!answered) {
        const Error error = networkFailure();
        const bool mayPass = m_tlsTrouble.isEmpty() && m_reply->error() != QNetworkReply::SslHandshakeFailedError;
        dropReply();
        if (mayPass && repeat(std::nullopt))
            return;
        return finish(error);
    }
    m_response.status = status;
    m_response.url = m_request.url;
    m_response.retryAfter = requestedPause(status, m_response.headers, m_surroundings.clock.now());
    m_surroundings.gate.answered(m_request.url, status, m_response.headers);
    if (follow(status))
        return;
    if (isPassingStatus(status) && repeat(m_response.retryAfter))
        return;
    if (m_redirects > 0 && m_movedForGood)
        m_response.permanentUrl = m_request.url;
    dropReply();
    finish(m_response);
}

/// Goes on at the new address, or ends with an error; false when \a status is no redirect.
bool HttpExchange::follow(int status)
{
    if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308)
        return false;
    const QByteArray location = headerValue(m_response.headers, "Location").trimmed();
    if (location.isEmpty())
        return false;
    const QUrl from = m_request.url;
    const QUrl target = from.resolved(QUrl(QString::fromUtf8(location)));
    dropReply();
    if (m_request.maxRedirects == 0) {
        finish(Error{Error::Kind::Network,
                     tr("%1 sends us on to another address, which is not followed with a secret in hand. Check the "
                        "address.")
                         .arg(from.host()),
                     {}});
        return true;
    }
    if (++m_redirects > m_request.maxRedirects) {
        finish(Error{Error::Kind::Network,
                     tr("%1 sends us from one address to the next without end. Check the address.").arg(from.host()),
                     {}});
        return true;
    }
    const bool downgrade = from.scheme() == u"https" && target.scheme() != u"https";
    const bool inward = !isLoopback(from) && isLoopback(target); // a web page must not reach this machine's services
    if (downgrade || inward) {
        finish(Error{Error::Kind::Network,
                     tr("%1 sends us on to an address that is not safe to follow (%2). It was not followed.")
                         .arg(from.host(), target.scheme() + u"://"_s + target.host()),
                     {}});
        return true;
    }
    if (status != 301 && status != 308)
        m_movedForGood = false;
    if (status == 303 || ((status == 301 || status == 302) && m_request.method == "POST")) {
        m_request.method = "GET";
        m_request.body.clear();
    }
    if (from.host() != target.host() || from.port(443) != target.port(443)) {
        // Credentials of one host are nobody else's business, and services call theirs by many names.
        erase_if(m_request.headers, [](const auto &header) {
            return header.first.compare("Accept", Qt::CaseInsensitive) != 0 &&
                   header.first.compare("Accept-Language", Qt::CaseInsensitive) != 0;
        });
    }
    m_request.url = target;
    passGate();
    return true;
}

/// Tries again later if that is allowed and may help.
bool HttpExchange::repeat(std::optional<milliseconds> pause)
{
    ++m_failures;
    if (m_request.method != "GET" || m_failures >= m_request.attempts)
        return false;
    if (pause && *pause > m_request.patience)
        return false;
    dropReply();
    const milliseconds delay =
        pause ? *pause
              : backoffDelay(m_failures - 1, QRandomGenerator::global()->generateDouble(), m_surroundings.backoff);
    m_wait.start(std::max(delay, m_surroundings.gate.wait(m_request.url)));
    return true;
}

Error HttpExchange::networkFailure() const
{
    const QString host = m_request.url.host();
    // Qt's words name the whole address, and some services take their keys in addresses.
    const QString said = redacted(m_reply->errorString());
    const QString detail = u"%1 (%2)"_s.arg(said).arg(int(m_reply->error()));
    const auto error = m_reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError || !m_tlsTrouble.isEmpty())
        return {Error::Kind::Network,
                tr("The certificate of %1 was not accepted, so nothing was read: %2. Check the address and this "
                   "computer's date; otherwise its owner must mend it.")
                    .arg(host, m_tlsTrouble.isEmpty() ? said : m_tlsTrouble),
                detail};
    if (m_tooLate || error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return {Error::Kind::Network,
                tr("%1 did not finish its answer in time. The next attempt comes by itself.").arg(host), detail};
    if (error == QNetworkReply::HostNotFoundError)
        return {Error::Kind::Network,
                tr("There is no server called %1, or this computer is not connected. Check the address and the "
                   "connection.")
                    .arg(host),
                detail};
    if (error == QNetworkReply::ConnectionRefusedError)
        return {Error::Kind::Network, tr("%1 refused the connection. Check the address, or try later.").arg(host),
                detail};
    if (error == QNetworkReply::RemoteHostClosedError)
        return {Error::Kind::Network,
                tr("%1 broke off in the middle of its answer, so none of it was kept. The next attempt comes by "
                   "itself.")
                    .arg(host),
                detail};
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return {Error::Kind::Network,
                tr("The proxy of this computer's network settings did not let us through to %1. Check the proxy "
                   "settings of the system.")
                    .arg(host),
                detail};
    return {Error::Kind::Network, tr("%1 could not be read: %2.").arg(host, said), detail};
}

void HttpExchange::dropReply()
{
    m_deadline.stop();
    m_wait.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void HttpExchange::finish(Result<HttpResponse> result)
{
    dropReply();
    if (auto promise = std::exchange(m_promise, nullptr)) {
        promise->addResult(std::move(result));
        promise->finish();
    }
    deleteLater();
}

} // namespace pulse
