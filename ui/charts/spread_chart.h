#pragma once
#include "report/spread_chart_painter.h"
#include "ui/charts/mark_chart.h"

namespace pulse {

/// The path of a story over places in time. See paintSpreadChart().
class SpreadChart final : public MarkChart {
    Q_OBJECT
public:
    explicit SpreadChart(QWidget *parent = nullptr);
    void setData(const QList<SpreadStep> &steps, const QTimeZone &zone, const QString &language);

    bool hasData() const override { return !m_data.isEmpty(); }
    TableBlock table() const override { return spreadChartTable(m_data, accessibleName()); }
    void paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                      const QFont &font) const override;
    QSize pictureSize() const override;
    int markCount() const override { return int(m_data.steps.size()); }
    int markAt(QPointF pos) const override;
    QRectF markRect(int mark) const override;
    QString reading(int mark) const override { return spreadReading(m_data, mark); }
    QSize sizeHint() const override { return {240, int(spreadChartHeight(m_data))}; }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

private:
    SpreadChartData m_data;
};

} // namespace pulse
