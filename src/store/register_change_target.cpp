#include "core/register.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// A row of brand that gathers the mentions of an entry; it follows the entry's name, zone and removal.
Status followGathering(Connection &connection, const Uid &uid, const RegisterEntry &entry, bool removed)
{
    if (!gathersMentions(entry.reg))
        return ok();
    Statement row(connection, "INSERT INTO brand (uid, name, time_zone, kind, removed)"
                              " VALUES (?1, ?2, coalesce((SELECT time_zone FROM brand WHERE uid = ?3), 'UTC'), 1, ?4)"
                              " ON CONFLICT (uid) DO UPDATE SET name = excluded.name, removed = excluded.removed");
    return row.bind(uid).bind(entry.name()).bind(entry.brand).bind(removed).run();
}

class RegisterTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        const auto stored = find(connection, uid);
        if (!stored)
            return stored.error();
        if (field == u"value") {
            if (!stored->has_value() || (*stored)->removed)
                return QJsonValue(QJsonValue::Null);
            const RegisterEntry &entry = (*stored)->entry;
            return QJsonValue(
                QJsonObject{{u"register"_s, toKey(entry.reg)}, {u"brand"_s, entry.brand}, {u"values"_s, entry.values}});
        }
        if (!stored->has_value())
            return noSuchEntity(u"register"_s, uid);
        const RegisterEntry &entry = (*stored)->entry;
        if (!fieldOf(entry.reg, field))
            return unknownField(u"register"_s, field);
        const QJsonValue value = entry.values.value(field);
        return value.isUndefined() ? QJsonValue() : value;
    }

    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.registers = true;
        const auto stored = find(connection, uid);
        if (!stored)
            return stored.error();
        if (field == u"value")
            return applyWhole(connection, uid, *stored, value);
        if (!stored->has_value())
            return noSuchEntity(u"register"_s, uid);
        RegisterEntry entry = (*stored)->entry;
        const RegisterField *known = fieldOf(entry.reg, field);
        if (!known)
            return unknownField(u"register"_s, field);
        const auto tidy = tidyValue(*known, value);
        if (!tidy)
            return tidy.error();
        if (tidy->isNull() || *tidy == QJsonValue(false))
            entry.values.remove(field);
        else
            entry.values[field] = *tidy;
        return write(connection, uid, entry, (*stored)->removed);
    }

private:
    struct Stored {
        RegisterEntry entry;
        bool removed = false;
    };

    static Result<std::optional<Stored>> find(Connection &connection, const Uid &uid)
    {
        Statement row(connection, "SELECT register, brand_uid, content, removed FROM register_entry WHERE uid = ?");
        if (!row.bind(uid).next())
            return row.failed() ? Result<std::optional<Stored>>(row.status().error()) : std::optional<Stored>();
        const auto reg = registerFromKey(row.text(0));
        if (!reg)
            return unknownField(u"register"_s, row.text(0));
        return std::optional(Stored{{uid, *reg, row.text(1), jsonValue(row.text(2)).toObject()}, row.integer(3) != 0});
    }

    static Status applyWhole(Connection &connection, const Uid &uid, const std::optional<Stored> &stored,
                             const QJsonValue &value)
    {
        if (value.isNull()) {
            if (!stored)
                return ok();
            return write(connection, uid, stored->entry, true);
        }
        const QJsonObject json = value.toObject();
        const auto reg = registerFromKey(json[u"register"_s].toString());
        if (!reg)
            return unknownField(u"register"_s, json[u"register"_s].toString());
        const RegisterEntry entry{uid, *reg, json[u"brand"_s].toString(), json[u"values"_s].toObject()};
        if (const Status checked = checkEntry(entry); !checked)
            return checked;
        return write(connection, uid, entry, false);
    }

    static Status write(Connection &connection, const Uid &uid, const RegisterEntry &entry, bool removed)
    {
        Statement row(connection,
                      "INSERT INTO register_entry (uid, register, brand_uid, content, removed) VALUES (?,?,?,?,?)"
                      " ON CONFLICT (uid) DO UPDATE SET content = excluded.content, removed = excluded.removed");
        row.bind(uid).bind(toKey(entry.reg)).bind(entry.brand).bind(jsonText(entry.values)).bind(removed);
        if (const Status done = row.run(); !done)
            return done;
        return followGathering(connection, uid, entry, removed);
    }
};

} // namespace

const ChangeTarget &registerTarget()
{
    static const RegisterTarget target;
    return target;
}

} // namespace pulse
