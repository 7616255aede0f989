#pragma once
#include "analysis/agreement.h"
#include "analysis/resample.h"
#include "core/brand.h"
#include "core/evidence.h"
#include "core/period.h"
#include "store/comparison_store.h"

namespace pulse {

/// One brand among those that it is compared with. Unset: cannot be said, never zero.
struct ComparedBrand {
    Brand brand;
    StatsSums sums; ///< over the compared sources and days
    std::optional<double> shareOfVoice;
    std::optional<ResampledRange> shareOfVoiceRange;
    std::optional<double> netSentiment, positiveRatio;
    std::optional<ResampledRange> netSentimentRange;
    QDate firstDay, lastDay; ///< of the period, with a mention
    int daysWithMentions = 0;
    QDate suddenlyFrom; ///< where it rises out of next to nothing and stays; invalid: nowhere
    QSet<qint64> places;
    // What takes longer to read: readComparedReach().
    std::optional<double> reach, shareOfReach;
    std::optional<ResampledRange> shareOfReachRange;
    qint64 authors = 0, authorsKnown = 0;   ///< and those whose followers are known
    std::optional<ShareInterval> precision; ///< share of the sampled mentions that are about it
    qint64 sampled = 0;                     ///< mentions of the monthly samples that people judged
};

/// What may bend the comparison, in a sentence.
struct FairnessNote {
    Tone tone = Tone::Plain;
    QString text;
};

/// Brands over the same sources and the same days.
struct Comparison {
    QDate first, last;
    QTimeZone zone = QTimeZone::utc();
    bool same = false; ///< only sources and days on which every brand was met
    QList<ComparedBrand> brands;
    QSet<qint64> places; ///< that count; empty: all
    QSet<QDate> days;
    int commonPlaces = 0, allPlaces = 0, commonDays = 0;
    struct Overlap {
        BrandId a{}, b{};
        qint64 mentions = 0; ///< that count for both
    };
    QList<Overlap> overlaps;
    qint64 mentions() const;
    const ComparedBrand *of(BrandId brand) const;
};

/// From the rollups alone. \a same: keep to the sources and days that every brand has.
Result<Comparison> readComparison(Connection &connection, const QList<Brand> &brands, QDate first, QDate last,
                                  const QTimeZone &zone, bool same);
/// Adds reach, people, precision and overlap, which walk the rows of the period.
Status readComparedReach(Connection &connection, Comparison &comparison);

/// What the two bases, sources, days, languages and queries say against the comparison; most serious first.
QList<FairnessNote> fairnessOf(const Comparison &comparison, const QMap<qint64, QString> &placeNames);

/// "38.1% (35.2–41.0)"; "—" for what cannot be said.
QString rangeText(const std::optional<double> &value, const std::optional<ResampledRange> &range, const QString &unit);

} // namespace pulse
