#include "services/day_kpis.h"
#include "analysis/typical.h"
#include "core/kpi.h"
#include "core/period.h"
#include "store/benchmark_store.h"
#include "store/channel_series.h"
#include "store/stats_store.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace pulse {

namespace {

constexpr int WeeksBack = 8;
constexpr int FewestComparable = 4;
constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// Sum of the hours of \a day up to \a secondsIntoDay, or NaN when the series does not reach back to it.
double upTo(const Series &hours, const QDateTime &day, qint64 secondsIntoDay)
{
    if (hours.isEmpty() || hours.constFirst().start > day)
        return Unknown;
    const QDateTime end = day.addSecs(secondsIntoDay);
    double sum = 0;
    const auto first =
        std::lower_bound(hours.cbegin(), hours.cend(), day,
                         [](const SeriesPoint &point, const QDateTime &time) { return point.start < time; });
    for (auto point = first; point != hours.cend() && point->start < end; ++point) {
        // The hour that is not over counts by its part, as if talk were even within it.
        const double part = std::min(1.0, double(point->start.secsTo(end)) / 3600);
        sum += std::isnan(point->value) ? 0 : point->value * part;
    }
    return sum;
}

QList<QDate> comparableDays(QDate today, QDate firstDay, const std::function<bool(QDate)> &isSpecialDay)
{
    QList<QDate> days;
    for (int week = 1; week <= WeeksBack; ++week)
        if (const QDate day = today.addDays(-7 * week);
            (!firstDay.isValid() || day > firstDay) && !(isSpecialDay && isSpecialDay(day)))
            days << day; // the very first day of the data is never whole
    return days;
}

/// Yesterday, or a day or two before where it is not known yet: what is older is no news.
void takeLastWholeDay(DayKpi &kpi, const Series &days, const QTimeZone &zone)
{
    constexpr int NewsDays = 3;
    const QDate today = kpi.day;
    kpi.day = today.addDays(-1);
    for (const SeriesPoint &point : days) {
        const QDate day = point.start.addSecs(7200).toTimeZone(zone).date();
        if (day < today && day.daysTo(today) <= NewsDays && !std::isnan(point.value)) {
            kpi.value = point.value;
            kpi.day = day;
        }
    }
}

} // namespace

Result<QList<Metric>> dayKpiMetrics(Connection &connection, const Brand &brand, const QDateTime &now)
{
    const auto ofChannels =
        ChannelSeries(connection).metrics(brand.id, now.toTimeZone(QTimeZone(brand.timeZone)).date());
    if (!ofChannels)
        return ofChannels.error();
    QList<Metric> metrics = kpisOfDay();
    metrics.removeIf([&](Metric metric) { return isChannelFigure(metric) && !ofChannels->contains(metric); });
    return metrics;
}

Result<QList<DayKpi>> dayKpis(Connection &connection, const Brand &brand, const QDateTime &now,
                              const std::function<bool(QDate)> &isSpecialDay)
{
    const QTimeZone zone(brand.timeZone);
    const QDate today = now.toTimeZone(zone).date();
    const QDateTime midnight = startOfDay(today, zone), tomorrow = startOfDay(today.addDays(1), zone);
    const StatsStore stats(connection);
    const auto span = stats.span(brand.id);
    if (!span)
        return span.error();
    const QDate firstDay = span->first.isValid() ? span->first.toTimeZone(zone).date() : today;
    const QDateTime from = startOfDay(today.addDays(-7 * WeeksBack - 3), zone);

    const auto metrics = dayKpiMetrics(connection, brand, now);
    if (!metrics)
        return metrics.error();
    QList<DayKpi> kpis;
    for (const Metric metric : *metrics) {
        DayKpi kpi{metric, Unknown, Unknown, 0, Unknown, today};
        // Ratios do not add up over hours.
        const bool wholeDays = isRatio(metric) || isChannelFigure(metric);
        const auto series =
            stats.series(metric, brand.id, wholeDays ? Bucket::Day : Bucket::Hour, from, tomorrow, zone);
        if (!series)
            return series.error();
        if (isChannelFigure(metric))
            takeLastWholeDay(kpi, *series, zone);
        else if (wholeDays)
            kpi.value = series->isEmpty() ? Unknown : series->constLast().value;
        else
            kpi.value = upTo(*series, midnight, midnight.secsTo(now) + 3600); // today's hours hold nothing after now
        QList<double> past;
        for (const QDate &day : comparableDays(kpi.day, isChannelFigure(metric) ? QDate() : firstDay, isSpecialDay)) {
            const QDateTime start = startOfDay(day, zone);
            if (wholeDays) {
                for (const SeriesPoint &point : *series)
                    if (point.start == start && !std::isnan(point.value))
                        past << point.value;
            } else if (const double sum = upTo(*series, start, midnight.secsTo(now)); !std::isnan(sum)) {
                past << sum;
            }
        }
        const auto goal = BenchmarkStore(connection).inForce(brand.id, metric, kpi.day);
        if (!goal)
            return goal.error();
        if (*goal)
            kpi.goodDay = (*goal)->value;
        kpi.comparable = int(past.size());
        if (past.size() >= FewestComparable)
            kpi.typical = median(past);
        kpis << kpi;
    }
    return kpis;
}

} // namespace pulse
