#include "store/definition_store.h"
#include "store/brand_store.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/purchase_marks.h"
#include "store/statement.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Columns = "SELECT d.uid, d.subject, d.brand_id, d.content, d.valid_from, d.author, d.at, "
                                "d.reason, b.uid FROM definition d LEFT JOIN brand b ON b.id = d.brand_id ";

Definition definitionOf(const Statement &row)
{
    Definition definition;
    definition.uid = row.text(0);
    definition.subject = definitionSubjectFromKey(row.text(1)).value_or(DefinitionSubject::Activation);
    definition.brand = BrandId(row.integer(2));
    definition.content = jsonValue(row.text(3)).toObject();
    definition.validFrom = QDate::fromString(row.text(4), Qt::ISODate);
    definition.author = row.text(5);
    definition.at = row.time(6);
    definition.reason = row.text(7);
    return definition;
}

Error refused(const char *why) { return {Error::Kind::Usage, QCoreApplication::translate("DefinitionStore", why), {}}; }

/// What mentions carry of a definition is written anew from the day on which it changed.
Status carryThrough(Connection &connection, DefinitionSubject subject, QDate from, ChangeSet &changes)
{
    changes.benchmarks = changes.settings = true; // figures and their tables are read anew
    if (subject == DefinitionSubject::Stance)
        changes.people = true;
    return subject == DefinitionSubject::PurchaseIntent ? markPurchases(connection, from, changes) : ok();
}

Status write(Connection &connection, const Definition &definition, ChangeSet &changes)
{
    Statement row(connection, "INSERT INTO definition (uid, subject, brand_id, content, valid_from, author, at, reason)"
                              " VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (uid) DO UPDATE SET content = excluded.content,"
                              " valid_from = excluded.valid_from, reason = excluded.reason");
    row.bind(definition.uid).bind(toKey(definition.subject));
    row.bind(isOfBrand(definition.subject) ? std::optional<qint64>(raw(definition.brand)) : std::nullopt);
    row.bind(jsonText(definition.content)).bind(definition.validFrom.toString(Qt::ISODate));
    if (Status done = row.bind(definition.author).bind(definition.at).bind(definition.reason).run(); !done)
        return done;
    return carryThrough(connection, definition.subject, definition.validFrom, changes);
}

} // namespace

Result<QList<Definition>> DefinitionStore::versions(DefinitionSubject subject, BrandId brand) const
{
    Statement rows(m_connection, std::string(Columns) + "WHERE d.subject = ? AND coalesce(d.brand_id, 0) = ? "
                                                        "ORDER BY d.valid_from, d.at, d.uid");
    rows.bind(toKey(subject)).bind(isOfBrand(subject) ? raw(brand) : 0);
    QList<Definition> list;
    while (rows.next()) {
        const Definition definition = definitionOf(rows);
        if (!list.isEmpty() && list.constLast().validFrom == definition.validFrom)
            list.removeLast();
        list << definition;
    }
    if (rows.failed())
        return rows.status().error();
    return list;
}

Result<Change> DefinitionStore::set(Journal &journal, const Definition &definition, QDate today, ChangeSet &changes)
{
    if (!definition.validFrom.isValid() || definition.validFrom > today)
        return refused(QT_TRANSLATE_NOOP("DefinitionStore",
                                         "A definition holds from today or an earlier day on. Nothing was changed."));
    if (definition.reason.simplified().isEmpty())
        return refused(QT_TRANSLATE_NOOP("DefinitionStore",
                                         "Say in a few words why the definition changes. Nothing was changed."));
    Uid brand;
    if (isOfBrand(definition.subject)) {
        const auto found = BrandStore(m_connection).byId(definition.brand);
        if (!found)
            return found.error();
        brand = found->uid;
    }
    const Uid uid = definition.uid.isEmpty() ? newUid(QDateTime::currentMSecsSinceEpoch()) : definition.uid;
    return journal.change(u"definition"_s, uid, u"value"_s,
                          QJsonObject{{u"subject"_s, toKey(definition.subject)},
                                      {u"brand"_s, brand},
                                      {u"content"_s, definition.content},
                                      {u"validFrom"_s, definition.validFrom.toString(Qt::ISODate)},
                                      {u"author"_s, definition.author},
                                      {u"at"_s, definition.at.toMSecsSinceEpoch()},
                                      {u"reason"_s, definition.reason.simplified()}},
                          changes);
}

Status DefinitionStore::add(const Definition &definition, ChangeSet &changes)
{
    Definition named = definition;
    if (named.uid.isEmpty())
        named.uid = newUid(QDateTime::currentMSecsSinceEpoch());
    if (!named.at.isValid())
        named.at = QDateTime::currentDateTimeUtc();
    return write(m_connection, named, changes);
}

Result<QTimeZone> DefinitionStore::zone() const
{
    const auto brands = BrandStore(m_connection).all();
    if (!brands)
        return brands.error();
    return QTimeZone(brands->isEmpty() ? QByteArray(DefaultTimeZone) : brands->constFirst().timeZone);
}

namespace {

class DefinitionTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"value")
            return unknownField(u"definition"_s, field);
        Statement row(connection, std::string(Columns) + "WHERE d.uid = ?");
        if (!row.bind(uid).next())
            return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
        const Definition found = definitionOf(row);
        return QJsonValue(QJsonObject{{u"subject"_s, toKey(found.subject)},
                                      {u"brand"_s, row.text(8)},
                                      {u"content"_s, found.content},
                                      {u"validFrom"_s, found.validFrom.toString(Qt::ISODate)},
                                      {u"author"_s, found.author},
                                      {u"at"_s, found.at.toMSecsSinceEpoch()},
                                      {u"reason"_s, found.reason}});
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        if (value.isNull())
            return remove(connection, uid, changes);
        const QJsonObject json = value.toObject();
        const auto subject = definitionSubjectFromKey(json[u"subject"_s].toString());
        if (!subject)
            return unknownField(u"definition"_s, json[u"subject"_s].toString());
        Definition definition;
        definition.uid = uid;
        definition.subject = *subject;
        if (isOfBrand(*subject)) {
            const auto brand = BrandStore(connection).byUid(json[u"brand"_s].toString());
            if (!brand)
                return brand.error();
            definition.brand = brand->id;
            changes.touchedBrands << brand->id;
        }
        definition.content = json[u"content"_s].toObject();
        definition.validFrom = QDate::fromString(json[u"validFrom"_s].toString(), Qt::ISODate);
        definition.author = json[u"author"_s].toString();
        definition.at = QDateTime::fromMSecsSinceEpoch(json[u"at"_s].toInteger(), Qt::UTC);
        definition.reason = json[u"reason"_s].toString();
        return write(connection, definition, changes);
    }

private:
    static Status remove(Connection &connection, const Uid &uid, ChangeSet &changes)
    {
        Statement found(connection, std::string(Columns) + "WHERE d.uid = ?");
        if (!found.bind(uid).next())
            return found.failed() ? Status(found.status().error()) : ok();
        const Definition gone = definitionOf(found);
        Statement row(connection, "DELETE FROM definition WHERE uid = ?");
        if (Status done = row.bind(uid).run(); !done)
            return done;
        return carryThrough(connection, gone.subject, gone.validFrom, changes);
    }
};

} // namespace

const ChangeTarget &definitionTarget()
{
    static const DefinitionTarget target;
    return target;
}

} // namespace pulse
