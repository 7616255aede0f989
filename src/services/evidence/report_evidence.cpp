#include "core/wording.h"
#include "report/report_composer.h"
#include "services/evidence/evidence_views.h"
#include "services/report_gatherer.h"
#include "services/report_settings.h"
#include "store/report_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Only the summary: what the sections hold is read when the pages are.
ReportPlan summaryOnly()
{
    ReportPlan plan;
    plan.sections << ReportSection{u"summary"_s, true};
    return plan;
}

/// The newest report of the period that was kept as final, or one without a uid.
Result<KeptReport> keptReport(const EvidenceContext &context, const QString &kind, const QString &period)
{
    const auto kept = ReportStore(context.connection).all(context.brand.id);
    if (!kept)
        return kept.error();
    const auto found = std::ranges::find_if(
        *kept, [&](const KeptReport &report) { return report.kind == kind && report.period == period; });
    return found == kept->cend() ? KeptReport() : *found;
}

EvidenceRow keptRow(const EvidenceContext &context, const KeptReport &kept)
{
    EvidenceRow row;
    row.badge = QCoreApplication::translate("Evidence", "Final");
    row.tone = Tone::Good;
    row.title = kept.title;
    row.detail = kept.keptBy.isEmpty() ? QString() : QCoreApplication::translate("Evidence", "by %1").arg(kept.keptBy);
    row.value = context.when(kept.keptAt);
    return row;
}

} // namespace

Result<Evidence> reportPreview(const EvidenceContext &context)
{
    Evidence evidence = context.begin(u"report_preview"_s);
    const Period &period = context.run.period;
    const QString kind = reportKind(period);
    const auto plan = readReportPlan(context.connection, kind);
    const auto words = readReportWords(context.connection, context.brand.uid, kind, period.key());
    if (!plan || !words)
        return !plan ? plan.error() : words.error();
    const auto data =
        gatherSentences(context.connection, {context.brand.id, period, context.language, {}}, context.cutOff);
    const auto kept = keptReport(context, kind, period.key());
    if (!data || !kept)
        return !data ? data.error() : kept.error();
    const ReportDocument report = composeReport(*data, summaryOnly(), *words, context.language);
    if (!kept->uid.isEmpty())
        evidence.rows << keptRow(context, *kept);
    for (const ReportBlock &block : report.blocks)
        if (const auto *line = std::get_if<SummaryBlock>(&block)) {
            EvidenceRow row;
            row.title = line->label;
            row.detail = line->text;
            evidence.rows << row;
        }
    for (const ReportSection &section : plan->sections)
        if (section.shown && section.key != u"summary") {
            EvidenceRow row;
            row.title = sectionName(section.key, context.language);
            row.detail = words->value(u"comment."_s + section.key);
            evidence.rows << row;
        }
    for (EvidenceRow &row : evidence.rows)
        row.report = period.key();
    for (const BrandFigures &figures : data->figures)
        if (figures.brand == context.brand.id)
            evidence.n = int(figures.mentions);
    evidence.headline = report.title;
    evidence.note = report.lead + u'\n' + report.footer;
    evidence.hint = QCoreApplication::translate("Evidence", "A row opens the pages as they will be sent.");
    evidence.doneMeansMet = !kept->uid.isEmpty();
    if (evidence.n < FewestMentions)
        evidence.status = Evidence::Status::NotEnoughData;
    return evidence;
}

} // namespace pulse
