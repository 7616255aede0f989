#pragma once
#include "report/report_writer.h"

namespace pulse {

// The sentences of a report, made from its numbers. Each is what stands there while the author writes nothing else.

/// The title: whether there were more mentions, and how sentiment moved.
QString reportTitle(const ReportWriter &writer);
/// What happened: mentions, sentiment, spikes, checklists.
QString reportLead(const ReportWriter &writer);

/// A line of the summary.
struct SummaryLine {
    QString key; ///< "meant", "why", "brought", "next"
    QString label, text;
};
/// What was meant to happen, why it came so, what it brought and what comes next; a line that the numbers cannot fill
/// has no text, for the author to write.
QList<SummaryLine> summaryLines(const ReportWriter &writer);

} // namespace pulse
