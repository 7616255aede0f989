#pragma once
#include "report/chart_style.h"
#include "report/report_document.h"
#include <QFont>
#include <QPainter>

namespace pulse {

/// How much there is in each cell of a table of few rows: hours by weekday, channels by week.
struct HeatMapData {
    QStringList rows, columns;   ///< labels; an empty column label is left out, for axes with one in six
    QList<QList<double>> values; ///< a list a row, one value a column; NaN: no data
    QStringList spokenColumns;   ///< every column in words ("21:00"), for tables and readings
    ChartColours colours;
    QFont labelFont;  ///< with its size in pixels
    QString language; ///< "ko" or "en"
    bool isEmpty() const;
};

/// Seven rows, Monday first, of 24 hours. \a counts 7 x 24; what is missing of it counts as none.
HeatMapData weekdayHours(const QList<QList<int>> &counts, const QString &language);

/// Where the cells lie. Cells are at most a little wider than high and stay together at the left.
class HeatMapGeometry {
public:
    HeatMapGeometry(const HeatMapData &data, const QRectF &rect);
    QRectF cell(int row, int column) const;
    /// Row and column at \a pos, or {-1, -1}.
    std::pair<int, int> cellAt(QPointF pos) const;
    double labelWidth() const { return m_labelWidth; }

private:
    QRectF m_cells;
    double m_labelWidth = 0, m_stepX = 0, m_stepY = 0;
    int m_rows = 0, m_columns = 0;
};

/// The height that \a data needs, in pixels, whatever the width.
double heatMapHeight(const HeatMapData &data);

/// Darker is more; a single one is told from none, and no data from none by a missing cell.
void paintHeatMap(QPainter &painter, const QRectF &rect, const HeatMapData &data);

/// One cell in words: "화 21:00 · 12건".
QString heatMapReading(const HeatMapData &data, int row, int column);
/// Where there is most, for people who do not see it.
QString describeHeatMap(const HeatMapData &data);
/// The numbers behind it: a row a row, a column a column.
TableBlock heatMapTable(const HeatMapData &data, const QString &caption);

} // namespace pulse
