#pragma once
#include "services/case_reading.h"

namespace pulse {

/// What happened in a case, oldest first: the first post, its spike, the posts that reached most, and what the team did
/// (from the journal and from its crisis list). Posts and times come from the data; nobody has to write them down.
/// Runs on a reader thread.
Result<QList<CaseEvent>> caseTimeLine(Connection &connection, const CaseDetail &detail, const QDateTime &now,
                                      const QString &language);

} // namespace pulse
