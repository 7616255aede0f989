#include "models/spike_words.h"
#include "analysis/typical.h"
#include "core/wording.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

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
    return spike.bucket == Bucket::Week ? QCoreApplication::translate("Spikes", "Week of %1").arg(day) : day;
}

QString chanceText(double probability)
{
    if (std::isnan(probability))
        return {};
    if (probability < 0.0001)
        return QCoreApplication::translate("Spikes", "Probability by chance < 0.0001");
    return QCoreApplication::translate("Spikes", "Probability by chance %1").arg(QString::number(probability, 'g', 2));
}

QString durationText(const Spike &spike)
{
    const int hours = int((spike.start.secsTo(spike.end) + 1800) / 3600);
    if (spike.bucket == Bucket::Hour)
        return QCoreApplication::translate("Spikes", "lasted %n hour(s)", nullptr, hours);
    const int days = std::max(1, (hours + 12) / 24);
    return QCoreApplication::translate("Spikes", "lasted %n day(s)", nullptr, days);
}

} // namespace

QString shortMetricName(Metric metric)
{
    switch (metric) {
    case Metric::Mentions:
        return QCoreApplication::translate("Spikes", "Mentions");
    case Metric::Originals:
        return QCoreApplication::translate("Spikes", "Originals");
    case Metric::Reposts:
        return QCoreApplication::translate("Spikes", "Reposts");
    case Metric::Authors:
        return QCoreApplication::translate("Spikes", "Authors");
    case Metric::Likes:
        return QCoreApplication::translate("Spikes", "Likes");
    case Metric::Shares:
        return QCoreApplication::translate("Spikes", "Shares");
    case Metric::Replies:
        return QCoreApplication::translate("Spikes", "Comments");
    case Metric::Engagement:
        return QCoreApplication::translate("Spikes", "Engagement");
    case Metric::Hashtags:
        return QCoreApplication::translate("Spikes", "Hashtags");
    case Metric::Links:
        return QCoreApplication::translate("Spikes", "Links");
    case Metric::Videos:
        return QCoreApplication::translate("Spikes", "Videos");
    case Metric::Positive:
        return QCoreApplication::translate("Spikes", "Positive");
    case Metric::Neutral:
        return QCoreApplication::translate("Spikes", "Neutral");
    case Metric::Negative:
        return QCoreApplication::translate("Spikes", "Negative");
    case Metric::Unclassified:
        return QCoreApplication::translate("Spikes", "Unclassified");
    case Metric::NetSentiment:
        return QCoreApplication::translate("Spikes", "Net sentiment");
    case Metric::NegativeShare:
        return QCoreApplication::translate("Spikes", "Negative share");
    case Metric::PositiveRatio:
        return QCoreApplication::translate("Spikes", "Positive ratio");
    case Metric::PurchaseIntent:
        return QCoreApplication::translate("Spikes", "Purchase opportunities");
    case Metric::EstimatedReach:
        return QCoreApplication::translate("Spikes", "Estimated reach");
    case Metric::Activation:
        return QCoreApplication::translate("Spikes", "Activation");
    case Metric::NewFollowers:
        return QCoreApplication::translate("Spikes", "New followers");
    case Metric::Followers:
        return QCoreApplication::translate("Spikes", "Followers");
    case Metric::ChannelViews:
        return QCoreApplication::translate("Spikes", "Channel views");
    case Metric::ChannelReach:
        return QCoreApplication::translate("Spikes", "Channel reach");
    case Metric::ChannelEngagement:
        return QCoreApplication::translate("Spikes", "Channel engagement");
    case Metric::ProfileViews:
        return QCoreApplication::translate("Spikes", "Profile views");
    case Metric::ChannelClicks:
        return QCoreApplication::translate("Spikes", "Channel clicks");
    case Metric::SearchInterest:
        return QCoreApplication::translate("Spikes", "Search interest");
    }
    return {};
}

