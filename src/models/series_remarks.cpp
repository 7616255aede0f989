#include "models/series_remarks.h"
#include "core/period.h"
#include "core/wording.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostTold = 2; ///< of gaps and of changes, the newest

/// The newest spans that were not collected, those of one cause in one sentence.
QStringList gapRemarks(const QList<CoverageGap> &gaps, const QString &language, const QTimeZone &zone)
{
    QList<std::pair<QString, QStringList>> causes;
    for (const CoverageGap &gap : gaps.mid(std::max<qsizetype>(0, gaps.size() - MostTold))) {
        QString cause = gap.words.section(u'\n', 0, 0);
        if (cause.endsWith(u'.'))
            cause.chop(1); // it stands in brackets
        if (causes.isEmpty() || causes.constLast().first != cause)
            causes.append({cause, {}});
        //: a span of time
        causes.last().second << QCoreApplication::translate("SeriesRemarks", "%1 to %2")
                                    .arg(shortTime(gap.from, zone, language), shortTime(gap.to, zone, language));
    }
    QStringList remarks;
    for (const auto &[cause, spans] : std::as_const(causes))
        //: %1 spans of time, %2 the source and what is wrong with it
        remarks << QCoreApplication::translate("SeriesRemarks",
                                               "Hatched, %1: not collected, so no fall is told there (%2).")
                       .arg(spans.join(u", "_s), cause);
    return remarks;
}

/// Whether nothing is expected yet of what is counted by the latest definition.
bool isTooShortSinceChange(const BandedSeries &series, const QTimeZone &zone)
{
    const auto latest =
        std::find_if(series.changes.crbegin(), series.changes.crend(),
                     [](const DefinitionChange &change) { return change.subject != DefinitionSubject::Mention; });
    return latest != series.changes.crend() && series.bucket <= Bucket::Week &&
           std::ranges::none_of(series.series, [&](const SeriesPoint &point) {
               return point.start >= startOfDay(latest->day, zone) && point.hasBand();
           });
}

} // namespace

QStringList seriesRemarks(const BandedSeries &series, const QString &language, const QTimeZone &zone)
{
    QStringList remarks = gapRemarks(series.gaps, language, zone);
    for (const DefinitionChange &change : series.changes.mid(std::max<qsizetype>(0, series.changes.size() - MostTold)))
        remarks << QCoreApplication::translate("SeriesRemarks", "Dashed, %1: %2.")
                       .arg(longDate(change.day, language), change.words);
    if (isTooShortSinceChange(series, zone))
        remarks << QCoreApplication::translate("SeriesRemarks",
                                               "What was counted otherwise is no past to compare with: "
                                               "what is usual since then cannot be said yet.");
    // The hatching up to the end says it already.
    const bool isHatched = std::ranges::any_of(series.gaps, [&series](const CoverageGap &gap) {
        return gap.words.startsWith(series.sourceDown) && gap.to >= series.to;
    });
    if (!series.sourceDown.isEmpty() && !isHatched)
        remarks << QCoreApplication::translate("SeriesRemarks",
                                               "The source “%1” is failing now: a drop since then is not told as one.")
                       .arg(series.sourceDown);
    const bool isJudged = series.bucket <= Bucket::Week; // of months and years nothing is told as a spike
    if (!series.beginning.isValid() && isJudged)
        remarks << QCoreApplication::translate(
            "SeriesRemarks", "This is the beginning of the data: there is not enough past to say what is usual.");
    else if (series.beginning > series.from && isJudged)
        remarks << QCoreApplication::translate(
                       "SeriesRemarks", "Before %1 is the beginning of the data: nothing there counts as a spike.")
                       .arg(shortTime(series.beginning, zone, language));
    return remarks;
}

} // namespace pulse
