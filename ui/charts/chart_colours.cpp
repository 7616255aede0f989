#include "ui/charts/chart_colours.h"
#include "ui/style/colours.h"

namespace pulse {

ChartColours chartColours(const QWidget &widget)
{
    const QPalette &look = widget.palette();
    const QColor surface = colours::surface(look);
    const bool dark = surface.lightness() < colours::text(look).lightness();
    // Nothing lets through what is below: Qt divides such fills among threads and waits for each piece, which takes
    // many times as long where the cores are busy with an import.
    const auto soft = [&surface](const QColor &colour, double share) { return mixedColour(surface, colour, share); };
    return {.line = colours::accent(look),
            .band = soft(colours::accent(look), dark ? 0.16 : 0.13),
            .grid = colours::border(look),
            .label = colours::faint(look),
            .flag = colours::negative(look),
            .flagSoft = soft(colours::negative(look), dark ? 0.14 : 0.11),
            .surface = surface,
            .text = colours::text(look),
            .track = colours::sunken(look)};
}

QFont chartFont(const QWidget &widget)
{
    constexpr int CaptionPixels = 11;
    QFont font = widget.font();
    font.setPixelSize(CaptionPixels);
    return font;
}

} // namespace pulse
