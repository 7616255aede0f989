#include "net/host_gate.h"
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds Day{24 * 60 * 60 * 1000};

std::optional<milliseconds> until(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return std::nullopt;
    return milliseconds(std::clamp<qint64>(now.msecsTo(then), 0, Day.count()));
}

std::optional<milliseconds> fromSeconds(double seconds)
{
    if (!(seconds >= 0)) // also NaN
        return std::nullopt;
    return milliseconds(qint64(std::min(seconds, 86400.0) * 1000));
}

/// HTTP-date, RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime httpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

} // namespace

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

milliseconds backoffDelay(int attempt, double jitter)
{
    constexpr milliseconds base{500};
    constexpr milliseconds cap{60'000};
    const milliseconds ceiling = std::min(cap, base * (1 << std::clamp(attempt, 0, 10)));
    return milliseconds(qint64(double(ceiling.count()) * jitter));
}

std::optional<milliseconds> requestedPause(int status, const HttpHeaders &headers, const QDateTime &now)
{
    if (const QByteArray after = headerValue(headers, "Retry-After").trimmed(); !after.isEmpty()) {
        bool isNumber = false;
        const double seconds = after.toDouble(&isNumber);
        const auto pause = isNumber ? fromSeconds(seconds) : until(httpDate(after), now);
        if (pause)
            return pause;
    }
    for (const QByteArray prefix : {"X-RateLimit-", "RateLimit-", "x-rate-limit-"}) {
        const QByteArray remaining = headerValue(headers, prefix + "Remaining").trimmed();
        const bool spent = !remaining.isEmpty() && remaining.toDouble() < 1;
        const QByteArray reset = headerValue(headers, prefix + "Reset").trimmed();
        if (reset.isEmpty() || !(spent || status == 429))
            continue;
        bool isNumber = false;
        const double number = reset.toDouble(&isNumber);
        if (!isNumber)
            return until(QDateTime::fromString(QString::fromLatin1(reset), Qt::ISODateWithMs).toUTC(), now);
        if (number > 1e9) // a point in time, not a distance; beyond every calendar it is simply far away
            return until(QDateTime::fromSecsSinceEpoch(qint64(std::min(number, 1e11)), Qt::UTC), now);
        return fromSeconds(number);
    }
    return std::nullopt;
}

bool isPassingStatus(int status)
{
    return status == 408 || status == 425 || status == 429 || status == 500 || status == 502 || status == 503 ||
           status == 504;
}

} // namespace pulse
