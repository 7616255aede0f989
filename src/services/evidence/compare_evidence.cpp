#include "core/short_count.h"
#include "core/wording.h"
#include "services/competitors/leading_words.h"
#include "services/evidence/evidence_views.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct Compared {
    QList<BrandFigures> now, before; ///< of the period, and of the equally long one before it
};

Result<Compared> compare(const EvidenceContext &context)
{
    const StatsStore stats(context.connection);
    auto now = stats.figures(context.from, context.to);
    if (!now)
        return now.error();
    auto before = context.beforeIsWhole() ? stats.figures(context.beforeFrom, context.beforeTo)
                                          : Result<QList<BrandFigures>>(QList<BrandFigures>());
    if (!before)
        return before.error();
    return Compared{std::move(now).value(), std::move(before).value()};
}

const BrandFigures *of(const QList<BrandFigures> &figures, BrandId brand)
{
    for (const BrandFigures &entry : figures)
        if (entry.brand == brand)
            return &entry;
    return nullptr;
}

qint64 mentionsIn(const QList<BrandFigures> &figures)
{
    qint64 sum = 0;
    for (const BrandFigures &entry : figures)
        sum += entry.mentions;
    return sum;
}

QString percent(const std::optional<double> &value) { return value ? QString::number(*value, 'f', 1) + u'%' : u"—"_s; }

EvidenceRow brandRow(const EvidenceContext &context, const BrandFigures &figures)
{
    EvidenceRow row;
    row.title = figures.name;
    if (figures.brand == context.brand.id) {
        row.badge = QCoreApplication::translate("Evidence", "Us");
        row.tone = Tone::Accent;
        row.from = context.from;
        row.to = context.to;
    }
    return row;
}

/// The place of \a brand among \a figures by \a value, 1 for the highest; 0 when it has none.
template <typename Value>
int rank(const QList<BrandFigures> &figures, BrandId brand, Value value)
{
    const BrandFigures *own = of(figures, brand);
    if (!own || !value(*own))
        return 0;
    int place = 1;
    for (const BrandFigures &entry : figures)
        place += value(entry) && *value(entry) > *value(*own);
    return place;
}

Evidence tooFew(Evidence evidence)
{
    evidence.status = Evidence::Status::NotEnoughData;
    evidence.headline = notEnoughData(evidence.n);
    return evidence;
}

/// The same brands by whole days of the period: with ranges and, where it is asked for, reach and overlap, which take
/// longer to read.
Result<Comparison> byDays(const EvidenceContext &context, bool withReach)
{
    auto comparison = readComparison(context.connection, context.brands, context.from.toTimeZone(context.zone).date(),
                                     context.to.addMSecs(-1).toTimeZone(context.zone).date(), context.zone, false);
    if (comparison && withReach)
        if (const Status reached = readComparedReach(context.connection, *comparison); !reached)
            return reached.error();
    return comparison;
}

/// The gravest things that may bend the comparison, on a line each.
Result<QString> doubts(const EvidenceContext &context, const Comparison &comparison)
{
    constexpr int Told = 3;
    const auto places = ComparisonStore(context.connection).placeNames();
    if (!places)
        return places.error();
    QStringList lines;
    for (const FairnessNote &note : fairnessOf(comparison, *places))
        if (lines.size() < Told)
            lines << note.text;
    return lines.join(u'\n');
}

QString rangeOnly(const std::optional<ResampledRange> &range)
{
    const auto number = [](double value) { return QString::number(value, 'f', 1).replace(u'-', u'\u2212'); };
    return range ? QCoreApplication::translate("Evidence", "95% range %1 to %2")
                       .arg(number(range->low), number(range->high))
                 : QString();
}

void sayThatThereIsOnlyOneBrand(Evidence &evidence)
{
    evidence.note = QCoreApplication::translate("Evidence", "There is nothing to compare with.");
    evidence.hint = QCoreApplication::translate("Evidence", "Add competitors in Settings.");
}

} // namespace

