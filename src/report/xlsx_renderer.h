#pragma once
#include "core/result.h"
#include "report/report_document.h"

namespace pulse {

/// A workbook: the tables as numbers that can be calculated with, one sheet a table, the series with a real chart.
/// Text is always written as text, never as a formula.
Status writeXlsxReport(const ReportDocument &document, const QString &file);

/// The tables and the series one after another, UTF-8 with BOM so that spreadsheet programs read Korean. Cells that
/// a spreadsheet would take for a formula are led by an apostrophe.
Status writeCsvReport(const ReportDocument &document, const QString &file);

} // namespace pulse
