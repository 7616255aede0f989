#pragma once
#include "core/change.h"
#include "store/journal.h"
#include "store/workspace.h"

namespace pulse {

/// Writes one change that a person made, in the background, through the journal (see store/journal.h for entities
/// and fields). Callable from any thread.
inline QFuture<Result<Change>> applyChange(Workspace &workspace, const QString &entity, const Uid &uid,
                                           const QString &field, const QJsonValue &value)
{
    return workspace.write(
        [=, &clock = workspace.clock(), actor = workspace.actor()](Connection &connection, ChangeSet &changes) {
            return Journal(connection, clock, actor).change(entity, uid, field, value, changes);
        });
}

/// Takes a change back, unless the value was changed again since (Error::Conflict).
inline QFuture<Result<Change>> undoChange(Workspace &workspace, const Uid &change)
{
    return workspace.write(
        [=, &clock = workspace.clock(), actor = workspace.actor()](Connection &connection, ChangeSet &changes) {
            return Journal(connection, clock, actor).undo(change, changes);
        });
}

} // namespace pulse
