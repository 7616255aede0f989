#include "services/campaigns/campaign_words.h"
#include "core/wording.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString percent(double share) { return QString::number(qRound(share)) + u'%'; }

/// The parts that \a text makes of each currency, side by side.
template <typename Text>
QString each(const ReturnLine &line, Text text)
{
    QStringList parts;
    for (const CurrencyReturn &currency : line.byCurrency)
        if (const QString part = text(currency); !part.isEmpty())
            parts << part;
    return parts.isEmpty() ? u"—"_s : parts.join(u" + "_s);
}

} // namespace

QString shapeFigures(const CampaignShape &shape)
{
    if (shape.n <= 0)
        return QCoreApplication::translate("Campaign", "No mention yet (n=0).");
    if (!shape.enough)
        return QCoreApplication::translate("Campaign", "Not enough data: %1 mentions in %2 days.")
            .arg(wholeNumber(shape.n))
            .arg(shape.days);
    QStringList parts{QCoreApplication::translate("Campaign", "peak on day %1 (%2)")
                          .arg(shape.peakDay + 1)
                          .arg(wholeNumber(shape.peak))};
    parts << (shape.halfLife
                  ? QCoreApplication::translate("Campaign", "half-life %1 days").arg(*shape.halfLife, 0, 'f', 1)
                  : QCoreApplication::translate("Campaign", "not halved yet"));
    parts << QCoreApplication::translate("Campaign", "tail %1 of the peak").arg(percent(100 * shape.tail));
    parts << QCoreApplication::translate("Campaign", "%1 around the peak").arg(percent(100 * shape.concentration));
    if (shape.secondPeakDay)
        parts << QCoreApplication::translate("Campaign", "again on day %1").arg(*shape.secondPeakDay + 1);
    parts << u"n="_s + wholeNumber(shape.n);
    return parts.join(u" · "_s);
}

QString stateName(CampaignState state)
{
    switch (state) {
    case CampaignState::Planned:
        return QCoreApplication::translate("Campaign", "Planned");
    case CampaignState::Running:
        return QCoreApplication::translate("Campaign", "Running");
    case CampaignState::Ended:
        return QCoreApplication::translate("Campaign", "Ended");
    }
    return {};
}

QString costText(const ReturnLine &line)
{
    return each(line, [](const CurrencyReturn &c) {
        return c.costs > 0 ? moneyText({c.cost, c.currency}) : QString();
    });
}

QString resultText(const ReturnLine &line)
{
    if (!line.hasResult() && line.resultUnknown)
        return QCoreApplication::translate("Campaign", "not yet known");
    return each(line, [](const CurrencyReturn &c) {
        return c.results > 0 ? moneyText({c.result, c.currency}) : QString();
    });
}

QString roiText(const ReturnLine &line)
{
    const bool several = line.byCurrency.size() > 1;
    return each(line, [several](const CurrencyReturn &c) {
        if (!c.roi())
            return QString();
        return (several ? c.currency + u' ' : QString()) + signedPercent(*c.roi(), 0);
    });
}

QString roiReason(const ReturnLine &line)
{
    QStringList apart; // costs of a currency in which nothing came back
    bool told = false;
    for (const CurrencyReturn &currency : line.byCurrency) {
        told = told || currency.roi();
        if (currency.costs > 0 && !currency.roi())
            apart << currency.currency;
    }
    if (told)
        return apart.isEmpty()
                   ? QString()
                   : QCoreApplication::translate("Campaign", "The cost in %1 has no result and is not in it.")
                         .arg(apart.join(u", "_s));
    if (!line.hasCost())
        return QCoreApplication::translate("Campaign", "No cost is recorded.");
    if (!line.hasResult())
        return line.resultUnknown ? QCoreApplication::translate("Campaign", "The result is not yet known.")
                                  : QCoreApplication::translate("Campaign", "No result is recorded.");
    return QCoreApplication::translate(
        "Campaign", "Cost and result stand in different currencies, which are not added to each other.");
}

QString shareText(const std::optional<ShareInterval> &share)
{
    if (!share)
        return u"—"_s;
    return u"%1 (%2–%3)"_s.arg(percent(share->share), QString::number(qRound(share->lower)), percent(share->upper));
}

QString agreementText(const CodingSummary &summary)
{
    if (!summary.agreement)
        return QCoreApplication::translate("Campaign", "Nothing was judged by two people yet.");
    const Agreement &agreement = *summary.agreement;
    const QString kappa = agreement.kappa ? QString::number(*agreement.kappa, 'f', 2).replace(u'-', u'\u2212') : u"—"_s;
    return QCoreApplication::translate("Campaign", "%1 and %2 agree on %3 of %4 (%5, kappa %6)")
        .arg(summary.firstCoder, summary.secondCoder)
        .arg(qRound(agreement.percent * agreement.n / 100))
        .arg(agreement.n)
        .arg(percent(agreement.percent), kappa);
}

} // namespace pulse
