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
        {u"posts_today"_s, postsToday},           {u"own_risk_feed"_s, ownRiskFeed},
        {u"negative_feed"_s, negativeFeed},       {u"open_cases"_s, openCases},
        {u"day_vs_typical"_s, dayVsTypical},      {u"spike_card"_s, spikeCard},
        {u"origin_trace"_s, originTrace},         {u"source_health"_s, sourceHealth},
        {u"people_active"_s, peopleActive},       {u"person_gaps"_s, personGaps},
        {u"advocacy_week"_s, advocacyWeek},       {u"influencer_week"_s, influencerWeek},
        {u"loyal_following"_s, loyalFollowing},   {u"kpi_day"_s, kpiDay},
        {u"benchmark_table"_s, benchmarkTable},   {u"activation_week"_s, activationWeek},
        {u"top_content"_s, topContent},           {u"handover_list"_s, handoverList},
        {u"sample_check"_s, sampleCheck},         {u"share_of_voice"_s, shareOfVoice},
        {u"competitor_reach"_s, competitorReach}, {u"perception_compare"_s, perceptionCompare},
        {u"business_lines"_s, businessLines},     {u"channel_mix"_s, channelMix},
        {u"demographics"_s, demographics},        {u"run_history"_s, runHistory},
        {u"year_overview"_s, yearOverview},       {u"decision_log"_s, decisionLog},
    };
    return map;
}

/// What a view would need that no part of the program records yet.
QString whatIsMissing(const QString &view)
{
    if (view == u"campaign_curve")
        return QCoreApplication::translate(
            "Evidence",
            "Campaigns with their period, goal and hashtags are not recorded in this program yet. Read the curve "
            "of a campaign's hashtag on the Trends page and write what you found in the note.");
    if (view == u"delight_educate")
        return QCoreApplication::translate(
            "Evidence",
            "Responses to a campaign cannot be coded as delight or learning yet. Read a sample on the Mentions "
            "page and write the shares in the note.");
    if (view == u"roi_table")
        return QCoreApplication::translate(
            "Evidence",
            "Costs and attributed results are not recorded in this program yet. Write cost, result and ROI in "
            "the note, or attach a link to your table.");
    if (view == u"sponsorship_table")
        return QCoreApplication::translate(
            "Evidence",
            "Sponsorships and their costs are not recorded in this program yet. Search for mentions that name "
            "both, and write cost and result in the note.");
    if (view == u"tactic_register")
        return QCoreApplication::translate(
            "Evidence",
            "Tactics are not recorded in this program yet. Write each tactic with its evidence and the decision "
            "in the note.");
    if (view == u"department_use")
        return QCoreApplication::translate(
            "Evidence",
            "What other departments received and did with it is not recorded in this program yet. Ask them and "
            "write it in the note.");
    if (view == u"access_list")
        return QCoreApplication::translate(
            "Evidence",
            "Recipients of reports and exports are not recorded in this program yet. Write who receives what in "
            "the note.");
    if (view == u"report_preview")
        return QCoreApplication::translate(
            "Evidence",
            "The report's pages are shown and saved on the Reports page. Attach a link to the saved file here.");
    return QCoreApplication::translate("Evidence",
                                       "This program does not know the view \"%1\" that the checklist names.")
        .arg(view);
}

} // namespace

Result<Evidence> buildEvidence(const QString &view, const EvidenceContext &context)
{
    if (const Builder builder = builders().value(view))
        return builder(context);
    return context.notAvailable(view, whatIsMissing(view));
}

} // namespace pulse
