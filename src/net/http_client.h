#pragma once
#include "core/clock.h"
#include "core/result.h"
#include "net/host_gate.h"
#include "net/http_message.h"
#include <QFuture>
#include <QThread>

namespace pulse {

/// Performs requests on a thread of its own: a gap and holds per host, repeats of what may pass, redirects (never
/// from https to http, never to another scheme, credentials stay with their host), a cap on the unpacked size, TLS
/// everywhere but on this machine, certificate trouble as an error in words, the system's proxy.
/// Callable from any thread; never blocks, except the destructor, which ends what is under way.
class HttpClient final {
public:
    struct Options {
        std::chrono::milliseconds gap{1000};    ///< between two requests to one host
        QByteArray userAgent;                   ///< empty: the program's name and version
        std::chrono::milliseconds backoff{500}; ///< the first pause before a repeat is a part of this: see backoffDelay
    };
    explicit HttpClient(const Clock &clock) : HttpClient(clock, Options{}) {}
    HttpClient(const Clock &clock, Options options);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// The answer, whatever its status, or an Error when there was none. Cancelling the future ends the exchange.
    QFuture<Result<HttpResponse>> send(const HttpRequest &request);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; // deleted on its thread
};

/// Whether a request ended because the other side's certificate or encryption was not accepted.
bool isTlsFailure(const Error &error);
/// Whether a request ended because no server has that name.
bool isUnknownHost(const Error &error);

/// An answer that is not 2xx or 304 in words: what the service said and what to do about it.
Error failureOf(const HttpResponse &response);

} // namespace pulse
