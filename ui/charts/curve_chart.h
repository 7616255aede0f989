#pragma once
#include "report/curve_chart_painter.h"
#include "ui/charts/mark_chart.h"

namespace pulse {

/// Campaigns laid on each other by day since launch. A mark is a day: it reads all curves. See paintCurveChart().
class CurveChart final : public MarkChart {
    Q_OBJECT
public:
    explicit CurveChart(QWidget *parent = nullptr);
    /// \a name what is counted ("언급").
    void setData(const CurveChartData &content, const QString &name);
    /// What stands in the middle while there is nothing to draw.
    void setPlaceholder(const QString &text);

    bool hasData() const override { return !m_data.isEmpty(); }
    TableBlock table() const override { return curveChartTable(m_data, accessibleName()); }
    void paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                      const QFont &font) const override;
    int markCount() const override { return m_data.steps(); }
    int markAt(QPointF pos) const override;
    QRectF markRect(int mark) const override;
    QString reading(int mark) const override { return curveReading(m_data, mark); }
    QSize sizeHint() const override { return {560, 240}; }
    QSize minimumSizeHint() const override { return {260, 150}; }

private:
    CurveChartData m_data;
    QString m_placeholder;
};

} // namespace pulse
