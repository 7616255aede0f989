#pragma once
#include <QString>

namespace pulse {

/// How an amount stands beside the one it is compared with, in the one wording of tiles, tables and sentences.
struct AmountChange {
    enum class In {
        Percent, ///< signed, of what it is compared with
        Times,   ///< what it is compared with goes into it so often: from four times on a percentage only shouts
        Amount   ///< the signed difference of the rounded amounts: of less than ten a percentage says nothing
    };
    In in = In::Percent;
    double value = 0; ///< NaN when one of the two is not known
    bool known() const;
};

/// \a now beside \a before, both amounts of 0 or more or NaN.
AmountChange amountChange(double now, double before);
/// "+14.0%", "69x" ("69배"), "+28"; "—" when it cannot be said. \a decimals: of percentages; \a language "ko" or "en".
QString changeText(const AmountChange &change, const QString &language, int decimals = 1);
/// "3.5x", "69x" ("3.5배", "69배").
QString timesText(double times, const QString &language);
/// The same as changeText() without a sign, for places where an arrow tells the direction: "14%", "69x", "28".
QString changeSize(const AmountChange &change, const QString &language, int decimals = 0);

} // namespace pulse
