#include "ui/charts/curve_chart.h"
#include "ui/charts/chart_colours.h"

namespace pulse {

CurveChart::CurveChart(QWidget *parent) : MarkChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CurveChart::setData(const CurveChartData &content, const QString &name)
{
    m_data = content;
    m_data.labelFont = chartFont(*this);
    setAccessibleName(name);
    describe(describeCurveChart(m_data, name));
}

void CurveChart::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void CurveChart::paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                              const QFont &font) const
{
    if (m_data.isEmpty()) {
        painter.setPen(colours.label);
        painter.setFont(font);
        painter.drawText(rect.adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    CurveChartData drawn = m_data;
    drawn.colours = colours;
    drawn.labelFont = font;
    paintCurveChart(painter, rect, drawn);
}

int CurveChart::markAt(QPointF pos) const { return CurveChartGeometry(m_data, QRectF(rect())).stepAt(pos.x()); }

QRectF CurveChart::markRect(int mark) const
{
    const CurveChartGeometry geometry(m_data, QRectF(rect()));
    return {geometry.x(mark) - 1, geometry.plot().top(), 2, geometry.plot().height()};
}

} // namespace pulse
