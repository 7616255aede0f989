#include "store/setting_store.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"

namespace pulse {
using namespace Qt::StringLiterals;

Result<QJsonValue> SettingStore::value(QStringView key) const
{
    Statement row(m_connection, "SELECT value FROM setting WHERE key = ?");
    if (row.bind(key.toString()).next())
        return jsonValue(row.text(0));
    if (row.failed())
        return row.status().error();
    return QJsonValue(QJsonValue::Null);
}

Result<QJsonObject> SettingStore::within(QStringView prefix) const
{
    Statement rows(m_connection, "SELECT key, value FROM setting WHERE substr(key, 1, length(?1)) = ?1");
    rows.bind(prefix.toString());
    QJsonObject values;
    while (rows.next())
        values.insert(rows.text(0), jsonValue(rows.text(1)));
    if (rows.failed())
        return rows.status().error();
    return values;
}

Status SettingStore::set(QStringView key, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        Statement remove(m_connection, "DELETE FROM setting WHERE key = ?");
        return remove.bind(key.toString()).run();
    }
    Statement write(m_connection, "INSERT INTO setting (key, value) VALUES (?, ?) "
                                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return write.bind(key.toString()).bind(jsonText(value)).run();
}

QString SettingStore::text(QStringView key, const QString &otherwise) const
{
    return value(key).valueOr(QJsonValue()).toString(otherwise);
}

bool SettingStore::flag(QStringView key, bool otherwise) const
{
    return value(key).valueOr(QJsonValue()).toBool(otherwise);
}

double SettingStore::number(QStringView key, double otherwise) const
{
    return value(key).valueOr(QJsonValue()).toDouble(otherwise);
}

namespace {

class SettingTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"value")
            return unknownField(u"setting"_s, field);
        return SettingStore(connection).value(uid);
    }
    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.settings = true;
        return SettingStore(connection).set(uid, value);
    }
};

} // namespace

const ChangeTarget &settingTarget()
{
    static const SettingTarget target;
    return target;
}

} // namespace pulse
