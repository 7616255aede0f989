#include "analysis/quantile.h"
#include "core/language_scope.h"
#include "services/banded_series.h"
#include "services/case_reading.h"
#include "services/evidence/evidence_context.h"
#include "services/report_gatherer.h"
#include "services/spike_detail.h"
#include "store/checklist_store.h"
#include "store/mention_store.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestDays = 60; ///< figures of an older case look at its last days only
constexpr int HoursShown = 12;  ///< of the chart before it began
constexpr int DaysByHour = 7;   ///< a longer case is drawn by day

using Kind = CrisisMeasure::Kind;

std::optional<double> figureOf(const BrandFigures &figures, Kind kind)
{
    switch (kind) {
    case Kind::Mentions:
        break;
    case Kind::Negative:
        return double(figures.negative);
    case Kind::NegativeShare:
        return figures.mentions > figures.unclassified
                   ? std::optional(100.0 * double(figures.negative) / double(figures.mentions - figures.unclassified))
                   : std::nullopt;
    case Kind::NetSentiment:
        return figures.netSentiment;
    case Kind::Authors:
        return double(figures.authors);
    case Kind::EstimatedReach:
        return figures.estimatedReach;
    }
    return double(figures.mentions);
}

Result<BrandFigures> figuresOf(Connection &connection, BrandId brand, const QDateTime &from, const QDateTime &to)
{
    const auto all = StatsStore(connection).figures(from, to);
    if (!all)
        return all.error();
    for (const BrandFigures &figures : *all)
        if (figures.brand == brand)
            return figures;
    return BrandFigures{};
}

/// Each measure of the case beside the median of the spans before it that can be compared with it.
Status readMeasures(Connection &connection, const ReportData &data, CrisisRecord &record)
{
    const EvidenceContext context{.connection = connection,
                                  .brand = data.brand,
                                  .brands = {data.brand},
                                  .zone = QTimeZone(data.brand.timeZone),
                                  .language = {},
                                  .run = {},
                                  .cutOff = data.cutOff,
                                  .settings = {},
                                  .calendar = {}};
    const auto now = figuresOf(connection, data.brand.id, data.from, data.to);
    if (!now)
        return now.error();
    QList<BrandFigures> before;
    for (const auto &[from, to] : context.comparableSpans(data.from, data.to)) {
        if (to > record.record.began)
            continue; // the case itself is no measure of what is usual
        const auto figures = figuresOf(connection, data.brand.id, from, to);
        if (!figures)
            return figures.error();
        before << *figures;
    }
    record.comparableSpans = before.size() < FewestComparable ? 0 : int(before.size());
    for (const Kind kind : {Kind::Mentions, Kind::Negative, Kind::NegativeShare, Kind::NetSentiment, Kind::Authors,
                            Kind::EstimatedReach}) {
        CrisisMeasure measure{kind, figureOf(*now, kind), {}};
        QList<double> usual;
        for (const BrandFigures &figures : std::as_const(before))
            if (const auto value = figureOf(figures, kind))
                usual << *value;
        if (usual.size() >= FewestComparable)
            measure.usual = median(usual);
        record.measures << measure;
    }
    return ok();
}

Status readPosts(Connection &connection, const CaseDetail &detail, CrisisRecord &record)
{
    const auto mentions = MentionStore(connection).load(detail.mentions);
    if (!mentions)
        return mentions.error();
    for (qsizetype i = 0; i < detail.posts.size(); ++i) {
        CrisisPost post{detail.posts[i], {}, detail.mentions[i]};
        const auto found = std::ranges::find(*mentions, detail.mentions[i], &Mention::id);
        if (found != mentions->cend())
            post.sentiment = found->judgement.sentiment;
        record.posts << post;
    }
    return ok();
}

Status readSeries(Connection &connection, const ReportData &data, CrisisRecord &record)
{
    const QTimeZone zone(data.brand.timeZone);
    record.bucket = data.from.daysTo(data.to) > DaysByHour ? Bucket::Day : Bucket::Hour;
    const QDateTime from = data.from.addSecs(-3600 * HoursShown * (record.bucket == Bucket::Day ? 14 : 1));
    const auto series =
        readBandedSeries(connection, data.brand, Metric::Negative, record.bucket, from, data.to, zone, data.cutOff);
    if (!series)
        return series.error();
    record.series = series->series;
    record.spikes = series->spikes;
    record.seriesChanges = marksOf(series->changes, zone);
    return ok();
}

} // namespace

Status gatherCrisis(Connection &connection, const ReportRequest &request, ReportData &data)
{
    const LanguageScope scope(request.language);
    const auto detail = readCase(connection, request.subject, data.cutOff, request.language);
    if (!detail)
        return detail.error();
    const CrisisCase &found = detail->line.crisisCase;
    CrisisRecord record;
    record.record = {found,
                     detail->began,
                     detail->line.posts,
                     detail->line.stepsDone,
                     detail->line.steps,
                     detail->groundsInWords,
                     detail->timeLine};
    record.until = found.isOpen() ? data.cutOff : std::min(found.closedAt, data.cutOff);
    // From the whole hour on, as the grounds of the severity are counted: one number for one thing.
    data.from = std::max(detail->began, record.until.addDays(-LongestDays));
    data.from = data.from.addSecs(-(data.from.toSecsSinceEpoch() % 3600));
    data.to = std::max(record.until, data.from.addSecs(3600));
    record.drafts = detail->drafts;
    for (const CaseEntry &entry : detail->entries)
        if (entry.kind == CaseEntry::Kind::Reply && !record.answeredAt.isValid())
            record.answeredAt = entry.at;
    if (const auto run = ChecklistStore(connection).run(detail->run))
        record.steps = run->items;
    if (auto told = readSpikeDetail(connection, found.spike, data.cutOff)) {
        record.spike = std::move(told->spike);
        record.path = std::move(told->trace.path);
    }
    if (const Status read = readMeasures(connection, data, record); !read)
        return read.error();
    // The grounds of the severity stand on the same page: the same figures.
    for (CrisisMeasure &measure : record.measures)
        if (measure.kind == Kind::Negative)
            measure = {Kind::Negative, detail->grounds.negative, detail->grounds.usual};
    if (const Status read = readPosts(connection, *detail, record); !read)
        return read.error();
    if (const Status read = readSeries(connection, data, record); !read)
        return read.error();
    data.crisis = std::move(record);
    return ok();
}

} // namespace pulse
