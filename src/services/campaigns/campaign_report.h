#pragma once
#include "analysis/campaign_shape.h"
#include "core/brand.h"
#include "services/campaigns/campaign_returns.h"
#include "store/campaign_stats.h"
#include <QDateTime>

namespace pulse {

enum class CampaignState { Planned, Running, Ended };

/// One campaign in a list: what it is, how much it brought, and the shape that the data proposes.
struct CampaignLine {
    Gathering gathering;
    CampaignState state = CampaignState::Planned;
    StatsSums sums; ///< from the launch to now, its tail included
    CampaignShape shape;
    const RegisterEntry &entry() const { return gathering.entry; }
    QString confirmedShape() const { return entry().text(QStringLiteral("shape")); } ///< empty: nobody did yet
};

/// Another campaign on the same days, and how many mentions count for both.
struct CampaignOverlap {
    QString name;
    qint64 mentions = 0;
};

/// Everything that the page, the evidence and the command line say of one campaign.
struct CampaignReport {
    CampaignLine line;
    QList<GatheredDay> days; ///< from the launch; the last one may still run
    QList<CampaignOverlap> overlaps;
    ReturnLine returns;
    QList<RegisterEntry> decisions; ///< newest first
    QList<RegisterEntry> costs, results;
};

/// The campaigns of \a brand, newest launch first, as they stand at \a now. From the rollups alone.
Result<QList<CampaignLine>> readCampaigns(Connection &connection, const Uid &brand, const QDateTime &now);
/// One campaign in full. Error::NotFound when there is none.
Result<CampaignReport> readCampaign(Connection &connection, const Uid &campaign, const QDateTime &now);
/// The days since launch of one campaign alone, for a comparison of curves.
Result<QList<GatheredDay>> readCurve(Connection &connection, const Uid &campaign, const QDateTime &now);

/// Marks as a search of the feed: "#tag OR url:…"; replies to own posts cannot be searched for.
QString searchOf(const CampaignMarks &marks);

} // namespace pulse
