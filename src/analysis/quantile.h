#pragma once
#include <QList>

namespace pulse {

/// The value below which a share \a p (0..1) of \a values lies, with linear interpolation between neighbours
/// (Hyndman and Fan 1996, type 7). NaN entries are left out; NaN when nothing is left. Pure.
double quantile(QList<double> values, double p);

inline double median(const QList<double> &values) { return quantile(values, 0.5); }
/// A good day is one at or above this value of comparable days (glossary 79).
inline double upperQuartile(const QList<double> &values) { return quantile(values, 0.75); }

} // namespace pulse
