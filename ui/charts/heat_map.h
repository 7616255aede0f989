#pragma once
#include "report/heat_map_painter.h"
#include "ui/charts/mark_chart.h"

namespace pulse {

/// Cells in rows, darker where there is more: the hours of a week, channels by week. See paintHeatMap().
class HeatMap final : public MarkChart {
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    /// \a name what is counted ("언급"), for the table and assistive technology.
    void setData(const HeatMapData &content, const QString &name);

    bool hasData() const override { return !m_data.isEmpty(); }
    TableBlock table() const override { return heatMapTable(m_data, accessibleName()); }
    void paintPicture(QPainter &painter, const QRectF &rect, const ChartColours &colours,
                      const QFont &font) const override;
    int markCount() const override { return int(m_data.rows.size() * m_data.columns.size()); }
    int markAt(QPointF pos) const override;
    QRectF markRect(int mark) const override;
    QString reading(int mark) const override;
    int marksInRow() const override { return int(m_data.columns.size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    HeatMapGeometry geometryNow() const;
    HeatMapData m_data;
};

} // namespace pulse
