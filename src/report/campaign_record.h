#pragma once
#include "analysis/agreement.h"
#include "analysis/campaign_shape.h"
#include "core/mention.h"
#include "core/register.h"
#include "store/campaign_stats.h"

namespace pulse {

/// An earlier campaign of the brand, to lay its curve beside.
struct EarlierCampaign {
    QString name;
    QList<GatheredDay> days; ///< from its launch
};

/// How people read the responses to a campaign; shares in percent with the range of 95 % confidence.
struct ResponseRecord {
    qint64 responses = 0; ///< all there are
    int judged = 0;       ///< read by somebody
    int agreed = 0;       ///< n of the shares
    std::optional<ShareInterval> delight, learning, neither;
    QString agreement; ///< of two readers, in words
};

/// Everything that a campaign report says, read at its cut-off. Words are in the report's language.
struct CampaignRecord {
    RegisterEntry entry;
    QString state;           ///< "running"
    QList<GatheredDay> days; ///< from the launch; the last one may still run
    StatsSums sums;
    CampaignShape shape;
    QString shapeName;                              ///< the one that a person confirmed, or the proposal
    bool shapeConfirmed = false;                    ///< false: the rule proposes it
    QList<EarlierCampaign> earlier;                 ///< newest launch first
    QList<RegisterEntry> costs, results, decisions; ///< newest first
    QString cost, result, roi;                      ///< sums; "—" for none
    QString roiReason;                              ///< why there is no ROI; empty when there is one
    ResponseRecord responses;
    std::optional<Mention> peakPost; ///< the one with the most engagement on the day of the peak
    QStringList overlaps;            ///< "12 mentions count for … too"
    std::optional<double> reach() const { return days.isEmpty() ? std::nullopt : days.constLast().reachSoFar; }
    qint64 engagement() const { return sums.likes + sums.shares + sums.replies; }
};

} // namespace pulse
