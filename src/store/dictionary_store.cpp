#include "store/dictionary_store.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

Result<QList<DictionaryEntry>> DictionaryStore::entries() const
{
    Statement rows(m_connection, "SELECT uid, content FROM dictionary_entry ORDER BY uid");
    QList<DictionaryEntry> entries;
    while (rows.next()) {
        entries << dictionaryEntryFromJson(jsonValue(rows.text(1)).toObject());
        entries.last().uid = rows.text(0);
    }
    if (rows.failed())
        return rows.status().error();
    std::ranges::stable_sort(entries, [](const DictionaryEntry &a, const DictionaryEntry &b) {
        return a.pattern.compare(b.pattern, Qt::CaseInsensitive) < 0;
    });
    return entries;
}

Result<QByteArray> DictionaryStore::learned(const QString &key) const
{
    Statement row(m_connection, "SELECT value FROM learned WHERE key = ?");
    const QByteArray value = row.bind(key).next() ? row.bytes(0) : QByteArray();
    return row.failed() ? Result<QByteArray>(row.status().error()) : value;
}

Status DictionaryStore::setLearned(const QString &key, const QByteArray &value)
{
    Statement put(m_connection, "INSERT INTO learned (key, value) VALUES (?, ?) "
                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return put.bind(key).bindBlob(value).run();
}

namespace {

class DictionaryEntryTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"content")
            return unknownField(u"dictionaryEntry"_s, field);
        Statement row(connection, "SELECT content FROM dictionary_entry WHERE uid = ?");
        if (row.bind(uid).next())
            return jsonValue(row.text(0));
        return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.learning = true;
        if (value.isNull()) {
            Statement remove(connection, "DELETE FROM dictionary_entry WHERE uid = ?");
            return remove.bind(uid).run();
        }
        if (const Status checked = checkEntry(dictionaryEntryFromJson(value.toObject())); !checked)
            return checked;
        Statement put(connection, "INSERT INTO dictionary_entry (uid, content) VALUES (?, ?) "
                                  "ON CONFLICT (uid) DO UPDATE SET content = excluded.content");
        return put.bind(uid).bind(jsonText(value)).run();
    }
};

} // namespace

const ChangeTarget &dictionaryEntryTarget()
{
    static const DictionaryEntryTarget target;
    return target;
}

} // namespace pulse
