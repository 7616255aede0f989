#pragma once
#include "core/person.h"
#include "store/workspace.h"
#include <QFuture>
#include <QTimeZone>

namespace pulse {

/// Writes everybody whom \a filter shows to \a file (.csv or .xlsx), heads and words in the program's language, times
/// in \a zone, on a reader thread. The number of people written. Callable from any thread; never blocks.
QFuture<Result<qint64>> exportPeople(Workspace &workspace, const PersonFilter &filter, const QString &file,
                                     const QTimeZone &zone);

} // namespace pulse
