#pragma once
#include <QFontMetricsF>
#include <QList>
#include <QString>

namespace pulse {

/// A scale of round numbers: ticks of 1, 2 or 5 times a power of ten.
struct ValueAxis {
    double low = 0, high = 1; ///< low is a tick; high leaves a little air above the greatest value
    double step = 1;

    /// About \a parts steps over the span from \a low to \a high; a span of nothing gets room for a few. \a whole:
    /// what is counted has no halves, so neither has the scale.
    static ValueAxis around(double low, double high, bool whole = true, int parts = 5);
    QList<double> ticks() const;
    /// "150", "1.2만", "0.5", "−20".
    QString label(double value, const QString &language) const;
    /// The width of the widest label, in pixels.
    double labelWidth(const QFontMetricsF &metrics, const QString &language) const;
};

} // namespace pulse
