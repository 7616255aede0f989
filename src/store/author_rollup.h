#pragma once
#include "core/brand.h"
#include "core/result.h"
#include "store/connection.h"
#include <functional>

namespace pulse {

/// What one account said of a brand in a part of a span.
struct AuthorCount {
    qint64 author = 0;
    qint64 followers = -1; ///< the most that any of these mentions tells; -1 where none does
    qint64 mentions = 0, positive = 0, neutral = 0, negative = 0;
};

/// Who spoke of each brand, how often, how kindly and before how many followers, kept for each day that is over (a day
/// of the brand's zone), of months and of the team's years that are over in one list each, and in one of this year's
/// months that are over. Different authors cannot be added up, but they can be merged: a year is a few lists instead of
/// all its mentions. Beside it stands what its mentions had (span_tallies.h). A write takes out the days, months and
/// years that it touches, in its own transaction (RollupWriter), and refresh() makes them anew some time later; until
/// then the finer lists or the mentions are read, so that what walk() tells is always exact.
class AuthorRollup {
public:
    explicit AuthorRollup(Connection &connection) : m_connection(connection) {}

    using Take = std::function<void(const AuthorCount &)>;
    /// Tells the named authors of the brand's mentions with from <= row number < to that are not hidden and have at
    /// least a day (lowestId() of two instants): an author once for each list kept, and once for each other mention.
    Status walk(BrandId brand, qint64 from, qint64 to, const Take &take) const;

    /// Makes the days up to \a now that are missing, then the months and years, inside the caller's transaction, until
    /// about \a mostMentions were read. Whether more are missing.
    Result<bool> refresh(const QDateTime &now, qint64 mostMentions);
    /// Whether refresh() would have something to do.
    Result<bool> isStale(const QDateTime &now) const;
    struct Extent {
        qint64 kept = 0, all = 0; ///< days of all brands; one without mentions is never kept
    };
    /// How far it is: days that are over, from the first to the last with mentions.
    Result<Extent> extent(const QDateTime &now) const;

    /// The brand's mentions with from <= row number < to changed.
    static Status forget(Connection &connection, qint64 brand, qint64 from, qint64 to);

private:
    struct Day {
        qint64 from, to; ///< row numbers
    };
    /// The first day from the row \a cursor on that has mentions and is not kept; from >= to when there is none.
    Result<Day> nextMissing(const Brand &brand, qint64 cursor, const QDateTime &now) const;
    /// A month or year that is over or the year so far, has mentions and is not kept; likewise.
    Result<Day> nextMissingSpan(const Brand &brand, const QDateTime &now) const;
    Result<qint64> keep(BrandId brand, const Day &day);
    Result<qint64> keepSpan(BrandId brand, const Day &span);
    Status dropShorter(BrandId brand, const Day &span);
    int firstMonthOfYear() const;
    Status walkMentions(BrandId brand, qint64 from, qint64 to, const Take &take) const;
    Connection &m_connection;
};

} // namespace pulse
