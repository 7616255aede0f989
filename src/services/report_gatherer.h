#pragma once
#include "report/report_data.h"
#include "services/report_progress.h"
#include "services/report_request.h"
#include "store/connection.h"

namespace pulse {

/// Adds to \a data what the report of one campaign says; request.subject names it. Error::NotFound when it is gone.
Status gatherCampaign(Connection &connection, const ReportRequest &request, ReportData &data);
/// The same of one crisis case.
Status gatherCrisis(Connection &connection, const ReportRequest &request, ReportData &data);

/// Only what the title, the lead and the summary of a period's report say, some tenth of what gatherReport() reads:
/// for what stands beside a checklist's item. On a reader thread.
Result<ReportData> gatherSentences(Connection &connection, const ReportRequest &request, const QDateTime &cutOff);

/// Reads every number of the report and the evidence of the sections that \a plan shows, leaving out what is dated
/// after \a cutOff (UTC). On a reader thread. \a progress hears of each part, and may end it with Error::Cancelled.
Result<ReportData> gatherReport(Connection &connection, const ReportRequest &request, const ReportPlan &plan,
                                const QDateTime &cutOff, ReportProgress *progress = nullptr);

} // namespace pulse
