#include "store/day_store.h"
#include "store/brand_store.h"
#include "store/change_targets.h"
#include "store/statement.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Result<QList<TeamDay>> listOf(Statement &rows)
{
    QList<TeamDay> days;
    while (rows.next()) {
        TeamDay day{QDate::fromString(rows.text(0), Qt::ISODate), rows.text(1), {}};
        if (!rows.isNull(2))
            day.brand = BrandId(rows.integer(2));
        days.append(day);
    }
    if (rows.failed())
        return rows.status().error();
    return days;
}

} // namespace

Result<QList<TeamDay>> DayStore::all() const
{
    Statement rows(m_connection, "SELECT date, label, brand_id FROM day ORDER BY date, uid");
    return listOf(rows);
}

Result<QList<TeamDay>> DayStore::of(BrandId brand, QDate first, QDate last) const
{
    Statement rows(m_connection, "SELECT date, label, brand_id FROM day WHERE date BETWEEN ? AND ? AND "
                                 "(brand_id IS NULL OR brand_id = ?) ORDER BY date, uid");
    rows.bind(first.toString(Qt::ISODate)).bind(last.toString(Qt::ISODate)).bind(brand);
    return listOf(rows);
}

Result<Change> DayStore::set(Journal &journal, const TeamDay &day, ChangeSet &changes)
{
    // The identifier says what it is, so that two members who name the same day mean the same thing.
    Uid uid = day.date.toString(Qt::ISODate);
    if (day.brand) {
        const auto brand = BrandStore(m_connection).byId(*day.brand);
        if (!brand)
            return brand.error();
        uid += u'/' + brand->uid;
    }
    const QString label = day.label.simplified();
    return journal.change(u"day"_s, uid, u"label"_s, label.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(label),
                          changes);
}

namespace {

class DayTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"label")
            return unknownField(u"day"_s, field);
        Statement row(connection, "SELECT label FROM day WHERE uid = ?");
        if (row.bind(uid).next())
            return QJsonValue(row.text(0));
        return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.settings = true;
        if (value.isNull()) {
            Statement row(connection, "DELETE FROM day WHERE uid = ?");
            return row.bind(uid).run();
        }
        const QDate date = QDate::fromString(uid.section(u'/', 0, 0), Qt::ISODate);
        if (!date.isValid())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("DayStore", "This is no date. Nothing was changed."),
                         {}};
        std::optional<qint64> brandId;
        if (const Uid brandUid = uid.section(u'/', 1); !brandUid.isEmpty()) {
            const auto brand = BrandStore(connection).byUid(brandUid);
            if (!brand)
                return brand.error();
            brandId = raw(brand->id);
        }
        Statement row(connection, "INSERT INTO day (uid, date, label, brand_id) VALUES (?,?,?,?) "
                                  "ON CONFLICT (uid) DO UPDATE SET label = excluded.label");
        return row.bind(uid).bind(date.toString(Qt::ISODate)).bind(value.toString()).bind(brandId).run();
    }
};

} // namespace

const ChangeTarget &dayTarget()
{
    static const DayTarget target;
    return target;
}

} // namespace pulse
