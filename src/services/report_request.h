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
    QString kind;     ///< "competitors"; empty: the kind of the period
};

/// A report with what its author can change.
struct PreparedReport {
    ReportDocument document;
    QString kind; ///< "day", "week", "month", "year", "competitors"
    ReportPlan plan;
    ReportWords words;    ///< what the author wrote
    ReportWords standard; ///< what the numbers say in the same places
};

} // namespace pulse
