#pragma once
#include "report/chart_style.h"
#include <QFont>
#include <QWidget>

namespace pulse {

/// The tokens of the window, read from the palette of \a widget, as the painters of charts want them.
ChartColours chartColours(const QWidget &widget);
/// The letters of axes and keys: the font of \a widget in the size of captions.
QFont chartFont(const QWidget &widget);

} // namespace pulse
