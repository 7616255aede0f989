#pragma once
#include "report/report_data.h"
#include "report/report_document.h"

namespace pulse {

/// Puts the numbers of a report into sentences, tables and charts. Pure and thread-safe.
/// \param plan which sections, in which order, and the cover.
/// \param words what the author wrote; it replaces the sentences that the numbers make.
/// \param language "ko" or "en": independent of the window's language.
ReportDocument composeReport(const ReportData &data, const ReportPlan &plan, const ReportWords &words,
                             const QString &language);
/// What the numbers say where an author can write: "title", "lead" and the lines of the summary.
ReportWords standardWords(const ReportData &data, const QString &language);
/// With the built-in plan of the period's kind and no words of an author.
ReportDocument composeReport(const ReportData &data, const QString &language);

} // namespace pulse
