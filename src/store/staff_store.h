#pragma once
#include "core/result.h"
#include "core/staff.h"
#include "store/connection.h"
#include <QHash>
#include <QList>

namespace pulse {

/// The company's own people.
///
/// People's changes pass the Journal: entity "staff", field "content" (object of core/staff.h, or null: not in the
/// list).
class StaffStore {
public:
    explicit StaffStore(Connection &connection) : m_connection(connection) {}

    Result<QList<StaffMember>> members() const; ///< by name
    /// The latest post that was collected of each, by uid, UTC; whoever wrote none is not in it. Looks through all
    /// accounts: for a window, not for a loop.
    Result<QHash<Uid, QDateTime>> latestPosts(const QList<StaffMember> &members) const;
    /// Takes the account out of the list and of its journal, for good; a person without another account goes with it.
    /// For a purge, inside the caller's transaction.
    Status forget(const QString &place, const QString &handle);

private:
    Connection &m_connection;
};

} // namespace pulse
