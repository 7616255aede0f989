#include "core/amount_change.h"
#include "core/wording.h"
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double FewestCompared = 10; ///< less tells no percentage: one more of two is no rise of 50 %
constexpr double ManyTimes = 4;       ///< from here on, +300 %, it is told how many times
constexpr double WholeTimes = 10;     ///< above it tenths of a time tell nothing

} // namespace

QString timesText(double times, const QString &language)
{
    const QString number =
        times < WholeTimes ? QLocale(QLocale::English).toString(times, 'f', 1) : wholeNumber(std::round(times));
    return number + (language == u"ko" ? u"배"_s : u"x"_s);
}

bool AmountChange::known() const { return !std::isnan(value); }

AmountChange amountChange(double now, double before)
{
    if (std::isnan(now) || std::isnan(before))
        return {AmountChange::In::Amount, std::nan("")};
    if (before < FewestCompared)
        return {AmountChange::In::Amount, std::round(now) - std::round(before)};
    if (now / before >= ManyTimes)
        return {AmountChange::In::Times, now / before};
    return {AmountChange::In::Percent, 100 * (now - before) / before};
}

QString changeText(const AmountChange &change, const QString &language, int decimals)
{
    if (!change.known())
        return u"—"_s;
    switch (change.in) {
    case AmountChange::In::Percent:
        return signedPercent(change.value, decimals);
    case AmountChange::In::Times:
        return timesText(change.value, language);
    case AmountChange::In::Amount:
        break;
    }
    return signedNumber(change.value);
}

QString changeSize(const AmountChange &change, const QString &language, int decimals)
{
    AmountChange size = change;
    size.value = std::abs(size.value);
    const QString text = changeText(size, language, decimals);
    return text.startsWith(u'+') ? text.mid(1) : text;
}

} // namespace pulse
