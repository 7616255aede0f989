#pragma once
#include "core/result.h"
#include "report/report_document.h"

namespace pulse {

/// A workbook: the words on the first sheet, then each table and chart of the report on a sheet of its own, as a native
/// table with filters and a native chart, with numbers that can be calculated with. Text is always written as text,
/// never as a formula.
Status writeXlsxReport(const ReportDocument &document, const QString &file);

} // namespace pulse
