#include "services/kpi_table.h"
#include "core/fiscal_year.h"
#include "services/checklist_settings_reader.h"
#include "store/benchmark_store.h"
#include "store/channel_series.h"
#include "store/stats_store.h"
#include <algorithm>
#include <cmath>

namespace pulse {

namespace {

Result<BrandFigures> figuresOf(Connection &connection, BrandId brand, const QDateTime &from, const QDateTime &to)
{
    const auto figures = StatsStore(connection).figures(from, to);
    if (!figures)
        return figures.error();
    for (const BrandFigures &entry : *figures)
        if (entry.brand == brand)
            return entry;
    return BrandFigures{};
}

} // namespace

bool KpiTable::crossesChange(const KpiLine &line, qsizetype period) const
{
    // From the first day of both on everything was counted alike.
    const QDate first =
        std::isnan(line.cells[period].before) ? periods[period].first : periods[period].previous().first;
    return std::ranges::any_of(line.changes, [&](const DefinitionChange &change) {
        return change.day > first && change.day <= periods[period].last;
    });
}

Result<KpiTable> readKpiTable(Connection &connection, const Brand &brand, const QDateTime &now)
{
    constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
    const QTimeZone zone(brand.timeZone);
    const QDate today = now.toTimeZone(zone).date();
    const auto ofChannels = ChannelSeries(connection).metrics(brand.id, today);
    const auto span = StatsStore(connection).span(brand.id);
    const auto calendar = readTeamCalendar(connection);
    if (!ofChannels || !span)
        return ofChannels ? span.error() : ofChannels.error();
    if (!calendar)
        return calendar.error();
    KpiTable table{{Period::day(today), Period::weekOf(today), Period::monthOf(today),
                    fiscalYear(today, calendar->fiscalYearStartMonth)},
                   {},
                   now};
    QDate earliest = today;
    QList<BrandFigures> current, earlier;
    for (const Period &period : std::as_const(table.periods)) {
        const Period before = period.previous();
        earliest = std::min(earliest, before.first);
        const auto inside = figuresOf(connection, brand.id, period.begin(zone), std::min(period.end(zone), now));
        const auto past = figuresOf(connection, brand.id, before.begin(zone), before.end(zone));
        if (!inside || !past)
            return inside ? past.error() : inside.error();
        current << *inside;
        earlier << *past;
    }
    for (const Kpi &kpi : kpis()) {
        if (isChannelFigure(kpi.metric) && !ofChannels->contains(kpi.metric))
            continue;
        KpiLine line{kpi, {}, Unknown};
        QDate known = span->first.isValid() ? span->first.toTimeZone(zone).date() : QDate();
        if (isChannelFigure(kpi.metric)) {
            const auto read = ChannelSeries(connection).span(brand.id, kpi.metric);
            if (!read)
                return read.error();
            known = read->first;
        }
        for (qsizetype i = 0; i < table.periods.size(); ++i) {
            const QDateTime begin = table.periods[i].previous().begin(zone);
            // A period in the middle of which the data begins is no measure for the next one.
            const bool whole =
                isChannelFigure(kpi.metric) || (span->first.isValid() && span->first <= begin.addDays(1));
            line.cells.append({current[i].value(kpi.metric), whole ? earlier[i].value(kpi.metric) : Unknown});
        }
        const auto goal = BenchmarkStore(connection).inForce(brand.id, kpi.metric, today);
        if (!goal)
            return goal.error();
        if (*goal)
            line.goodDay = (*goal)->value;
        auto changes = definitionChanges(connection, brand, kpi.metric, earliest, today);
        if (!changes)
            return changes.error();
        line.changes = std::move(changes).value();
        table.lines << line;
    }
    return table;
}

} // namespace pulse
