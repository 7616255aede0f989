#pragma once
#include "report/report_data.h"
#include "report/report_document.h"

namespace pulse {

/// Puts the numbers of a report into sentences, tables and charts. Pure and thread-safe.
/// \param language "ko" or "en": independent of the window's language.
ReportDocument composeReport(const ReportData &data, const QString &language);

} // namespace pulse
