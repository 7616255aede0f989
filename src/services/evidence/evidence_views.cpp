#include "services/evidence/evidence_views.h"
#include <QCoreApplication>
#include <QHash>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Builder = Result<Evidence> (*)(const EvidenceContext &);

const QHash<QString, Builder> &builders()
{
    static const QHash<QString, Builder> map{
        {u"posts_today"_s, postsToday},
        {u"own_risk_feed"_s, ownRiskFeed},
        {u"negative_feed"_s, negativeFeed},
        {u"open_cases"_s, openCases},
        {u"day_vs_typical"_s, dayVsTypical},
        {u"spike_card"_s, spikeCard},
        {u"origin_trace"_s, originTrace},
        {u"source_health"_s, sourceHealth},
        {u"people_active"_s, peopleActive},
        {u"person_gaps"_s, personGaps},
        {u"advocacy_week"_s, advocacyWeek},
        {u"influencer_week"_s, influencerWeek},
        {u"loyal_following"_s, loyalFollowing},
        {u"kpi_day"_s, kpiDay},
        {u"benchmark_table"_s, benchmarkTable},
        {u"activation_week"_s, activationWeek},
        {u"top_content"_s, topContent},
        {u"handover_list"_s, handoverList},
        {u"sample_check"_s, sampleCheck},
        {u"share_of_voice"_s, shareOfVoice},
        {u"competitor_reach"_s, competitorReach},
        {u"perception_compare"_s, perceptionCompare},
        {u"business_lines"_s, businessLines},
        {u"channel_mix"_s, channelMix},
        {u"demographics"_s, demographics},
        {u"run_history"_s, runHistory},
        {u"year_overview"_s, yearOverview},
        {u"decision_log"_s, decisionLog},
        {u"campaign_curve"_s, campaignCurve},
        {u"delight_educate"_s, delightEducate},
        {u"roi_table"_s, roiTable},
        {u"sponsorship_table"_s, sponsorshipTable},
        {u"tactic_register"_s, tacticRegister},
        {u"department_use"_s, departmentUse},
        {u"access_list"_s, accessList},
        {u"report_preview"_s, reportPreview},
        {u"strategy"_s, strategyOfYear},
    };
    return map;
}

} // namespace

Result<Evidence> buildEvidence(const QString &view, const EvidenceContext &context)
{
    if (const Builder builder = builders().value(view))
        return builder(context);
    return context.notAvailable(
        view,
        QCoreApplication::translate("Evidence", "This program does not know the view \"%1\" that the checklist names.")
            .arg(view));
}

} // namespace pulse
