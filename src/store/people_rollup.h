#pragma once
#include "core/clock.h"
#include "core/person.h"
#include "core/result.h"
#include "store/connection.h"

namespace pulse {

/// What each person said of each brand, kept ready in person_figures so that a list of 100,000 people is one quick
/// read. Ingest and edits only note whose figures are stale (RollupWriter); refresh() counts these anew from the index
/// over authors, and those whose mentions left the days of the stance rule. When very many are stale (a first import),
/// one walk over the brands' mentions is quicker and takes their place.
class PeopleRollup {
public:
    explicit PeopleRollup(Connection &connection) : m_connection(connection) {}

    static constexpr int FewStale = 20'000; ///< more are counted by one walk over everything

    /// Brings at most \a most people up to date, inside the caller's transaction; how many are still stale.
    Result<int> refresh(const QDateTime &now, int most);
    /// For a connection that may not write the file: brings everybody up to date in tables of its own, which hide the
    /// file's from every later statement of this connection. Nothing happens when the file's are up to date.
    Status refreshAside(const QDateTime &now);
    /// Whether refresh() would have something to do.
    Result<bool> isStale(const QDateTime &now) const;

    /// The row number from which mentions are of the \a days up to that of the row \a last: to the hour, so that few
    /// people leave them at a time.
    static qint64 firstOfDays(qint64 last, int days);

    /// Marks all accounts of the person for counting: they were joined or parted.
    Status markStale(AuthorId author);

private:
    struct Window {
        qint64 brand, first, last;
        int days;
    };
    Result<QList<Window>> windows(const QDateTime &now) const;
    Status slide(const QDateTime &now);
    Status countEverybody();
    Status countSome(const QList<qint64> &authors);
    Connection &m_connection;
};

/// The team's rule for advocates and detractors, or the default.
Result<StanceRule> readStanceRule(Connection &connection);

} // namespace pulse
