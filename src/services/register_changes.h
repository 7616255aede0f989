#pragma once
#include "services/register_import.h"
#include "store/register_store.h"
#include "store/workspace.h"

namespace pulse {

// What people do with the registers, in the background and through the journal. Callable from any thread.

inline QFuture<Result<RegisterEntry>> addEntry(Workspace &workspace, const RegisterEntry &entry)
{
    return workspace.write(
        [=, &clock = workspace.clock(), actor = workspace.actor()](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, clock, actor);
            return RegisterStore(connection).add(journal, entry, changes);
        });
}

/// Writes the fields that differ; the changes made, in order.
inline QFuture<Result<QList<Change>>> editEntry(Workspace &workspace, const RegisterEntry &entry)
{
    return workspace.write(
        [=, &clock = workspace.clock(), actor = workspace.actor()](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, clock, actor);
            journal.asOne();
            return RegisterStore(connection).edit(journal, entry, changes);
        });
}

inline QFuture<Result<Change>> removeEntry(Workspace &workspace, const Uid &entry)
{
    return workspace.write(
        [=, &clock = workspace.clock(), actor = workspace.actor()](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, clock, actor);
            return RegisterStore(connection).remove(journal, entry, changes);
        });
}

/// Adds what a file holds, all that can be read in one transaction; what cannot is in the answer, see
/// readRegisterFile().
inline QFuture<Result<RegisterImport>> importEntries(Workspace &workspace, const QString &file,
                                                     const RegisterEntry &model, const QMap<Uid, QString> &named)
{
    return workspace.write([=, &clock = workspace.clock(), actor = workspace.actor()](
                               Connection &connection, ChangeSet &changes) -> Result<RegisterImport> {
        auto read = readRegisterFile(file, model, named, QStringLiteral("KRW"));
        if (!read)
            return read;
        Journal journal(connection, clock, actor);
        journal.asOne();
        for (const RegisterEntry &entry : read->entries)
            if (const auto added = RegisterStore(connection).add(journal, entry, changes); !added)
                return added.error();
        return read;
    });
}

} // namespace pulse
