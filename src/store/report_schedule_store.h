#pragma once
#include "core/report_schedule.h"
#include "store/connection.h"
#include "store/journal.h"

namespace pulse {

/// Schedules of reports and how each report ended. People's changes pass the Journal: entity "reportSchedule", fields
/// "value" (object of core/report_schedule.h; null before it was added and after it was removed) and "paused" (bool).
/// What the program did is written beside the journal.
class ReportScheduleStore {
public:
    explicit ReportScheduleStore(Connection &connection) : m_connection(connection) {}
    /// Those in use, in the order in which they were made; of every brand when \a brand is empty.
    Result<QList<ReportSchedule>> all(const Uid &brand) const;
    Result<ReportSchedule> byUid(const Uid &uid) const; ///< Error::NotFound when there is none, or it was removed
    /// The latest report of a schedule, one that failed and waits before all others; nullopt before the first.
    Result<std::optional<WrittenReport>> lastRun(const Uid &schedule) const;

    /// Writes a new one, or the changed one whose uid \a schedule has. Inside the caller's transaction.
    Result<Change> save(Journal &journal, ReportSchedule schedule, ChangeSet &changes);

    /// Takes the writing of a period's report on, once, and tells how often it was tried with this time: 0 when it is
    /// written, being written (for less than a quarter of an hour), or to be tried again later than \a now.
    Result<int> claim(const Uid &schedule, const QString &period, const QDateTime &now);
    Status written(const Uid &schedule, const QString &period, const QString &file, const QDateTime &now);
    /// It is tried again later, see FirstRetryMinutes.
    Status failed(const Uid &schedule, const QString &period, const QString &error, const QDateTime &now);

private:
    Connection &m_connection;
};

/// Minutes until a failed report is tried again, by how often it was tried: doubled each time.
inline constexpr int FirstRetryMinutes = 5, LongestRetryMinutes = 360;

} // namespace pulse
