#include "ui/charts/heat_map.h"
#include "ui/charts/chart_colours.h"

namespace pulse {

namespace {
constexpr int LabelSpace = 40, UsualCell = 16, LeastCell = 8;
}

HeatMap::HeatMap(QWidget *parent) : MarkChart(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void HeatMap::setData(const HeatMapData &content, const QString &name)
{
    m_data = content;
    m_data.labelFont = chartFont(*this);
    setAccessibleName(name);
    describe(describeHeatMap(m_data));
}

void HeatMap::paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours, const QFont &font) const
{
    HeatMapData drawn = m_data;
    drawn.colours = colours;
    drawn.labelFont = font;
    paintHeatMap(painter, rect, drawn);
}

HeatMapGeometry HeatMap::geometryNow() const { return {m_data, QRectF(rect())}; }

int HeatMap::markAt(QPointF pos) const
{
    const auto [row, column] = geometryNow().cellAt(pos);
    return row < 0 ? -1 : row * marksInRow() + column;
}

QRectF HeatMap::markRect(int mark) const { return geometryNow().cell(mark / marksInRow(), mark % marksInRow()); }

QString HeatMap::reading(int mark) const { return heatMapReading(m_data, mark / marksInRow(), mark % marksInRow()); }

QSize HeatMap::sizeHint() const
{
    return {LabelSpace + UsualCell * int(m_data.columns.size()), int(heatMapHeight(m_data))};
}

QSize HeatMap::minimumSizeHint() const
{
    return {LabelSpace + LeastCell * int(m_data.columns.size()), int(heatMapHeight(m_data))};
}

} // namespace pulse
