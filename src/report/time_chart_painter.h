#pragma once
#include "core/series.h"
#include "core/spike.h"
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QTimeZone>
#include <QVector>

namespace pulse {

struct TimeChartColours {
    QColor line, band, grid, label, flag, flagSoft;
    QColor surface; ///< behind the chart: the ring around flagged dots
};

/// A series over time as it is drawn: on screen and on paper alike.
struct TimeChartData {
    Series series;
    QList<Spike> spikes; ///< shaded from start to end, with a dot at the peak
    Bucket bucket = Bucket::Hour;
    QDateTime from, to; ///< the visible span, UTC; invalid: the whole series
    QTimeZone zone = QTimeZone::utc();
    QString language; ///< "ko" or "en"
    TimeChartColours colours;
    QFont labelFont; ///< with its size in pixels
};

/// Where time and value lie inside a rectangle, so that a mouse position can be read back.
class TimeChartGeometry {
public:
    TimeChartGeometry() = default;
    TimeChartGeometry(const TimeChartData &data, const QRectF &rect);

    const QRectF &plot() const { return m_plot; }
    double x(const QDateTime &time) const;
    double y(double value) const;
    QDateTime timeAt(double x) const;
    /// The point whose bucket holds \a x, or -1.
    int pointAt(double x) const;
    double lowest() const { return m_low; }
    double highest() const { return m_high; }
    double valueStep() const { return m_step; }
    QDateTime from() const { return m_from; }
    QDateTime to() const { return m_to; }
    int firstVisible() const { return m_first; }
    int lastVisible() const { return m_last; } ///< included; below firstVisible() when nothing is visible

private:
    const Series *m_series = nullptr;
    QRectF m_plot;
    QDateTime m_from, m_to;
    double m_low = 0, m_high = 1, m_step = 1;
    qint64 m_stepMs = 3'600'000;
    int m_first = 0, m_last = -1;
};

/// Draws band, line, flagged spans, dots and axes. A long series is reduced to the lowest and the highest point of
/// each pixel column, so no spike is lost; NaN stays a gap.
void paintTimeChart(QPainter &painter, const QRectF &rect, const TimeChartData &data);

/// The chart in one or two sentences, for people who do not see it.
QString describeTimeChart(const TimeChartData &data, const QString &valueName);

} // namespace pulse
