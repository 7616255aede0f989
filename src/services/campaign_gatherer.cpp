#include "core/language_scope.h"
#include "core/register_words.h"
#include "core/wording.h"
#include "services/campaigns/campaign_report.h"
#include "services/campaigns/campaign_words.h"
#include "services/campaigns/response_coding.h"
#include "services/checklist_settings_reader.h"
#include "services/report_gatherer.h"
#include "store/mention_store.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int EarlierShown = 3, TopPosts = 5;

/// The campaigns that were launched before this one, for its curve to be laid beside.
Result<QList<EarlierCampaign>> readEarlier(Connection &connection, const CampaignLine &line, const QDateTime &cutOff)
{
    const auto all = readCampaigns(connection, line.entry().brand, cutOff);
    if (!all)
        return all.error();
    QList<EarlierCampaign> earlier;
    for (const CampaignLine &other : *all) {
        if (other.entry().uid == line.entry().uid || earlier.size() == EarlierShown ||
            other.entry().day(u"first"_s) >= line.entry().day(u"first"_s))
            continue;
        const auto days = readCurve(connection, other.entry().uid, cutOff);
        if (!days)
            return days.error();
        earlier << EarlierCampaign{other.entry().name(), *days};
    }
    return earlier;
}

Result<ResponseRecord> readResponses(Connection &connection, const Gathering &gathering)
{
    const auto settings = readChecklistSettings(connection);
    if (!settings)
        return settings.error();
    const auto coding = summarizeCoding(connection, gathering, settings->ownAccounts);
    if (!coding)
        return coding.error();
    return ResponseRecord{coding->responses, coding->judged,  coding->agreed(),      coding->delight,
                          coding->learning,  coding->neither, agreementText(*coding)};
}

MentionFilter postsOf(const Gathering &gathering, const QDateTime &from, const QDateTime &to)
{
    MentionFilter filter;
    filter.brand = gathering.id;
    filter.from = from;
    filter.to = to;
    filter.includeReposts = false;
    filter.order = MentionOrder::MostEngagement;
    return filter;
}

CampaignRecord recordOf(const CampaignReport &report)
{
    CampaignRecord record;
    record.entry = report.line.entry();
    record.state = stateName(report.line.state);
    record.days = report.days;
    record.sums = report.line.sums;
    record.shape = report.line.shape;
    const QString confirmed = report.line.confirmedShape();
    record.shapeConfirmed = !confirmed.isEmpty();
    record.shapeName = choiceName(record.shapeConfirmed ? confirmed : toKey(report.line.shape.kind));
    record.costs = report.costs;
    record.results = report.results;
    record.decisions = report.decisions;
    record.cost = costText(report.returns);
    record.result = resultText(report.returns);
    record.roi = roiText(report.returns);
    record.roiReason = roiReason(report.returns);
    for (const CampaignOverlap &overlap : report.overlaps)
        record.overlaps << QCoreApplication::translate("Campaign", "%1 mentions count for \"%2\" too")
                               .arg(wholeNumber(double(overlap.mentions)), overlap.name);
    return record;
}

} // namespace

Status gatherCampaign(Connection &connection, const ReportRequest &request, ReportData &data)
{
    const LanguageScope scope(request.language);
    const auto report = readCampaign(connection, request.subject, data.cutOff);
    if (!report)
        return report.error();
    const CampaignLine &line = report->line;
    const QTimeZone zone(data.brand.timeZone);
    CampaignRecord record = recordOf(*report);
    auto earlier = readEarlier(connection, line, data.cutOff);
    auto responses = readResponses(connection, line.gathering);
    if (!earlier || !responses)
        return !earlier ? earlier.error() : responses.error();
    record.earlier = std::move(earlier).value();
    record.responses = std::move(responses).value();
    data.from = startOfDay(record.entry.day(u"first"_s), zone);
    data.to = record.days.isEmpty() ? data.from
                                    : std::min(data.cutOff, startOfDay(record.days.constLast().day.addDays(1), zone));
    const MentionStore mentions(connection);
    const auto top = mentions.page(postsOf(line.gathering, data.from, data.to), TopPosts);
    const QDate peak = record.entry.day(u"first"_s).addDays(record.shape.peakDay);
    const auto atPeak =
        mentions.page(postsOf(line.gathering, startOfDay(peak, zone), startOfDay(peak.addDays(1), zone)), 1);
    if (!top || !atPeak)
        return !top ? top.error() : atPeak.error();
    data.topPosts = *top;
    if (!atPeak->isEmpty() && record.shape.n > 0)
        record.peakPost = atPeak->constFirst();
    data.campaign = std::move(record);
    return ok();
}

} // namespace pulse
