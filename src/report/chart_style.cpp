#include "report/chart_style.h"

namespace pulse {

QColor textOn(const QColor &background)
{
    // Perceived lightness after ITU-R BT.601.
    const double lightness = 0.299 * background.red() + 0.587 * background.green() + 0.114 * background.blue();
    return lightness > 150 ? QColor(0x17, 0x1B, 0x22) : QColor(Qt::white);
}

QColor mixedColour(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * float(share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

} // namespace pulse
