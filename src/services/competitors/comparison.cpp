#include "services/competitors/comparison.h"
#include "core/brand_matcher.h"
#include "core/wording.h"
#include "store/mention_row.h"
#include "store/sample_store.h"
#include "store/span_tallies.h"
#include "store/stats_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FewestSampled = 20, FewestCompared = 30;
constexpr double FewDays = 0.8, KnownReach = 0.5, GoodPrecision = 90;

/// What is in all of \a sets.
template <typename Value>
QSet<Value> common(const QList<QSet<Value>> &sets)
{
    QSet<Value> shared = sets.value(0);
    for (const QSet<Value> &set : sets)
        shared.intersect(set);
    return shared;
}

/// The days on which a brand was collected at all: a quiet day between them is a day without talk, not a gap.
QSet<QDate> daysBetween(QDate first, QDate last)
{
    QSet<QDate> days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.insert(day);
    return days;
}

using DailySums = QMap<QDate, StatsSums>;

void addFigures(ComparedBrand &brand, const DailySums &byDay)
{
    QList<double> leaning, judged;
    for (const StatsSums &day : byDay) {
        brand.sums += day;
        leaning << double(day.ofClass(Sentiment::Positive) - day.ofClass(Sentiment::Negative));
        judged << double(day.classified());
    }
    if (!byDay.isEmpty()) {
        brand.firstDay = byDay.firstKey();
        brand.lastDay = byDay.lastKey();
    }
    brand.daysWithMentions = int(byDay.size());
    brand.netSentiment = brand.sums.netSentiment();
    brand.positiveRatio = brand.sums.positiveRatio();
    brand.netSentimentRange = resampledRatio(leaning, judged);
}

/// Words, tags and the like of a query: a query of twelve names finds more than one of two.
int termsOf(const QueryNode &node)
{
    int terms = node.kind == QueryNode::Kind::Term || node.kind == QueryNode::Kind::Prefix ||
                node.kind == QueryNode::Kind::Tag || node.kind == QueryNode::Kind::Handle;
    if (node.kind != QueryNode::Kind::Not)
        for (const QueryNode &child : node.children)
            terms += termsOf(child);
    return terms;
}

/// The first day of a level that is many times what came before, invalid when there is none. \a daily: every day.
QDate suddenBeginning(const QList<double> &daily, QDate first)
{
    constexpr double Jump = 20;
    constexpr qsizetype FewestBefore = 3, FewestAfter = 2;
    for (qsizetype day = FewestBefore; day + FewestAfter <= daily.size(); ++day) {
        const double before = *std::max_element(daily.begin(), daily.begin() + day);
        const double after = *std::min_element(daily.begin() + day, daily.end());
        if (after >= FewestCompared && after >= Jump * std::max(1.0, before))
            return first.addDays(day);
    }
    return {};
}

void addShares(Comparison &comparison, const QList<DailySums> &read)
{
    const double all = double(comparison.mentions());
    QList<QList<double>> rows;
    QList<QDate> units;
    for (QDate day = comparison.first; day <= comparison.last; day = day.addDays(1))
        if (comparison.days.isEmpty() || comparison.days.contains(day))
            units << day;
    for (const DailySums &byDay : read) {
        QList<double> row;
        for (const QDate day : std::as_const(units))
            row << double(byDay.value(day).mentions);
        rows << row;
    }
    while (!units.isEmpty() && std::ranges::all_of(rows, [](const QList<double> &row) { return row.last() == 0; })) {
        units.removeLast(); // days to come, and days after the data
        for (QList<double> &row : rows)
            row.removeLast();
    }
    const auto ranges = resampledShares(rows);
    for (qsizetype i = 0; i < comparison.brands.size(); ++i) {
        ComparedBrand &brand = comparison.brands[i];
        if (all > 0)
            brand.shareOfVoice = 100 * double(brand.sums.mentions) / all;
        brand.shareOfVoiceRange = ranges.value(i);
        if (!units.isEmpty())
            brand.suddenlyFrom = suddenBeginning(rows[i], units.constFirst());
    }
}

