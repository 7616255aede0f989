#include "analysis/campaign_shape.h"
#include <algorithm>
#include <numeric>
#include <vector>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int TailDays = 7, PeaksApart = 7;
constexpr double BurstConcentration = 0.5, BurstHalfLife = 3, BurstTail = 0.2;
constexpr double PlateauTail = 0.5, SecondPeak = 0.6;
/// Between two peaks the level has to fall to this share of the second: weekdays alone make no revival.
constexpr double Valley = 0.5;

double sum(const QList<double> &values, qsizetype from, qsizetype to)
{
    from = std::max<qsizetype>(from, 0);
    to = std::min(to, values.size());
    return from >= to ? 0 : std::accumulate(values.begin() + from, values.begin() + to, 0.0);
}

double medianSlope(const QList<double> &values, qsizetype from)
{
    std::vector<double> slopes;
    for (qsizetype i = from; i < values.size(); ++i)
        for (qsizetype j = i + 1; j < values.size(); ++j)
            slopes.push_back((values[j] - values[i]) / double(j - i));
    if (slopes.empty())
        return 0;
    const auto middle = slopes.begin() + qsizetype(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    if (slopes.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(slopes.begin(), middle)) / 2;
}

/// Days after the peak until the level is half of it, between days in proportion.
std::optional<double> halfLifeAfter(const QList<double> &daily, int peakDay)
{
    const double half = daily[peakDay] / 2;
    for (qsizetype day = peakDay + 1; day < daily.size(); ++day)
        if (daily[day] <= half) {
            const double before = daily[day - 1];
            return double(day - 1 - peakDay) + (before - half) / (before - daily[day]);
        }
    return std::nullopt;
}

/// The highest day at least a week from the peak that stands out from the valley between them.
std::optional<int> secondPeak(const QList<double> &daily, int peakDay)
{
    std::optional<int> found;
    for (int day = 0; day < daily.size(); ++day) {
        if (std::abs(day - peakDay) < PeaksApart || (found && daily[day] <= daily[*found]))
            continue;
        const double least = std::min(daily[day], daily[peakDay]);
        if (least <= 0 || daily[day] < SecondPeak * daily[peakDay])
            continue;
        double valley = least;
        for (int between = std::min(day, peakDay) + 1; between + 2 < std::max(day, peakDay); ++between)
            valley = std::min(valley, sum(daily, between, between + 3) / 3);
        if (valley <= Valley * least)
            found = day;
    }
    return found;
}

} // namespace

CampaignShape shapeOf(const QList<double> &daily)
{
    CampaignShape shape;
    shape.days = int(daily.size());
    shape.n = sum(daily, 0, daily.size());
    if (daily.isEmpty() || shape.n <= 0)
        return shape;
    const auto highest = std::max_element(daily.begin(), daily.end());
    shape.peakDay = int(std::distance(daily.begin(), highest));
    shape.peak = *highest;
    shape.concentration = sum(daily, shape.peakDay - 1, shape.peakDay + 2) / shape.n;
    shape.halfLife = halfLifeAfter(daily, shape.peakDay);
    const qsizetype tailFrom = std::max<qsizetype>(0, daily.size() - TailDays);
    shape.tail = sum(daily, tailFrom, daily.size()) / double(daily.size() - tailFrom) / shape.peak;
    const qsizetype lastThird = daily.size() - std::max<qsizetype>(1, daily.size() / 3);
    shape.slope = medianSlope(daily, lastThird);
    shape.enough = shape.days >= FewestShapeDays && shape.n >= FewestShapeResponses;
    if (!shape.enough)
        return shape;
    if (shape.concentration >= BurstConcentration && shape.halfLife && *shape.halfLife <= BurstHalfLife &&
        shape.tail <= BurstTail) {
        shape.kind = CampaignShape::Kind::Burst;
    } else if (shape.peakDay >= lastThird && shape.slope > 0) {
        shape.kind = CampaignShape::Kind::Growth;
    } else if ((shape.secondPeakDay = secondPeak(daily, shape.peakDay))) {
        shape.kind = CampaignShape::Kind::Revived;
    } else if (shape.tail >= PlateauTail) {
        shape.kind = CampaignShape::Kind::Plateau;
    }
    return shape;
}

QString toKey(CampaignShape::Kind kind)
{
    switch (kind) {
    case CampaignShape::Kind::Growth:
        return u"growth"_s;
    case CampaignShape::Kind::Burst:
        return u"burst"_s;
    case CampaignShape::Kind::Plateau:
        return u"plateau"_s;
    case CampaignShape::Kind::Revived:
        return u"revived"_s;
    case CampaignShape::Kind::Unclear:
        break;
    }
    return u"unclear"_s;
}

} // namespace pulse
