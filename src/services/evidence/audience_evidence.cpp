#include "core/register_words.h"
#include "core/wording.h"
#include "services/evidence/evidence_views.h"
#include "store/campaign_stats.h"
#include "store/place_sums.h"
#include "store/register_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostChannels = 20;

QString percent(double value) { return QString::number(value, 'f', 1) + u'%'; }

Evidence tooFew(Evidence evidence)
{
    evidence.status = Evidence::Status::NotEnoughData;
    evidence.headline = notEnoughData(evidence.n);
    return evidence;
}

/// The lines that the team recorded; without any, each brand of our own is one.
Result<QList<std::pair<BrandId, RegisterEntry>>> linesOf(const EvidenceContext &context)
{
    const auto gatherings = GatheringStore(context.connection).all();
    if (!gatherings)
        return gatherings.error();
    QList<std::pair<BrandId, RegisterEntry>> lines;
    for (const Gathering &gathering : *gatherings)
        if (gathering.entry.reg == Register::Line && gathering.entry.brand == context.brand.uid)
            lines << std::pair(gathering.id, gathering.entry);
    if (lines.isEmpty())
        for (const Brand &brand : context.brands)
            if (!brand.competitor) {
                RegisterEntry entry;
                entry.values[u"name"_s] = brand.name;
                lines << std::pair(brand.id, entry);
            }
    return lines;
}

EvidenceRow lineRow(const EvidenceContext &context, const RegisterEntry &line, const StatsSums &sums,
                    const QList<Counted> &tags)
{
    EvidenceRow row;
    row.title = line.name();
    row.value = context.figure(Metric::Mentions, double(sums.mentions));
    QStringList parts{sums.classified() < FewestMentions
                          ? notEnoughData(sums.classified())
                          : QCoreApplication::translate("Evidence", "%1 positive, %2 negative")
                                .arg(context.number(double(sums.ofClass(Sentiment::Positive))),
                                     context.number(double(sums.ofClass(Sentiment::Negative))))};
    QStringList themes;
    for (const Counted &tag : tags)
        themes << u'#' + tag.value;
    parts << themes.join(u' ') << line.text(u"insight"_s);
    parts.removeAll({});
    row.detail = parts.join(u" · "_s);
    row.search = line.text(u"words"_s);
    row.from = context.from;
    row.to = context.to;
    return row;
}

} // namespace

Result<Evidence> businessLines(const EvidenceContext &context)
{
    constexpr int Themes = 4;
    const auto lines = linesOf(context);
    if (!lines)
        return lines.error();
    Evidence evidence = context.begin(u"business_lines"_s);
    int withInsight = 0;
    for (const auto &[id, line] : *lines) {
        const auto sums = sumsBetween(context.connection, id, {context.from, context.to}, false);
        if (!sums)
            return sums.error();
        const auto tags = StatsStore(context.connection).topHashtags(id, context.from, context.to, Themes);
        if (!tags)
            return tags.error();
        withInsight += !line.text(u"insight"_s).isEmpty();
        evidence.n += int(sums->constFirst().mentions);
        evidence.rows << lineRow(context, line, sums->constFirst(), *tags);
    }
    if (evidence.n < FewestMentions)
        return tooFew(evidence);
    evidence.headline = QCoreApplication::translate("Evidence", "%1 mentions in %2 lines of our own")
                            .arg(context.number(evidence.n))
                            .arg(lines->size());
    if (lines->constFirst().second.uid.isEmpty()) {
        evidence.note = QCoreApplication::translate("Evidence", "Each brand of our own counts as one line.");
        evidence.hint = QCoreApplication::translate("Evidence", "Record business lines as queries on the Year page.");
    }
    evidence.doneMeansMet = withInsight == lines->size();
    return evidence;
}

