#pragma once
#include "core/result.h"
#include "store/connection.h"
#include <QJsonValue>

namespace pulse {

/// Settings that belong to the workspace file, each a JSON value under a key: "user.name", "sample", ….
/// What a person changes goes through the Journal (entity "setting", the key as uid, field "value").
class SettingStore {
public:
    explicit SettingStore(Connection &connection) : m_connection(connection) {}
    Result<QJsonValue> value(const QString &key) const; ///< null when it was never set
    /// Inside the caller's transaction; null removes it.
    Status set(const QString &key, const QJsonValue &value);

private:
    Connection &m_connection;
};

} // namespace pulse
