#include "net/rate_limit.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds Day{24 * 60 * 60 * 1000};
constexpr std::chrono::seconds LongestFresh{2 * 3600};

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

/// A reset header in any of its forms, as the distance from \a now.
std::optional<milliseconds> resetIn(const QByteArray &reset, const QDateTime &now)
{
    bool isNumber = false;
    const double number = reset.toDouble(&isNumber);
    if (!isNumber)
        return until(QDateTime::fromString(QString::fromLatin1(reset), Qt::ISODateWithMs).toUTC(), now);
    if (number > 1e9) // a point in time, not a distance; beyond every calendar it is simply far away
        return until(QDateTime::fromSecsSinceEpoch(qint64(std::min(number, 1e11)), Qt::UTC), now);
    return fromSeconds(number);
}

/// The three headers that say limit, remaining and reset, of whichever family the server sends.
struct Window {
    QByteArray limit, remaining, reset;
};

std::optional<Window> windowOf(const HttpHeaders &headers)
{
    for (const QByteArray prefix : {"X-RateLimit-", "RateLimit-", "x-rate-limit-"}) {
        Window window{headerValue(headers, prefix + "Limit").trimmed(),
                      headerValue(headers, prefix + "Remaining").trimmed(),
                      headerValue(headers, prefix + "Reset").trimmed()};
        if (window.reset.isEmpty())
            window.reset = headerValue(headers, prefix + "Reset-After").trimmed();
        if (!window.remaining.isEmpty() || !window.reset.isEmpty())
            return window;
    }
    return std::nullopt;
}

/// The highest percentage of Meta's usage headers, and the minutes until access comes back.
struct Usage {
    double percent = -1;
    double minutes = 0;
};

void takeUsage(const QJsonObject &object, Usage &usage)
{
    for (const QStringView name :
         {QStringView(u"call_count"), QStringView(u"total_time"), QStringView(u"total_cputime")})
        usage.percent = std::max(usage.percent, object.value(name).toDouble(-1));
    usage.minutes = std::max(usage.minutes, object.value(u"estimated_time_to_regain_access"_s).toDouble(0));
}

Usage usageOf(const HttpHeaders &headers)
{
    Usage usage;
    takeUsage(QJsonDocument::fromJson(headerValue(headers, "X-App-Usage")).object(), usage);
    const QJsonObject cases = QJsonDocument::fromJson(headerValue(headers, "X-Business-Use-Case-Usage")).object();
    for (const QJsonValue &list : cases)
        for (const QJsonValue &entry : list.toArray())
            takeUsage(entry.toObject(), usage);
    return usage;
}

} // namespace

std::optional<milliseconds> requestedPause(int status, const HttpHeaders &headers, const QDateTime &now)
{
    if (const QByteArray after = headerValue(headers, "Retry-After").trimmed(); !after.isEmpty()) {
        bool isNumber = false;
        const double seconds = after.toDouble(&isNumber);
        const auto pause = isNumber ? fromSeconds(seconds) : until(httpDate(after), now);
        if (pause)
            return pause;
    }
    if (const auto window = windowOf(headers); window && !window->reset.isEmpty()) {
        const bool spent = !window->remaining.isEmpty() && window->remaining.toDouble() < 1;
        if (spent || status == 429)
            return resetIn(window->reset, now);
    }
    if (const Usage usage = usageOf(headers); usage.percent >= 100)
        return fromSeconds(std::max(usage.minutes, 5.0) * 60);
    return std::nullopt;
}

std::optional<SourceQuota> quotaFromHeaders(const HttpHeaders &headers, const QDateTime &now)
{
    const auto number = [](const QByteArray &text) -> std::optional<qint64> {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber); // Reddit sends fractions
        return isNumber && value >= 0 && value < 1e15 ? std::optional(qint64(std::floor(value))) : std::nullopt;
    };
    SourceQuota quota;
    if (const auto window = windowOf(headers)) {
        quota.left = number(window->remaining);
        quota.limit = number(window->limit);
        if (const auto pause = resetIn(window->reset, now); pause && !window->reset.isEmpty())
            quota.resetsAt = now.addMSecs(pause->count());
        if (quota.left)
            return quota;
    }
    if (const Usage usage = usageOf(headers); usage.percent >= 0) {
        quota.left = std::max<qint64>(0, 100 - qint64(std::ceil(std::min(usage.percent, 1000.0))));
        quota.limit = 100;
        return quota;
    }
    return std::nullopt;
}

std::chrono::seconds freshFor(const HttpHeaders &headers)
{
    for (const QByteArray &part : headerValue(headers, "Cache-Control").toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-cache" || directive == "no-store")
            return std::chrono::seconds(0);
        if (!directive.startsWith("max-age="))
            continue;
        const qint64 age = std::max<qint64>(0, headerValue(headers, "Age").trimmed().toLongLong());
        const qint64 left = directive.mid(8).replace('"', QByteArray()).toLongLong() - age;
        return std::clamp(std::chrono::seconds(left), std::chrono::seconds(0), LongestFresh);
    }
    return std::chrono::seconds(0);
}

} // namespace pulse
