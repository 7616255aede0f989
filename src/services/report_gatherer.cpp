#include "services/report_gatherer.h"
#include "core/language_scope.h"
#include "services/banded_series.h"
#include "services/case_reading.h"
#include "services/checklist_service.h"
#include "services/definition_changes.h"
#include "services/sample_check.h"
#include "store/benchmark_store.h"
#include "store/brand_store.h"
#include "store/checklist_store.h"
#include "store/interrupt_scope.h"
#include "store/mention_store.h"
#include "store/setting_store.h"
#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace pulse {

namespace {

using namespace Qt::StringLiterals;

constexpr int TopCount = 10;
constexpr int TopPosts = 5;

/// Of the sections that the plan shows, in its order.
QStringList viewsOf(const ReportPlan &plan)
{
    QStringList views;
    for (const ReportSection &section : plan.sections)
        if (section.shown && !evidenceOf(section.key).isEmpty())
            views << evidenceOf(section.key);
    return views;
}

/// What became of the checklists that were to be done within the period.
Status readChecklists(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end)
{
    // The list of a year is no matter of a day.
    const QStringList lists{u"daily"_s, u"weekly"_s, u"monthly"_s, u"annual"_s};
    for (const QString &key : lists.mid(0, 1 + int(data.period.kind))) {
        const auto runs = ChecklistStore(connection).runs(data.brand.id, key, begin, end, 400);
        if (!runs)
            return runs.error();
        ChecklistRecord record;
        record.templateKey = key;
        for (const ChecklistRun &run : *runs) {
            ++record.runs;
            for (const RunItem &item : run.items) {
                const bool over = run.dueAt.isValid() && run.dueAt <= data.cutOff;
                record.late += item.state == ItemState::Done && item.late;
                switch (item.state) {
                case ItemState::Done:
                    ++record.done;
                    break;
                case ItemState::Skipped:
                    ++record.skipped;
                    break;
                case ItemState::Missed:
                    ++record.missed;
                    break;
                case ItemState::NotApplicable:
                    ++record.notApplicable;
                    break;
                case ItemState::Open:
                    ++(over ? record.missed : record.open);
                    break;
                }
            }
        }
        if (record.runs > 0)
            data.checklists << record;
    }
    return ok();
}

/// Cases that were open within the period, with their course up to its end.
Status readCaseRecords(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end,
                       const QString &language)
{
    const auto lines = readCases(connection, data.brand, false);
    if (!lines)
        return lines.error();
    const LanguageScope scope(language);
    for (const CaseLine &line : *lines) {
        const CrisisCase &found = line.crisisCase;
        if (found.openedAt >= end || (!found.isOpen() && found.closedAt < begin))
            continue;
        const auto detail = readCase(connection, found.uid, end, language);
        if (!detail)
            return detail.error();
        CaseRecord record{detail->line.crisisCase, detail->began,   detail->line.posts, line.stepsDone, line.steps,
                          detail->groundsInWords,  detail->timeLine};
        record.timeLine.removeIf([&end](const CaseEvent &event) { return event.at >= end; });
        data.cases << record;
    }
    return ok();
}

/// How many days of the period have gone by, and over how many of them there is talk of any brand at all.
Status readKnownDays(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end)
{
    const auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    const QTimeZone zone(data.brand.timeZone);
    QDateTime first, last;
    for (const Brand &brand : *brands) {
        const auto span = StatsStore(connection).span(brand.id);
        if (!span)
            return span.error();
        if (!span->first.isValid())
            continue;
        first = first.isValid() ? std::min(first, span->first) : span->first;
        last = last.isValid() ? std::max(last, span->second) : span->second;
    }
    const auto daysOf = [&zone](const QDateTime &from, const QDateTime &to) {
        return int(from.toTimeZone(zone).date().daysTo(to.addMSecs(-1).toTimeZone(zone).date())) + 1;
    };
    data.daysGone = begin < end ? daysOf(begin, end) : 0;
    const QDateTime knownFrom = std::max(begin, first), knownTo = std::min(end, last.addMSecs(1));
    data.daysKnown = first.isValid() && knownFrom < knownTo ? daysOf(knownFrom, knownTo) : 0;
    return ok();
}

/// What held at the end of the period, and what held in it before.
Status readDefinitions(Connection &connection, ReportData &data, const QString &language)
{
    const LanguageScope scope(language);
    const QTimeZone zone(data.brand.timeZone);
    const QDate last = std::min(data.period.last, data.cutOff.toTimeZone(zone).date());
    const auto lines = definitionsInForce(connection, data.brand, last);
    if (!lines)
        return lines.error();
    for (const DefinitionLine &line : *lines) {
        ReportDefinition definition{line.name,
                                    line.words,
                                    line.definition.uid.isEmpty() ? QDate() : line.definition.validFrom,
                                    line.definition.author,
                                    line.definition.reason,
                                    {}};
        for (qsizetype i = 0; i < line.versions.size(); ++i) {
            const Definition &version = line.versions[i];
            if (version.validFrom <= data.period.first || version.validFrom > last)
                continue;
            Definition earlier = i + 1 < line.versions.size() ? line.versions[i + 1] : Definition();
            earlier.subject = version.subject;
            if (version.subject != DefinitionSubject::Mention || !earlier.uid.isEmpty())
                definition.earlier << definitionWords(earlier, line.sources);
        }
        data.definitions << definition;
    }
    return ok();
}

/// The figures of the period and of the one before, where both can be compared.
Status readFigures(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end)
{
    const QTimeZone zone(data.brand.timeZone);
    const Period before = data.period.previous();
    const StatsStore stats(connection);
    const auto figures = stats.figures(begin, end);
    if (!figures)
        return figures.error();
    data.figures = *figures;
    // A period that is not over is compared with as much of the one before.
    const QDateTime beforeBegin = before.begin(zone);
    data.isOver = data.period.end(zone) <= data.cutOff;
    const QDateTime beforeEnd =
        data.isOver ? before.end(zone) : std::min(before.end(zone), beforeBegin.addSecs(begin.secsTo(end)));
    const auto previous = stats.figures(beforeBegin, beforeEnd);
    const auto span = stats.span(data.brand.id);
    if (!previous || !span)
        return !previous ? previous.error() : span.error();
    // A period in the middle of which the data begins is no measure for the next one.
    data.previousIsWhole = span->first.isValid() && span->first.toTimeZone(zone).date() <= before.first;
    if (data.previousIsWhole)
        data.previous = *previous;
    if (const Status known = readKnownDays(connection, data, begin, end); !known)
        return known;
    if (!data.isCovered())
        data.previous.clear(); // two days of talk are no month to compare
    return ok();
}

Status readVolume(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end,
                  const QString &language)
{
    const int days = data.period.days();
    data.bucket = days <= 7 ? Bucket::Hour : days <= 31 ? Bucket::Day : Bucket::Week;
    if (begin >= end)
        return ok();
    const QTimeZone zone(data.brand.timeZone);
    const LanguageScope scope(language);
    const auto series =
        readBandedSeries(connection, data.brand, Metric::Mentions, data.bucket, begin, end, zone, data.cutOff);
    if (!series)
        return series.error();
    data.series = series->series;
    data.spikes = series->spikes;
    data.hasTypical = std::ranges::any_of(data.series, &SeriesPoint::hasBand);
    if (data.bucket == Bucket::Week) { // what is unusual is found by the week, a year is read by the month
        data.bucket = Bucket::Month;
        auto months = StatsStore(connection).series(Metric::Mentions, data.brand.id, Bucket::Month, begin, end, zone);
        if (!months)
            return months.error();
        data.series = std::move(months).value();
    }
    data.seriesChanges = marksOf(series->changes, zone);
    return ok();
}

/// Checklists, cases, definitions, the month's sample check and the benchmarks: what people did and agreed.
Status readRecords(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end,
                   const QString &language)
{
    if (Status read = readDefinitions(connection, data, language); !read)
        return read;
    if (Status read = readChecklists(connection, data, begin, end); !read)
        return read;
    if (Status read = readCaseRecords(connection, data, begin, end, language); !read)
        return read;
    if (data.period.kind == PeriodKind::Month) {
        const auto sample = readSampleCheck(connection, data.brand, data.period.first);
        if (!sample)
            return sample.error();
        data.precision = sample->relevant;
        data.rightClass = sample->right;
    }
    const auto benchmarks = BenchmarkStore(connection).allInForce(data.brand.id, data.period.last);
    if (!benchmarks)
        return benchmarks.error();
    data.benchmarks = *benchmarks;
    return ok();
}

Status readTopics(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end)
{
    const StatsStore stats(connection);
    const BrandId brand = data.brand.id;
    data.hashtags = stats.topHashtags(brand, begin, end, TopCount).valueOr({});
    data.links = stats.topLinks(brand, begin, end, TopCount).valueOr({});
    data.authors = stats.topAuthors(brand, begin, end, TopCount).valueOr({});
    data.places = stats.places(brand, begin, end).valueOr({}).mid(0, TopCount);
    MentionFilter filter;
    filter.brand = brand;
    filter.from = begin;
    filter.to = end;
    filter.includeReposts = false;
    filter.order = MentionOrder::MostEngagement;
    const auto posts = MentionStore(connection).page(filter, TopPosts);
    if (!posts)
        return posts.error();
    data.topPosts = *posts;
    return ok();
}

/// A report about one case or one campaign.
Status readSubject(Connection &connection, const ReportRequest &request, ReportData &data)
{
    data.period = Period::day(data.cutOff.toTimeZone(QTimeZone(data.brand.timeZone)).date());
    return request.kind == u"crisis" ? gatherCrisis(connection, request, data)
                                     : gatherCampaign(connection, request, data);
}

/// The brand, the span and what else every report begins with.
Result<ReportData> beginReport(Connection &connection, const ReportRequest &request, const QDateTime &cutOff)
{
    const auto found = BrandStore(connection).byId(request.brand);
    if (!found)
        return found.error();
    const auto invented = SettingStore(connection).value(u"sample"_s);
    if (!invented)
        return invented.error();
    const QDateTime begin = request.period.begin(QTimeZone(found->timeZone));
    if (request.subject.isEmpty() && begin >= cutOff)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate(
                         "Report", "\"%1\" has not begun yet, so there is nothing to report. Choose an earlier period.")
                         .arg(request.period.key()),
                     {}};
    ReportData data;
    data.kind = request.kind;
    data.brand = *found;
    data.period = request.period;
    data.cutOff = cutOff;
    data.sample = invented->toBool();
    return data;
}

