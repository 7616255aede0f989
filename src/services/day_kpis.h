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
    QDate day{};        ///< of which the value is: today, or for own channels the last whole day that is known
};

/// The figures of the day (core/kpi.h) that the brand has: new followers only where a source gives them.
Result<QList<Metric>> dayKpiMetrics(Connection &connection, const Brand &brand, const QDateTime &now);

/// The day's figures at \a now (UTC). Typical values compare like with like: Monday 09:30 with the Mondays before at
/// 09:30; holidays and days that the team marked are left out; fewer than four such days give NaN. Ratios are compared
/// over whole days, and so are the figures of own channels, of which the last whole day is shown. Rollups only.
/// \param isSpecialDay holidays and days that the team marked, in the brand's calendar
Result<QList<DayKpi>> dayKpis(Connection &connection, const Brand &brand, const QDateTime &now,
                              const std::function<bool(QDate)> &isSpecialDay);

} // namespace pulse
