#pragma once
#include "report/report_data.h"
#include "services/report_request.h"
#include "store/connection.h"

namespace pulse {

/// Reads every number of the report and the evidence of the sections that \a plan shows, leaving out what is dated
/// after \a cutOff (UTC). On a reader thread.
Result<ReportData> gatherReport(Connection &connection, const ReportRequest &request, const ReportPlan &plan,
                                const QDateTime &cutOff);

} // namespace pulse
