#pragma once
#include <QList>
#include <optional>
#include <utility>

namespace pulse {

/// A share with the range in which it lies with 95 % confidence, all in percent.
struct ShareInterval {
    double share = 0, lower = 0, upper = 0;
};

/// Score interval (Wilson 1927) of \a part among \a whole: sound for few and for extreme shares. Nullopt of nothing.
std::optional<ShareInterval> wilson(qint64 part, qint64 whole);

/// How two people who judged the same things agree.
struct Agreement {
    int n = 0;
    double percent = 0; ///< 0..100
    std::optional<double>
        kappa; ///< Cohen 1960: agreement beyond chance, 1 is full; unset where both gave one class only
};

/// \a pairs: the class that each of the two gave, from 0. Nullopt of nothing.
std::optional<Agreement> agreementOf(const QList<std::pair<int, int>> &pairs);

} // namespace pulse
