#pragma once
#include "core/source_health.h"
#include "store/connection.h"
#include <QList>

namespace pulse {

/// A span in which something of the talk was not collected.
struct CoverageGap {
    QDateTime from, to; ///< UTC
    bool all = false;   ///< nothing at all was collected; false: a part is missing
    QString words;      ///< which sources and why, for people
};

/// The spans within [from, to) in which sources that matter were not collected: those noted as lost, and those that
/// are still open because a source fails or has not been asked since the program was away. A source matters when it
/// brought a tenth or more of all new posts of the last four weeks; while nothing is known of that, each does. Spans
/// are in order and do not overlap. Reads small tables only.
Result<QList<CoverageGap>> coverageGaps(Connection &connection, const QDateTime &from, const QDateTime &to,
                                        const QDateTime &now);

} // namespace pulse
