#pragma once
#include "core/key_use.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDateTime>

namespace pulse {

/// What keys were used for and what they cost, whichever sources have them: services give their quotas to a key, and
/// send it the bill. A key stands under a name that is made of it and does not tell it (sources/secrets.h: keyName).
class KeyUseStore {
public:
    explicit KeyUseStore(Connection &connection) : m_connection(connection) {}

    /// Adds calls, and US dollars on the UTC day of \a at, inside the caller's transaction.
    Status add(const QString &key, const QList<KeyUse> &used, double cost, const QDateTime &at);
    /// Calls since \a first, of every quota.
    Result<QList<KeyUse>> since(const QString &key, QDate first) const;
    /// US dollars since the first of the month of \a at, UTC.
    Result<double> costOfMonth(const QString &key, const QDateTime &at) const;

private:
    Connection &m_connection;
};

} // namespace pulse
