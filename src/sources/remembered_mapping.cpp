#include "sources/remembered_mapping.h"
#include "store/setting_store.h"

namespace pulse {

QString rememberedMappingKey(const QString &signature) { return SettingKey::ImportMapping.toString() + signature; }

QJsonObject rememberedMappingToJson(const ColumnMap &columns)
{
    QJsonObject fields;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        fields.insert(fieldKey(it.key()), it.value());
    return fields;
}

ColumnMap rememberedMappingFromJson(const QJsonObject &json, qsizetype columns)
{
    ColumnMap map;
    for (auto it = json.begin(); it != json.end(); ++it)
        if (const auto field = fieldFromKey(it.key());
            field && it.value().toInt(-1) >= 0 && it.value().toInt() < columns)
            map.insert(*field, it.value().toInt());
    return map;
}

} // namespace pulse
