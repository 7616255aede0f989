#include "analysis/word_influence.h"

namespace pulse {

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
    return influences;
}

} // namespace pulse
