#include "analysis/word_influence.h"

#include <algorithm>

namespace pulse {

namespace {

/// Where several words each suffice ("idiots, morons"), leaving one out changes nothing: then a word's part is how far
/// it is above the threshold by itself.
void tellSufficient(QList<WordInfluence> &words, const QString &text, double whole, double WordInfluence::*part,
                    double Judgement::*probability, const std::function<Judgement(const QString &)> &judge)
{
    constexpr double threshold = 0.5, changes = 0.05;
    const bool told = std::ranges::any_of(words, [&](const WordInfluence &word) { return word.*part >= changes; });
    if (whole < threshold || told)
        return;
    for (WordInfluence &word : words)
        word.*part = std::max(0.0, judge(text.sliced(word.begin, word.end - word.begin)).*probability - threshold);
}

} // namespace

QList<WordInfluence> explainWords(const QString &text, const std::function<Judgement(const QString &)> &judge)
{
    constexpr qsizetype most = 200;
    QList<WordInfluence> influences;
    const Judgement whole = judge(text);
    for (qsizetype begin = 0; begin < text.size() && influences.size() < most;) {
        if (text[begin].isSpace()) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QString without = text.first(begin) + text.sliced(end);
        const Judgement rest = without.trimmed().isEmpty() ? Judgement{} : judge(without);
        influences.append({begin, end, whole.polarity - rest.polarity, whole.abuse - rest.abuse,
                           whole.purchaseIntent - rest.purchaseIntent});
        begin = end;
    }
    tellSufficient(influences, text, whole.abuse, &WordInfluence::abuse, &Judgement::abuse, judge);
    tellSufficient(influences, text, whole.purchaseIntent, &WordInfluence::purchaseIntent, &Judgement::purchaseIntent,
                   judge);
    return influences;
}

} // namespace pulse
