#pragma once
#include "core/result.h"
#include "report/report_document.h"

namespace pulse {

/// Everything that the report says, block after block, UTF-8 with BOM so that spreadsheet programs read Korean. Cells
/// that a spreadsheet would take for a formula are led by an apostrophe.
Status writeCsvReport(const ReportDocument &document, const QString &file);

} // namespace pulse
