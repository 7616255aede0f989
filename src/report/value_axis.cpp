#include "report/value_axis.h"
#include "core/wording.h"
#include <algorithm>
#include <cmath>

namespace pulse {

namespace {

double niceStep(double span, int parts)
{
    const double rough = std::max(span, 1e-9) / parts;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double unit = rough / power;
    return power * (unit <= 1 ? 1 : unit <= 2 ? 2 : unit <= 5 ? 5 : 10);
}

constexpr double Air = 1.06; ///< above the greatest value

} // namespace

ValueAxis ValueAxis::around(double low, double high, bool whole, int parts)
{
    if (high <= low)
        high = low + 4;
    ValueAxis axis;
    axis.step = niceStep(high - low, parts);
    if (whole && low >= 0)
        axis.step = std::max(axis.step, 1.0);
    axis.low = std::floor(low / axis.step) * axis.step;
    axis.high = std::max(high * Air, axis.low + axis.step);
    return axis;
}

QList<double> ValueAxis::ticks() const
{
    QList<double> result;
    for (int i = 0; low + i * step <= high + step / 1000; ++i)
        result << low + i * step;
    return result;
}

QString ValueAxis::label(double value, const QString &language) const
{
    if (std::abs(value) >= 10'000)
        return shortNumber(value, language);
    return step < 1 ? QString::number(value, 'f', step < 0.1 ? 2 : 1) : wholeNumber(value);
}

double ValueAxis::labelWidth(const QFontMetricsF &metrics, const QString &language) const
{
    double widest = 0;
    for (const double value : ticks())
        widest = std::max(widest, metrics.horizontalAdvance(label(value, language)));
    return widest;
}

} // namespace pulse
