#include "services/spike_facts.h"
#include "analysis/content_words.h"
#include "analysis/keyness.h"
#include <algorithm>
#include <cmath>

namespace pulse {

namespace {

constexpr qsizetype MostTexts = 3000;
constexpr int Candidates = 50; ///< many of them may be words that stand in every text

QString textOf(const Mention &mention) { return mention.post.title + u'\n' + mention.post.text; }

/// With a break after each: phrases would be halves of the sentences that many repeat.
QStringList singleWords(const QString &text, const KoreanStems &stems)
{
    QStringList words;
    for (const QString &word : wordsOf(text, stems))
        words << word << QString();
    return words;
}

} // namespace

QStringList newWords(const SpikeEvidence &evidence, int most)
{
    if (evidence.usual.isEmpty())
        return {};
    QStringList rise, usual;
    for (const Mention &mention : evidence.posts)
        if (mention.sortTime >= evidence.start && mention.sortTime < evidence.end && rise.size() < MostTexts)
            rise << textOf(mention);
    for (const Mention &mention : evidence.usual)
        if (usual.size() < MostTexts)
            usual << textOf(mention);
    KoreanStems stems;
    for (const QStringList *texts : {&rise, &usual})
        for (const QString &text : *texts)
            stems.learn(text);
    TermCounts here, before;
    for (const QString &text : std::as_const(rise))
        here.add(singleWords(text, stems));
    for (const QString &text : std::as_const(usual))
        before.add(singleWords(text, stems));
    QStringList words;
    for (const KeyTerm &term : keyTerms(here, before, most + Candidates))
        if (words.size() < most && !contentWords(term.term).isEmpty())
            words << term.term;
    return words;
}

QList<double> comparableValues(const Series &series, Bucket bucket, const QDateTime &peak, const QDateTime &before,
                               const QTimeZone &zone, int most)
{
    const QDateTime there = peak.toTimeZone(zone);
    QList<double> values;
    for (auto point = series.crbegin(); point != series.crend() && values.size() < most; ++point) {
        if (point->start >= before || std::isnan(point->value))
            continue;
        const QDateTime at = point->start.toTimeZone(zone);
        const bool alike = bucket == Bucket::Hour ? at.date().dayOfWeek() == there.date().dayOfWeek() &&
                                                        at.time().hour() == there.time().hour()
                           : bucket == Bucket::Day ? at.date().dayOfWeek() == there.date().dayOfWeek()
                                                   : true;
        if (alike)
            values << point->value;
    }
    return values;
}

} // namespace pulse
