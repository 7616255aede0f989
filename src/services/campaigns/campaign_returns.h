#pragma once
#include "core/register.h"
#include "core/result.h"
#include "store/connection.h"
#include <QHash>

namespace pulse {

/// What one currency says: sums of costs and of attributed results. Currencies are never added to each other.
struct CurrencyReturn {
    QString currency;
    qint64 cost = 0, result = 0; ///< hundredths
    int costs = 0, results = 0;  ///< entries
    /// Percent: 100 * (result - cost) / cost. Unset without a cost or without a result in this currency.
    std::optional<double> roi() const;
};

/// Cost, result and return of one campaign or sponsorship.
struct ReturnLine {
    RegisterEntry entry;
    QList<CurrencyReturn> byCurrency; ///< by code
    std::optional<Money> mediaValue;  ///< for reference: in no sum
    bool resultUnknown = false;       ///< a person says that the result is not known yet
    bool hasCost() const;
    bool hasResult() const;
};

/// \a costs and \a results of any entry; those of \a entry up to the day \a until are summed (an invalid day: all).
ReturnLine returnOf(const RegisterEntry &entry, const QList<RegisterEntry> &costs, const QList<RegisterEntry> &results,
                    QDate until);

/// The campaigns and sponsorships of \a brand, those with a cost first.
Result<QList<ReturnLine>> readReturns(Connection &connection, const Uid &brand, QDate until);

} // namespace pulse
