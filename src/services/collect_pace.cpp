#include "services/collect_pace.h"
#include <algorithm>

namespace pulse {
using namespace std::chrono_literals;

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
    else
        pause = interval * (1 + 0.25 * std::clamp(input.idleRounds, 0, 4));
    pause *= 0.9 + 0.2 * input.jitter;
    auto result = std::chrono::seconds(long(pause));
    if (input.retryAfter)
        result = std::max(result, std::chrono::ceil<std::chrono::seconds>(*input.retryAfter) + 1s);
    return result;
}

} // namespace pulse