/// How exact the brand's query is, from the monthly samples that people judged.
Status addPrecision(Connection &connection, const Comparison &comparison, ComparedBrand &brand)
{
    const SampleStore samples(connection);
    qint64 relevant = 0;
    for (Period month = Period::monthOf(comparison.first); month.first <= comparison.last; month = month.next()) {
        const auto judgements = samples.judgements(sampleUid(brand.brand.uid, month.first));
        if (!judgements)
            return judgements.error();
        brand.sampled += judgements->size();
        for (const SampleJudgement &judgement : *judgements)
            relevant += judgement.relevant;
    }
    brand.precision = wilson(relevant, brand.sampled);
    return ok();
}

/// Mentions that two brands share, whatever their places and days.
Status addOverlaps(Connection &connection, Comparison &comparison)
{
    const qint64 from = lowestId(startOfDay(comparison.first, comparison.zone)),
                 to = lowestId(startOfDay(comparison.last.addDays(1), comparison.zone));
    QHash<BrandId, QHash<qint64, qint64>> shared;
    for (const ComparedBrand &brand : std::as_const(comparison.brands)) {
        const auto tallies = readTallies(connection, brand.brand.id, from, to, SpanTallies::Shared);
        if (!tallies)
            return tallies.error();
        shared.insert(brand.brand.id, tallies->shared);
    }
    for (qsizetype i = 0; i < comparison.brands.size(); ++i)
        for (qsizetype j = i + 1; j < comparison.brands.size(); ++j) {
            const BrandId a = comparison.brands[i].brand.id, b = comparison.brands[j].brand.id;
            comparison.overlaps << Comparison::Overlap{a, b, shared[std::min(a, b)].value(raw(std::max(a, b)))};
        }
    return ok();
}

QString names(const QStringList &list) { return list.join(u", "_s); }

void noteDays(const Comparison &comparison, QList<FairnessNote> &notes)
{
    const int days = int(comparison.first.daysTo(comparison.last)) + 1;
    int most = 0;
    for (const ComparedBrand &brand : comparison.brands)
        most = std::max(most, brand.daysWithMentions);
    for (const ComparedBrand &brand : comparison.brands)
        if (brand.sums.mentions > 0 && brand.daysWithMentions < FewDays * most)
            notes << FairnessNote{Tone::Bad,
                                  QCoreApplication::translate(
                                      "Fairness",
                                      "%1 has mentions on %2 of %3 days only (first on %4): collecting may have begun "
                                      "later, and its figures understate it.")
                                      .arg(brand.brand.name)
                                      .arg(brand.daysWithMentions)
                                      .arg(days)
                                      .arg(brand.firstDay.toString(Qt::ISODate))};
}

/// A rise out of next to nothing that stays is how a brand looks that was collected from that day on.
void noteSuddenBeginning(const Comparison &comparison, QList<FairnessNote> &notes)
{
    for (const ComparedBrand &brand : comparison.brands)
        if (brand.suddenlyFrom.isValid())
            notes << FairnessNote{Tone::Bad,
                                  QCoreApplication::translate(
                                      "Fairness",
                                      "%1 has next to no mentions before %2 and many from then on, unlike the others: "
                                      "a gap in the data looks like that, and totals understate it.")
                                      .arg(brand.brand.name, brand.suddenlyFrom.toString(Qt::ISODate))};
}

void notePlaces(const Comparison &comparison, const QMap<qint64, QString> &placeNames, QList<FairnessNote> &notes)
{
    QList<QSet<qint64>> sets;
    for (const ComparedBrand &brand : comparison.brands)
        sets << brand.places;
    const QSet<qint64> shared = common(sets);
    for (const ComparedBrand &brand : comparison.brands) {
        QStringList own;
        for (const qint64 place : brand.places - shared)
            own << placeNames.value(place);
        own.sort();
        if (!own.isEmpty() && !comparison.same)
            notes << FairnessNote{
                Tone::Warning, QCoreApplication::translate(
                                   "Fairness", "%1 was met at places where another brand was not: %2. Compare the same "
                                               "sources to leave them out.")
                                   .arg(brand.brand.name, names(own.mid(0, 5)))};
    }
}

