#pragma once
#include "core/result.h"
#include "sources/source_kind.h"
#include <QJsonObject>
#include <QUrl>

namespace pulse {

// Where a service is asked can be set for each source (setting "address"), for the case that it moves.

/// The optional field of a form.
SourceField apiAddressField();
/// \a settings with the address of the form's values, if one was given.
Result<QJsonObject> withApiAddress(QJsonObject settings, const QHash<QString, QString> &values);
/// The address of \a path (encoded, beginning with '/') at the source's own address, or at \a usual.
QUrl apiAddress(const QJsonObject &settings, QStringView usual, const QString &path);

} // namespace pulse
