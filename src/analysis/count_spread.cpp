#include "analysis/count_spread.h"
#include <algorithm>
#include <cmath>

namespace pulse {

namespace {

constexpr double CountWeight = 20;    ///< of the belief that it is a plain count
constexpr double SmallestMean = 0.01; ///< expected; below it nothing can be divided by
constexpr double UsualSquare = 0.1;   ///< until it is known
constexpr double BeginningSpan = 0.5; ///< around the first expectation: one size alone would not tell the parts apart

} // namespace

void CountSpread::begin(double expected, double rows)
{
    for (const double part : {1 - BeginningSpan, 1 + BeginningSpan}) {
        const double mean = part * std::max(expected, SmallestMean);
        add(std::sqrt(mean + UsualSquare * mean * mean), mean, 1, rows);
    }
}

void CountSpread::add(double off, double expected, double keep, double rows)
{
    if (!(expected > 0))
        return;
    const double weight = rows * expected / (2 * expected + 1); // squares of small counts scatter most
    const double times = off * off / expected;
    weights = weights * keep + weight;
    means = means * keep + weight * expected;
    squares = squares * keep + weight * expected * expected;
    seen = seen * keep + weight * times;
    products = products * keep + weight * times * expected;
}

double CountSpread::variance(double expected) const
{
    expected = std::max(expected, SmallestMean);
    const double n = weights + CountWeight, sum = seen + CountWeight;
    const double determinant = n * squares - means * means;
    double square = determinant > 0 ? (n * products - means * sum) / determinant : 0;
    double linear = (sum - square * means) / n;
    if (linear < 1) {
        linear = 1;
        square = squares > 0 ? (products - means) / squares : 0;
    }
    if (square < 0) {
        square = 0;
        linear = std::max(1.0, sum / n);
    }
    return linear * expected + square * expected * expected;
}

double dispersionOf(double variance, double expected)
{
    expected = std::max(expected, SmallestMean);
    return std::max(0.0, (variance - expected) / (expected * expected));
}

} // namespace pulse
