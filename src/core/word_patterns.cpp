#include "core/word_patterns.h"
#include <QStringList>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

bool joinsBefore(const QString &text, qsizetype index)
{
    return index > 0 && isWordCharacter(codePointBefore(text, index));
}

bool joinsBehind(const QString &text, qsizetype index)
{
    if (index >= text.size())
        return false;
    const char32_t behind = codePointAt(text, index);
    // A particle may follow a Latin word: "PC가".
    return isWordCharacter(behind) && !isHangul(behind);
}

/// The next place of \a part from \a from on that lies in the same word.
qsizetype withinWord(const QString &text, const QString &part, qsizetype from)
{
    const qsizetype found = text.indexOf(part, from);
    if (found < 0)
        return -1;
    for (qsizetype i = from; i < found; i += unitsOf(codePointAt(text, i)))
        if (!isWordCharacter(codePointAt(text, i)))
            return -1;
    return found;
}

} // namespace

WordPatterns::WordPatterns(const QStringList &patterns)
{
    for (const QString &text : patterns) {
        const QString plain = folded(text);
        Pattern pattern;
        pattern.parts = plain.split(u'*', Qt::SkipEmptyParts);
        if (!pattern.parts.isEmpty()) {
            const QString &first = pattern.parts.constFirst(), &last = pattern.parts.constLast();
            pattern.wholeBegin = !plain.startsWith(u'*') && isWordCharacter(codePointAt(first, 0));
            const char32_t end = codePointBefore(last, last.size());
            pattern.wholeEnd = !plain.endsWith(u'*') && isWordCharacter(end) && !isEastAsian(end);
        }
        m_patterns.push_back(std::move(pattern));
    }
}

std::optional<Span> WordPatterns::next(const Pattern &pattern, const QString &text, qsizetype from)
{
    if (pattern.parts.isEmpty())
        return std::nullopt;
    for (qsizetype begin = text.indexOf(pattern.parts.constFirst(), from); begin >= 0;
         begin = text.indexOf(pattern.parts.constFirst(), begin + 1)) {
        if (pattern.wholeBegin && joinsBefore(text, begin))
            continue;
        qsizetype end = begin + pattern.parts.constFirst().size();
        for (qsizetype part = 1; part < pattern.parts.size() && end >= 0; ++part) {
            const qsizetype found = withinWord(text, pattern.parts[part], end);
            end = found < 0 ? -1 : found + pattern.parts[part].size();
        }
        if (end < 0 || (pattern.wholeEnd && joinsBehind(text, end)))
            continue;
        return Span{begin, end - begin};
    }
    return std::nullopt;
}

bool WordPatterns::anyIn(const QString &folded) const
{
    return std::ranges::any_of(m_patterns,
                               [&](const Pattern &pattern) { return next(pattern, folded, 0).has_value(); });
}

std::vector<WordPatterns::Match> WordPatterns::find(const QString &folded) const
{
    std::vector<Match> all;
    for (size_t i = 0; i < m_patterns.size(); ++i)
        for (auto span = next(m_patterns[i], folded, 0); span;
             span = next(m_patterns[i], folded, span->start + span->length))
            all.push_back({int(i), *span});
    std::ranges::stable_sort(all, [](const Match &a, const Match &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.length > b.span.length;
    });
    std::vector<Match> kept;
    for (const Match &match : all)
        if (kept.empty() || match.span.start >= kept.back().span.start + kept.back().span.length)
            kept.push_back(match);
    return kept;
}

} // namespace pulse
