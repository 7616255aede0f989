#pragma once
#include "core/ids.h"
#include "core/period.h"
#include "report/report_document.h"
#include "report/report_plan.h"

namespace pulse {

/// Which report of which brand.
struct ReportRequest {
    BrandId brand{};
    Period period;
    QString language; ///< "ko" or "en"
    QString kind{};   ///< "competitors", "campaign", "crisis"; empty: the kind of the period
    Uid subject{};    ///< the campaign or the case, of those kinds

    /// Which one of its kind: the period, or the campaign or case. Stored with words and kept reports.
    QString occasion() const { return subject.isEmpty() ? period.key() : subject; }
};

/// A report with what its author can change.
struct PreparedReport {
    ReportDocument document;
    QString kind; ///< see ReportPlan
    ReportPlan plan;
    ReportWords words;    ///< what the author wrote
    ReportWords standard; ///< what the numbers say in the same places
};

} // namespace pulse
