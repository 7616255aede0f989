#include "services/report_gatherer.h"
#include "analysis/typical.h"
#include "core/holidays.h"
#include "core/period.h"
#include "store/benchmark_store.h"
#include "store/brand_store.h"
#include "store/checklist_store.h"
#include "store/day_store.h"
#include "store/mention_store.h"
#include "store/setting_store.h"
#include "store/spike_store.h"
#include <QSet>

namespace pulse {

namespace {

using namespace Qt::StringLiterals;

constexpr int TopCount = 10;
constexpr int TopPosts = 5;
constexpr int WeeksBack = 9; ///< what the typical range of the first bucket rests on

/// Mentions of the period with their typical range, learned from the weeks before it.
Status readSeries(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end)
{
    if (begin >= end)
        return ok();
    const QTimeZone zone(data.brand.timeZone);
    const QDate first = data.period.first.addDays(-7 * WeeksBack);
    const StatsStore stats(connection);
    auto series = stats.series(Metric::Mentions, data.brand.id, data.bucket, startOfDay(first, zone), end, zone);
    const auto span = stats.span(data.brand.id);
    const auto days = DayStore(connection).of(data.brand.id, first, data.period.last);
    if (!series || !span || !days)
        return !series ? series.error() : !span ? span.error() : days.error();
    QSet<QDate> marked;
    for (const TeamDay &day : *days)
        marked << day.date;
    TypicalOptions options;
    options.bucket = data.bucket;
    options.zone = zone;
    options.isHoliday = isPublicHoliday;
    options.isMarkedDay = [marked](QDate date) { return marked.contains(date); };
    options.dataFrom = span->first;
    options.now = data.cutOff;
    addTypical(*series, options);
    series->removeIf([&begin](const SeriesPoint &point) { return point.start < begin; });
    data.series = *series;

    const auto spikes = SpikeStore(connection).between(data.brand.id, begin, end);
    if (!spikes)
        return spikes.error();
    for (const Spike &spike : *spikes)
        if (spike.metric == Metric::Mentions &&
            spike.bucket == (data.bucket == Bucket::Week ? Bucket::Day : data.bucket))
            data.spikes.prepend(spike); // the log is newest first
    return ok();
}

/// What became of the checklists that were to be done within the period.
Status readChecklists(Connection &connection, ReportData &data, const QDateTime &begin, const QDateTime &end)
{
    for (const QString &key : {u"daily"_s, u"weekly"_s, u"monthly"_s, u"annual"_s}) {
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

} // namespace

Result<ReportData> gatherReport(Connection &connection, BrandId brand, const Period &period, const QDateTime &cutOff)
{
    const auto found = BrandStore(connection).byId(brand);
    if (!found)
        return found.error();
    ReportData data;
    data.brand = *found;
    data.period = period;
    data.cutOff = cutOff;
    const QTimeZone zone(data.brand.timeZone);
    const QDateTime begin = period.begin(zone), end = std::min(period.end(zone), cutOff);
    const Period before = period.previous();
    const StatsStore stats(connection);

    const auto figures = stats.figures(begin, end);
    if (!figures)
        return figures.error();
    data.figures = *figures;
    const auto previous = stats.figures(before.begin(zone), before.end(zone));
    if (!previous)
        return previous.error();
    data.previous = *previous;

    data.bucket = period.days() <= 7 ? Bucket::Hour : period.days() <= 31 ? Bucket::Day : Bucket::Week;
    if (Status read = readSeries(connection, data, begin, end); !read)
        return read.error();
    if (Status read = readChecklists(connection, data, begin, end); !read)
        return read.error();
    const auto benchmarks = BenchmarkStore(connection).allInForce(brand, period.last);
    const auto sample = SettingStore(connection).value(u"sample"_s);
    if (!benchmarks || !sample)
        return !benchmarks ? benchmarks.error() : sample.error();
    data.benchmarks = *benchmarks;
    data.sample = sample->toBool();
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
    return data;
}

} // namespace pulse
