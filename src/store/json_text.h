#pragma once
#include <QJsonValue>
#include <QString>

namespace pulse {

/// One JSON value as compact text and back; QJsonDocument itself takes arrays and objects only. Text that cannot be
/// read gives null.
QString jsonText(const QJsonValue &value);
QJsonValue jsonValue(const QString &text);

} // namespace pulse
