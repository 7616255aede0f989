#include "analysis/agreement.h"
#include <QHash>
#include <algorithm>
#include <cmath>

namespace pulse {

std::optional<ShareInterval> wilson(qint64 part, qint64 whole)
{
    if (whole <= 0 || part < 0 || part > whole)
        return std::nullopt;
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution
    const double n = double(whole), p = double(part) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return ShareInterval{100 * p, 100 * std::max(0.0, centre - half), 100 * std::min(1.0, centre + half)};
}

std::optional<Agreement> agreementOf(const QList<std::pair<int, int>> &pairs)
{
    if (pairs.isEmpty())
        return std::nullopt;
    QHash<int, int> first, second;
    int same = 0;
    for (const auto &[a, b] : pairs) {
        same += a == b;
        ++first[a];
        ++second[b];
    }
    const double n = double(pairs.size());
    double chance = 0;
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        chance += it.value() / n * (second.value(it.key()) / n);
    Agreement agreement;
    agreement.n = int(pairs.size());
    agreement.percent = 100 * same / n;
    if (chance < 1)
        agreement.kappa = (same / n - chance) / (1 - chance);
    return agreement;
}

} // namespace pulse
