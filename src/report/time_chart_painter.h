#pragma once
#include "core/series.h"
#include "core/spike.h"
#include "report/chart_style.h"
#include "report/report_document.h"
#include "report/value_axis.h"
#include <QFont>
#include <QPainter>
#include <QTimeZone>
#include <QVector>

namespace pulse {

/// A series over time as it is drawn: on screen and on paper alike.
struct TimeChartData {
    Series series;
    QList<Spike> spikes; ///< shaded from start to end, with a dot at the peak
    /// Hatched: spans in which something was not collected, UTC [from, to).
    QList<std::pair<QDateTime, QDateTime>> gaps;
    QList<SeriesMark> marks; ///< dashed lines across the plot, by time
    Bucket bucket = Bucket::Hour;
    QDateTime from, to; ///< the visible span, UTC; invalid: the whole series
    QTimeZone zone = QTimeZone::utc();
    QString language; ///< "ko" or "en"
    QString unit;     ///< behind each value, "%" for shares
    ChartColours colours;
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
    const ValueAxis &axis() const { return m_axis; }
    QDateTime from() const { return m_from; }
    QDateTime to() const { return m_to; }
    int firstVisible() const { return m_first; }
    int lastVisible() const { return m_last; } ///< included; below firstVisible() when nothing is visible

private:
    const Series *m_series = nullptr;
    QRectF m_plot;
    QDateTime m_from, m_to;
    ValueAxis m_axis;
    qint64 m_stepMs = 3'600'000;
    int m_first = 0, m_last = -1;
};

/// Draws band, line, flagged spans, dots and axes. A long series is reduced to the lowest and the highest point of
/// each pixel column, so no spike is lost; NaN stays a gap.
void paintTimeChart(QPainter &painter, const QRectF &rect, const TimeChartData &data);

/// The words of the marks that lie in the bucket of \a point, one a line; empty when none does.
QString marksIn(const TimeChartData &data, const SeriesPoint &point);

/// The chart in one or two sentences, for people who do not see it.
QString describeTimeChart(const TimeChartData &data, const QString &valueName);

/// The numbers behind the chart, a row a bucket of the visible span: time, value, typical, its range, flag, and the
/// words of the marks where there are any. Times are
/// in the zone of the data, as "2026-11-22 21:00".
TableBlock timeChartTable(const TimeChartData &data, const QString &valueName);

} // namespace pulse
