#include "analysis/spikes.h"
#include "analysis/typical.h"
#include "core/bucket_dates.h"
#include "core/period.h"
#include <QTimeZone>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CalmHoursWithin = 2;

/// How far \a point stands from what was expected, for the choice of the peak. Counts by the number itself: at night,
/// where little is usual, fewer posts would be the greater deviation, and the peak would stand beside the height of the
/// line. Ratios by their deviation: one of one is 100 %, and says nothing.
double heightOf(const SeriesPoint &point, Metric metric)
{
    return std::abs(isRatio(metric) ? deviation(point) : point.value - point.expected);
}

QDateTime endOf(const Series &series, qsizetype i, Bucket bucket, const QTimeZone &zone)
{
    if (i + 1 < series.size())
        return series[i + 1].start;
    if (bucket == Bucket::Hour)
        return series[i].start.addSecs(3600);
    const QDateTime local = series[i].start.toTimeZone(zone);
    return local.addDays(local.date().daysTo(firstDayAfter(bucket, local.date()))).toUTC();
}

void takePeak(Spike &spike, const SeriesPoint &point)
{
    spike.peak = point.start;
    spike.actual = point.value;
    spike.expected = point.expected;
    spike.lower = point.lower;
    spike.upper = point.upper;
    spike.probability = chanceOf(point, spike.metric);
}

} // namespace

QList<Spike> findSpikes(const Series &series, const Brand &brand, Metric metric, Bucket bucket)
{
    const QTimeZone zone(brand.timeZone);
    const qsizetype bridge = bucket == Bucket::Hour ? CalmHoursWithin : 0;
    QList<Spike> spikes;
    qsizetype last = -1;
    double farthest = 0;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const SeriesPoint &point = series[i];
        if (point.flag == Flag::None)
            continue;
        const double off = heightOf(point, metric);
        if (!spikes.isEmpty() && spikes.last().direction == point.flag && i - last - 1 <= bridge) {
            if (off > farthest) {
                farthest = off;
                takePeak(spikes.last(), point);
            }
        } else {
            Spike spike;
            spike.brand = brand.id;
            spike.metric = metric;
            spike.bucket = bucket;
            spike.direction = point.flag;
            spike.start = point.start;
            spike.uid = derivedUid({u"spike"_s, brand.uid, toKey(metric), toKey(bucket),
                                    point.flag == Flag::Rise ? u"rise"_s : u"fall"_s, toIsoUtc(point.start)});
            takePeak(spike, point);
            farthest = off;
            spikes << spike;
        }
        spikes.last().end = endOf(series, i, bucket, zone);
        last = i;
    }
    return spikes;
}

} // namespace pulse
