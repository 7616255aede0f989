#pragma once
#include "core/clock.h"
#include "net/http_message.h"
#include "net/rate_limit.h"
#include <QHash>

namespace pulse {

/// Decides when a host may be asked again. Plain decisions without timer or socket, so that a standing clock can test
/// them; HttpClient carries them out. Lives on one thread.
class HostGate {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// \a gap: the shortest time between the beginnings of two requests to one host (none for this machine).
    explicit HostGate(const Clock &clock, Milliseconds gap = Milliseconds{1000}) : m_clock(clock), m_gap(gap) {}

    /// How long to wait before \a url may be asked; 0 means now.
    Milliseconds wait(const QUrl &url) const;
    /// A request to \a url begins now.
    void started(const QUrl &url);
    /// Nobody asks the host of \a url for \a duration; a longer hold in force stays.
    void hold(const QUrl &url, Milliseconds duration);
    /// Learns from an answer: Retry-After, and rate limit headers that say that nothing is left.
    void answered(const QUrl &url, int status, const HttpHeaders &headers);

private:
    struct Host {
        QDateTime next;
        QDateTime heldUntil;
    };
    static QString key(const QUrl &url);
    const Clock &m_clock;
    Milliseconds m_gap;
    QHash<QString, Host> m_hosts;
};

/// Exponential back-off with full jitter: a random part of min(60 s, base * 2^attempt).
/// \param attempt 0 after the first failure  \param jitter in [0, 1)
/// Formula: "Exponential Backoff And Jitter", AWS Architecture Blog 2015.
std::chrono::milliseconds backoffDelay(int attempt, double jitter,
                                       std::chrono::milliseconds base = std::chrono::milliseconds{500});

/// True for answers that may pass by themselves: 408, 425, 429, 500, 502, 503, 504.
bool isPassingStatus(int status);

} // namespace pulse
