#include "services/collect_pace.h"
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace std::chrono_literals;

namespace {

constexpr double RoundsPerPost = 4;
constexpr double MostIntervals = 8, LongestQuiet = 6 * 3600.0;
constexpr double QuotaShare = 0.9; ///< the rest is for people's tests
constexpr double Memory = 24 * 3600.0;

/// How long to wait so that \a rounds last for \a span.
double spread(std::optional<double> rounds, std::chrono::seconds span)
{
    if (!rounds || span.count() <= 0)
        return 0;
    const double usable = *rounds * QuotaShare;
    return usable < 1 ? double(span.count()) : double(span.count()) / usable;
}

} // namespace

std::chrono::seconds nextPause(const PaceInput &input)
{
    const double interval = std::max(60.0, double(std::chrono::seconds(input.interval).count()));
    double pause = interval;
    if (input.gone)
        pause = std::max(interval, 86'400.0);
    else if (input.failures > 0)
        pause = std::max(interval, std::min(interval * double(1 << std::min(input.failures - 1, 10)), 12 * 3600.0));
    else if (input.overflowing)
        pause = std::min(interval, std::max(interval / 2, 300.0));
    else if (input.postsPerHour)
        pause = std::clamp(3600 / std::max(*input.postsPerHour, 1e-6) / RoundsPerPost, interval,
                           std::max(interval, std::min(interval * MostIntervals, LongestQuiet)));
    pause *= 0.9 + 0.2 * input.jitter;
    pause = std::max({pause, double(input.freshFor.count()), spread(input.roundsLeft, input.quotaResets),
                      spread(input.roundsPaid, input.budgetResets)});
    auto result = std::chrono::seconds(long(pause));
    if (input.retryAfter)
        result = std::max(result, std::chrono::ceil<std::chrono::seconds>(*input.retryAfter) + 1s);
    return result;
}

double smoothedRate(std::optional<double> before, qint64 added, std::chrono::seconds elapsed)
{
    const double seconds = std::max(60.0, double(elapsed.count()));
    const double now = double(added) * 3600 / seconds;
    if (!before)
        return now;
    const double kept = std::exp(-seconds / Memory);
    return *before * kept + now * (1 - kept);
}

} // namespace pulse
