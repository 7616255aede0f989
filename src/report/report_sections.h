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
void writeEvidence(ReportWriter &writer, const QString &section, const Evidence &evidence);

/// The section's own function; null when \a section is none of the above.
using SectionFunction = void (*)(ReportWriter &);
SectionFunction sectionFunction(const QString &section);

} // namespace pulse
