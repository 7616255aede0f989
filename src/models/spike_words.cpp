#include "models/spike_words.h"
#include "analysis/typical.h"
#include "core/wording.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QCoreApplication::translate("Spikes", text); }

QString whenOf(const Spike &spike, const QTimeZone &zone, const QString &language)
{
    const bool korean = language == u"ko";
    const QLocale locale(korean ? QLocale::Korean : QLocale::English);
    if (spike.bucket == Bucket::Hour) {
        const QDateTime local = spike.peak.toTimeZone(zone);
        return korean ? locale.toString(local, u"M.d dddd HH:mm"_s) : locale.toString(local, u"ddd d MMM HH:mm"_s);
    }
    const QDate date = spike.peak.addSecs(7200).toTimeZone(zone).date();
    const QString day = korean ? locale.toString(date, u"M.d dddd"_s) : locale.toString(date, u"ddd d MMM"_s);
    return spike.bucket == Bucket::Week ? words("Week of %1").arg(day) : day;
}

QString chanceText(double probability)
{
    if (std::isnan(probability))
        return {};
    if (probability < 0.0001)
        return words("Chance of such a value by accident: below 0.0001");
    return words("Chance of such a value by accident: %1").arg(QString::number(probability, 'g', 2));
}

QString durationText(const Spike &spike)
{
    const int hours = int((spike.start.secsTo(spike.end) + 1800) / 3600);
    if (spike.bucket == Bucket::Hour)
        return words("for %1 h").arg(hours);
    return words("for %1 d").arg(std::max(1, (hours + 12) / 24));
}

} // namespace

QString shortMetricName(Metric metric)
{
    switch (metric) {
    case Metric::Mentions:
        return words("Mentions");
    case Metric::Originals:
        return words("Originals");
    case Metric::Reposts:
        return words("Reposts");
    case Metric::Authors:
        return words("Authors");
    case Metric::Likes:
        return words("Likes");
    case Metric::Shares:
        return words("Shares");
    case Metric::Replies:
        return words("Comments");
    case Metric::Engagement:
        return words("Engagement");
    case Metric::Hashtags:
        return words("Hashtags");
    case Metric::Links:
        return words("Links");
    case Metric::Videos:
        return words("Videos");
    case Metric::Positive:
        return words("Positive");
    case Metric::Neutral:
        return words("Neutral");
    case Metric::Negative:
        return words("Negative");
    case Metric::Unclassified:
        return words("Unclassified");
    case Metric::NetSentiment:
        return words("Net sentiment");
    case Metric::NegativeShare:
        return words("Negative share");
    case Metric::PositiveRatio:
        return words("Positive ratio");
    case Metric::PurchaseIntent:
        return words("Wishes to buy");
    case Metric::EstimatedReach:
        return words("Estimated reach");
    }
    return {};
}

QString stateName(SpikeState state)
{
    switch (state) {
    case SpikeState::New:
        return words("To check");
    case SpikeState::Crisis:
        return words("Crisis");
    case SpikeState::Opportunity:
        return words("Opportunity");
    case SpikeState::KnownCause:
        return words("Known cause");
    case SpikeState::DidNotMatter:
        return words("Did not matter");
    }
    return {};
}

Tone stateTone(SpikeState state)
{
    switch (state) {
    case SpikeState::New:
        return Tone::Warning;
    case SpikeState::Crisis:
        return Tone::Bad;
    case SpikeState::Opportunity:
        return Tone::Good;
    case SpikeState::KnownCause:
    case SpikeState::DidNotMatter:
        return Tone::Plain;
    }
    return Tone::Plain;
}

QString directionName(Flag direction) { return direction == Flag::Fall ? words("Drop") : words("Spike"); }

QString metricValue(Metric metric, double value)
{
    if (metric == Metric::NetSentiment)
        return signedNumber(value);
    if (isRatio(metric))
        return wholeNumber(value) + u'%';
    return wholeNumber(value);
}

QString spikeHeadline(const Spike &spike, const QTimeZone &zone, const QString &language)
{
    //: %1 time, %2 actual value, %3 expected value, %4 and %5 the typical range
    return words("%1 — %2 (expected %3, range %4–%5)")
        .arg(whenOf(spike, zone, language), metricValue(spike.metric, spike.actual),
             metricValue(spike.metric, spike.expected), metricValue(spike.metric, spike.lower),
             metricValue(spike.metric, spike.upper));
}

QString spikeDetails(const SpikeDetail &detail, const QString &)
{
    QStringList parts{chanceText(detail.spike.probability), durationText(detail.spike)};
    if (detail.netBefore && detail.netDuring)
        parts << words("net sentiment %1 → %2").arg(signedNumber(*detail.netBefore), signedNumber(*detail.netDuring));
    if (detail.mentions > 0 && detail.authors > 0) {
        parts << words("by %1 people").arg(wholeNumber(detail.authors));
        if (detail.mentions >= 3 * detail.authors)
            parts << words("few people, many posts");
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString originSentence(const std::optional<SpikeOrigin> &origin, const QTimeZone &zone, const QString &language)
{
    if (!origin)
        return {};
    if (origin->kind == u"several")
        return words("No single origin: several things at once.");
    const QString share = QString::number(qRound(origin->coverage * 100));
    const QString author = origin->author.isEmpty() ? words("unknown author") : origin->author;
    //: %1 author, %2 time, %3 percentage, %4 first words of the post, a link or a hashtag
    return words("Origin: %1, %2 — explains %3% of the rise. “%4”")
        .arg(author, shortTime(origin->publishedAt, zone, language), share, origin->value);
}

QString driverText(const SpikeDriver &driver)
{
    if (driver.kind == u"link")
        return words("Link: %1").arg(driver.value);
    if (driver.kind == u"hashtag")
        return words("Hashtag: %1").arg(driver.value);
    if (driver.kind == u"author")
        return words("Author: %1").arg(driver.value);
    if (driver.kind == u"repost")
        return words("Reposts of %1").arg(driver.value);
    if (driver.kind == u"text")
        return words("Same text: %1").arg(driver.value);
    return words("Place: %1").arg(driver.value);
}

} // namespace pulse
