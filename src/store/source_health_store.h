#pragma once
#include "core/result.h"
#include "core/source_health.h"
#include "store/connection.h"
#include <QList>

namespace pulse {

/// What a source brought and cost over a span of days.
struct SourceTally {
    qint64 rounds = 0, failures = 0, read = 0, added = 0;
    double cost = 0; ///< US dollars
    int days = 0;    ///< days since the first round within the span, that one included; 0: no round
    double perDay() const { return days > 0 ? double(added) / days : 0; } ///< new posts
};

/// How sources fare over time: a tally a day, and the spans that could not be had.
class SourceHealthStore {
public:
    explicit SourceHealthStore(Connection &connection) : m_connection(connection) {}
    /// Adds to the tally of the UTC day of \a at, inside the caller's transaction.
    Status count(SourceId source, const QDateTime &at, const SourceTally &more);
    /// The sum of the UTC days from \a first to \a last.
    Result<SourceTally> tally(SourceId source, QDate first, QDate last) const;
    /// New posts of every source between two UTC days: by source.
    Result<QHash<SourceId, qint64>> addedBySource(QDate first, QDate last) const;

    /// Notes a gap; one that touches a known one of the same source makes it longer. Shorter than a minute: nothing.
    Status addGap(const SourceGap &gap);
    /// Gaps that reach into [from, to), the oldest first; of one source, or of all.
    Result<QList<SourceGap>> gaps(const QDateTime &from, const QDateTime &to,
                                  std::optional<SourceId> source = {}) const;

private:
    Connection &m_connection;
};

} // namespace pulse