namespace {

/// How many mentions each place had in a span, by its name.
Result<QHash<QString, qint64>> mentionsByPlace(const EvidenceContext &context, const QDateTime &from,
                                               const QDateTime &to)
{
    const auto places = StatsStore(context.connection).places(context.brand.id, from, to);
    if (!places)
        return places.error();
    QHash<QString, qint64> counts;
    for (const Counted &place : *places)
        counts.insert(place.value, place.count);
    return counts;
}

/// What a channel's mentions are compared with: those of the period before, where that is wholly known; else the
/// second half of the period with the first.
struct ChannelTrend {
    bool ofHalves = false;
    QHash<QString, qint64> earlier, later;

    QString words(const EvidenceContext &context, const PlaceSums &place) const
    {
        if (!ofHalves)
            return QCoreApplication::translate("Evidence", "%1 mentions (before: %2)")
                .arg(context.number(double(place.mentions)), context.number(double(earlier.value(place.place))));
        const QString mentions =
            QCoreApplication::translate("Evidence", "%1 mentions").arg(context.number(double(place.mentions)));
        const qint64 first = earlier.value(place.place), second = later.value(place.place);
        return first + second < FewestMentions
                   ? mentions
                   : QCoreApplication::translate("Evidence", "%1 (first half %2, second %3)")
                         .arg(mentions, context.number(double(first)), context.number(double(second)));
    }
};

Result<ChannelTrend> trendOf(const EvidenceContext &context)
{
    ChannelTrend trend;
    trend.ofHalves = !context.beforeIsWhole();
    const QDateTime middle = context.from.addMSecs(context.from.msecsTo(context.to) / 2);
    auto earlier = trend.ofHalves ? mentionsByPlace(context, context.from, middle)
                                  : mentionsByPlace(context, context.beforeFrom, context.beforeTo);
    if (!earlier)
        return earlier.error();
    trend.earlier = std::move(earlier).value();
    if (!trend.ofHalves)
        return trend;
    auto later = mentionsByPlace(context, middle, context.to);
    if (!later)
        return later.error();
    trend.later = std::move(later).value();
    return trend;
}

EvidenceRow channelRow(const EvidenceContext &context, const PlaceSums &place, const ChannelTrend &trend, qint64 total)
{
    EvidenceRow row;
    row.title = place.place;
    QStringList parts{trend.words(context, place)};
    if (place.estimatedReach)
        parts << QCoreApplication::translate("Evidence", "estimated reach %1")
                     .arg(shortNumber(*place.estimatedReach, context.language));
    parts << QCoreApplication::translate("Evidence", "engagement %1")
                 .arg(shortNumber(double(place.engagement), context.language));
    row.detail = parts.join(u" · "_s);
    row.value = percent(100 * double(place.mentions) / double(total));
    row.search = u"source:"_s + quoted(place.place);
    row.from = context.from;
    row.to = context.to;
    return row;
}

/// What the team recorded of the channel: what went in, what came out, and what is to become of it.
void addRecord(EvidenceRow &row, const RegisterEntry &entry)
{
    const QString decision = entry.text(u"decision"_s);
    row.badge = decision.isEmpty() ? QCoreApplication::translate("Evidence", "To decide") : choiceName(decision);
    for (const QString &key : {u"effort"_s, u"amount"_s, u"conversions"_s, u"why"_s})
        if (const QString text = shownValue(*fieldOf(Register::Channel, key), entry.values[key]); !text.isEmpty())
            row.detail += u" · %1: %2"_s.arg(fieldName(key), text);
}

} // namespace

