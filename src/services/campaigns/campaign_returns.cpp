#include "services/campaigns/campaign_returns.h"
#include "store/register_store.h"
#include <QMap>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

std::optional<double> CurrencyReturn::roi() const
{
    if (cost <= 0 || results == 0)
        return std::nullopt;
    return 100 * double(result - cost) / double(cost);
}

bool ReturnLine::hasCost() const
{
    return std::ranges::any_of(byCurrency, [](const CurrencyReturn &line) { return line.costs > 0; });
}

bool ReturnLine::hasResult() const
{
    return std::ranges::any_of(byCurrency, [](const CurrencyReturn &line) { return line.results > 0; });
}

ReturnLine returnOf(const RegisterEntry &entry, const QList<RegisterEntry> &costs, const QList<RegisterEntry> &results,
                    QDate until)
{
    ReturnLine line;
    line.entry = entry;
    line.mediaValue = entry.money(u"mediaValue"_s);
    line.resultUnknown = entry.flag(u"resultUnknown"_s);
    QMap<QString, CurrencyReturn> sums;
    const auto take = [&](const QList<RegisterEntry> &entries, qint64 CurrencyReturn::*sum,
                          int CurrencyReturn::*count) {
        for (const RegisterEntry &each : entries) {
            const auto money = each.money(u"amount"_s);
            if (each.text(u"of"_s) != entry.uid || !money || (until.isValid() && each.day(u"day"_s) > until))
                continue;
            CurrencyReturn &currency = sums[money->currency];
            currency.currency = money->currency;
            currency.*sum += money->hundredths;
            ++(currency.*count);
        }
    };
    take(costs, &CurrencyReturn::cost, &CurrencyReturn::costs);
    take(results, &CurrencyReturn::result, &CurrencyReturn::results);
    line.byCurrency = sums.values();
    return line;
}

Result<QList<ReturnLine>> readReturns(Connection &connection, const Uid &brand, QDate until)
{
    const RegisterStore store(connection);
    const auto costs = store.all(Register::Cost, brand), results = store.all(Register::Result, brand);
    for (const auto *read : {&costs, &results})
        if (!*read)
            return read->error();
    QList<ReturnLine> lines;
    for (const Register reg : {Register::Campaign, Register::Sponsorship}) {
        const auto entries = store.all(reg, brand);
        if (!entries)
            return entries.error();
        for (const RegisterEntry &entry : *entries)
            lines << returnOf(entry, *costs, *results, until);
    }
    std::ranges::stable_sort(lines, std::greater(), &ReturnLine::hasCost);
    return lines;
}

} // namespace pulse
