#pragma once
#include "store/mention_removal.h"
#include <QFuture>

namespace pulse {

/// What taking a person's data out would remove.
struct PurgePlan {
    QList<AuthorName> accounts;
    qint64 mentions = 0; ///< that lose their words; they still count
    qint64 records = 0;  ///< evidence, origins of rises, notes, cases, journal entries that name the person
    bool isEmpty() const { return accounts.isEmpty(); }
};

/// Looks for the accounts called \a name on \a place (empty: on any) and for everything that names them. Changes
/// nothing; reads every record, so it may take seconds. Runs on a reader thread.
Result<PurgePlan> planPurge(Connection &connection, const QString &name, const QString &place);

/// Takes out what \a plan names, for good and without undo: the words of the mentions with their notes, labels and
/// pictures, the accounts' names, what was noted and counted of the person, their place on the staff list, and their
/// traces in all other records. That it was done is kept (setting "purge.log": when, who, how many), whose data it was
/// is not. \a block: the accounts are not collected again.
Result<PurgePlan> purge(Connection &connection, const PurgePlan &plan, bool block, const QString &actor,
                        const QDateTime &now, ChangeSet &changes);

} // namespace pulse
