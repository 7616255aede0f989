#include "analysis/quantile.h"
#include "core/kpi.h"
#include "core/wording.h"
#include "services/day_kpis.h"
#include "services/definition_changes.h"
#include "services/evidence/evidence_views.h"
#include "services/good_day.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfNews = 7;  // on which the change of a definition is told beside the figures
constexpr double FarOff = 0.5; // a value this share above or below the usual one needs a word

/// Where a value stands between what is usual and what is good; sets badge and tone.
void judge(EvidenceRow &row, double value, double usual, double good)
{
    if (!std::isnan(value) && !std::isnan(good) && value >= good) {
        row.badge = QCoreApplication::translate("Evidence", "Good day reached");
        row.tone = Tone::Good;
    } else if (std::isnan(value) || std::isnan(usual)) {
        row.badge = QCoreApplication::translate("Evidence", "Not enough data");
        row.tone = Tone::Plain;
    } else if (value >= usual) {
        row.badge = QCoreApplication::translate("Evidence", "As usual or better");
        row.tone = Tone::Accent;
    } else {
        row.badge = QCoreApplication::translate("Evidence", "Below usual");
        row.tone = Tone::Warning;
    }
}

bool isFarOff(Metric metric, double value, double usual)
{
    if (std::isnan(value) || std::isnan(usual))
        return false;
    if (metric == Metric::NetSentiment)
        return std::abs(value - usual) >= 20;
    return std::abs(value - usual) > std::max(FarOff * usual, double(FewestComparable));
}

/// The days from \a first to \a last on which something began to be counted otherwise: no change of what people do.
Result<QString> definitionNote(const EvidenceContext &context, const QList<Metric> &metrics, QDate first, QDate last)
{
    QStringList told;
    for (const Metric metric : metrics) {
        const auto changes = definitionChanges(context.connection, context.brand, metric, first, last);
        if (!changes)
            return changes.error();
        for (const DefinitionChange &change : *changes) {
            //: %1 a date, %2 what was defined anew
            const QString words = QCoreApplication::translate("Evidence", "From %1: %2")
                                      .arg(longDate(change.day, context.language), change.words);
            if (!told.contains(words))
                told << words;
        }
    }
    return told.join(u'\n');
}

Result<Evidence> figuresOfDay(const EvidenceContext &context)
{
    const auto special = [calendar = context.calendar](QDate date) {
        return calendar.daysOff.contains(date) || (calendar.isPublicHoliday && calendar.isPublicHoliday(date));
    };
    // A day that is over is read at its last moment, not at the first one of the next.
    const auto kpis = dayKpis(context.connection, context.brand, context.to.addMSecs(-1), special);
    if (!kpis)
        return kpis.error();
    Evidence evidence = context.begin(u"kpi_day"_s);
    int reached = 0, off = 0;
    for (const DayKpi &kpi : *kpis) {
        EvidenceRow row;
        row.title = kpiName(kpi.metric);
        if (const Kpi *known = kpiOf(kpi.metric))
            row.title = familyName(known->family) + u" · "_s + row.title;
        row.value = context.figure(kpi.metric, kpi.value);
        row.detail = QCoreApplication::translate("Evidence", "usually %1 · good day %2")
                         .arg(context.figure(kpi.metric, kpi.typical), context.figure(kpi.metric, kpi.goodDay));
        row.from = context.from;
        row.to = context.to;
        judge(row, kpi.value, kpi.typical, kpi.goodDay);
        reached += !std::isnan(kpi.goodDay) && kpi.value >= kpi.goodDay;
        if (isFarOff(kpi.metric, kpi.value, kpi.typical)) {
            row.detail += u" · "_s + QCoreApplication::translate("Evidence", "far off: add a line");
            ++off;
        }
        if (kpi.metric == Metric::Mentions && !std::isnan(kpi.value))
            evidence.n = int(kpi.value);
        evidence.rows << row;
    }
    // The day is compared with eight weeks, but the change of an older one has been told.
    const QDate day = context.from.toTimeZone(context.zone).date();
    const auto note = definitionNote(context, kpisOfDay(), day.addDays(-DaysOfNews), day);
    if (!note)
        return note.error();
    evidence.note = *note;
    evidence.headline = QCoreApplication::translate("Evidence", "%1 of %2 KPIs at a good day, %3 far off")
                            .arg(reached)
                            .arg(kpis->size())
                            .arg(off);
    evidence.status = off > 0 ? Evidence::Status::Attention : Evidence::Status::Calm;
    evidence.doneMeansMet = off == 0;
    if (std::ranges::all_of(*kpis, [](const DayKpi &kpi) { return std::isnan(kpi.goodDay); }))
        evidence.hint =
            QCoreApplication::translate("Evidence", "No good day has been set yet: set the benchmarks in Settings.");
    return evidence;
}

