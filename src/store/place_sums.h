#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDateTime>
#include <QString>
#include <optional>

namespace pulse {

/// What was said of a brand at one place.
struct PlaceSums {
    QString place;
    qint64 mentions = 0;
    qint64 engagement = 0;                ///< likes, shares and replies
    std::optional<double> estimatedReach; ///< of its different authors; nullopt while nobody's followers are known
};

/// Of [from, to), UTC, in whole hours; most mentions first. From the rollups and the lists of authors
/// (author_rollup.h): an account is one of a place, so that nobody counts twice.
Result<QList<PlaceSums>> readPlaceSums(Connection &connection, BrandId brand, const QDateTime &from,
                                       const QDateTime &to);

} // namespace pulse
