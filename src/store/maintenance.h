#pragma once
#include "core/clock.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/workspace.h"
#include <QDateTime>
#include <QStringList>
#include <functional>

namespace pulse {

/// Care of the workspace file: what is in it, whether it is sound, copies of it.
namespace Maintenance {

/// Told how much is done, 0 to 100; returns false to stop, which gives Error::Cancelled. May be empty.
using Progress = std::function<bool(int percent)>;

struct Info {
    QString file;
    qint64 bytes = 0; ///< with what still waits in the write-ahead log
    int schemaVersion = 0;
    qint64 mentions = 0, authors = 0, brands = 0, sources = 0, changes = 0;
    QDateTime first, last; ///< sort times of the oldest and the newest mention, UTC; invalid when there is none
};
Result<Info> info(Connection &connection);

/// What a check found; all empty and zero: the file is sound.
struct Findings {
    QStringList damage;          ///< SQLite's integrity check, in its own words, at most 20
    qint64 brokenReferences = 0; ///< rows that point to a row that is not there
    qint64 wrongRollups = 0;     ///< hours whose stored counts differ from a recount
    bool sound() const { return damage.isEmpty() && brokenReferences == 0 && wrongRollups == 0; }
};
/// Reads the whole file: seconds for a million mentions. Changes nothing.
Result<Findings> check(Connection &connection, const Progress &progress = {});

/// Counts all rollups anew, inside the caller's transaction.
Status rebuildRollups(Connection &connection, ChangeSet &changes);

/// Copies the workspace as it stands now to \a target, other writes going on meanwhile. An existing file is replaced
/// only when the copy is whole.
Status backup(const QString &workspaceFile, const QString &target, const Progress &progress = {});

/// Puts \a backupFile in the place of the workspace, after looking whether it is one and sound. The workspace must
/// not be open anywhere (Error::Conflict). The present file is kept beside; its new name is the result, empty when
/// there was none.
Result<QString> restore(const QString &workspaceFile, const QString &backupFile, const Clock &clock,
                        const Progress &progress = {});

} // namespace Maintenance
} // namespace pulse
