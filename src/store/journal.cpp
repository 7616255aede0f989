#include "store/journal.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Columns = "uid, actor, at, entity, entity_uid, field, old_value, new_value, undoes";

Change changeOf(const Statement &row)
{
    return {row.text(0),
            row.text(1),
            row.time(2),
            row.text(3),
            row.text(4),
            row.text(5),
            jsonValue(row.text(6)),
            jsonValue(row.text(7)),
            row.text(8)};
}

Result<QList<Change>> changesOf(Statement &rows)
{
    QList<Change> list;
    while (rows.next())
        list.append(changeOf(rows));
    if (rows.failed())
        return rows.status().error();
    return list;
}

Result<Change> changeByUid(Connection &connection, const Uid &uid)
{
    Statement row(connection, std::string("SELECT ") + Columns + " FROM change WHERE uid = ?");
    if (row.bind(uid).next())
        return changeOf(row);
    if (row.failed())
        return row.status().error();
    return noSuchEntity(u"change"_s, uid);
}

/// The change itself, and those of the same act that still stand, the latest first.
Result<QList<Change>> actOf(Connection &connection, const Change &change)
{
    Statement batch(connection, "SELECT batch FROM change WHERE uid = ?");
    const QString act = batch.bind(change.uid).next() ? batch.text(0) : QString();
    if (batch.failed())
        return batch.status().error();
    if (act.isEmpty())
        return QList<Change>{change};
    Statement rows(connection, std::string("SELECT ") + Columns +
                                   " FROM change AS c WHERE batch = ? AND NOT EXISTS (SELECT 1 FROM change AS u WHERE"
                                   " u.undoes = c.uid AND u.undoes <> '') ORDER BY seq DESC");
    rows.bind(act);
    return changesOf(rows);
}

} // namespace

Journal::Journal(Connection &connection, const Clock &clock, QString actor)
    : m_connection(connection), m_clock(clock), m_actor(std::move(actor))
{}

void Journal::asOne() { m_batch = newUid(m_clock.now().toMSecsSinceEpoch()); }

Status Journal::record(const Change &change)
{
    Statement insert(m_connection,
                     std::string("INSERT INTO change (") + Columns + ", batch) VALUES (?,?,?,?,?,?,?,?,?,?)");
    return insert.bind(change.uid)
        .bind(change.actor)
        .bind(change.at)
        .bind(change.entity)
        .bind(change.entityUid)
        .bind(change.field)
        .bind(jsonText(change.oldValue))
        .bind(jsonText(change.newValue))
        .bind(change.undoes)
        .bind(m_batch)
        .run();
}

Result<Change> Journal::change(const QString &entity, const Uid &uid, const QString &field, const QJsonValue &value,
                               ChangeSet &changes)
{
    const ChangeTarget *target = changeTarget(entity);
    if (!target)
        return unknownField(entity, field);
    const auto before = target->current(m_connection, uid, field);
    if (!before)
        return before.error();
    Change change;
    change.actor = m_actor;
    change.at = m_clock.now();
    change.entity = entity;
    change.entityUid = uid;
    change.field = field;
    change.oldValue = *before;
    change.newValue = *before;
    if (*before == value)
        return change;
    if (const Status applied = target->apply(m_connection, uid, field, value, changes); !applied)
        return applied.error();
    // Read again: what is stored may be tidier than what was given, and undo compares with it.
    const auto after = target->current(m_connection, uid, field);
    if (!after)
        return after.error();
    change.newValue = *after;
    if (change.newValue == change.oldValue)
        return change;
    change.uid = newUid(change.at.toMSecsSinceEpoch());
    if (const Status recorded = record(change); !recorded)
        return recorded.error();
    return change;
}

Result<Change> Journal::undo(const Uid &changeUid, ChangeSet &changes)
{
    const auto found = changeByUid(m_connection, changeUid);
    if (!found)
        return found.error();
    const auto act = actOf(m_connection, *found);
    if (!act)
        return act.error();
    if (act->size() < 2)
        return undoOne(*found, changes);
    asOne(); // undoing this undoes it all again
    Result<Change> last = *found;
    for (const Change &wrong : *act)
        if (last = undoOne(wrong, changes); !last)
            return last;
    return last;
}

Result<Change> Journal::undoOne(const Change &wrong, ChangeSet &changes)
{
    const ChangeTarget *target = changeTarget(wrong.entity);
    if (!target)
        return unknownField(wrong.entity, wrong.field);
    const auto now = target->current(m_connection, wrong.entityUid, wrong.field);
    if (!now)
        return now.error();
    if (*now != wrong.newValue)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate(
                         "Journal", "It was changed again since, so it was not undone. Look at its history to decide."),
                     wrong.uid};
    if (const Status applied = target->apply(m_connection, wrong.entityUid, wrong.field, wrong.oldValue, changes);
        !applied)
        return applied.error();
    Change change = wrong;
    change.actor = m_actor;
    change.at = m_clock.now();
    change.uid = newUid(change.at.toMSecsSinceEpoch());
    change.oldValue = wrong.newValue;
    change.newValue = wrong.oldValue;
    change.undoes = wrong.uid;
    if (const Status recorded = record(change); !recorded)
        return recorded.error();
    return change;
}

Result<Change> Journal::lastUndoable(const QString &actor) const
{
    Statement row(m_connection, std::string("SELECT ") + Columns +
                                    " FROM change AS c WHERE actor = ? AND undoes = '' AND NOT EXISTS "
                                    "(SELECT 1 FROM change AS u WHERE u.undoes = c.uid AND u.undoes <> '') "
                                    "ORDER BY seq DESC LIMIT 1");
    if (row.bind(actor).next())
        return changeOf(row);
    if (row.failed())
        return row.status().error();
    return Error{Error::Kind::NotFound, QCoreApplication::translate("Journal", "There is nothing to undo."), {}};
}

Result<QList<Change>> Journal::history(const QString &entity, const Uid &uid, int limit) const
{
    std::string sql = std::string("SELECT ") + Columns + " FROM change";
    if (!entity.isEmpty())
        sql += uid.isEmpty() ? " WHERE entity = ?" : " WHERE entity = ? AND entity_uid = ?";
    else if (!uid.isEmpty())
        sql += " WHERE entity_uid = ?";
    Statement rows(m_connection, sql + " ORDER BY seq DESC LIMIT ?");
    if (!entity.isEmpty())
        rows.bind(entity);
    if (!uid.isEmpty())
        rows.bind(uid);
    rows.bind(limit);
    return changesOf(rows);
}

Result<QList<Change>> Journal::historyWithin(const QString &entity, const QString &prefix, int limit) const
{
    // A range instead of LIKE: it can use the index.
    Statement rows(m_connection, std::string("SELECT ") + Columns +
                                     " FROM change WHERE entity = ? AND entity_uid >= ? AND entity_uid < ? "
                                     "ORDER BY seq DESC LIMIT ?");
    rows.bind(entity).bind(prefix).bind(prefix + QChar(0xFFFF)).bind(limit);
    return changesOf(rows);
}

Result<int> Journal::count(const QString &entity, const QString &field) const
{
    Statement row(m_connection, "SELECT count(*) FROM change WHERE entity = ? AND field = ?");
    const qint64 count = row.bind(entity).bind(field).scalar();
    return row.failed() ? Result<int>(row.status().error()) : int(count);
}

} // namespace pulse