struct ReportPart {
    QString section; ///< key of sectionName()
    std::function<Status()> read;
};

/// What the sentences of a period's report are made of.
QList<ReportPart> sentenceParts(Connection &connection, ReportData &data, const QString &language)
{
    const QTimeZone zone(data.brand.timeZone);
    const QDateTime begin = data.period.begin(zone), end = std::min(data.period.end(zone), data.cutOff);
    return {
        {u"kpis"_s, [=, &connection, &data] { return readFigures(connection, data, begin, end); }},
        {u"volume"_s, [=, &connection, &data] { return readVolume(connection, data, begin, end, language); }},
        {u"checklists"_s, [=, &connection, &data] { return readRecords(connection, data, begin, end, language); }},
    };
}

} // namespace

Result<ReportData> gatherSentences(Connection &connection, const ReportRequest &request, const QDateTime &cutOff)
{
    auto data = beginReport(connection, request, cutOff);
    if (!data)
        return data;
    for (const ReportPart &part : sentenceParts(connection, data.value(), request.language))
        if (const Status done = part.read(); !done)
            return done.error();
    return data;
}

namespace {

Result<ReportData> gatherParts(Connection &connection, const ReportRequest &request, const ReportPlan &plan,
                               const QDateTime &cutOff, ReportProgress *progress)
{
    const QStringList views = viewsOf(plan);
    const auto begins = [progress](const QString &part) { return progress ? progress->begin(part) : ok(); };
    auto begun = beginReport(connection, request, cutOff);
    if (!begun)
        return begun;
    ReportData &data = begun.value();
    QList<ReportPart> parts;
    if (request.subject.isEmpty()) {
        parts = sentenceParts(connection, data, request.language);
        parts << ReportPart{u"topics"_s, [&] {
                                const QTimeZone zone(data.brand.timeZone);
                                return readTopics(connection, data, data.period.begin(zone),
                                                  std::min(data.period.end(zone), cutOff));
                            }};
    } else {
        parts << ReportPart{request.kind == u"crisis" ? u"case"_s : u"curves"_s,
                            [&] { return readSubject(connection, request, data); }};
    }
    if (progress)
        progress->setTotal(int(parts.size()) + (request.subject.isEmpty() ? int(views.size()) : 0));
    for (const ReportPart &part : std::as_const(parts)) {
        if (const Status goesOn = begins(part.section); !goesOn)
            return goesOn.error();
        if (const Status done = part.read(); !done)
            return done.error();
    }
    if (!request.subject.isEmpty())
        return begun;
    auto evidence = readPeriodEvidence(connection, request.brand, data.period, views, cutOff, request.language,
                                       [&](const QString &view) { return begins(u"evidence:"_s + view); });
    if (!evidence)
        return evidence.error();
    data.evidence = std::move(evidence).value();
    return begun;
}

} // namespace

Result<ReportData> gatherReport(Connection &connection, const ReportRequest &request, const ReportPlan &plan,
                                const QDateTime &cutOff, ReportProgress *progress)
{
    if (!progress)
        return gatherParts(connection, request, plan, cutOff, nullptr);
    const InterruptScope scope(connection, [progress] { return progress->isStopped(); });
    auto data = gatherParts(connection, request, plan, cutOff, progress);
    // A part that was cut short may have called what it had by then the whole.
    if (progress->isStopped())
        return progress->stopped();
    return data;
}

} // namespace pulse
