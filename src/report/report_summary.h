#pragma once
#include "core/wording.h"
#include "report/report_writer.h"

namespace pulse {

// The sentences of a report, made from its numbers. Each is what stands there while the author writes nothing else.

/// A line of the summary.
struct SummaryLine {
    QString key; ///< "meant", "why", "brought", "next"
    QString label, text;
};

/// What a report says in words: the title and the lead tell what happened, the lines what was meant to happen, why it
/// came so, what it brought and what comes next. A line that the numbers cannot fill has no text, for the author to
/// write.
struct ReportSentences {
    QString title, lead;
    QList<SummaryLine> lines;
};

/// The sentences of the report's kind.
ReportSentences reportSentences(const ReportWriter &writer);

ReportSentences periodSentences(const ReportWriter &writer);
ReportSentences competitorSentences(const ReportWriter &writer);
ReportSentences campaignSentences(const ReportWriter &writer); ///< data.campaign is set
ReportSentences crisisSentences(const ReportWriter &writer);   ///< data.crisis is set

/// The four lines under their labels, in their order.
QList<SummaryLine> summaryLines(const ReportWriter &writer, const QString &meant, const QString &why,
                                const QString &brought, const QString &next);
/// Sentences one after another; empty ones are left out.
QString joinedSentences(QStringList sentences);
/// Only the particle that \a word asks for: for words inside quotation marks.
QString particleOf(const QString &word, Particle particle);
/// Of how many days of its period the data tells; empty where it tells of enough.
QString fewDaysSentence(const ReportWriter &writer);
/// Says so where the data is invented; empty otherwise.
QString sampleSentence(const ReportWriter &writer);

} // namespace pulse
