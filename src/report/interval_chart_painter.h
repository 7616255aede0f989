#pragma once
#include "report/chart_style.h"
#include "report/report_document.h"
#include "report/value_axis.h"
#include <QFont>
#include <QPainter>
#include <limits>

namespace pulse {

/// Lying bars with the range that each figure is sure within: share of delight, reach or net sentiment by brand. A bar
/// without enough data shows its words and no bar.
struct IntervalChartData {
    struct Bar {
        QString label;
        double value = std::numeric_limits<double>::quiet_NaN();
        double low = std::numeric_limits<double>::quiet_NaN(); ///< NaN: no range is known
        double high = std::numeric_limits<double>::quiet_NaN();
        QString words; ///< figures at the right: "62% (55–69) · n 143"
        QColor colour;
    };
    QList<Bar> bars;
    /// The scale; NaN: from the values. Zero always lies on it.
    double from = std::numeric_limits<double>::quiet_NaN(), to = std::numeric_limits<double>::quiet_NaN();
    QString unit; ///< after the numbers of the axis: "%"
    ChartColours colours;
    QFont labelFont;
    QString language; ///< "ko" or "en"
    bool isEmpty() const;
};

class IntervalChartGeometry {
public:
    IntervalChartGeometry(const IntervalChartData &data, const QRectF &rect);
    const QRectF &plot() const { return m_plot; }
    const ValueAxis &axis() const { return m_axis; }
    double x(double value) const;
    /// The row of bar \a index over the whole width.
    QRectF row(int index) const;
    int barAt(double y) const; ///< or -1

private:
    QRectF m_rect, m_plot;
    ValueAxis m_axis;
    int m_count = 0;
};

/// The height that \a data needs, in pixels.
double intervalChartHeight(const IntervalChartData &data);
void paintIntervalChart(QPainter &painter, const QRectF &rect, const IntervalChartData &data);

/// One bar in words: its label and its figures.
QString intervalReading(const IntervalChartData &data, int bar);
QString describeIntervalChart(const IntervalChartData &data);
TableBlock intervalChartTable(const IntervalChartData &data, const QString &caption);

} // namespace pulse
