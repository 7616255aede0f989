#pragma once
#include "core/result.h"
#include "report/report_document.h"

namespace pulse {

/// One self-contained HTML file: the charts are pictures inside it, nothing is loaded from anywhere, text from
/// posts is escaped. Needs a QGuiApplication for the charts.
QString renderHtml(const ReportDocument &document);
Status writeHtml(const ReportDocument &document, const QString &file);

} // namespace pulse
