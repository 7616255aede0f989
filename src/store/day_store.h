#pragma once
#include "core/result.h"
#include "core/team_day.h"
#include "store/connection.h"
#include "store/journal.h"
#include <QList>

namespace pulse {

/// Dates that the team added, each with a label, for one brand or for all.
class DayStore {
public:
    explicit DayStore(Connection &connection) : m_connection(connection) {}
    Result<QList<TeamDay>> all() const; ///< by date
    /// Those that concern \a brand, its own and everybody's, from \a first to \a last, both included.
    Result<QList<TeamDay>> of(BrandId brand, QDate first, QDate last) const;
    /// Through the journal; an empty label takes the date away. One label a date and brand.
    Result<Change> set(Journal &journal, const TeamDay &day, ChangeSet &changes);

private:
    Connection &m_connection;
};

} // namespace pulse
