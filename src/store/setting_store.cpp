#include "store/setting_store.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// QJsonDocument reads and writes arrays and objects only: a single value travels in an array of one.
QString textOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue valueOf(const QString &text) { return QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8()).array().at(0); }

} // namespace

Result<QJsonValue> SettingStore::value(const QString &key) const
{
    auto query = m_connection.prepare(u"SELECT value FROM setting WHERE key = ?"_s);
    if (!query)
        return query.error();
    query->addBindValue(key);
    if (!query->exec())
        return Connection::failure(*query);
    return query->next() ? valueOf(query->value(0).toString()) : QJsonValue(QJsonValue::Null);
}

Status SettingStore::set(const QString &key, const QJsonValue &value)
{
    auto query = m_connection.prepare(value.isNull() ? u"DELETE FROM setting WHERE key = ?"_s
                                                     : u"INSERT INTO setting (key, value) VALUES (?, ?)"
                                                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    if (!query)
        return query.error();
    query->addBindValue(key);
    if (!value.isNull())
        query->addBindValue(textOf(value));
    if (!query->exec())
        return Connection::failure(*query);
    return ok();
}

} // namespace pulse
