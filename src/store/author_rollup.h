#pragma once
#include "core/brand.h"
#include "core/result.h"
#include "store/connection.h"
#include <functional>

namespace pulse {

/// Who spoke of each brand, how often and before how many followers, kept for each day that is over (a day of the
/// brand's zone). Different authors cannot be added up, but they can be merged: a year is 365 short lists instead of
/// all its mentions. A write takes out the days that it touches, in its own transaction (RollupWriter), and refresh()
/// makes them anew some time later; until then their mentions are read, so that what walk() tells is always exact.
class AuthorRollup {
public:
    explicit AuthorRollup(Connection &connection) : m_connection(connection) {}

    /// \a followers is -1 where none of these mentions tells it.
    using Take = std::function<void(qint64 author, qint64 followers, qint64 mentions)>;
    /// Tells the named authors of the brand's mentions with from <= row number < to that are not hidden and have at
    /// least a day (lowestId() of two instants): an author once for each day kept, and once for each other mention.
    Status walk(BrandId brand, qint64 from, qint64 to, const Take &take) const;

    /// Makes the days up to \a now that are missing, inside the caller's transaction, until about \a mostMentions were
    /// read. Whether more are missing.
    Result<bool> refresh(const QDateTime &now, qint64 mostMentions);
    /// Whether refresh() would have something to do.
    Result<bool> isStale(const QDateTime &now) const;

    /// The brand's mentions with from <= row number < to changed.
    static Status forget(Connection &connection, qint64 brand, qint64 from, qint64 to);

private:
    struct Day {
        qint64 from, to; ///< row numbers
    };
    /// The first day from the row \a cursor on that has mentions and is not kept; from >= to when there is none.
    Result<Day> nextMissing(const Brand &brand, qint64 cursor, const QDateTime &now) const;
    Result<qint64> keep(BrandId brand, const Day &day);
    Status walkMentions(BrandId brand, qint64 from, qint64 to, const Take &take) const;
    Connection &m_connection;
};

} // namespace pulse
