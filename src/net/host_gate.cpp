#include "net/host_gate.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

QString HostGate::key(const QUrl &url) { return url.host().toLower() + u':' + QString::number(url.port(0)); }

milliseconds HostGate::wait(const QUrl &url) const
{
    const Host host = m_hosts.value(key(url));
    const QDateTime now = m_clock.now();
    qint64 wait = 0;
    if (host.next.isValid())
        wait = std::max(wait, now.msecsTo(host.next));
    if (host.heldUntil.isValid())
        wait = std::max(wait, now.msecsTo(host.heldUntil));
    return milliseconds(wait);
}

void HostGate::started(const QUrl &url)
{
    if (!isLoopback(url))
        m_hosts[key(url)].next = m_clock.now().addMSecs(m_gap.count());
}

void HostGate::hold(const QUrl &url, milliseconds duration)
{
    Host &host = m_hosts[key(url)];
    const QDateTime end = m_clock.now().addMSecs(duration.count());
    if (!host.heldUntil.isValid() || host.heldUntil < end)
        host.heldUntil = end;
}

void HostGate::answered(const QUrl &url, int status, const HttpHeaders &headers)
{
    if (const auto pause = requestedPause(status, headers, m_clock.now()))
        hold(url, *pause);
}

milliseconds backoffDelay(int attempt, double jitter, milliseconds base)
{
    constexpr milliseconds cap{60'000};
    const milliseconds ceiling = std::min(cap, base * (1 << std::clamp(attempt, 0, 10)));
    return milliseconds(qint64(double(ceiling.count()) * jitter));
}

bool isPassingStatus(int status)
{
    return status == 408 || status == 425 || status == 429 || status == 500 || status == 502 || status == 503 ||
           status == 504;
}

} // namespace pulse
