#pragma once
#include "report/chart_style.h"
#include "report/report_document.h"
#include "report/value_axis.h"
#include <QFont>
#include <QPainter>

namespace pulse {

/// Several lines over the same count of days, so that campaigns of different dates lie on each other: reach, mentions
/// or engagement by day since launch. Each line has its name at its end and a pattern of its own, so nothing depends on
/// colour.
struct CurveChartData {
    struct Curve {
        QString name;
        QColor colour;
        QList<double> values; ///< one a step, the first at step 0; NaN: no data
        bool strong = false;  ///< the one that is looked at, before those it is compared with
    };
    QList<Curve> curves;
    QString stepName;  ///< "일" / "day": what a step of the axis is, after its number
    bool whole = true; ///< what is counted has no halves
    ChartColours colours;
    QFont labelFont;
    QString language; ///< "ko" or "en"
    bool isEmpty() const;
    int steps() const; ///< of the longest curve
};

class CurveChartGeometry {
public:
    CurveChartGeometry() = default;
    CurveChartGeometry(const CurveChartData &data, const QRectF &rect);
    const QRectF &plot() const { return m_plot; }
    const ValueAxis &axis() const { return m_axis; }
    double x(int step) const;
    double y(double value) const;
    /// The step nearest to \a x, or -1 outside the plot.
    int stepAt(double x) const;

private:
    QRectF m_plot;
    ValueAxis m_axis;
    int m_steps = 0;
};

void paintCurveChart(QPainter &painter, const QRectF &rect, const CurveChartData &data);

/// All curves at one step in words: "3일 · 가을 챌린지 1,284 · 봄 챌린지 980".
QString curveReading(const CurveChartData &data, int step);
/// The highest point of each curve, for people who do not see it.
QString describeCurveChart(const CurveChartData &data, const QString &valueName);
/// A row a step, a column a curve.
TableBlock curveChartTable(const CurveChartData &data, const QString &caption);

} // namespace pulse
