#include "store/brand_store.h"
#include "core/brand_matcher.h"
#include "core/period.h"
#include "core/text.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Select = "SELECT id, uid, name, query, competitor, time_zone, position, removed FROM brand";

Brand brandOf(const Statement &row)
{
    Brand brand;
    brand.id = BrandId(row.integer(0));
    brand.uid = row.text(1);
    brand.name = row.text(2);
    brand.query = row.text(3);
    brand.competitor = row.integer(4) != 0;
    brand.timeZone = row.bytes(5);
    brand.position = int(row.integer(6));
    return brand;
}

Error noSuchBrand(const QString &name)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("BrandStore", "There is no brand \"%1\". Add it first.").arg(name),
            {}};
}

Status checkZone(const QByteArray &zone)
{
    if (isTimeZone(zone))
        return ok();
    return Error{Error::Kind::Usage,
                 QCoreApplication::translate("BrandStore", "\"%1\" is no time zone. Write it as Asia/Seoul or UTC.")
                     .arg(QString::fromUtf8(zone)),
                 {}};
}

/// A name must not be empty, and no other brand in use may have it, whatever the case of its letters.
Status checkName(Connection &connection, const QString &name, BrandId self)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return Error{Error::Kind::Usage, QCoreApplication::translate("BrandStore", "A brand needs a name."), {}};
    Statement rows(connection, "SELECT id, name FROM brand WHERE removed = 0 AND kind = 0");
    while (rows.next()) {
        if (BrandId(rows.integer(0)) != self && folded(rows.text(1)) == wanted)
            return Error{
                Error::Kind::Conflict,
                QCoreApplication::translate("BrandStore", "There is a brand named \"%1\" already. Choose another name.")
                    .arg(rows.text(1)),
                {}};
    }
    return rows.status();
}

} // namespace

Result<QList<Brand>> BrandStore::all() const
{
    Statement rows(m_connection,
                   std::string(Select) + " WHERE removed = 0 AND kind = 0 ORDER BY competitor, position, id");
    QList<Brand> brands;
    while (rows.next())
        brands.append(brandOf(rows));
    if (rows.failed())
        return rows.status().error();
    return brands;
}

Result<Brand> BrandStore::byName(const QString &name) const
{
    const auto brands = all();
    if (!brands)
        return brands.error();
    for (const Brand &brand : *brands)
        if (brand.name == name)
            return brand;
    const QString wanted = folded(name);
    for (const Brand &brand : *brands)
        if (folded(brand.name) == wanted)
            return brand;
    return noSuchBrand(name);
}

Result<Brand> BrandStore::byId(BrandId id) const
{
    Statement row(m_connection, std::string(Select) + " WHERE id = ? AND removed = 0 AND kind = 0");
    if (row.bind(id).next())
        return brandOf(row);
    if (row.failed())
        return row.status().error();
    return noSuchEntity(u"brand"_s, QString::number(raw(id)));
}

Result<Brand> BrandStore::byUid(const Uid &uid) const
{
    Statement row(m_connection, std::string(Select) + " WHERE uid = ? AND kind = 0");
    if (row.bind(uid).next())
        return brandOf(row);
    if (row.failed())
        return row.status().error();
    return noSuchEntity(u"brand"_s, uid);
}

Result<BrandId> BrandStore::add(const Brand &brand)
{
    const auto id = insert(brand, false);
    if (!id)
        return id.error();
    const Status noted = setAssignment(*id, {effectiveQuery(brand).text(), {}, true});
    return noted ? id : noted.error();
}

Result<Uid> BrandStore::prepare(Brand brand)
{
    if (brand.uid.isEmpty())
        brand.uid = newUid(QDateTime::currentMSecsSinceEpoch());
    const auto id = insert(brand, true);
    if (!id)
        return id.error();
    return brand.uid;
}

Result<BrandId> BrandStore::insert(const Brand &brand, bool removed)
{
    if (const Status named = checkName(m_connection, brand.name, {}); !named)
        return named.error();
    if (const Status zoned = checkZone(brand.timeZone); !zoned)
        return zoned.error();
    Statement last(m_connection, "SELECT coalesce(max(position), -1) FROM brand WHERE kind = 0");
    const int next = int(last.scalar()) + 1;
    Statement row(m_connection, "INSERT INTO brand (uid, name, query, competitor, time_zone, position, removed) "
                                "VALUES (?,?,?,?,?,?,?) RETURNING id");
    row.bind(brand.uid.isEmpty() ? newUid(QDateTime::currentMSecsSinceEpoch()) : brand.uid)
        .bind(brand.name.simplified())
        .bind(brand.query)
        .bind(brand.competitor)
        .bind(QString::fromUtf8(brand.timeZone))
        .bind(brand.position > 0 ? brand.position : next)
        .bind(removed);
    const qint64 id = row.scalar();
    if (row.failed())
        return row.status().error();
    return BrandId(id);
}