Result<Evidence> shareOfVoice(const EvidenceContext &context)
{
    const auto figures = compare(context);
    if (!figures)
        return figures.error();
    Evidence evidence = context.begin(u"share_of_voice"_s);
    evidence.n = int(mentionsIn(figures->now));
    if (evidence.n < FewestMentions)
        return tooFew(evidence);
    const auto comparison = byDays(context, true);
    if (!comparison)
        return comparison.error();
    double reachOfAll = 0;
    for (const BrandFigures &entry : figures->now)
        reachOfAll += entry.estimatedReach.value_or(0);
    for (const BrandFigures &entry : figures->now) {
        EvidenceRow row = brandRow(context, entry);
        const BrandFigures *before = of(figures->before, entry.brand);
        const QString mentions = context.number(double(entry.mentions));
        row.detail = before ? QCoreApplication::translate("Evidence", "%1 mentions (before: %2)")
                                  .arg(mentions, context.number(double(before->mentions)))
                            : QCoreApplication::translate("Evidence", "%1 mentions").arg(mentions);
        if (entry.estimatedReach && reachOfAll > 0)
            row.detail += u" · "_s + QCoreApplication::translate("Evidence", "share of estimated reach %1")
                                         .arg(percent(100 * *entry.estimatedReach / reachOfAll));
        if (const ComparedBrand *compared = comparison->of(entry.brand))
            if (const QString range = rangeOnly(compared->shareOfVoiceRange); !range.isEmpty())
                row.detail += u" · "_s + range;
        row.value = percent(entry.shareOfVoice);
        evidence.rows << row;
    }
    const BrandFigures *own = of(figures->now, context.brand.id), *earlier = of(figures->before, context.brand.id);
    const double change = own && earlier && own->shareOfVoice && earlier->shareOfVoice
                              ? *own->shareOfVoice - *earlier->shareOfVoice
                              : std::nan("");
    evidence.headline = QCoreApplication::translate("Evidence", "Share of voice %1 of %2 mentions of %3 brands")
                            .arg(percent(own ? own->shareOfVoice : std::nullopt), context.number(evidence.n))
                            .arg(figures->now.size());
    if (!std::isnan(change))
        evidence.headline +=
            u" · "_s +
            QCoreApplication::translate("Evidence", "%1pp against the period before").arg(signedNumber(change, 1));
    const auto told = doubts(context, *comparison);
    if (!told)
        return told.error();
    evidence.note = *told;
    if (figures->now.size() < 2)
        sayThatThereIsOnlyOneBrand(evidence);
    return evidence;
}

Result<Evidence> competitorReach(const EvidenceContext &context)
{
    const auto figures = compare(context);
    if (!figures)
        return figures.error();
    Evidence evidence = context.begin(u"competitor_reach"_s);
    evidence.n = int(mentionsIn(figures->now));
    const auto comparison = byDays(context, true);
    if (!comparison)
        return comparison.error();
    const auto reach = [](const BrandFigures &entry) { return entry.estimatedReach; };
    const int now = rank(figures->now, context.brand.id, reach),
              before = rank(figures->before, context.brand.id, reach);
    QList<BrandFigures> sorted = figures->now;
    std::ranges::stable_sort(sorted, std::greater(),
                             [&](const BrandFigures &entry) { return reach(entry).value_or(-1); });
    for (const BrandFigures &entry : sorted) {
        EvidenceRow row = brandRow(context, entry);
        const BrandFigures *earlier = of(figures->before, entry.brand);
        row.value = entry.estimatedReach ? QCoreApplication::translate("Evidence", "%1 people")
                                               .arg(shortCount(*entry.estimatedReach, context.language))
                                         : u"—"_s;
        const ComparedBrand *compared = comparison->of(entry.brand);
        row.detail = earlier && earlier->estimatedReach
                         ? QCoreApplication::translate("Evidence", "before: %1")
                               .arg(shortCount(*earlier->estimatedReach, context.language))
                         : QCoreApplication::translate("Evidence", "before: unknown");
        if (compared && compared->shareOfReach)
            row.detail += u" · "_s + QCoreApplication::translate("Evidence", "share of estimated reach %1")
                                         .arg(rangeText(compared->shareOfReach, compared->shareOfReachRange, u"%"_s));
        evidence.rows << row;
    }
    evidence.note = QCoreApplication::translate(
        "Evidence", "Estimated reach: followers of the different authors times the share that usually sees a post. "
                    "Read rank and trend first.");
    if (now == 0) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = notEnoughData(evidence.n);
        evidence.note =
            QCoreApplication::translate("Evidence", "No author of this period has a known number of followers.");
        return evidence;
    }
    const BrandFigures *own = of(figures->now, context.brand.id);
    const QString value = shortCount(*own->estimatedReach, context.language);
    evidence.headline = before > 0
                            ? QCoreApplication::translate("Evidence", "Estimated reach %1 – rank %2 of %3 (before: %4)")
                                  .arg(value)
                                  .arg(now)
                                  .arg(figures->now.size())
                                  .arg(before)
                            : QCoreApplication::translate("Evidence", "Estimated reach %1 – rank %2 of %3")
                                  .arg(value)
                                  .arg(now)
                                  .arg(figures->now.size());
    return evidence;
}

