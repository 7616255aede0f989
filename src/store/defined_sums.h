#pragma once
#include "core/definition.h"
#include "core/result.h"
#include "core/series.h"
#include "store/connection.h"
#include "store/stats_sums.h"
#include <optional>

namespace pulse {

/// How many acts of the audience count as activation or engagement: each day by the definition of that day
/// (core/definition.h), so that a new one leaves what was counted before.
class DefinedSums {
public:
    /// \a subject: one that isOfActs().
    DefinedSums(Connection &connection, DefinitionSubject subject);
    /// One value for each bucket that \a bounds cut, as sumsBetween(); a bucket in which the definition changed is
    /// counted in parts.
    Result<QList<double>> between(BrandId brand, const QList<QDateTime> &bounds, bool hourly) const;
    /// One value: everything of the brand, undated mentions too, which follow the latest definition. \a sums are those
    /// of sumsOfAll().
    Result<QList<double>> ofAll(BrandId brand, const StatsSums &sums) const;

    /// The acts among \a sums, of whatever span, where the definition never changed; nothing where it did.
    std::optional<double> unchanging(const StatsSums &sums) const;

private:
    double of(const StatsSums &sums, const QDateTime &start) const;
    Connection &m_connection;
    QList<QDateTime> m_from; ///< ascending, beside m_parts; the first one is the beginning of time
    QList<QList<Metric>> m_parts;
    Status m_status = ok();
};

} // namespace pulse