Result<Evidence> channelMix(const EvidenceContext &context)
{
    const auto places = readPlaceSums(context.connection, context.brand.id, context.from, context.to);
    const auto recorded = RegisterStore(context.connection).all(Register::Channel, context.brand.uid);
    if (!places || !recorded)
        return !places ? places.error() : recorded.error();
    Evidence evidence = context.begin(u"channel_mix"_s);
    qint64 total = 0;
    for (const PlaceSums &place : *places)
        total += place.mentions;
    evidence.n = int(total);
    if (total < FewestMentions)
        return tooFew(evidence);
    const auto trend = trendOf(context);
    if (!trend)
        return trend.error();
    int decided = 0;
    for (const PlaceSums &place : *places) {
        const auto entry = std::ranges::find(*recorded, place.place, &RegisterEntry::name);
        if (evidence.rows.size() >= MostChannels && entry == recorded->cend())
            continue;
        EvidenceRow row = channelRow(context, place, *trend, total);
        if (entry != recorded->cend()) {
            decided += !entry->text(u"decision"_s).isEmpty();
            addRecord(row, *entry);
        }
        evidence.rows << row;
    }
    evidence.headline = QCoreApplication::translate("Evidence", "%1 mentions on %2 channels, most on %3")
                            .arg(context.number(double(total)))
                            .arg(places->size())
                            .arg(places->constFirst().place);
    if (recorded->isEmpty())
        evidence.hint = QCoreApplication::translate("Evidence", "Record effort, cost and the decision of each channel "
                                                                "on the Year page.");
    else
        evidence.note = QCoreApplication::translate("Evidence", "Effort, cost and conversions are what the team "
                                                                "recorded; the other figures come from the mentions.");
    evidence.doneMeansMet = !recorded->isEmpty() && decided == recorded->size();
    return evidence;
}

namespace {

/// "한국어" for "ko"; the code itself where it is none that is known.
QString languageNamed(const QString &code, const QString &language)
{
    if (code.isEmpty())
        return QCoreApplication::translate("Evidence", "Language unknown");
    if (code == u"ko")
        return QCoreApplication::translate("Evidence", "Korean");
    if (code == u"en")
        return QCoreApplication::translate("Evidence", "English");
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    return language == u"en" ? QLocale::languageToString(locale.language()) : locale.nativeLanguageName();
}

} // namespace

Result<Evidence> demographics(const EvidenceContext &context)
{
    const auto languages = StatsStore(context.connection).languages(context.brand.id, context.from, context.to);
    if (!languages)
        return languages.error();
    const auto recorded = RegisterStore(context.connection).all(Register::Audience, context.brand.uid);
    if (!recorded)
        return recorded.error();
    Evidence evidence = context.begin(u"demographics"_s);
    for (const RegisterEntry &entry : *recorded) {
        EvidenceRow row;
        row.badge = choiceName(entry.text(u"kind"_s));
        row.title = entry.text(u"channel"_s) + u" · "_s + entry.name();
        QStringList parts;
        for (const QString &key : {u"wanted"_s, u"origin"_s, u"source"_s, u"day"_s})
            if (const QString text = shownValue(*fieldOf(Register::Audience, key), entry.values[key]); !text.isEmpty())
                parts << u"%1: %2"_s.arg(fieldName(key), text);
        row.detail = parts.join(u" · "_s);
        row.value = percent(entry.number(u"share"_s).value_or(0));
        evidence.rows << row;
    }
    qint64 total = 0;
    for (const Counted &entry : *languages)
        total += entry.count;
    evidence.n = int(total);
    if (total < FewestMentions && recorded->isEmpty())
        return tooFew(evidence);
    for (const Counted &entry : languages->mid(0, ShownRows)) {
        EvidenceRow row;
        row.badge = QCoreApplication::translate("Evidence", "From the mentions");
        row.title = languageNamed(entry.value, context.language);
        row.detail = QCoreApplication::translate("Evidence", "%1 mentions").arg(context.number(double(entry.count)));
        row.value = percent(100 * double(entry.count) / double(total));
        if (!entry.value.isEmpty()) {
            row.search = u"lang:"_s + entry.value;
            row.from = context.from;
            row.to = context.to;
        }
        evidence.rows << row;
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "Recorded audience figures: %1 · %2 mentions by language")
            .arg(recorded->size())
            .arg(context.number(double(total)));
    evidence.note = QCoreApplication::translate(
        "Evidence", "Public posts tell the language only. Age, gender and region come from each network's own "
                    "statistics.");
    evidence.hint = QCoreApplication::translate("Evidence", "Record them with their origin on the Year page.");
    return evidence;
}

} // namespace pulse
