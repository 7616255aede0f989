#include "core/risk_words.h"
#include "core/risk_rules.h"
#include <algorithm>

namespace pulse {

namespace {

bool overlap(const Span &one, const Span &other)
{
    return one.start < other.start + other.length && other.start < one.start + one.length;
}

QList<Span> placesOf(const QRegularExpression &pattern, const QString &text)
{
    QList<Span> places;
    if (pattern.pattern().isEmpty())
        return places;
    for (QRegularExpressionMatchIterator match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        places << Span{one.capturedStart(), one.capturedLength()};
    }
    return places;
}

/// Where the rule's word is meant in a folded text.
QList<Span> meantPlaces(const RiskRule &rule, const QString &text)
{
    if (std::ranges::none_of(rule.stems, [&](const QString &stem) { return text.contains(stem); }))
        return {};
    QList<Span> places = placesOf(rule.find, text);
    if (places.isEmpty() || (!rule.needs.pattern().isEmpty() && !rule.needs.match(text).hasMatch()))
        return {};
    const QList<Span> harmless = placesOf(rule.harmless, text);
    places.removeIf([&](const Span &place) {
        return std::ranges::any_of(harmless, [&](const Span &other) { return overlap(place, other); });
    });
    return places;
}

} // namespace

RiskWords::RiskWords() : RiskWords(builtIn()) {}

RiskWords::RiskWords(const QStringList &words)
{
    for (const QString &word : words) {
        const auto rule = std::ranges::find_if(riskRules(), [&](const RiskRule &one) {
            return one.word.compare(word, Qt::CaseInsensitive) == 0 || one.former.contains(word, Qt::CaseInsensitive);
        });
        if (rule != riskRules().end())
            m_rules.push_back(&*rule);
        else
            m_own << word;
    }
    m_patterns = WordPatterns(m_own);
}

QList<RiskHit> RiskWords::find(const QString &text) const
{
    const FoldedMap map = foldedWithOrigin(text);
    QList<RiskHit> hits;
    const auto add = [&](const QString &word, const Span &folded) {
        const qsizetype begin = map.origin[folded.start], end = map.origin[folded.start + folded.length];
        hits << RiskHit{word, {begin, end - begin}};
    };
    for (const RiskRule *rule : m_rules)
        for (const Span &place : meantPlaces(*rule, map.text))
            add(rule->word, place);
    for (const WordPatterns::Match &match : m_patterns.find(map.text))
        add(m_own[match.pattern], match.span);
    std::ranges::stable_sort(hits, {}, [](const RiskHit &hit) { return hit.span.start; });
    QList<RiskHit> kept;
    for (const RiskHit &hit : std::as_const(hits))
        if (kept.isEmpty() || !overlap(kept.constLast().span, hit.span))
            kept << hit;
    return kept;
}

bool RiskWords::anyIn(const QString &text) const
{
    const QString plain = folded(text);
    return std::ranges::any_of(m_rules, [&](const RiskRule *rule) { return !meantPlaces(*rule, plain).isEmpty(); }) ||
           m_patterns.anyIn(plain);
}

QStringList RiskWords::builtIn()
{
    QStringList words;
    for (const RiskRule &rule : riskRules())
        words << rule.word;
    return words;
}

QStringList wordsOf(const QList<RiskHit> &hits)
{
    QStringList words;
    for (const RiskHit &hit : hits)
        if (!words.contains(hit.word))
            words << hit.word;
    return words;
}

} // namespace pulse
