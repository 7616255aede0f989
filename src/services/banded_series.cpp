#include "services/banded_series.h"
#include "analysis/spikes.h"
#include "analysis/typical.h"
#include "core/bucket_dates.h"
#include "core/holidays.h"
#include "core/period.h"
#include "services/sensitivity.h"
#include "store/channel_series.h"
#include "store/day_store.h"
#include "store/source_store.h"
#include "store/spike_store.h"
#include "store/stats_store.h"
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

// How much of the past is read beside the span: eight weeks to compare with, and as much again for these to have been
// judged themselves; days and weeks cost little.
constexpr int PastDaysOfHours = 182, PastDaysOfDays = 3 * 366;

QDateTime floorTo(const QDateTime &time, Bucket bucket, const QTimeZone &zone)
{
    if (bucket == Bucket::Hour)
        return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch() / 3600 * 3600, Qt::UTC);
    return startOfDay(firstDayOf(bucket, time.toTimeZone(zone).date()), zone);
}

/// Until when there is data, and since when a source is failing.
struct Reach {
    QDateTime until, completeUntil;
    QString failing;
};

Reach reachOf(Connection &connection, const QDateTime &lastMention)
{
    Reach reach{lastMention.addSecs(1), {}, {}};
    for (const Source &source : SourceStore(connection).all().valueOr({})) {
        if (source.kind == u"file" || !source.enabled)
            continue;
        if (source.lastSuccess.isValid())
            reach.until = std::max(reach.until, source.lastSuccess);
        if (source.failures > 0) {
            const QDateTime since = source.lastSuccess.isValid() ? source.lastSuccess : source.lastAttempt;
            if (!since.isValid() || (reach.completeUntil.isValid() && reach.completeUntil <= since))
                continue;
            reach.completeUntil = since;
            reach.failing = source.name;
        }
    }
    return reach;
}

/// Where nothing at all was collected there is no value, unless something is known all the same (an import).
void blankGaps(Series &series, Bucket bucket, const QList<CoverageGap> &gaps)
{
    // A day on which the clocks change has 23 hours, a month at least 28 days.
    const qint64 seconds = bucket == Bucket::Hour    ? 3600
                           : bucket == Bucket::Day   ? 23 * 3600
                           : bucket == Bucket::Week  ? 7 * 86'400 - 3600
                           : bucket == Bucket::Month ? 28 * 86'400
                                                     : 365 * 86'400;
    for (SeriesPoint &point : series)
        for (const CoverageGap &gap : gaps)
            if (gap.all && point.value == 0 && gap.from <= point.start && gap.to >= point.start.addSecs(seconds))
                point.value = std::numeric_limits<double>::quiet_NaN();
}

void takeStates(Connection &connection, QList<Spike> &spikes, BrandId brand, const QDateTime &from, const QDateTime &to)
{
    QHash<Uid, Spike> logged;
    for (const Spike &spike : SpikeStore(connection).between(brand, from, to).valueOr({}))
        logged.insert(spike.uid, spike);
    for (Spike &spike : spikes)
        if (const auto found = logged.constFind(spike.uid); found != logged.cend()) {
            spike.state = found->state;
            spike.note = found->note;
            spike.origin = found->origin;
            spike.drivers = found->drivers;
        }
}

/// When there is something to know of a metric: the brand's first and last mention, or the days of its own channels.
/// The second one is the last instant with data.
Result<std::pair<QDateTime, QDateTime>> knownSpan(Connection &connection, const Brand &brand, Metric metric,
                                                  const QTimeZone &zone)
{
    if (!isChannelFigure(metric))
        return StatsStore(connection).span(brand.id);
    const auto days = ChannelSeries(connection).span(brand.id, metric);
    if (!days)
        return days.error();
    if (!days->first.isValid())
        return std::pair<QDateTime, QDateTime>();
    return std::pair(startOfDay(days->first, zone), startOfDay(days->second.addDays(1), zone).addSecs(-1));
}

/// What a brand's team chose for one metric, and its special days, between two instants.
Result<TypicalOptions> typicalOptions(Connection &connection, const Brand &brand, Metric metric, Bucket bucket,
                                      const QDateTime &from, const QDateTime &to, const QTimeZone &zone,
                                      const QDateTime &now, std::optional<double> threshold)
{
    TypicalOptions options;
    options.bucket = bucket;
    options.metric = metric;
    options.zone = zone;
    options.now = now;
    const auto taught = threshold ? Result<Threshold>(Threshold()) : readThreshold(connection, brand, metric, now);
    if (!taught)
        return taught.error();
    options.threshold = threshold.value_or(taught->factor());
    if (isRatio(metric)) {
        auto mentions = StatsStore(connection).series(Metric::Mentions, brand.id, bucket, from, to, zone);
        if (!mentions)
            return mentions.error();
        options.mentions = std::move(mentions).value();
    }
    if (zone.id() == DefaultTimeZone)
        options.isHoliday = isPublicHoliday;
    QSet<QDate> marked;
    const auto days = DayStore(connection).of(brand.id, from.toTimeZone(zone).date(), to.toTimeZone(zone).date());
    for (const TeamDay &day : days.valueOr({}))
        marked << day.date;
    options.isMarkedDay = [marked](QDate date) { return marked.contains(date); };
    return options;
}