Result<BrandFigures> figuresOf(const EvidenceContext &context, const QDateTime &from, const QDateTime &to)
{
    const auto figures = StatsStore(context.connection).figures(from, to);
    if (!figures)
        return figures.error();
    for (const BrandFigures &entry : *figures)
        if (entry.brand == context.brand.id)
            return entry;
    return BrandFigures{};
}

/// A month or a year beside the one before and the same one of last year.
Result<Evidence> kpisOfPeriod(const EvidenceContext &context)
{
    const Period period = context.run.period;
    const Period yearAgo =
        period.kind == PeriodKind::Month ? Period::monthOf(period.first.addYears(-1)) : period.previous();
    const auto now = figuresOf(context, context.from, context.to);
    const auto earlier = figuresOf(context, context.beforeFrom, context.beforeTo);
    const auto lastYear = figuresOf(context, yearAgo.begin(context.zone), yearAgo.end(context.zone));
    for (const auto *result : {&now, &earlier, &lastYear})
        if (!*result)
            return result->error();
    Evidence evidence = context.begin(u"kpi_day"_s);
    evidence.n = int(now->mentions);
    int large = 0;
    QList<Metric> shown;
    const bool whole = context.beforeIsWhole();
    for (const Kpi &kpi : kpis()) {
        const Metric metric = kpi.metric;
        if (!kpi.ofReport || (isChannelFigure(metric) && std::isnan(now->value(metric))))
            continue;
        const double value = now->value(metric), past = whole ? earlier->value(metric) : std::nan("");
        EvidenceRow row;
        row.title = familyName(kpi.family) + u" · "_s + kpiName(metric);
        row.value = context.figure(metric, value);
        row.detail = QCoreApplication::translate("Evidence", "period before %1 · a year ago %2")
                         .arg(context.figure(metric, past),
                              lastYear->mentions > 0 ? context.figure(metric, lastYear->value(metric)) : u"—"_s);
        row.from = context.from;
        row.to = context.to;
        if (isFarOff(metric, value, past)) {
            row.badge = value > past ? QCoreApplication::translate("Evidence", "Up")
                                     : QCoreApplication::translate("Evidence", "Down");
            row.tone = Tone::Warning;
            ++large;
        }
        shown << metric;
        evidence.rows << row;
    }
    const auto note = definitionNote(context, shown, period.previous().first, period.last);
    if (!note)
        return note.error();
    evidence.note = *note;
    evidence.headline = QCoreApplication::translate("Evidence", "%1 mentions (period before: %2), %3 large changes")
                            .arg(context.number(double(now->mentions)), context.number(double(earlier->mentions)))
                            .arg(large);
    evidence.status = large > 0 ? Evidence::Status::Attention : Evidence::Status::Calm;
    evidence.doneMeansMet = large == 0;
    return evidence;
}

} // namespace

Result<Evidence> kpiDay(const EvidenceContext &context)
{
    const bool period = context.run.templateKey == u"monthly" || context.run.templateKey == u"annual";
    return !period ? figuresOfDay(context) : kpisOfPeriod(context);
}

Result<Evidence> benchmarkTable(const EvidenceContext &context)
{
    const auto proposals = proposeGoodDays(context.connection, context.brand, context.calendar, context.cutOff);
    if (!proposals)
        return proposals.error();
    Evidence evidence = context.begin(u"benchmark_table"_s);
    int set = 0, enough = 0;
    for (const GoodDayProposal &proposal : *proposals) {
        EvidenceRow row;
        row.title = kpiName(proposal.metric);
        row.detail = QCoreApplication::translate("Evidence", "in force %1 · usually %2 · from %3 comparable days")
                         .arg(context.figure(proposal.metric, proposal.inForce),
                              context.figure(proposal.metric, proposal.typical))
                         .arg(proposal.days);
        set += !std::isnan(proposal.inForce);
        if (std::isnan(proposal.proposed)) {
            row.value = u"—"_s;
            row.badge = QCoreApplication::translate("Evidence", "Not enough data");
        } else {
            ++enough;
            row.value = context.figure(proposal.metric, proposal.proposed);
            row.badge = QCoreApplication::translate("Evidence", "Proposal");
            row.tone = Tone::Accent;
        }
        evidence.n = std::max(evidence.n, proposal.days);
        evidence.rows << row;
    }
    evidence.headline = QCoreApplication::translate("Evidence", "%1 of %2 benchmarks set, %3 new proposals")
                            .arg(set)
                            .arg(proposals->size())
                            .arg(enough);
    evidence.note = QCoreApplication::translate(
        "Evidence", "Proposed is the upper quarter of the comparable days of the last eight weeks; public holidays "
                    "and the team's days off are left out. One spike does not move it.");
    if (enough == 0) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.note =
            QCoreApplication::translate("Evidence", "Fewer than %1 comparable days: a proposal needs more past.")
                .arg(FewestGoodDays);
    }
    evidence.doneMeansMet = set == proposals->size();
    return evidence;
}

} // namespace pulse
