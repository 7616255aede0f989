#pragma once
#include "report/report_data.h"
#include "store/connection.h"

namespace pulse {

/// Reads every number of a report at one cut-off. Runs on a reader thread of the workspace.
/// \param cutOff   UTC; a period that is not over yet is read up to it
/// \param language "ko" or "en", for the numbers and dates within the course of a crisis case
Result<ReportData> gatherReport(Connection &connection, BrandId brand, const Period &period, const QDateTime &cutOff,
                                const QString &language);

} // namespace pulse
