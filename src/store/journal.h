#pragma once
#include "core/change.h"
#include "core/clock.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/workspace.h"
#include <QList>

namespace pulse {

/// What the journal can change: reads and writes one field of one kind of entity, keeping rollups in step.
class ChangeTarget {
public:
    virtual ~ChangeTarget() = default;
    virtual Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const = 0;
    virtual Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                         ChangeSet &changes) const = 0;
};

/// The one place that every change of a person passes: writes the value and remembers who, when, what, old and new.
///
/// Entities and fields: "mention" (sentiment: key or null, noise: bool, labels: array, note: string, entered: bool,
/// picture: uid or null), "brand" (name, query, competitor, timezone, position, removed), "benchmark" and "definition"
/// (value: object or null), "runItem" (state object, note, links, assignee), "checklistRun" (assignee),
/// "checklistTemplate" (content object; see
/// checklist_store.h), "spike" (state, note), "case" and "casePart" (see case_store.h), "setting" (value), "source"
/// (settings, enabled, interval, name; value: the whole source as an object, null before it was added and after it was
/// removed), "day" (label; null: none), "register" (value: the whole entry as an object or null; or one of its fields),
/// "responseCode" (the coder's name), "report" (kept),
/// "reportSchedule" (value, paused), "person" and "personNote" (see people_store.h), "staff"
/// (see staff_store.h). A mention has "belongs:UID" too: whether it is one of a campaign's.
class Journal {
public:
    Journal(Connection &connection, const Clock &clock, QString actor);
    /// What this journal writes from now on is one act, undone as one.
    void asOne();
    /// Inside the caller's transaction (Workspace::write). Nothing is recorded when the value does not change: the
    /// uid of what it returns is empty then.
    Result<Change> change(const QString &entity, const Uid &uid, const QString &field, const QJsonValue &value,
                          ChangeSet &changes);
    /// Puts the old value back, unless it was changed again since (Error::Conflict); with it those of all changes of
    /// the same act, or none of them. The last change made.
    Result<Change> undo(const Uid &changeUid, ChangeSet &changes);
    /// The latest change of \a actor that is not undone and is no undo itself; Error::NotFound when none.
    Result<Change> lastUndoable(const QString &actor) const;
    /// Newest first; an empty entity or uid does not restrict.
    Result<QList<Change>> history(const QString &entity, const Uid &uid, int limit) const;
    /// The same for every uid that begins with \a prefix.
    Result<QList<Change>> historyWithin(const QString &entity, const QString &prefix, int limit) const;
    /// How many changes of one field of a kind of entity were made.
    Result<int> count(const QString &entity, const QString &field) const;

private:
    Status record(const Change &change);
    Result<Change> undoOne(const Change &wrong, ChangeSet &changes);
    Connection &m_connection;
    const Clock &m_clock;
    QString m_actor;
    Uid m_batch; ///< of the act; empty: each change is one
};

/// The handler of an entity; null when unknown. See change_targets.h.
const ChangeTarget *changeTarget(const QString &entity);

} // namespace pulse
