#include "core/register_words.h"
#include "core/wording.h"
#include "services/campaigns/campaign_report.h"
#include "services/campaigns/campaign_words.h"
#include "services/campaigns/response_coding.h"
#include "services/evidence/evidence_views.h"
#include "store/mention_store.h"
#include "store/stats_sums.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ExamplesPerCampaign = 2;

/// The campaigns that were talked about in the period: launched before its end, and not over with their tail before it.
Result<QList<CampaignLine>> campaignsOf(const EvidenceContext &context)
{
    auto lines = readCampaigns(context.connection, context.brand.uid, context.cutOff);
    if (!lines)
        return lines;
    lines->removeIf([&](const CampaignLine &line) {
        return line.gathering.fromRow >= lowestId(context.to) || line.gathering.toRow <= lowestId(context.from) ||
               line.state == CampaignState::Planned;
    });
    return lines;
}

Evidence withoutCampaigns(Evidence evidence)
{
    evidence.status = Evidence::Status::NotEnoughData;
    evidence.headline = QCoreApplication::translate("Evidence", "No campaign ran in this period (n=0)");
    evidence.hint = QCoreApplication::translate(
        "Evidence", "Record campaigns with their days, goals and hashtags on the Campaigns page.");
    return evidence;
}

Tone toneOf(const QString &shape)
{
    return shape == u"growth" || shape == u"revived" ? Tone::Good : shape == u"burst" ? Tone::Warning : Tone::Plain;
}

QString tooFewJudged(const CodingSummary &summary)
{
    return QCoreApplication::translate("Evidence", "%1 of %2 responses judged")
        .arg(summary.judged)
        .arg(std::min<qint64>(summary.responses, ResponseSample));
}

} // namespace

Result<Evidence> campaignCurve(const EvidenceContext &context)
{
    const auto lines = campaignsOf(context);
    if (!lines)
        return lines.error();
    Evidence evidence = context.begin(u"campaign_curve"_s);
    if (lines->isEmpty())
        return withoutCampaigns(evidence);
    int confirmed = 0, shaped = 0;
    for (const CampaignLine &line : *lines) {
        EvidenceRow row;
        const QString shape = line.confirmedShape();
        const QString proposed = toKey(line.shape.kind);
        shaped += line.shape.enough;
        confirmed += line.shape.enough && !shape.isEmpty();
        row.badge = !shape.isEmpty() ? choiceName(shape)
                    : line.shape.enough
                        ? QCoreApplication::translate("Evidence", "Proposed: %1").arg(choiceName(proposed))
                        : QCoreApplication::translate("Evidence", "Not enough data");
        row.tone = toneOf(shape.isEmpty() ? proposed : shape);
        row.title = line.entry().name();
        row.detail = stateName(line.state) + u" · "_s + shapeFigures(line.shape);
        row.value = context.figure(Metric::Mentions, double(line.sums.mentions));
        row.search = searchOf(line.entry().marks());
        row.from = startOfDay(line.entry().day(u"first"_s), context.zone);
        row.to = context.cutOff;
        evidence.n += int(line.sums.mentions);
        evidence.rows << row;
    }
    // The curve of the one that is talked about most in the period; what ended before it has its curve no more.
    QList<qint64> said;
    for (const CampaignLine &line : *lines) {
        const auto sums = sumsBetween(context.connection, line.gathering.id, {context.from, context.to}, false);
        if (!sums)
            return sums.error();
        said << sums->constFirst().mentions;
    }
    const auto largest = lines->cbegin() + std::distance(said.begin(), std::ranges::max_element(said));
    auto series = StatsStore(context.connection)
                      .series(Metric::Mentions, largest->gathering.id, Bucket::Day,
                              startOfDay(largest->entry().day(u"first"_s), context.zone), context.cutOff, context.zone);
    if (!series)
        return series.error();
    evidence.series = std::move(series).value();
    evidence.seriesName = QCoreApplication::translate("Evidence", "Mentions by day: %1").arg(largest->entry().name());
    evidence.headline =
        QCoreApplication::translate("Evidence", "Campaigns: %1 · %2 mentions · shapes confirmed: %3 of %4")
            .arg(lines->size())
            .arg(context.number(evidence.n))
            .arg(confirmed)
            .arg(shaped);
    evidence.note = QCoreApplication::translate(
        "Evidence", "Mentions by day since the launch; the curve is that of the campaign talked about most in the "
                    "period. The shape is proposed by rule from the days while it ran.");
    if (confirmed < shaped)
        evidence.hint = QCoreApplication::translate("Evidence", "Confirm the shapes on the Campaigns page.");
    evidence.doneMeansMet = shaped > 0 && confirmed == shaped;
    return evidence;
}

