#pragma once
#include "analysis/drivers.h"
#include "core/brand.h"
#include "core/series.h"
#include <QTimeZone>

namespace pulse {

/// The words that the posts of a rise say and those of usual days hardly do, most telling first, at most
/// \a most: keyTerms() over the first 3,000 texts of either. Empty without usual posts to compare with.
QStringList newWords(const SpikeEvidence &evidence, int most);

/// The values of \a series at the weekday and, for hours, the hour of \a peak in the weeks before \a before, newest
/// first, at most \a most: what a person would compare it with. Buckets without a value are left out.
QList<double> comparableValues(const Series &series, Bucket bucket, const QDateTime &peak, const QDateTime &before,
                               const QTimeZone &zone, int most);

} // namespace pulse
