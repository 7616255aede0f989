#include "core/json_values.h"
#include "core/spike.h"
#include "store/brand_store.h"
#include "store/case_store.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/spike_store.h"
#include "store/statement.h"

// What people change about crisis cases and their parts.

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The journal's value of the field "opened"; null when the case does not exist.
Result<QJsonValue> openedOf(Connection &connection, const Uid &uid)
{
    Statement row(connection, "SELECT opened FROM crisis_case WHERE uid = ? AND removed = 0");
    if (row.bind(uid).next())
        return jsonValue(row.text(0));
    return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
}

/// A spike that left the log meanwhile has nothing to be judged.
Status judgeSpike(Connection &connection, const QString &spike, const QString &state, ChangeSet &changes)
{
    if (spike.isEmpty() || !SpikeStore(connection).byUid(spike))
        return ok();
    return spikeTarget().apply(connection, spike, u"state"_s, state, changes);
}

Status openCase(Connection &connection, const Uid &uid, const QJsonObject &opened, ChangeSet &changes)
{
    const auto brand = BrandStore(connection).byUid(opened[u"brand"_s].toString());
    if (!brand)
        return brand.error();
    Statement insert(connection, "INSERT INTO crisis_case (uid, brand_id, opened, opened_at, title) VALUES (?,?,?,?,?) "
                                 "ON CONFLICT (uid) DO UPDATE SET opened = excluded.opened, "
                                 "opened_at = excluded.opened_at, title = excluded.title, removed = 0");
    insert.bind(uid).bind(brand->id).bind(jsonText(opened)).bind(timeFromJson(opened[u"at"_s]));
    if (const Status inserted = insert.bind(opened[u"title"_s].toString()).run(); !inserted)
        return inserted;
    return judgeSpike(connection, opened[u"spike"_s].toString(), toKey(SpikeState::Crisis), changes);
}

Status takeBack(Connection &connection, const Uid &uid, ChangeSet &changes)
{
    const auto opened = openedOf(connection, uid);
    if (!opened)
        return opened.error();
    Statement remove(connection, "UPDATE crisis_case SET removed = 1 WHERE uid = ?");
    if (const Status removed = remove.bind(uid).run(); !removed)
        return removed;
    const QJsonObject was = opened->toObject();
    return judgeSpike(connection, was[u"spike"_s].toString(), was[u"spikeWas"_s].toString(), changes);
}

class CaseTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field == u"opened")
            return openedOf(connection, uid);
        const auto found = CaseStore(connection).byUid(uid);
        if (!found)
            return found.error();
        if (field == u"title")
            return QJsonValue(found->title);
        if (field == u"owner")
            return QJsonValue(found->owner);
        if (field == u"severity")
            return found->severity ? QJsonValue(toKey(*found->severity)) : QJsonValue();
        if (field == u"nextStep")
            return found->nextStep.isEmpty() && !found->nextStepAt.isValid()
                       ? QJsonValue()
                       : QJsonValue(
                             QJsonObject{{u"text"_s, found->nextStep}, {u"at"_s, timeToJson(found->nextStepAt)}});
        if (field == u"closed")
            return found->isOpen() ? QJsonValue()
                                   : QJsonValue(QJsonObject{{u"note"_s, found->closingNote},
                                                            {u"by"_s, found->closedBy},
                                                            {u"at"_s, timeToJson(found->closedAt)}});
        return unknownField(u"case"_s, field);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.cases = true;
        const QJsonObject json = value.toObject();
        if (field == u"opened")
            return value.isNull() ? takeBack(connection, uid, changes) : openCase(connection, uid, json, changes);
        if (field == u"title" || field == u"owner") {
            Statement set(connection, u"UPDATE crisis_case SET %1 = ? WHERE uid = ?"_s.arg(field));
            return set.bind(value.toString().simplified()).bind(uid).run();
        }
        if (field == u"severity") {
            const auto severity = severityFromKey(value.toString());
            if (!severity && !value.isNull())
                return unknownField(u"case"_s, value.toString());
            Statement set(connection, "UPDATE crisis_case SET severity = ? WHERE uid = ?");
            return set.bind(severity ? std::optional<qint64>(qint64(*severity)) : std::nullopt).bind(uid).run();
        }
        if (field == u"nextStep") {
            Statement set(connection, "UPDATE crisis_case SET next_step = ?, next_step_at = ? WHERE uid = ?");
            return set.bind(json[u"text"_s].toString().trimmed()).bind(timeFromJson(json[u"at"_s])).bind(uid).run();
        }
        if (field != u"closed")
            return unknownField(u"case"_s, field);
        Statement set(connection,
                      "UPDATE crisis_case SET closing_note = ?, closed_by = ?, closed_at = ? WHERE uid = ?");
        set.bind(json[u"note"_s].toString()).bind(json[u"by"_s].toString());
        return set.bind(timeFromJson(json[u"at"_s])).bind(uid).run();
    }
};

/// A post, a draft or an entry of a case, as a whole.
class CasePartTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"content")
            return unknownField(u"casePart"_s, field);
        Statement row(connection, "SELECT content FROM crisis_case_part WHERE uid = ?");
        if (row.bind(uid).next())
            return jsonValue(row.text(0));
        return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.cases = true;
        if (value.isNull()) {
            Statement remove(connection, "DELETE FROM crisis_case_part WHERE uid = ?");
            return remove.bind(uid).run();
        }
        const QString crisisCase = uid.section(u'/', 0, 0), kind = uid.section(u'/', 1, 1), name = uid.section(u'/', 2);
        if (const auto found = CaseStore(connection).byUid(crisisCase); !found)
            return found.error();
        Statement put(connection,
                      "INSERT INTO crisis_case_part (uid, case_uid, kind, name, content) VALUES (?,?,?,?,?) "
                      "ON CONFLICT (uid) DO UPDATE SET content = excluded.content");
        return put.bind(uid).bind(crisisCase).bind(kind).bind(name).bind(jsonText(value)).run();
    }
};

} // namespace

const ChangeTarget &caseTarget()
{
    static const CaseTarget target;
    return target;
}

const ChangeTarget &casePartTarget()
{
    static const CasePartTarget target;
    return target;
}

} // namespace pulse
