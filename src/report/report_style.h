#pragma once
#include "report/chart_style.h"
#include "report/report_document.h"
#include <QColor>
#include <QFont>

namespace pulse {

struct CurveChartData;
struct IntervalChartData;
struct SpreadChartData;
struct TimeChartData;

/// Paper has one look, whatever the window's theme: the light tokens of the design.
struct ReportColours {
    QColor text, secondary, faint, border, accent, accentSoft, negative, negativeSoft, track;
};
const ReportColours &reportColours();

/// Noto Sans CJK KR. Without shaping its digits after Latin words keep their place in the PDF's text layer, so that
/// they can be searched and copied (qt: measured with pdftotext).
QFont reportFont();

/// Okabe-Ito, one a brand in its order; repeats after six.
QColor brandColour(int index);
/// Black or white, whichever reads better on brandColour().
QColor brandTextColour(int index);

/// The colours of every chart on paper, and of one that leaves the program as a picture.
ChartColours reportChartColours();

/// What the chart painter needs to draw a block on paper.
TimeChartData reportChart(const TimeChartBlock &block, const QTimeZone &zone, const QString &language);
CurveChartData reportCurves(const CurveBlock &block, const QString &language);
IntervalChartData reportIntervals(const IntervalBlock &block, const QString &language);
SpreadChartData reportSpread(const SpreadBlock &block, const QTimeZone &zone, const QString &language);

} // namespace pulse