Result<Evidence> perceptionCompare(const EvidenceContext &context)
{
    const auto figures = compare(context);
    if (!figures)
        return figures.error();
    Evidence evidence = context.begin(u"perception_compare"_s);
    evidence.n = int(mentionsIn(figures->now));
    const auto comparison = byDays(context, false);
    if (!comparison)
        return comparison.error();
    const auto leading = readLeadingWords(context.connection, *comparison);
    if (!leading)
        return leading.error();
    for (const BrandFigures &entry : figures->now) {
        EvidenceRow row = brandRow(context, entry);
        const qint64 judged = entry.positive + entry.neutral + entry.negative;
        if (judged < FewestMentions) {
            row.value = notEnoughData(judged);
        } else {
            row.value = entry.netSentiment ? signedNumber(*entry.netSentiment) : u"—"_s;
            row.tone = row.badge.isEmpty() ? Tone::Plain : row.tone;
        }
        const auto said = std::ranges::find(*leading, entry.brand, &LeadingWords::brand);
        const QStringList words = said == leading->cend() ? QStringList() : said->words.mid(0, 5);
        QStringList parts;
        if (judged >= FewestMentions)
            parts << QCoreApplication::translate("Evidence", "positive ratio %1").arg(percent(entry.positiveRatio));
        if (!words.isEmpty())
            parts << words.join(u", "_s);
        if (const ComparedBrand *compared = comparison->of(entry.brand); compared && judged >= FewestMentions)
            if (const QString range = rangeOnly(compared->netSentimentRange); !range.isEmpty())
                parts << range;
        row.detail = parts.join(u" · "_s);
        evidence.rows << row;
    }
    const BrandFigures *own = of(figures->now, context.brand.id), *earlier = of(figures->before, context.brand.id);
    if (!own || own->positive + own->neutral + own->negative < FewestMentions)
        return tooFew(evidence);
    const QString now = signedNumber(own->netSentiment.value_or(std::nan(""))), ratio = percent(own->positiveRatio);
    evidence.headline =
        earlier && earlier->netSentiment
            ? QCoreApplication::translate("Evidence", "Net sentiment %1 (before: %2), positive ratio %3")
                  .arg(now, signedNumber(*earlier->netSentiment), ratio)
            : QCoreApplication::translate("Evidence", "Net sentiment %1, positive ratio %2").arg(now, ratio);
    evidence.note = QCoreApplication::translate(
        "Evidence", "Words that are said more of one brand than of the others (log-likelihood), without the names that "
                    "its query looks for.");
    if (figures->now.size() < 2)
        sayThatThereIsOnlyOneBrand(evidence);
    return evidence;
}

} // namespace pulse
