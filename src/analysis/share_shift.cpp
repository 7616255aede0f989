#include "analysis/share_shift.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace pulse {

namespace {

constexpr double LeastNow = 30, LeastPast = 100, LeastDifference = 0.10, RarestChance = 0.002;
constexpr qsizetype FewestDays = 7;

/// How much more the days differ than chance lets them: Pearson's chi-squared by its degrees of freedom.
double dispersion(const QList<DayShare> &past, double share)
{
    double sum = 0;
    int days = 0;
    for (const DayShare &day : past) {
        const double variance = day.judged * share * (1 - share);
        if (variance <= 0)
            continue;
        const double off = day.negative - day.judged * share;
        sum += off * off / variance;
        ++days;
    }
    return days > 1 ? std::max(1.0, sum / (days - 1)) : 1;
}

} // namespace

std::optional<ShareShift> shareShift(const DayShare &now, const QList<DayShare> &past)
{
    DayShare all;
    qsizetype days = 0;
    for (const DayShare &day : past) {
        all.negative += day.negative;
        all.judged += day.judged;
        days += day.judged > 0;
    }
    if (now.judged < LeastNow || all.judged < LeastPast || days < FewestDays)
        return std::nullopt;
    const double pooled = (now.negative + all.negative) / (now.judged + all.judged);
    const double variance = pooled * (1 - pooled) * (1 / now.judged + 1 / all.judged) * dispersion(past, all.share());
    if (variance <= 0)
        return std::nullopt;
    ShareShift shift;
    shift.now = now.share();
    shift.usual = all.share();
    shift.score = (shift.now - shift.usual) / std::sqrt(variance);
    shift.probability = std::erfc(shift.score / std::numbers::sqrt2) / 2;
    const bool told = shift.probability <= RarestChance && shift.now - shift.usual >= LeastDifference;
    return told ? std::optional(shift) : std::nullopt;
}

bool isWorse(const DayShare &during, const DayShare &before)
{
    constexpr double NinetyNine = 2.326, LeastWorse = 0.05, Most = 0.5;
    if (during.judged <= 0 || before.judged <= 0)
        return false;
    if (during.share() >= Most)
        return true;
    if (during.share() - before.share() < LeastWorse)
        return false;
    const double pooled = (during.negative + before.negative) / (during.judged + before.judged);
    const double variance = pooled * (1 - pooled) * (1 / during.judged + 1 / before.judged);
    return variance > 0 && during.share() - before.share() >= NinetyNine * std::sqrt(variance);
}

} // namespace pulse
