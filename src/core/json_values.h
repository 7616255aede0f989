#pragma once
#include <QDateTime>
#include <QJsonValue>
#include <optional>

namespace pulse {

/// An instant as UTC milliseconds; null when it is invalid.
inline QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}
inline QDateTime timeFromJson(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

/// A count; null when it is not known, which is not zero.
inline QJsonValue countToJson(const std::optional<qint64> &count) { return count ? QJsonValue(*count) : QJsonValue(); }
inline std::optional<qint64> countFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace pulse
