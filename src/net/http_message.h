#pragma once
#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>
#include <optional>
#include <utility>

namespace pulse {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The value of the first header called \a name, in any case; empty when there is none.
QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name);

/// One request as a value. Only GET is repeated by itself after a failure.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url; ///< https; http only for this machine
    HttpHeaders headers;
    QByteArray body;
    QByteArray etag;                             ///< sent verbatim as If-None-Match; empty: not sent
    QByteArray lastModified;                     ///< sent verbatim as If-Modified-Since; empty: not sent
    std::chrono::milliseconds silence{30'000};   ///< gives up when nothing arrives for this long
    std::chrono::milliseconds deadline{120'000}; ///< gives up on one attempt after this long in all
    qint64 maxBytes = 16 * 1024 * 1024;          ///< of the unpacked body
    int maxRedirects = 5;
    int attempts = 3; ///< tries in all for a GET that fails in a way that may pass
    std::chrono::milliseconds patience{
        20'000}; ///< waits at most this long for Retry-After; else the answer is returned
};

/// An answer of any status, read to its end.
struct HttpResponse {
    int status = 0;
    QUrl url;          ///< that answered, after redirects
    QUrl permanentUrl; ///< where 301 and 308 say the thing lives now; empty when it has not moved
    HttpHeaders headers;
    QByteArray body;                                     ///< unpacked
    std::optional<std::chrono::milliseconds> retryAfter; ///< how long the server asks to be left alone

    QByteArray header(const QByteArray &name) const { return headerValue(headers, name); }
    bool isNotModified() const { return status == 304; }
    bool isGood() const { return status >= 200 && status < 300; }
};

/// True for localhost, 127.0.0.0/8 and ::1.
bool isLoopback(const QUrl &url);

/// The target of a Link header (RFC 8288) with relation \a rel, e.g. "next"; empty when there is none.
QUrl linkTarget(const QByteArray &header, const QByteArray &rel, const QUrl &base);

} // namespace pulse
