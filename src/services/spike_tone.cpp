#include "services/spike_tone.h"
#include "analysis/share_shift.h"
#include "store/stats_store.h"
#include <QTimeZone>

namespace pulse {

namespace {

constexpr int UsualDays = 28;
constexpr double FewestDuring = 10, FewestBefore = 30;

Result<DayShare> shareWithin(Connection &connection, const Brand &brand, const QDateTime &from, const QDateTime &to)
{
    DayShare share;
    for (const Metric metric : {Metric::Negative, Metric::Neutral, Metric::Positive}) {
        const auto series =
            StatsStore(connection).series(metric, brand.id, Bucket::Hour, from, to, QTimeZone(brand.timeZone));
        if (!series)
            return series.error();
        for (const SeriesPoint &point : *series) {
            if (std::isnan(point.value))
                continue;
            share.judged += point.value;
            share.negative += metric == Metric::Negative ? point.value : 0;
        }
    }
    return share;
}

} // namespace

Result<std::optional<bool>> turnsNegative(Connection &connection, const Brand &brand, const Spike &spike)
{
    if (spike.direction != Flag::Rise)
        return std::optional<bool>();
    if (spike.metric == Metric::Negative || spike.metric == Metric::NegativeShare)
        return std::optional(true);
    const auto during = shareWithin(connection, brand, spike.start, spike.end);
    const auto before = shareWithin(connection, brand, spike.start.addDays(-UsualDays), spike.start);
    if (!during || !before)
        return !during ? during.error() : before.error();
    if (during->judged < FewestDuring || before->judged < FewestBefore)
        return std::optional<bool>();
    return std::optional(isWorse(*during, *before));
}

} // namespace pulse
