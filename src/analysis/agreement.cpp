#include "analysis/agreement.h"
#include "core/sample_check.h"
#include <QHash>

namespace pulse {

std::optional<ShareInterval> wilson(qint64 part, qint64 whole)
{
    if (whole <= 0 || part < 0 || part > whole)
        return std::nullopt;
    const Rate rate = wilsonRate(int(part), int(whole));
    return ShareInterval{100 * rate.share, 100 * rate.lower, 100 * rate.upper};
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
