#pragma once
#include "core/series.h"
#include <QDate>
#include <QTimeZone>
#include <functional>

namespace pulse {

/// What addTypical() has to know about a series.
struct TypicalOptions {
    Bucket bucket = Bucket::Hour;
    Metric metric = Metric::Mentions;
    QTimeZone zone = QTimeZone::utc();    ///< the brand's: decides weekdays and hours
    std::function<bool(QDate)> isHoliday; ///< compared with Sundays and with its weekday, and a model for no other day
    std::function<bool(QDate)>
        isMarkedDay;               ///< a day that the team named (campaign, sale): never flagged, never a model
    QDateTime dataFrom, dataUntil; ///< outside of [dataFrom, dataUntil) there is no data, not zero; invalid: open
    QDateTime now;                 ///< a bucket that is not over by then is never a fall nor a model; invalid: all over
    QDateTime completeUntil; ///< a source is down since: a bucket that ends later is never a fall; invalid: none is
    /// Above 1: so many times the distance, a chance to that power and so many times the mentions are asked for before
    /// a bucket is flagged; below 1: less is. What a team chose and what it taught (services/sensitivity.h).
    double threshold = 1;
    QList<std::pair<QDateTime, QDateTime>> gaps; ///< UTC [from, to) in which something was not collected: a bucket that
                                                 ///< reaches into one is never a fall nor a model; sorted by from
    Series mentions; ///< for ratios: mentions behind each bucket (same starts); a ratio of few is not judged
};

/// Where the series begins to be one: buckets before it are "the beginning of its data", without an expectation.
struct TypicalResult {
    QDateTime beginning; ///< UTC; invalid when the series never had enough to be compared with
};

/// Fills expected, lower, upper and flag of every point from the points before it, and from nothing else.
///
/// Comparable values: an hour's are those of the same weekday and hour in the last eight weeks, a day's those of the
/// same weekday, a week's the weeks themselves; holidays, marked days and flagged buckets are left out (unless more
/// than half are flagged: then the level has changed; days of a departure that is over stay out), and hours of a
/// silence in which two dozen mentions were expected. With fewer than four, the same hour on working days, or on
/// weekends, of the last 28 (for days: those days), then on any day (no weekend is a fall by their side), then also the
/// hours beside it, then all of this with holidays; with fewer than four of these, nothing is expected. A holiday's
/// range reaches from that of its weekday to that of Sundays, and its centre stands in the middle.
///
/// Centre: median (of hours of fewer than 10 more and more the mean without the largest and the smallest); an hour's
/// is drawn towards what level, hour of the day and weekday together say, the less the more they differ. Spread: the
/// root of the largest of what is expected, 1, and the mean of two variances: that of the comparable values (1.4826
/// times their median absolute deviation, squared; it counts the less the fewer are expected) and the one that the
/// dispersion of the whole past gives, which counts as 16 values. For ratios: the largest of the first, the sampling
/// error of the bucket and 3 points. Range: centre ± 1.645 spreads (90 %).
/// Flags: a day or week from 3 spreads up, or 2 down where at least 10 are expected; never what comes by chance more
/// often than in one day of 200. A rise of an hour's count is told by the detector (analysis/detector.h) where the hour
/// lies above its range; while the rise goes on, on holidays, and while it has seen less than a week, also from 3
/// spreads up, or 2.5 in two hours running, where chance does so in one hour of 2,000 (the second of two: 100). An
/// hour's fall: 2.5 down in two hours running. Never a rise below 10 mentions, or 7 in an hour (times the threshold).
/// On simulated talk of 10 to 200 an hour, quiet and bursty, that gives at most one false rise a week
/// (tests/analysis/tst_typical.cpp).
///
/// The first mentions of a series (20, or 14 days) are its beginning: nothing is flagged until they have passed.
/// Pure and thread-safe; O(n).
TypicalResult addTypical(Series &series, const TypicalOptions &options);

/// How many spreads the value lies from what is expected; NaN where nothing is expected.
double deviation(const SeriesPoint &point);

/// The chance of a value at least this far off in its direction (0..1); NaN where nothing is expected.
double chanceOf(const SeriesPoint &point, Metric metric);

/// Whether the metric is a ratio, which has no sum and may be NaN.
bool isRatio(Metric metric);

} // namespace pulse
