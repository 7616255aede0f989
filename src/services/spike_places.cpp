#include "services/spike_places.h"
#include "analysis/quantile.h"
#include "store/stats_store.h"
#include <QHash>
#include <algorithm>

namespace pulse {

namespace {
constexpr int Weeks = 8, Enough = 3;
constexpr double SurelySomething = 5; ///< expected: by chance nothing comes in fewer than one case of a hundred
} // namespace

bool PlaceLevel::silent() const { return count == 0 && usual >= SurelySomething; }

Result<QList<PlaceLevel>> placeLevels(Connection &connection, const Spike &spike, const QTimeZone &zone)
{
    const StatsStore stats(connection);
    const auto known = stats.span(spike.brand);
    if (!known)
        return known.error();
    QHash<QString, QList<double>> before;
    int weeks = 0;
    for (int week = 1; week <= Weeks; ++week) {
        // By the clock of the brand, so that a change of the clocks moves nothing.
        const QDateTime from = spike.start.toTimeZone(zone).addDays(-7 * week).toUTC();
        const QDateTime to = spike.end.toTimeZone(zone).addDays(-7 * week).toUTC();
        if (!known->first.isValid() || from < known->first)
            break;
        if (to > spike.start)
            continue; // the fall itself lasts longer than a week
        const auto places = stats.places(spike.brand, from, to);
        if (!places)
            return places.error();
        ++weeks;
        for (const Counted &place : *places)
            before[place.value] << double(place.count);
    }
    if (weeks < Enough)
        return QList<PlaceLevel>();
    const auto now = stats.places(spike.brand, spike.start, spike.end);
    if (!now)
        return now.error();
    QHash<QString, qint64> counts;
    for (const Counted &place : *now) {
        counts.insert(place.value, place.count);
        before[place.value]; // a place that is new is told too
    }
    QList<PlaceLevel> levels;
    for (auto place = before.begin(); place != before.end(); ++place) {
        while (place->size() < weeks)
            *place << 0; // a week without a post there
        const double usual = median(*place);
        const qint64 count = counts.value(place.key());
        if (count > 0 || usual > 0)
            levels << PlaceLevel{place.key(), count, usual};
    }
    std::sort(levels.begin(), levels.end(), [](const PlaceLevel &a, const PlaceLevel &b) {
        const double lackA = a.usual - double(a.count), lackB = b.usual - double(b.count);
        return lackA != lackB ? lackA > lackB : a.place < b.place;
    });
    return levels;
}

} // namespace pulse
