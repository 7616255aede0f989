#include "ui/charts/share_chart.h"
#include "ui/charts/chart_colours.h"

namespace pulse {

ShareChart::ShareChart(QWidget *parent) : MarkChart(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ShareChart::setData(const ShareChartData &content, const QString &name)
{
    m_data = content;
    m_data.labelFont = chartFont(*this);
    setAccessibleName(name);
    describe(describeShareChart(m_data));
}

void ShareChart::paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                              const QFont &font) const
{
    ShareChartData drawn = m_data;
    drawn.colours = colours;
    drawn.labelFont = font;
    paintShareChart(painter, rect, drawn);
}

int ShareChart::markAt(QPointF pos) const
{
    for (int mark = 0; mark < markCount(); ++mark)
        if (const QRectF part = markRect(mark); part.width() > 0 && part.contains(pos))
            return mark;
    return -1;
}

QRectF ShareChart::markRect(int mark) const
{
    return shareRects(m_data, QRectF(rect()), mark / marksInRow())[mark % marksInRow()];
}

QString ShareChart::reading(int mark) const { return shareReading(m_data, mark / marksInRow(), mark % marksInRow()); }

} // namespace pulse
