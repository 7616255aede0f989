#include "core/register_words.h"
#include "core/wording.h"
#include "services/campaigns/campaign_report.h"
#include "services/campaigns/campaign_words.h"
#include "services/evidence/evidence_views.h"
#include "store/campaign_stats.h"
#include <QCoreApplication>
#include <numeric>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QDate lastDay(const EvidenceContext &context) { return context.to.addSecs(-1).toTimeZone(context.zone).date(); }

EvidenceRow returnRow(const ReturnLine &line)
{
    EvidenceRow row;
    row.title = line.entry.name();
    row.badge = line.entry.reg == Register::Sponsorship ? QCoreApplication::translate("Evidence", "Sponsorship")
                                                        : QCoreApplication::translate("Evidence", "Campaign");
    const QString reason = roiReason(line);
    row.detail = QCoreApplication::translate("Evidence", "cost %1").arg(costText(line));
    if (line.hasResult())
        row.detail += u" · "_s + QCoreApplication::translate("Evidence", "result %1").arg(resultText(line));
    if (!reason.isEmpty())
        row.detail += u" · "_s + reason;
    if (line.mediaValue)
        row.detail +=
            u" · "_s +
            QCoreApplication::translate("Evidence", "media value %1 (in no sum)").arg(moneyText(*line.mediaValue));
    row.value = roiText(line);
    for (const CurrencyReturn &currency : line.byCurrency)
        if (currency.roi())
            row.tone = *currency.roi() < 0 ? Tone::Bad : Tone::Good;
    return row;
}

} // namespace

Result<Evidence> roiTable(const EvidenceContext &context)
{
    const auto lines = readReturns(context.connection, context.brand.uid, lastDay(context));
    if (!lines)
        return lines.error();
    Evidence evidence = context.begin(u"roi_table"_s);
    int withCost = 0, answered = 0;
    for (const ReturnLine &line : *lines) {
        if (!line.hasCost() && !line.hasResult())
            continue;
        withCost += line.hasCost();
        answered += line.hasCost() && (line.hasResult() || line.resultUnknown);
        evidence.rows << returnRow(line);
    }
    evidence.n = int(evidence.rows.size());
    if (evidence.rows.isEmpty()) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = QCoreApplication::translate("Evidence", "No cost and no result is recorded (n=0)");
        evidence.hint = QCoreApplication::translate(
            "Evidence", "Enter costs and attributed results of each campaign on the Campaigns page, or import them "
                        "from a CSV file.");
        return evidence;
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "With a cost: %1 · with a result or \"not yet known\": %2")
            .arg(withCost)
            .arg(answered);
    evidence.note = QCoreApplication::translate(
        "Evidence", "ROI = (attributed result − cost) ÷ cost, up to the end of the period. Amounts of different "
                    "currencies are kept apart; media value is for reference and in no sum.");
    evidence.status = answered < withCost ? Evidence::Status::Attention : Evidence::Status::Calm;
    evidence.doneMeansMet = withCost > 0 && answered == withCost;
    return evidence;
}

Result<Evidence> sponsorshipTable(const EvidenceContext &context)
{
    const auto lines = readReturns(context.connection, context.brand.uid, lastDay(context));
    if (!lines)
        return lines.error();
    Evidence evidence = context.begin(u"sponsorship_table"_s);
    int decided = 0;
    for (const ReturnLine &line : *lines) {
        if (line.entry.reg != Register::Sponsorship)
            continue;
        const auto gathering = GatheringStore(context.connection).byUid(line.entry.uid);
        if (!gathering)
            return gathering.error();
        const auto both = sharedByClass(context.connection, gathering->id, context.brand.id, context.from, context.to);
        if (!both)
            return both.error();
        const auto &[unclassified, negative, neutral, positive] = *both;
        const qint64 judged = negative + neutral + positive, n = judged + unclassified;
        EvidenceRow row = returnRow(line);
        const QString decision = line.entry.text(u"decision"_s);
        decided += !decision.isEmpty();
        row.badge = decision.isEmpty() ? QCoreApplication::translate("Evidence", "To decide") : choiceName(decision);
        row.detail += u" · "_s + (judged >= FewestMentions
                                      ? QCoreApplication::translate("Evidence", "net sentiment %1 (n=%2)")
                                            .arg(signedNumber(100.0 * double(positive - negative) / double(judged)))
                                            .arg(judged)
                                      : notEnoughData(judged));
        row.value = QCoreApplication::translate("Evidence", "%1 name both").arg(context.number(double(n)));
        row.search = u'(' + line.entry.text(u"words"_s) + u')';
        row.from = context.from;
        row.to = context.to;
        evidence.n += int(n);
        evidence.rows << row;
    }
    if (evidence.rows.isEmpty()) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = QCoreApplication::translate("Evidence", "No sponsorship is recorded (n=0)");
        evidence.hint = QCoreApplication::translate(
            "Evidence", "Record each sponsorship with the partner's words and its cost on the Year page.");
        return evidence;
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "Sponsorships: %1 · mentions that name both: %2 · decided: %3")
            .arg(evidence.rows.size())
            .arg(context.number(evidence.n))
            .arg(decided);
    evidence.note = QCoreApplication::translate(
        "Evidence", "A mention names both when it is one of the brand's and the partner's words stand in it.");
    evidence.doneMeansMet = decided == evidence.rows.size();
    return evidence;
}

} // namespace pulse
