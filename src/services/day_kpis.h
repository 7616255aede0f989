#pragma once
#include "core/benchmark.h"
#include "core/brand.h"
#include "core/result.h"
#include "core/series.h"
#include "store/connection.h"
#include <functional>

namespace pulse {

/// One figure of the day beside what it is compared with.
struct DayKpi {
    Metric metric = Metric::Mentions;
    double value = 0; ///< so far today in the brand's zone; NaN: cannot be said
    double typical =
        0; ///< median of the same weekday up to the same time of day, last eight weeks; NaN: too little past
    int comparable = 0; ///< on how many earlier days `typical` rests
    double goodDay = 0; ///< the benchmark of a whole day in force; NaN when none was chosen
    bool isRatio() const
    {
        return metric == Metric::NetSentiment || metric == Metric::NegativeShare || metric == Metric::PositiveRatio;
    }
};

/// The metrics that the day is steered by.
QList<Metric> dayKpiMetrics();

/// The day's figures at \a now (UTC). Typical values compare like with like: Monday 09:30 with the Mondays before at
/// 09:30; holidays and days that the team marked are left out; fewer than four such days give NaN. Ratios are compared
/// over whole days. Rollups only.
/// \param isSpecialDay holidays and days that the team marked, in the brand's calendar
Result<QList<DayKpi>> dayKpis(Connection &connection, const Brand &brand, const QDateTime &now,
                              const std::function<bool(QDate)> &isSpecialDay);

} // namespace pulse
