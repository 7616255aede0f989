#pragma once
#include "core/result.h"
#include "services/report_request.h"
#include "store/connection.h"

namespace pulse {

// Where the team's plans and the authors' words are stored: settings, changed through the Journal.

QString reportPlanKey(const QString &kind);
/// \a occasion: ReportRequest::occasion().
QString reportWordsKey(const Uid &brand, const QString &kind, const QString &occasion);

/// The team's plan of a kind with its logo; the built-in one while none is stored.
Result<ReportPlan> readReportPlan(Connection &connection, const QString &kind);
Result<ReportWords> readReportWords(Connection &connection, const Uid &brand, const QString &kind,
                                    const QString &occasion);

} // namespace pulse
