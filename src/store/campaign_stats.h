#pragma once
#include "core/result.h"
#include "store/gathering_store.h"
#include "store/stats_sums.h"
#include <QDate>

namespace pulse {

/// One day of what a campaign or the like gathered.
struct GatheredDay {
    QDate day{}; ///< in the zone of its brand
    StatsSums sums{};
    /// People, an estimate, of the authors of this day and of all since the first: an author counts once. Nullopt while
    /// nobody's followers are known.
    std::optional<double> reach{}, reachSoFar{};
    qint64 authorsSoFar = 0;
};

/// Every day from \a first to \a last, included, from the rollups and one walk over the gathered rows. Undated mentions
/// belong to no day.
Result<QList<GatheredDay>> gatheredDays(Connection &connection, const Gathering &gathering, QDate first, QDate last);
/// The same without people: from the rollups alone.
Result<QList<GatheredDay>> gatheredSums(Connection &connection, const Gathering &gathering, QDate first, QDate last);

/// How many mentions two of them (brands, campaigns, …) share in [from, to).
Result<qint64> sharedMentions(Connection &connection, BrandId a, BrandId b, const QDateTime &from, const QDateTime &to);
/// Counts by class of the mentions that two share in [from, to): by int(Sentiment).
Result<std::array<qint64, 4>> sharedByClass(Connection &connection, BrandId a, BrandId b, const QDateTime &from,
                                            const QDateTime &to);

} // namespace pulse