namespace {

/// Whether most responses were held to neither delight nor teach.
bool leavesMostCold(const CodingSummary &summary)
{
    return summary.agreed() >= FewestMentions && summary.neither && summary.neither->lower > 50;
}

/// A campaign with the shares of what its responses were judged to be.
EvidenceRow codingRow(const EvidenceContext &context, const CampaignLine &line, const CodingSummary &summary)
{
    EvidenceRow row;
    row.title = line.entry().name();
    if (summary.agreed() < FewestMentions) {
        row.badge = QCoreApplication::translate("Evidence", "Not enough data");
        row.tone = Tone::Warning;
        row.detail = tooFewJudged(summary);
    } else {
        const bool neither = leavesMostCold(summary);
        row.value = shareText(summary.either);
        row.badge = neither ? QCoreApplication::translate("Evidence", "Neither for most")
                            : QCoreApplication::translate("Evidence", "Something for many");
        row.tone = neither ? Tone::Bad : Tone::Good;
        row.detail = QCoreApplication::translate("Evidence", "delight %1 · learning %2 · neither %3 · %4")
                         .arg(shareText(summary.delight), shareText(summary.learning), shareText(summary.neither),
                              agreementText(summary));
    }
    row.search = searchOf(line.entry().marks());
    row.from = startOfDay(line.entry().day(u"first"_s), context.zone);
    row.to = context.cutOff;
    return row;
}

} // namespace

Result<Evidence> delightEducate(const EvidenceContext &context)
{
    const auto lines = campaignsOf(context);
    if (!lines)
        return lines.error();
    Evidence evidence = context.begin(u"delight_educate"_s);
    if (lines->isEmpty())
        return withoutCampaigns(evidence);
    bool all = true, failed = false;
    int judged = 0;
    for (const CampaignLine &line : *lines) {
        const auto summary = summarizeCoding(context.connection, line.gathering, context.settings.ownAccounts);
        if (!summary)
            return summary.error();
        judged += summary->judged;
        const bool enough = summary->judged >= std::min<qint64>(summary->responses, ResponseSample) &&
                            summary->agreed() >= FewestMentions;
        all = all && (enough || summary->responses == 0);
        failed = failed || leavesMostCold(*summary);
        evidence.rows << codingRow(context, line, *summary);
        const auto drawn =
            drawResponses(context.connection, line.entry().uid, context.settings.ownAccounts, ResponseSample);
        if (!drawn)
            return drawn.error();
        int shown = 0;
        for (const CodedResponse &response : *drawn)
            if (const auto code = response.agreed(); code && shown < ExamplesPerCampaign) {
                EvidenceRow example = context.mentionRow(response.mention);
                example.badge = responseCodeName(*code);
                evidence.rows << example;
                ++shown;
            }
    }
    evidence.n = judged;
    evidence.headline = QCoreApplication::translate("Evidence", "Responses judged by people: %1 · campaigns: %2")
                            .arg(judged)
                            .arg(lines->size());
    evidence.note = QCoreApplication::translate(
        "Evidence", "Shares of a random drawing with the range of 95% confidence (Wilson); a response that pleased and "
                    "taught counts in both.");
    evidence.hint = QCoreApplication::translate("Evidence", "Judge responses on the Campaigns page.");
    evidence.status = judged < FewestMentions ? Evidence::Status::NotEnoughData
                      : failed                ? Evidence::Status::Attention
                                              : Evidence::Status::Calm;
    evidence.doneMeansMet = all && judged > 0;
    return evidence;
}

} // namespace pulse
