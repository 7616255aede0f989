#include "store/change_targets.h"
#include "store/checklist_store.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &json)
{
    return json.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ItemState stateFromKey(const QString &key)
{
    for (const ItemState state : {ItemState::Done, ItemState::Skipped, ItemState::NotApplicable})
        if (key == toKey(state))
            return state;
    return ItemState::Open;
}

Uid runOfItem(const Uid &item) { return item.left(item.lastIndexOf(u'/')); }

Result<bool> runExists(Connection &connection, const Uid &run)
{
    Statement row(connection, "SELECT 1 FROM checklist_run WHERE uid = ?");
    row.bind(run);
    const bool exists = row.next();
    return row.failed() ? Result<bool>(row.status().error()) : exists;
}

/// One item of one run: its outcome, note, links and assignee, each with its own history.
class RunItemTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        const auto exists = runExists(connection, runOfItem(uid));
        if (!exists)
            return exists.error();
        if (!*exists)
            return noSuchEntity(u"runItem"_s, uid);
        Statement row(connection, "SELECT state, reason, done_by, done_at, late, evidence, note, links, assignee "
                                  "FROM checklist_run_item WHERE uid = ?");
        row.bind(uid);
        const bool touched = row.next();
        if (row.failed())
            return row.status().error();
        if (field == u"note")
            return QJsonValue(touched ? row.text(6) : u""_s);
        if (field == u"links")
            return QJsonValue(touched ? QJsonDocument::fromJson(row.bytes(7)).array() : QJsonArray());
        if (field == u"assignee")
            return QJsonValue(touched ? row.text(8) : u""_s);
        if (field != u"state")
            return unknownField(u"runItem"_s, field);
        RunItem item;
        if (touched) {
            item.state = ItemState(row.integer(0));
            item.reason = row.text(1);
            item.doneBy = row.text(2);
            item.doneAt = row.time(3);
            item.late = row.integer(4) != 0;
            item.evidence = QJsonDocument::fromJson(row.bytes(5)).object();
        }
        return QJsonValue(outcomeToJson(item));
    }

    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        Statement make(connection, "INSERT INTO checklist_run_item (uid, run_uid) VALUES (?, ?) "
                                   "ON CONFLICT (uid) DO NOTHING");
        if (const Status made = make.bind(uid).bind(runOfItem(uid)).run(); !made)
            return made;
        changes.checklists = true;
        if (field == u"note" || field == u"assignee") {
            Statement set(connection, u"UPDATE checklist_run_item SET %1 = ? WHERE uid = ?"_s.arg(field));
            return set.bind(value.toString()).bind(uid).run();
        }
        if (field == u"links") {
            Statement set(connection, "UPDATE checklist_run_item SET links = ? WHERE uid = ?");
            const QByteArray links = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
            return set.bind(QString::fromUtf8(links)).bind(uid).run();
        }
        if (field != u"state")
            return unknownField(u"runItem"_s, field);
        const QJsonObject outcome = value.toObject();
        Statement set(connection, "UPDATE checklist_run_item SET state = ?, reason = ?, done_by = ?, done_at = ?, "
                                  "late = ?, evidence = ? WHERE uid = ?");
        set.bind(int(stateFromKey(outcome[u"state"_s].toString())));
        set.bind(outcome[u"reason"_s].toString()).bind(outcome[u"by"_s].toString());
        set.bind(outcome.contains(u"at"_s) ? std::optional(outcome[u"at"_s].toInteger()) : std::nullopt);
        set.bind(outcome[u"late"_s].toBool()).bind(compact(outcome[u"evidence"_s].toObject()));
        return set.bind(uid).run();
    }
};

/// Who does a run.
class ChecklistRunTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"assignee")
            return unknownField(u"runItem"_s, field);
        Statement row(connection, "SELECT assignee FROM checklist_run WHERE uid = ?");
        row.bind(uid);
        if (!row.next())
            return row.failed() ? row.status().error() : noSuchEntity(u"runItem"_s, uid);
        return QJsonValue(row.text(0));
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.checklists = true;
        Statement set(connection, "UPDATE checklist_run SET assignee = ? WHERE uid = ?");
        return set.bind(value.toString()).bind(uid).run();
    }
};

/// The wording of a list: every edit is a new version, which the runs that begin after it follow.
class ChecklistTemplateTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"content")
            return unknownField(u"runItem"_s, field);
        const auto checklist = ChecklistStore(connection).latestTemplate(uid);
        if (!checklist)
            return checklist.error();
        return QJsonValue(templateContent(*checklist));
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        auto checklist = templateFromJson(value.toObject());
        if (!checklist)
            return checklist.error();
        if (checklist->key != uid)
            return Error{Error::Kind::BadData,
                         QCoreApplication::translate("ChecklistStore", "The wording belongs to another checklist."),
                         uid};
        Statement last(connection, "SELECT max(version) FROM checklist_template WHERE key = ?");
        checklist->version = int(last.bind(uid).scalar()) + 1;
        bool original = false;
        for (const ChecklistTemplate &builtIn : builtInTemplates())
            original = original || templateContent(builtIn) == templateContent(*checklist);
        changes.checklists = true;
        Statement insert(connection,
                         "INSERT INTO checklist_template (key, version, content, built_in) VALUES (?, ?, ?, ?)");
        insert.bind(uid).bind(checklist->version).bind(compact(toJson(*checklist))).bind(original);
        return insert.run();
    }
};

} // namespace

const ChangeTarget &runItemTarget()
{
    static const RunItemTarget target;
    return target;
}

const ChangeTarget &checklistRunTarget()
{
    static const ChecklistRunTarget target;
    return target;
}

const ChangeTarget &checklistTemplateTarget()
{
    static const ChecklistTemplateTarget target;
    return target;
}

} // namespace pulse
