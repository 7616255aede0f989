#include "analysis/distributions.h"
#include <algorithm>
#include <cmath>

namespace pulse {

double normalUpperTail(double z) { return 0.5 * std::erfc(z / std::sqrt(2.0)); }

double regularisedBeta(double x, double a, double b)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2)) // the fraction converges fast below this point only
        return 1 - regularisedBeta(1 - x, b, a);
    constexpr double Tiny = 1e-300;
    const auto notZero = [](double value) { return std::abs(value) < Tiny ? Tiny : value; };
    double c = 1, d = 1 / notZero(1 - (a + b) * x / (a + 1)), fraction = d;
    for (int i = 1; i <= 500; ++i) {
        const double m = i;
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        const double step = d * c;
        fraction *= step;
        if (std::abs(step - 1) < 1e-12)
            break;
    }
    const double front =
        std::exp(a * std::log(x) + b * std::log1p(-x) + std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b)) / a;
    return std::clamp(front * fraction, 0.0, 1.0);
}

double negativeBinomialUpperTail(double value, double mean, double dispersion)
{
    const double k = std::ceil(value - 1e-9);
    if (k <= 0)
        return 1;
    mean = std::max(mean, 0.01);
    // A dispersion this small cannot be told from Poisson, and keeps the arguments of the beta function tame.
    const double r = 1 / std::max(dispersion, 1e-6);
    return regularisedBeta(mean / (mean + r), k, r);
}

} // namespace pulse
