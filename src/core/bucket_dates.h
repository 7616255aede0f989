#pragma once
#include "core/series.h"
#include <QDate>

namespace pulse {

/// The first day of the day, week (from Monday), month or year that holds \a day; of an hour the day itself.
QDate firstDayOf(Bucket bucket, QDate day);
/// The first day of the bucket after the one that begins with \a first; not for hours.
QDate firstDayAfter(Bucket bucket, QDate first);
/// The bucket of a series whose neighbours are \a seconds apart.
Bucket bucketOfSpacing(qint64 seconds);
/// How long a bucket is on average, in milliseconds: where it is drawn, not where it ends.
qint64 usualLengthMs(Bucket bucket);

} // namespace pulse
