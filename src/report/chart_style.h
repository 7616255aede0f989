#pragma once
#include <QColor>

namespace pulse {

/// What charts are painted with: the tokens of the window, or those of paper (reportChartColours()). Every painter of
/// src/report takes them, so that a chart looks the same on screen and on paper.
struct ChartColours {
    QColor line, band, grid, label, flag, flagSoft;
    QColor surface; ///< behind the chart: the ring around dots
    QColor text;    ///< names and figures
    QColor track;   ///< what is not filled: empty cells, the rest of a bar
};

/// Dark or light letters, whichever reads better on \a background.
QColor textOn(const QColor &background);

/// \a share 0 gives \a from, 1 gives \a to.
QColor mixedColour(const QColor &from, const QColor &to, double share);

} // namespace pulse
