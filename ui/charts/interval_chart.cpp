#include "ui/charts/interval_chart.h"
#include "ui/charts/chart_colours.h"

namespace pulse {

IntervalChart::IntervalChart(QWidget *parent) : MarkChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalChart::setData(const IntervalChartData &content, const QString &name)
{
    m_data = content;
    m_data.labelFont = chartFont(*this);
    setAccessibleName(name);
    describe(describeIntervalChart(m_data));
}

void IntervalChart::paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                                 const QFont &font) const
{
    IntervalChartData drawn = m_data;
    drawn.colours = colours;
    drawn.labelFont = font;
    paintIntervalChart(painter, rect, drawn);
}

int IntervalChart::markAt(QPointF pos) const { return IntervalChartGeometry(m_data, QRectF(rect())).barAt(pos.y()); }

QRectF IntervalChart::markRect(int mark) const
{
    return IntervalChartGeometry(m_data, QRectF(rect())).row(mark).adjusted(1, 2, -1, -2);
}

} // namespace pulse
