#pragma once
#include "core/checklist.h"
#include "core/team_calendar.h"
#include <QTimeZone>

namespace pulse {

/// A run that the calendar asks for: what it looks at and when it is to be done.
struct ScheduledRun {
    Period period;     ///< what the run looks at
    QDateTime opensAt; ///< UTC, first instant of its first day
    QDateTime dueAt;   ///< UTC, excluded; what is open then is missed
    bool operator==(const ScheduledRun &) const = default;
};

/// The runs of a built-in rhythm, by the calendar alone: they are the same whether or not the program was started.
///
/// - "daily": each working day, for that day, due at its end.
/// - "weekly": each Monday, for the week before; open until the next Monday brings the next one.
/// - "monthly": the first of each month, for the month before; due at the end of the third working day.
/// - "annual": the last six weeks of the fiscal year, for that year.
/// - "setup": on the first day, and again each calendar quarter; a quarter that begins within four weeks of the
///   first day is left out.
/// - "crisis" and unknown keys: none; a case opens those.
///
/// No run exists before the workspace: one whose window has already begun on \a firstDay opens on that day, one whose
/// window is over by then does not exist.
///
/// \param firstDay the first day of the workspace in the brand's calendar
/// \param from     only runs opened at or after it; invalid for all
/// \param now      no run opens later than now
/// Pure; oldest first.
QList<ScheduledRun> scheduledRuns(const QString &templateKey, const QTimeZone &zone, const TeamCalendar &calendar,
                                  QDate firstDay, const QDateTime &from, const QDateTime &now);

/// The day on which the next run after today opens, for an empty page; invalid when none will.
QDate nextRunDay(const QString &templateKey, const TeamCalendar &calendar, QDate today);

/// The stable name of a run: the same on every machine of a team.
Uid runUid(const QString &templateKey, const Uid &brand, const QString &periodKey);

} // namespace pulse