void noteQueries(const Comparison &comparison, QList<FairnessNote> &notes)
{
    QStringList counts;
    int fewest = 0, most = 0;
    for (const ComparedBrand &brand : comparison.brands) {
        const int terms = termsOf(effectiveQuery(brand.brand).root());
        counts << u"%1 %2"_s.arg(brand.brand.name).arg(terms);
        fewest = fewest == 0 ? terms : std::min(fewest, terms);
        most = std::max(most, terms);
    }
    if (most >= 2 * std::max(1, fewest))
        notes << FairnessNote{Tone::Warning,
                              QCoreApplication::translate("Fairness",
                                                          "The queries differ in breadth (words: %1): a query of more "
                                                          "names finds more.")
                                  .arg(names(counts))};
    QStringList unchecked;
    for (const ComparedBrand &brand : comparison.brands) {
        if (!brand.precision || brand.sampled < FewestSampled)
            unchecked << u"%1 n=%2"_s.arg(brand.brand.name).arg(brand.sampled);
        else if (brand.precision->share < GoodPrecision)
            notes << FairnessNote{
                Tone::Warning, QCoreApplication::translate(
                                   "Fairness", "%1% (%2–%3) of what people read of %4 is about it (n=%5): noise swells "
                                               "its figures.")
                                   .arg(qRound(brand.precision->share))
                                   .arg(qRound(brand.precision->lower))
                                   .arg(qRound(brand.precision->upper))
                                   .arg(brand.brand.name)
                                   .arg(brand.sampled)};
    }
    if (!unchecked.isEmpty())
        notes << FairnessNote{
            Tone::Plain,
            QCoreApplication::translate(
                "Fairness",
                "How exact these queries are is not known yet (%1): judge at least %2 of a monthly sample of each.")
                .arg(names(unchecked))
                .arg(FewestSampled)};
}

void noteFigures(const Comparison &comparison, QList<FairnessNote> &notes)
{
    for (const ComparedBrand &brand : comparison.brands) {
        if (brand.sums.mentions < FewestCompared)
            notes << FairnessNote{Tone::Bad, QCoreApplication::translate("Fairness", "%1: not enough data (n=%2).")
                                                 .arg(brand.brand.name)
                                                 .arg(brand.sums.mentions)};
        if (brand.authors > 0 && double(brand.authorsKnown) < KnownReach * double(brand.authors))
            notes << FairnessNote{
                Tone::Warning,
                QCoreApplication::translate("Fairness",
                                            "Followers are known of %1 of %2 authors of %3: its reach is understated.")
                    .arg(wholeNumber(double(brand.authorsKnown)), wholeNumber(double(brand.authors)),
                         brand.brand.name)};
    }
    for (const Comparison::Overlap &overlap : comparison.overlaps)
        if (overlap.mentions > 0) {
            const ComparedBrand *a = comparison.of(overlap.a), *b = comparison.of(overlap.b);
            notes << FairnessNote{
                Tone::Plain, QCoreApplication::translate("Fairness", "%1 mentions name %2 and %3 and count for both.")
                                 .arg(wholeNumber(double(overlap.mentions)), a->brand.name, b->brand.name)};
        }
}

} // namespace

qint64 Comparison::mentions() const
{
    qint64 sum = 0;
    for (const ComparedBrand &brand : brands)
        sum += brand.sums.mentions;
    return sum;
}

const ComparedBrand *Comparison::of(BrandId brand) const
{
    const auto found = std::ranges::find(brands, brand, [](const ComparedBrand &each) { return each.brand.id; });
    return found == brands.cend() ? nullptr : &*found;
}

