#pragma once
#include <QList>
#include <QString>
#include <optional>

namespace pulse {

/// How a campaign goes over time, as docs/metrics.md defines it. A proposal: a person confirms it.
struct CampaignShape {
    enum class Kind { Unclear, Growth, Burst, Plateau, Revived };
    Kind kind = Kind::Unclear;
    bool enough = false; ///< else there was too little to tell anything
    int days = 0;        ///< since launch, the first day included
    double n = 0;        ///< the whole response
    int peakDay = 0;     ///< 0: the day of the launch
    double peak = 0;
    double concentration = 0;       ///< share of the response on the peak day and its neighbours, 0..1
    std::optional<double> halfLife; ///< days from the peak until the level has halved; unset: it has not yet
    double tail = 0;                ///< mean of the last seven days by the peak, 0..1
    double slope = 0; ///< of the last third, response a day: median of pairwise slopes (Theil 1950, Sen 1968)
    std::optional<int> secondPeakDay; ///< where it revived
};

/// Fewer days or fewer responses say nothing of a shape.
inline constexpr int FewestShapeDays = 7;
inline constexpr double FewestShapeResponses = 30;

/// \a daily: response by whole day since launch, the running day left out.
CampaignShape shapeOf(const QList<double> &daily);

/// "growth", "burst", "plateau", "revived", "unclear": keys of core/register.h.
QString toKey(CampaignShape::Kind kind);

} // namespace pulse
