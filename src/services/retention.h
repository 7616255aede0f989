#pragma once
#include "store/workspace.h"

namespace pulse {

/// Withholds the words of the mentions whose source may keep them no longer (services/source_health.h: keepDaysOf), at
/// most \a rows of them. How many they were: as many as \a rows says that there may be more. Inside the caller's
/// transaction.
Result<qint64> expireOnce(Connection &connection, const QDateTime &now, int rows, ChangeSet &changes);

} // namespace pulse
