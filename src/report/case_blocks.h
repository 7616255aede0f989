#pragma once
#include "core/crisis_case.h"
#include "report/report_document.h"

namespace pulse {

/// A crisis case as a report tells it; read at the report's cut-off.
struct CaseRecord {
    CrisisCase crisisCase; ///< with a title
    QDateTime began;       ///< UTC: the first post or the spike
    int posts = 0;         ///< saved with it
    int stepsDone = 0, steps = 0;
    QStringList grounds;       ///< what its severity rests on, in words
    QList<CaseEvent> timeLine; ///< oldest first
};

/// "not graded" and the like, in the report's language.
QString reportSeverity(const std::optional<Severity> &severity, const QString &language);
/// "45 min", "7 h", "3 d"
QString reportDuration(const QDateTime &from, const QDateTime &to, const QString &language);
/// What happened, line by line; at most \a most lines.
TableBlock caseCourse(const CaseRecord &record, const QTimeZone &zone, const QString &language, int most);

/// A table of the cases, and for each its course. The words of a crisis report, without headings.
/// \param number  of the table's caption
QList<ReportBlock> caseBlocks(const QList<CaseRecord> &cases, const QTimeZone &zone, const QString &language,
                              int number);

} // namespace pulse
