#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QFlags>
#include <QHash>

namespace pulse {

/// What a brand's mentions of a span had. All of it can be added up, so that days make months and months years.
struct SpanTallies {
    enum Part { Hashtags = 1, Languages = 2, Shared = 4, Everything = 7 };
    Q_DECLARE_FLAGS(Parts, Part)

    QHash<qint64, qint64> hashtags; ///< mentions by row of hashtag
    QHash<QString, qint64> languages;
    /// Mentions that another brand has too, by row of the other brand. Only brands of a higher row number than this
    /// one: what two share stands once.
    QHash<qint64, qint64> shared;

    SpanTallies &operator+=(const SpanTallies &other);
    QByteArray packed() const;
    /// Adds what packed() gave; \a parts that are not asked for are passed over.
    void addPacked(const QByteArray &packed, Parts parts);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(SpanTallies::Parts)

/// The brand's mentions with from <= row number < to that are not hidden and have at least a day, from what is kept of
/// days, months and years and from the mentions of the rest.
Result<SpanTallies> readTallies(Connection &connection, BrandId brand, qint64 from, qint64 to,
                                SpanTallies::Parts parts);

/// The same from the mentions alone.
Result<SpanTallies> countTallies(Connection &connection, BrandId brand, qint64 from, qint64 to,
                                 SpanTallies::Parts parts);

} // namespace pulse