Result<Comparison> readComparison(Connection &connection, const QList<Brand> &brands, QDate first, QDate last,
                                  const QTimeZone &zone, bool same)
{
    Comparison comparison;
    comparison.first = first;
    comparison.last = last;
    comparison.zone = zone;
    comparison.same = same;
    const ComparisonStore store(connection);
    QList<QSet<qint64>> places;
    QList<QSet<QDate>> days;
    QSet<qint64> allPlaces;
    for (const Brand &brand : brands) {
        const auto met = store.placesMet(brand.id, first, last, zone);
        if (!met)
            return met.error();
        ComparedBrand compared;
        compared.brand = brand;
        compared.places = *met;
        const auto span = StatsStore(connection).span(brand.id);
        if (!span)
            return span.error();
        // A brand that nobody spoke of does not empty the comparison of the others.
        if (!met->isEmpty()) {
            places << compared.places;
            days << daysBetween(std::max(first, span->first.toTimeZone(zone).date()),
                                std::min(last, span->second.toTimeZone(zone).date()));
        }
        allPlaces.unite(compared.places);
        comparison.brands << compared;
    }
    const QSet<qint64> sharedPlaces = common(places);
    const QSet<QDate> sharedDays = common(days);
    comparison.commonPlaces = int(sharedPlaces.size());
    comparison.allPlaces = int(allPlaces.size());
    comparison.commonDays = int(sharedDays.size());
    if (same) {
        // Nothing in common: an empty set would mean everything.
        comparison.places = sharedPlaces.isEmpty()      ? QSet<qint64>{-1}
                            : sharedPlaces == allPlaces ? QSet<qint64>()
                                                        : sharedPlaces;
        comparison.days = sharedDays.isEmpty() ? QSet<QDate>{QDate()} : sharedDays;
    }
    QList<DailySums> read;
    for (ComparedBrand &brand : comparison.brands) {
        auto daily = store.days(brand.brand.id, first, last, zone, comparison.places);
        if (!daily)
            return daily.error();
        if (!comparison.days.isEmpty())
            daily->removeIf(
                [&](const std::pair<const QDate &, StatsSums &> &day) { return !comparison.days.contains(day.first); });
        addFigures(brand, *daily);
        read << std::move(daily).value();
    }
    addShares(comparison, read);
    return comparison;
}

Status readComparedReach(Connection &connection, Comparison &comparison)
{
    const ComparisonStore store(connection);
    QList<QList<double>> groups;
    double all = 0;
    for (ComparedBrand &brand : comparison.brands) {
        const auto reach = store.reach(brand.brand.id, comparison.first, comparison.last, comparison.zone,
                                       comparison.places, comparison.days);
        if (!reach)
            return reach.error();
        if (const Status read = addPrecision(connection, comparison, brand); !read)
            return read;
        brand.reach = reach->reach;
        brand.authors = reach->authors;
        brand.authorsKnown = reach->known;
        all += reach->reach.value_or(0);
        groups << reach->groups;
    }
    const auto ranges = resampledApart(groups);
    for (qsizetype i = 0; i < comparison.brands.size(); ++i) {
        ComparedBrand &brand = comparison.brands[i];
        if (all > 0 && brand.reach) {
            brand.shareOfReach = 100 * *brand.reach / all;
            brand.shareOfReachRange = ranges.value(i);
        }
    }
    return addOverlaps(connection, comparison);
}

QList<FairnessNote> fairnessOf(const Comparison &comparison, const QMap<qint64, QString> &placeNames)
{
    QList<FairnessNote> notes;
    if (comparison.brands.size() < 2) {
        notes << FairnessNote{
            Tone::Warning,
            QCoreApplication::translate("Fairness", "There is nothing to compare with: add competitors in Settings.")};
        return notes;
    }
    noteDays(comparison, notes);
    noteSuddenBeginning(comparison, notes);
    notePlaces(comparison, placeNames, notes);
    noteFigures(comparison, notes);
    noteQueries(comparison, notes);
    const auto weight = [](const FairnessNote &note) {
        return note.tone == Tone::Bad ? 0 : note.tone == Tone::Warning ? 1 : 2;
    };
    std::ranges::stable_sort(notes, std::less(), weight);
    return notes;
}

QString rangeText(const std::optional<double> &value, const std::optional<ResampledRange> &range, const QString &unit)
{
    if (!value)
        return u"—"_s;
    const auto number = [](double figure) { return QString::number(figure, 'f', 1).replace(u'-', u'\u2212'); };
    QString text = number(*value) + unit;
    if (range) // a dash beside a minus sign would be hard to read
        text += u" (%1)"_s.arg((range->low < 0 ? QCoreApplication::translate("Comparison", "%1 to %2") : u"%1–%2"_s)
                                   .arg(number(range->low), number(range->high)));
    return text;
}

} // namespace pulse
