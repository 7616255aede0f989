#pragma once
#include "core/checklist.h"
#include <QHash>
#include <QList>

namespace pulse {

/// What became of one item over several runs.
struct ItemRecord {
    QString key;
    LocalText title; ///< as the newest of the runs words it
    int done = 0, late = 0, skipped = 0, missed = 0, notApplicable = 0;
    QList<std::pair<QString, int>> reasons; ///< why it was skipped, the most frequent first
};

/// Who did what over several runs.
struct PersonRecord {
    QString name; ///< empty: nobody was named
    int done = 0, late = 0, skipped = 0;
    int missed = 0; ///< assigned to this person and not done in time
    int open = 0;   ///< assigned to this person in a run that is open now
};

/// How a list was kept: streaks, what was missed and why, and the work by person.
struct RunRecord {
    int runs = 0;               ///< that have ended
    int kept = 0;               ///< of those, with every required item decided before the end
    int streak = 0;             ///< runs kept in a row up to now; the open run counts once nothing required is left
    int bestStreak = 0;         ///< the longest row among the runs looked at
    int itemsMissed = 0;        ///< required items of ended runs that were never decided
    int itemsLate = 0;          ///< filled in after the end
    QList<ItemRecord> items;    ///< in the order of the newest run; those that left the list come last
    QList<PersonRecord> people; ///< most done first
};

/// \param runs of one list, newest first, without frozen evidence
/// A conditional item that nobody decided counts neither as missed nor against a streak: whether it applied is not
/// known any more. Pure.
RunRecord recordOf(const QList<ChecklistRun> &runs, const QDateTime &now);

} // namespace pulse
