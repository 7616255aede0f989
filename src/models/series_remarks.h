#pragma once
#include "services/banded_series.h"
#include <QStringList>

namespace pulse {

/// What must be known beside a series before it is read, a sentence each: what was not collected, what is counted
/// otherwise since when, which source fails now, where the data begins. In the language of the window.
/// \param zone  in which times are told
QStringList seriesRemarks(const BandedSeries &series, const QString &language, const QTimeZone &zone);

} // namespace pulse
