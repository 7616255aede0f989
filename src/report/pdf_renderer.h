#pragma once
#include "core/result.h"
#include "report/page_layout.h"

namespace pulse {

/// Writes the pages as A4 PDF: vectors, embedded fonts, text that can be selected and searched. The file appears
/// whole or not at all (written beside and renamed). Needs a QGuiApplication.
Status writePdf(const ReportDocument &document, const QString &file);

/// Puts \a bytes at \a file, or leaves what was there untouched.
Status saveWhole(const QString &file, const QByteArray &bytes);

} // namespace pulse
