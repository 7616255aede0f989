#pragma once
#include "analysis/drivers.h"
#include "report/chart_style.h"
#include "report/report_document.h"
#include <QFont>
#include <QPainter>
#include <QTimeZone>

namespace pulse {

/// How a story came from place to place: a dot for each place in the order of the first post there, larger for more
/// posts, the origin in the colour of a spike. An arrow leads from a place to one whose posts name its own (link to,
/// answer, pass on), thicker for more of them; where nothing is named only the order in time is known.
struct SpreadChartData {
    QList<SpreadStep> steps;
    QTimeZone zone = QTimeZone::utc();
    ChartColours colours;
    QFont labelFont;
    QString language;                                 ///< "ko" or "en"
    bool isEmpty() const { return steps.size() < 2; } ///< what stayed in one place has no path
};

class SpreadChartGeometry {
public:
    SpreadChartGeometry(const SpreadChartData &data, const QRectF &rect);
    int dots() const { return m_dots; }     ///< steps that have room, from the first on
    bool hasMore() const { return m_more; } ///< others are told as a number behind the last dot
    QPointF centre(int step) const { return {m_first + step * m_step, m_line}; } ///< \a step up to and with dots()
    double radius(int step) const;
    QRectF cell(int step) const;   ///< dot and words
    int stepAt(QPointF pos) const; ///< or -1

private:
    QList<SpreadStep> m_steps;
    QRectF m_rect;
    double m_first = 0, m_step = 0, m_line = 0;
    int m_dots = 0, m_most = 1;
    bool m_more = false;
};

/// The height that \a data needs, in pixels.
double spreadChartHeight(const SpreadChartData &data);
void paintSpreadChart(QPainter &painter, const QRectF &rect, const SpreadChartData &data);

/// One place in words: when it was reached, with how many posts, and which place they name.
QString spreadReading(const SpreadChartData &data, int step);
QString describeSpreadChart(const SpreadChartData &data);
TableBlock spreadChartTable(const SpreadChartData &data, const QString &caption);

} // namespace pulse
