#pragma once
#include <QString>
#include <optional>

namespace pulse {

/// An amount of one currency. Exact: sums of costs are never rounded. Amounts of different currencies are never added.
struct Money {
    qint64 hundredths = 0; ///< of the currency's unit, whatever its smallest coin
    QString currency;      ///< ISO 4217 code, e.g. "KRW"

    bool operator==(const Money &) const = default;
    double amount() const { return double(hundredths) / 100; }
    /// "1200000.00 KRW": how it is stored and exchanged; parseMoney() reads it.
    QString stored() const;
};

/// Reads "1,200,000", "120만원", "₩1,200,000", "$300.50", "300 EUR", and with the separators of other countries
/// "1.200.000,50", "1 200,50", "1'200.50"; without a currency \a otherwise is taken. Nullopt when it is no amount,
/// negative, could mean two things ("1.234"), or is larger than a budget can be (9 trillion units).
std::optional<Money> parseMoney(const QString &text, const QString &otherwise = QStringLiteral("KRW"));

/// "₩1,200,000", "$300.50", "CHF 12.00": without decimals where they are zero.
QString moneyText(const Money &money);

} // namespace pulse
