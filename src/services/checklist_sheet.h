#pragma once
#include "core/checklist.h"
#include "core/checklist_record.h"
#include "report/report_document.h"

namespace pulse {

/// A run on paper: every item with its state, who decided it and when, note, reason and the headline of the evidence
/// that was frozen. Open items have a box to tick by hand. \param brand the brand's name; \param periodName what the
/// run looks at, in words
ReportDocument checklistSheet(const ChecklistRun &run, const QString &brand, const QString &periodName,
                              const QTimeZone &zone, const QDateTime &now, const QString &language);

/// What was missed or skipped, how often and why, the most often first; items that never were are left out.
TableBlock missedTable(const RunRecord &record, const QString &language);
/// Who did how much.
TableBlock workloadTable(const RunRecord &record, const QString &language);

} // namespace pulse
