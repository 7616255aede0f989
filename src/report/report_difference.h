#pragma once
#include "report/report_document.h"

namespace pulse {

/// A figure that a report says, and what the data says of it now.
struct FigureDifference {
    QString what;      ///< the row and the column that it stands in: "언급, 10월"
    QString then, now; ///< as shown; now is empty when the row is gone
};

/// The figures of \a kept that read otherwise in \a now, a report of the same period made again. Rows are told apart
/// by their first cell; rows that only \a now has count as a difference with an empty \c then.
QList<FigureDifference> figureDifferences(const ReportDocument &kept, const ReportDocument &now);

} // namespace pulse