QString stateName(SpikeState state)
{
    switch (state) {
    case SpikeState::New:
        return QCoreApplication::translate("Spikes", "To check");
    case SpikeState::Crisis:
        return QCoreApplication::translate("Spikes", "Crisis");
    case SpikeState::Opportunity:
        return QCoreApplication::translate("Spikes", "Opportunity");
    case SpikeState::KnownCause:
        return QCoreApplication::translate("Spikes", "Known cause");
    case SpikeState::DidNotMatter:
        return QCoreApplication::translate("Spikes", "Did not matter");
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

QString directionName(Flag direction)
{
    return direction == Flag::Fall ? QCoreApplication::translate("Spikes", "Drop")
                                   : QCoreApplication::translate("Spikes", "Spike");
}

QString metricValue(Metric metric, double value)
{
    if (metric == Metric::NetSentiment || metric == Metric::NewFollowers)
        return signedNumber(value);
    if (isRatio(metric))
        return wholeNumber(value) + u'%';
    return wholeNumber(value);
}

QString spikeHeadline(const Spike &spike, const QTimeZone &zone, const QString &language)
{
    //: %1 time, %2 actual value, %3 usual value, %4 and %5 the typical range
    return QCoreApplication::translate("Spikes", "%1 — %2 (usual %3, range %4–%5)")
        .arg(whenOf(spike, zone, language), metricValue(spike.metric, spike.actual),
             metricValue(spike.metric, spike.expected), metricValue(spike.metric, spike.lower),
             metricValue(spike.metric, spike.upper));
}

QString spikeDetails(const SpikeDetail &detail, const QString &)
{
    QStringList parts{chanceText(detail.spike.probability), durationText(detail.spike)};
    if (detail.netBefore && detail.netDuring)
        parts << QCoreApplication::translate("Spikes", "net sentiment %1 → %2")
                     .arg(signedNumber(*detail.netBefore), signedNumber(*detail.netDuring));
    if (detail.worse && !*detail.worse)
        parts << QCoreApplication::translate("Spikes", "its tone is as usual: no sign of a crisis");
    else if (detail.worse)
        parts << QCoreApplication::translate("Spikes", "more negative than usual");
    if (detail.mentions > 0 && detail.authors > 0) {
        parts << QCoreApplication::translate("Spikes", "%n author(s)", nullptr, detail.authors)
                     .replace(QString::number(detail.authors), wholeNumber(double(detail.authors)));
        if (detail.mentions >= 3 * detail.authors)
            parts << QCoreApplication::translate("Spikes", "few people, many posts");
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString spikeFacts(const SpikeDetail &detail)
{
    QStringList parts;
    if (!detail.comparable.isEmpty()) {
        QStringList values;
        for (const double value : detail.comparable)
            values << metricValue(detail.spike.metric, value);
        parts << (detail.spike.bucket == Bucket::Hour
                      //: %1 a list of values, newest first
                      ? QCoreApplication::translate("Spikes", "same weekday and hour before: %1")
                      : detail.spike.bucket == Bucket::Day
                            ? QCoreApplication::translate("Spikes", "same weekday before: %1")
                            : QCoreApplication::translate("Spikes", "weeks before: %1"))
                     .arg(values.join(u", "_s));
    }
    if (!detail.newWords.isEmpty())
        parts << QCoreApplication::translate("Spikes", "new words: %1").arg(detail.newWords.join(u", "_s));
    QString facts = parts.join(u" · "_s);
    if (!facts.isEmpty())
        facts[0] = facts[0].toUpper(); // whichever stands first begins the line
    return facts;
}

QString fallWords(const SpikeDetail &detail)
{
    constexpr qsizetype MostPlaces = 5;
    QStringList levels, silent;
    for (const PlaceLevel &place : detail.places) {
        if (levels.size() < MostPlaces)
            //: %1 a channel, %2 how many, %3 how many usually
            levels << QCoreApplication::translate("Spikes", "%1 %2 (usual %3)")
                          .arg(place.place, wholeNumber(double(place.count)), wholeNumber(place.usual));
        if (place.silent())
            silent << place.place;
    }
    if (levels.isEmpty() && isRatio(detail.spike.metric))
        return QCoreApplication::translate("Spikes", "A lower share has no posts that explain it: look at what was "
                                                     "said instead.");
    if (levels.isEmpty())
        return QCoreApplication::translate("Spikes", "A drop has no posts that explain it. Look whether a source "
                                                     "stopped, and what was posted on such days before.");
    //: %1 a list of channels with their figures
    QString words = QCoreApplication::translate("Spikes", "By channel: %1.").arg(levels.join(u" · "_s));
    const bool all = silent.size() == detail.places.size();
    if (all)
        words += u' ' + QCoreApplication::translate("Spikes", "Nothing came from anywhere: look whether collecting "
                                                              "stopped before you read it as silence.");
    else if (!silent.isEmpty())
        //: %1 names of channels
        words += u' ' + QCoreApplication::translate("Spikes", "Not a single post came from %1: look whether its "
                                                              "source stopped before you read it as silence.")
                            .arg(silent.join(u", "_s));
    return words;
}

QString originSentence(const std::optional<SpikeOrigin> &origin, const QTimeZone &zone, const QString &language)
{
    if (!origin)
        return {};
    if (origin->kind == u"several")
        return QCoreApplication::translate("Spikes", "No single origin: several things at once.");
    const QString share = QString::number(qRound(origin->coverage * 100));
    const QString author =
        origin->author.isEmpty() ? QCoreApplication::translate("Spikes", "unknown author") : origin->author;
    //: %1 author, %2 time, %3 percentage, %4 first words of the post, a link or a hashtag
    return QCoreApplication::translate("Spikes", "Origin: %1, %2: %3% of the rise. “%4”")
        .arg(author, shortTime(origin->publishedAt, zone, language), share, origin->value);
}

QString originDoubts(const SpikeDetail &detail)
{
    if (!detail.spike.origin || detail.spike.origin->kind == u"several")
        return {};
    QStringList doubts;
    if (detail.trace.undated > 0)
        doubts << QCoreApplication::translate("Spikes", "%n post(s) without a time may be earlier", nullptr,
                                              detail.trace.undated);
    if (detail.trace.onlyAlike)
        doubts << QCoreApplication::translate("Spikes", "only similar texts tie these posts together");
    if (detail.trace.beforeWindow)
        doubts << QCoreApplication::translate("Spikes", "it may have begun more than a day before");
    if (!detail.sourceDown.isEmpty())
        //: %1 name of a source
        doubts << QCoreApplication::translate("Spikes", "%1 has a gap").arg(detail.sourceDown);
    return doubts.isEmpty() ? QString()
                            : QCoreApplication::translate("Spikes", "Doubts: %1").arg(doubts.join(u" · "_s));
}

QString driverText(const SpikeDriver &driver)
{
    if (driver.kind == u"link")
        return QCoreApplication::translate("Spikes", "Link: %1").arg(driver.value);
    if (driver.kind == u"hashtag")
        return QCoreApplication::translate("Spikes", "Hashtag: %1").arg(driver.value);
    if (driver.kind == u"author")
        return QCoreApplication::translate("Spikes", "Author: %1").arg(driver.value);
    if (driver.kind == u"repost")
        return QCoreApplication::translate("Spikes", "Reposts of %1").arg(driver.value);
    if (driver.kind == u"text")
        return QCoreApplication::translate("Spikes", "Same text: %1").arg(driver.value);
    return QCoreApplication::translate("Spikes", "Place: %1").arg(driver.value);
}

} // namespace pulse
