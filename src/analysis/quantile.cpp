#include "analysis/quantile.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace pulse {

double quantile(QList<double> values, double p)
{
    values.removeIf([](double value) { return std::isnan(value); });
    if (values.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    std::ranges::sort(values);
    const double position = std::clamp(p, 0.0, 1.0) * double(values.size() - 1);
    const auto below = qsizetype(position);
    const auto above = std::min(below + 1, values.size() - 1);
    return values.at(below) + (values.at(above) - values.at(below)) * (position - double(below));
}

} // namespace pulse
