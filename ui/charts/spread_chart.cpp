#include "ui/charts/spread_chart.h"
#include "ui/charts/chart_colours.h"

namespace pulse {

SpreadChart::SpreadChart(QWidget *parent) : MarkChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Path over places"));
}

void SpreadChart::setData(const QList<SpreadStep> &steps, const QTimeZone &zone, const QString &language)
{
    m_data.steps = steps;
    m_data.zone = zone;
    m_data.language = language;
    m_data.labelFont = chartFont(*this);
    describe(describeSpreadChart(m_data));
}

void SpreadChart::paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                               const QFont &font) const
{
    SpreadChartData drawn = m_data;
    drawn.colours = colours;
    drawn.labelFont = font;
    paintSpreadChart(painter, rect, drawn);
}

QSize SpreadChart::pictureSize() const
{
    constexpr int eachPlace = 110; // a copy has room for all of them
    return {std::max(width(), eachPlace * int(m_data.steps.size())), height()};
}

int SpreadChart::markAt(QPointF pos) const { return SpreadChartGeometry(m_data, QRectF(rect())).stepAt(pos); }

QRectF SpreadChart::markRect(int mark) const
{
    const SpreadChartGeometry geometry(m_data, QRectF(rect()));
    return geometry.cell(std::min(mark, geometry.dots())); // the rest stands where their number does
}

} // namespace pulse
