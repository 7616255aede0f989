#pragma once
#include "sources/post_fields.h"
#include <QJsonObject>
#include <QString>

namespace pulse {

// Which column means what, as it is remembered for the next file with the same headers.

/// The key of the workspace's setting, by FilePreview::signature.
QString rememberedMappingKey(const QString &signature);
QJsonObject rememberedMappingToJson(const ColumnMap &columns);
/// Fields and columns that a file of \a columns columns does not have are left out.
ColumnMap rememberedMappingFromJson(const QJsonObject &json, qsizetype columns);

} // namespace pulse
