#pragma once
#include "analysis/campaign_shape.h"
#include "services/campaigns/campaign_report.h"
#include "services/campaigns/response_coding.h"

namespace pulse {

/// "Peak on day 2 (140) · half-life 1.3 days · tail 4% · 82% within three days", or why nothing can be said.
QString shapeFigures(const CampaignShape &shape);
/// "Planned", "Running", "Ended"
QString stateName(CampaignState state);
/// "₩1,200,000", sums of several currencies beside each other; "—" for none.
QString costText(const ReturnLine &line);
QString resultText(const ReturnLine &line);
/// "+38%"; several currencies with their codes; "—" with the reason in roiReason().
QString roiText(const ReturnLine &line);
/// Why there is no ROI; empty when there is one.
QString roiReason(const ReturnLine &line);
/// "47% (35–59%)"; "—" of nothing.
QString shareText(const std::optional<ShareInterval> &share);
/// "kim and lee agree on 27 of 30 (90%, kappa 0.82)", or that nothing was judged twice.
QString agreementText(const CodingSummary &summary);

} // namespace pulse
