#pragma once
#include "report/report_writer.h"

namespace pulse {

// One function for each section that is made from the report's own numbers. Each writes its heading, and nothing at all
// when there is nothing to say. evidence_section.cpp writes those that are evidence views of the checklists.

void writeKpis(ReportWriter &writer);        ///< the table of key figures, without a heading: it belongs to the title
void writeVolume(ReportWriter &writer);      ///< chart and table of spikes
void writeBrands(ReportWriter &writer);      ///< share of voice and net sentiment by brand
void writeTopics(ReportWriter &writer);      ///< top hashtags, links, authors, places
void writePosts(ReportWriter &writer);       ///< posts with the most engagement
void writeCases(ReportWriter &writer);       ///< crisis cases that were open in the period
void writeChecklists(ReportWriter &writer);  ///< what became of the period's runs
void writeDefinitions(ReportWriter &writer); ///< what each measure means, and the cut-off

// Of the report of one campaign; data.campaign is set.
void writeFacts(ReportWriter &writer);     ///< goals, days, marks, sponsor, budget
void writeCurves(ReportWriter &writer);    ///< since launch, beside earlier campaigns
void writeShape(ReportWriter &writer);     ///< peak, half-life, tail
void writeResponses(ReportWriter &writer); ///< delight and learning, with n and range
void writeReturns(ReportWriter &writer);   ///< costs, results, ROI
void writeDecisions(ReportWriter &writer); ///< what was decided about it

// Of the report of one crisis case; data.crisis is set.
void writeCase(ReportWriter &writer);     ///< severity, owner, times
void writeMeasures(ReportWriter &writer); ///< volume, reach and sentiment against the typical
void writeCourse(ReportWriter &writer);   ///< time line
void writeOrigin(ReportWriter &writer);   ///< where the spike began
void writeSteps(ReportWriter &writer);    ///< of its crisis list
void writeAttached(ReportWriter &writer); ///< posts saved with it
void writeReplies(ReportWriter &writer);  ///< drafts
void writeClosing(ReportWriter &writer);  ///< closing note, steps not taken

void writeEvidence(ReportWriter &writer, const QString &section, const Evidence &evidence);

/// The section's own function; null when \a section is none of the above.
using SectionFunction = void (*)(ReportWriter &);
SectionFunction sectionFunction(const QString &section);

} // namespace pulse