Status BrandStore::update(const Brand &brand)
{
    if (const Status named = checkName(m_connection, brand.name, brand.id); !named)
        return named;
    if (const Status zoned = checkZone(brand.timeZone); !zoned)
        return zoned;
    Statement row(m_connection, "UPDATE brand SET name = ?, query = ?, competitor = ?, time_zone = ?, position = ? "
                                "WHERE id = ?");
    return row.bind(brand.name.simplified())
        .bind(brand.query)
        .bind(brand.competitor)
        .bind(QString::fromUtf8(brand.timeZone))
        .bind(brand.position)
        .bind(brand.id)
        .run();
}

Status BrandStore::remove(BrandId id)
{
    Statement row(m_connection, "UPDATE brand SET removed = 1 WHERE id = ?");
    return row.bind(id).run();
}

namespace {

QString assignmentKey(BrandId id) { return u"assignment.%1"_s.arg(raw(id)); }

} // namespace

Result<BrandStore::Assignment> BrandStore::assignment(BrandId id) const
{
    Statement row(m_connection, "SELECT value FROM meta WHERE key = ?");
    if (!row.bind(assignmentKey(id)).next())
        return row.failed() ? Result<Assignment>(row.status().error()) : Assignment{};
    const QJsonObject json = jsonValue(row.text(0)).toObject();
    return Assignment{json[u"query"_s].toString(), MentionId(json[u"next"_s].toString().toLongLong()),
                      json[u"done"_s].toBool()};
}

Status BrandStore::setAssignment(BrandId id, const Assignment &assignment)
{
    // Row numbers are larger than what a JSON number keeps.
    const QJsonObject json{{u"query"_s, assignment.query},
                           {u"next"_s, QString::number(raw(assignment.next))},
                           {u"done"_s, assignment.done}};
    Statement row(m_connection,
                  "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return row.bind(assignmentKey(id)).bind(jsonText(json)).run();
}

namespace {

class BrandTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        Statement row(connection, std::string(Select) + " WHERE uid = ? AND kind = 0");
        if (!row.bind(uid).next())
            return row.failed() ? row.status().error() : noSuchEntity(u"brand"_s, uid);
        if (field == u"removed")
            return QJsonValue(row.integer(7) != 0);
        const Brand brand = brandOf(row);
        if (field == u"name")
            return QJsonValue(brand.name);
        if (field == u"query")
            return QJsonValue(brand.query);
        if (field == u"competitor")
            return QJsonValue(brand.competitor);
        if (field == u"timezone")
            return QJsonValue(QString::fromUtf8(brand.timeZone));
        if (field == u"position")
            return QJsonValue(brand.position);
        return unknownField(u"brand"_s, field);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        BrandStore store(connection);
        auto brand = store.byUid(uid);
        if (!brand)
            return brand.error();
        changes.brands = true;
        changes.touchedBrands.append(brand->id);
        if (field == u"removed")
            return setRemoved(connection, *brand, value.toBool());
        if (field == u"name")
            brand->name = value.toString();
        else if (field == u"query")
            brand->query = value.toString();
        else if (field == u"competitor")
            brand->competitor = value.toBool();
        else if (field == u"timezone")
            brand->timeZone = value.toString().toUtf8();
        else if (field == u"position")
            brand->position = value.toInt();
        return store.update(*brand);
    }

private:
    static Status setRemoved(Connection &connection, const Brand &brand, bool removed)
    {
        // While it is away nothing is assigned to it: when it comes back its query has to be carried through again.
        BrandStore store(connection);
        if (const Status noted = store.setAssignment(brand.id, {}); !noted)
            return noted;
        if (removed)
            return store.remove(brand.id);
        // Meanwhile another brand may have taken the name.
        if (const Status named = checkName(connection, brand.name, brand.id); !named)
            return named;
        Statement row(connection, "UPDATE brand SET removed = 0 WHERE id = ?");
        return row.bind(brand.id).run();
    }
};

} // namespace

const ChangeTarget &brandTarget()
{
    static const BrandTarget target;
    return target;
}

} // namespace pulse
