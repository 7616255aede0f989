#pragma once
#include "core/brand.h"
#include "core/result.h"
#include "core/series.h"
#include "core/team_calendar.h"
#include "store/connection.h"

namespace pulse {

/// What a good day of one metric could be, beside what was chosen.
struct GoodDayProposal {
    Metric metric = Metric::Mentions;
    double inForce = 0;  ///< the benchmark in force; NaN when none was chosen
    double typical = 0;  ///< median of the comparable days; NaN with fewer than FewestGoodDays
    double proposed = 0; ///< their upper quartile (glossary 79); NaN likewise
    int days = 0;        ///< comparable days that it rests on
};

inline constexpr int GoodDayWeeks = 8;
inline constexpr int FewestGoodDays = 7;

/// Proposals for the metrics that the day is steered by (dayKpiMetrics()), from the whole days of the eight weeks
/// before the day of \a now. Public holidays and the team's days off are left out; days on which the brand had not
/// been collected yet too. Rollups only.
Result<QList<GoodDayProposal>> proposeGoodDays(Connection &connection, const Brand &brand, const TeamCalendar &calendar,
                                               const QDateTime &now);

} // namespace pulse
