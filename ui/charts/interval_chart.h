#pragma once
#include "report/interval_chart_painter.h"
#include "ui/charts/mark_chart.h"

namespace pulse {

/// Lying bars with the range of each figure. See paintIntervalChart().
class IntervalChart final : public MarkChart {
    Q_OBJECT
public:
    explicit IntervalChart(QWidget *parent = nullptr);
    /// \a name what is compared ("순감성 지수").
    void setData(const IntervalChartData &content, const QString &name);

    bool hasData() const override { return !m_data.isEmpty(); }
    TableBlock table() const override { return intervalChartTable(m_data, accessibleName()); }
    void paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                      const QFont &font) const override;
    int markCount() const override { return int(m_data.bars.size()); }
    int markAt(QPointF pos) const override;
    QRectF markRect(int mark) const override;
    QString reading(int mark) const override { return intervalReading(m_data, mark); }
    QSize sizeHint() const override { return {360, int(intervalChartHeight(m_data))}; }
    QSize minimumSizeHint() const override { return {240, int(intervalChartHeight(m_data))}; }

private:
    IntervalChartData m_data;
};

} // namespace pulse
