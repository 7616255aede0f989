#pragma once
#include "core/spike.h"
#include "store/connection.h"
#include <QTimeZone>

namespace pulse {

/// How much of a brand stood at one place during a fall, and how much usually does in such a span.
struct PlaceLevel {
    QString place;
    qint64 count = 0;
    double usual = 0; ///< median of the same span in the weeks before
    /// Nothing came from a place that always tells something: it may have stopped rather than people.
    bool silent() const;
};

/// The places of \a spike's brand between its start and end against the same weekday and hours of up to eight weeks
/// before, those that lack most first; places that never had anything are left out. Empty with fewer than three such
/// weeks. Counts mentions, whatever the spike's metric. Runs on a reader thread.
Result<QList<PlaceLevel>> placeLevels(Connection &connection, const Spike &spike, const QTimeZone &zone);

} // namespace pulse
