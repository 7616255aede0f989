#include "services/spike_log.h"
#include "analysis/typical.h"
#include "services/banded_series.h"
#include <algorithm>

namespace pulse {

namespace {

constexpr qsizetype MostExplained = 60;

bool overlap(const Spike &a, const Spike &b)
{
    return a.direction == b.direction && a.start < b.end && b.start < a.end;
}

double expectedWithin(const Series &series, const Spike &spike)
{
    double sum = 0;
    for (const SeriesPoint &point : series)
        if (point.start >= spike.start && point.start < spike.end && !std::isnan(point.expected))
            sum += point.expected;
    return sum;
}

} // namespace

Result<QList<ComputedSpikes>> computeSpikes(Connection &connection, const Brand &brand, const QList<Metric> &metrics,
                                            const QDateTime &from, const QDateTime &now)
{
    QList<ComputedSpikes> all;
    QList<Spike> ofMentions;
    for (const Bucket bucket : {Bucket::Hour, Bucket::Day})
        for (const Metric metric : metrics) {
            if ((isRatio(metric) || isChannelFigure(metric)) && bucket == Bucket::Hour)
                continue; // an hour has too few posts for a share, and channels are known by the day
            auto banded = readBandedSeries(connection, brand, metric, bucket, from, {}, QTimeZone(brand.timeZone), now);
            if (!banded)
                return banded.error();
            ComputedSpikes computed{metric, bucket, {}, {}};
            for (const Spike &spike : banded->spikes) {
                const bool same = metric != Metric::Mentions && !isRatio(metric) && !isChannelFigure(metric) &&
                                  std::any_of(ofMentions.cbegin(), ofMentions.cend(),
                                              [&spike](const Spike &other) { return overlap(spike, other); });
                if (same)
                    continue;
                computed.spikes << spike;
                computed.expected.insert(spike.uid, isRatio(metric) ? 0 : expectedWithin(banded->series, spike));
            }
            if (metric == Metric::Mentions)
                ofMentions += computed.spikes;
            all << computed;
        }
    return all;
}

Result<SpikeStore::Merged> mergeSpikes(Connection &connection, BrandId brand, const QList<ComputedSpikes> &computed,
                                       const QDateTime &from, ChangeSet &changes)
{
    SpikeStore store(connection);
    SpikeStore::Merged all;
    for (const ComputedSpikes &series : computed) {
        const auto merged = store.merge(brand, series.metric, series.bucket, from, series.spikes, changes);
        if (!merged)
            return merged.error();
        all.added += merged->added;
        all.changed += merged->changed;
    }
    return all;
}

Result<QList<ToldSpike>> explainLatest(Connection &connection, const SpikeStore::Merged &merged,
                                       const QList<ComputedSpikes> &computed)
{
    QList<Spike> spikes = merged.added + merged.changed;
    spikes.removeIf([](const Spike &spike) { return spike.direction != Flag::Rise; });
    std::sort(spikes.begin(), spikes.end(), [](const Spike &a, const Spike &b) { return a.start > b.start; });
    QHash<Uid, double> expected;
    for (const ComputedSpikes &series : computed)
        expected.insert(series.expected);
    QList<ToldSpike> told;
    for (const Spike &spike : spikes.mid(0, MostExplained)) {
        auto explanation = explainFromPosts(connection, spike, expected.value(spike.uid));
        if (!explanation)
            return explanation.error();
        told << ToldSpike{spike.uid, std::move(explanation).value()};
    }
    return told;
}

Status storeExplanations(Connection &connection, const QList<ToldSpike> &told, ChangeSet &changes)
{
    SpikeStore store(connection);
    for (const ToldSpike &spike : told)
        if (Status done = store.explain(spike.uid, spike.told.drivers, spike.told.origin, changes); !done)
            return done;
    return ok();
}

} // namespace pulse