/// The first bucket that lies wholly on \a day or later, and the first that does in part.
std::pair<qsizetype, qsizetype> bucketsFrom(const Series &series, const QDateTime &day)
{
    const auto whole =
        std::lower_bound(series.cbegin(), series.cend(), day,
                         [](const SeriesPoint &point, const QDateTime &time) { return point.start < time; });
    const qsizetype first = whole - series.cbegin();
    const bool cut = first > 0 && (first == series.size() || series[first].start > day);
    return {first, cut ? first - 1 : first};
}

/// What was counted otherwise is no past to compare with: each stretch between two changes of a dated definition has a
/// range of its own, and the bucket in which one changed has none. A new query is carried through all that is stored
/// and changes nothing of this. Where the first stretch begins to be one.
TypicalResult addTypicalByDefinition(Series &series, TypicalOptions options, const QList<DefinitionChange> &changes)
{
    QList<qsizetype> cuts{0};
    for (const DefinitionChange &change : changes) {
        if (change.subject == DefinitionSubject::Mention)
            continue;
        const auto [whole, part] = bucketsFrom(series, startOfDay(change.day, options.zone));
        cuts << part << whole;
    }
    if (cuts.size() == 1)
        return addTypical(series, options);
    cuts << series.size();
    std::sort(cuts.begin(), cuts.end());
    std::optional<TypicalResult> result;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        Series stretch = series.mid(cuts[i], cuts[i + 1] - cuts[i]);
        if (stretch.isEmpty())
            continue;
        const TypicalResult of = addTypical(stretch, options);
        std::copy(stretch.cbegin(), stretch.cend(), series.begin() + cuts[i]);
        result = result.value_or(of);
    }
    return result.value_or(TypicalResult());
}

} // namespace

Result<BandedSeries> readBandedSeries(Connection &connection, const Brand &brand, Metric metric, Bucket bucket,
                                      const QDateTime &from, const QDateTime &to, const QTimeZone &zone,
                                      const QDateTime &now, std::optional<double> threshold)
{
    const StatsStore stats(connection);
    const auto span = knownSpan(connection, brand, metric, zone);
    if (!span)
        return span.error();
    BandedSeries result;
    result.metric = metric;
    result.bucket = bucket;
    result.from = from.isValid() ? from : span->first;
    result.to = to.isValid() ? to : span->second.isValid() ? span->second.addSecs(1) : QDateTime();
    if (!result.from.isValid() || !result.to.isValid() || result.from >= result.to)
        return result;

    QDateTime start = result.from;
    if (span->first.isValid()) {
        const int days = bucket == Bucket::Hour ? PastDaysOfHours : PastDaysOfDays;
        start = std::min(start, std::max(span->first, start.addDays(-days)));
    }
    start = floorTo(start, bucket, zone);
    auto series = stats.series(metric, brand.id, bucket, start, result.to, zone);
    if (!series)
        return series.error();

    Reach reach;
    if (span->first.isValid()) {
        // What a channel did not tell is no value already; sources of mentions say nothing of it.
        reach = isChannelFigure(metric) ? Reach{span->second.addSecs(1), {}, {}} : reachOf(connection, span->second);
        result.dataUntil = reach.until;
        result.sourceDown = reach.failing;
    }
    auto gaps = isChannelFigure(metric) ? Result<QList<CoverageGap>>(QList<CoverageGap>())
                                        : coverageGaps(connection, start, result.to, now);
    if (!gaps)
        return gaps.error();
    auto options = typicalOptions(connection, brand, metric, bucket, start, result.to, zone, now, threshold);
    if (!options)
        return options.error();
    options->dataFrom = span->first;
    options->dataUntil = reach.until;
    options->completeUntil = reach.completeUntil;
    for (const CoverageGap &gap : *gaps)
        options->gaps.append({gap.from, gap.to});

    auto changes =
        definitionChanges(connection, brand, metric, start.toTimeZone(zone).date(), result.to.toTimeZone(zone).date());
    if (!changes)
        return changes.error();
    result.series = std::move(series).value();
    blankGaps(result.series, bucket, *gaps);
    result.beginning = addTypicalByDefinition(result.series, *options, *changes).beginning;
    changes->removeIf([day = result.from.toTimeZone(zone).date()](const DefinitionChange &change) {
        return change.day < day; // before what is shown
    });
    result.changes = std::move(changes).value();
    Brand cut = brand;
    cut.timeZone = zone.id();
    result.spikes = findSpikes(result.series, cut, metric, bucket);
    const QDateTime first = floorTo(result.from, bucket, zone);
    result.series.removeIf([&first](const SeriesPoint &point) { return point.start < first; });
    gaps->removeIf([&result](const CoverageGap &gap) { return gap.to <= result.from; });
    result.gaps = std::move(gaps).value();
    result.spikes.removeIf([&result](const Spike &spike) { return spike.end <= result.from; });
    takeStates(connection, result.spikes, brand.id, result.from, result.to);
    return result;
}

} // namespace pulse
