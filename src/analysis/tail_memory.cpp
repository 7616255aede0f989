#include "analysis/tail_memory.h"
#include <algorithm>
#include <cmath>

namespace pulse {

namespace {

constexpr double TailFrom = 0.05;
constexpr double Deepest = 1e-8;  ///< a single row counts no more than this
constexpr double Belief = 15;     ///< rare rows as the model wants them, before any are seen
constexpr double Tolerance = 0.1; ///< what chance alone brings in a few months

} // namespace

void TailMemory::add(double chance, double keep)
{
    const bool rare = chance < TailFrom;
    rows = rows * keep + 1;
    below = below * keep + (rare ? 1 : 0);
    depth = depth * keep + (rare ? std::log(TailFrom / std::max(chance, Deepest)) : 0);
}

double TailMemory::corrected(double chance) const
{
    if (chance >= TailFrom)
        return chance;
    const double often = std::max(1.0, (below + Belief) / (rows * TailFrom + Belief) - Tolerance);
    const double deep = std::max(1.0, (depth + Belief) / (below + Belief) - Tolerance);
    return std::min(1.0, TailFrom * often * std::pow(chance / TailFrom, 1 / deep));
}

} // namespace pulse
