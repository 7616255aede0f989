#include "services/today.h"
#include "core/holidays.h"
#include "core/period.h"
#include "services/banded_series.h"
#include "services/checklist_settings_reader.h"
#include "services/evidence/evidence_views.h"
#include "services/spike_tone.h"
#include "store/brand_store.h"
#include "store/case_store.h"
#include "store/day_store.h"
#include "store/people_store.h"
#include "store/source_store.h"
#include "store/stats_sums.h"
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ChartDays = 7;
constexpr int WeeksBack = 8;
constexpr int AttentionRows = 6, AllRows = 1000;

/// Days that say nothing of a usual one: public holidays and those that the team named.
Result<QSet<QDate>> markedDays(Connection &connection, BrandId brand, QDate first, QDate last)
{
    const auto days = DayStore(connection).of(brand, first, last);
    if (!days)
        return days.error();
    QSet<QDate> dates;
    for (const TeamDay &day : *days)
        dates << day.date;
    return dates;
}

/// The most telling rows of several evidence views, each mention or search once.
Result<QList<EvidenceRow>> attention(const EvidenceContext &context)
{
    struct Part {
        const char16_t *view;
        int rows;
    };
    constexpr int FollowUps = 3;
    const auto due =
        PeopleStore(context.connection).dueNotes(context.brand.id, context.cutOff.toTimeZone(context.zone).date());
    if (!due)
        return due.error();
    const QList<EvidenceRow> followUps = followUpRows(due->mid(0, FollowUps));
    QList<EvidenceRow> rows;
    QSet<QString> seen;
    for (const Part &part : {Part{u"open_cases", AllRows}, Part{u"spike_card", 2}, Part{u"own_risk_feed", 2},
                             Part{u"negative_feed", 3}, Part{u"people_active", 2}, Part{u"activation_week", 2}}) {
        const auto evidence = buildEvidence(QString::fromUtf16(part.view), context);
        if (!evidence)
            return evidence.error();
        int taken = 0;
        for (const EvidenceRow &row : evidence->rows) {
            const QString identity = row.title + QString::number(raw(row.mention)) + row.search + row.crisisCase;
            // What was judged a crisis is told by its case, as long as that is open.
            if (!row.crisisCase.isEmpty() && evidence->view != u"open_cases")
                continue;
            // An open case stays here until it is closed, however mild it is.
            if ((row.tone == Tone::Plain && row.crisisCase.isEmpty()) || seen.contains(identity) || taken == part.rows)
                continue;
            seen << identity;
            rows << row;
            ++taken;
        }
    }
    const auto cases = std::ranges::count_if(rows, [](const EvidenceRow &row) { return !row.crisisCase.isEmpty(); });
    return rows.mid(0, std::max<qsizetype>(AttentionRows, cases)) + followUps;
}

} // namespace

Result<TodaySummary> readToday(Connection &connection, const Brand &brand, const QDateTime &now,
                               const QString &language)
{
    TodaySummary summary;
    const QTimeZone zone(brand.timeZone);
    summary.now = now;
    summary.today = now.toTimeZone(zone).date();
    const auto marked = markedDays(connection, brand.id, summary.today.addDays(-7 * WeeksBack), summary.today);
    if (!marked)
        return marked.error();

    auto kpis = dayKpis(connection, brand, now,
                        [&marked](QDate date) { return isPublicHoliday(date) || marked->contains(date); });
    if (!kpis)
        return kpis.error();
    summary.kpis = *kpis;
    const QDateTime shownFrom = startOfDay(summary.today.addDays(1 - ChartDays), zone);
    const auto series = readBandedSeries(connection, brand, Metric::Mentions, Bucket::Hour, shownFrom, now, zone, now);
    if (!series)
        return series.error();
    summary.series = series->series;
    summary.spikes = series->spikes;
    summary.gaps = series->gaps;
    summary.changes = series->changes;
    for (const Spike &spike : summary.spikes) {
        if (spike.state != SpikeState::New || spike.direction != Flag::Rise || spike.end.secsTo(now) >= 48 * 3600)
            continue;
        // A rise whose tone is as usual, a concert or a launch, is no crisis; where the tone cannot be told, it may be.
        const auto worse = turnsNegative(connection, brand, spike);
        if (!worse)
            return worse.error();
        summary.crisisCandidates += worse->value_or(true);
    }
    const auto open = CaseStore(connection).open(brand.id);
    if (!open)
        return open.error();
    summary.openCases = int(open->size());
    const auto all = sumsOfAll(connection, brand.id);
    if (!all)
        return all.error();
    summary.mentionsTotal = all->mentions;
    const auto sources = SourceStore(connection).all();
    if (!sources)
        return sources.error();
    summary.sources = int(std::ranges::count_if(*sources, &Source::enabled));

    const auto brands = BrandStore(connection).all();
    const auto settings = readChecklistSettings(connection);
    const auto calendar = readTeamCalendar(connection);
    if (!brands || !settings || !calendar)
        return !brands ? brands.error() : !settings ? settings.error() : calendar.error();
    ChecklistRun run;
    run.templateKey = u"daily"_s;
    run.brand = brand.id;
    run.period = Period::day(summary.today);
    EvidenceContext context{connection, brand, *brands, zone, language, run, now, *settings, *calendar};
    context.from = startOfDay(summary.today, zone);
    context.to = now;
    context.beforeFrom = startOfDay(summary.today.addDays(-1), zone);
    context.beforeTo = context.from;
    context.since = now.addSecs(-24 * 3600);
    const auto rows = attention(context);
    if (!rows)
        return rows.error();
    summary.attention = *rows;
    return summary;
}

} // namespace pulse
