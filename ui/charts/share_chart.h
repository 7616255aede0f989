#pragma once
#include "report/share_chart_painter.h"
#include "ui/charts/mark_chart.h"

namespace pulse {

/// One or several bars divided by share, with their key beneath. See paintShareChart().
class ShareChart final : public MarkChart {
    Q_OBJECT
public:
    explicit ShareChart(QWidget *parent = nullptr);
    /// \a name what is shared ("언급 점유율").
    void setData(const ShareChartData &content, const QString &name);

    bool hasData() const override { return !m_data.isEmpty(); }
    TableBlock table() const override { return shareChartTable(m_data, accessibleName()); }
    void paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                      const QFont &font) const override;
    int markCount() const override { return int(m_data.bars.size() * m_data.parts.size()); }
    int markAt(QPointF pos) const override;
    QRectF markRect(int mark) const override;
    QString reading(int mark) const override;
    int marksInRow() const override { return int(m_data.parts.size()); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return int(shareChartHeight(m_data, width) + 0.5); }
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }
    QSize minimumSizeHint() const override { return {160, int(m_data.barHeight)}; }

private:
    ShareChartData m_data;
};

} // namespace pulse
