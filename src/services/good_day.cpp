#include "services/good_day.h"
#include "analysis/quantile.h"
#include "core/period.h"
#include "services/day_kpis.h"
#include "store/benchmark_store.h"
#include "store/stats_store.h"
#include <cmath>

namespace pulse {

Result<QList<GoodDayProposal>> proposeGoodDays(Connection &connection, const Brand &brand, const TeamCalendar &calendar,
                                               const QDateTime &now)
{
    constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
    const QTimeZone zone(brand.timeZone);
    const QDate today = now.toTimeZone(zone).date();
    const StatsStore stats(connection);
    const auto span = stats.span(brand.id);
    if (!span)
        return span.error();
    QList<GoodDayProposal> proposals;
    const auto metrics = dayKpiMetrics(connection, brand, now);
    if (!metrics)
        return metrics.error();
    for (const Metric metric : *metrics) {
        GoodDayProposal proposal{metric, Unknown, Unknown, Unknown, 0};
        const auto chosen = BenchmarkStore(connection).inForce(brand.id, metric, today);
        if (!chosen)
            return chosen.error();
        if (*chosen)
            proposal.inForce = (*chosen)->value;
        const auto series =
            stats.series(metric, brand.id, Bucket::Day, startOfDay(today.addDays(-7 * GoodDayWeeks), zone),
                         startOfDay(today, zone), zone);
        if (!series)
            return series.error();
        QList<double> values;
        for (const SeriesPoint &point : *series) {
            const QDate day = point.start.toTimeZone(zone).date();
            const bool collected = isChannelFigure(metric) ||
                                   (span->first.isValid() && point.start > span->first && point.start <= span->second);
            const bool off =
                calendar.daysOff.contains(day) || (calendar.isPublicHoliday && calendar.isPublicHoliday(day));
            if (collected && !off && !std::isnan(point.value))
                values << point.value;
        }
        proposal.days = int(values.size());
        if (proposal.days >= FewestGoodDays) {
            proposal.typical = median(values);
            proposal.proposed = upperQuartile(values);
        }
        proposals << proposal;
    }
    return proposals;
}

} // namespace pulse
