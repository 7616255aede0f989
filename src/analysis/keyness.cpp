#include "analysis/keyness.h"
#include "analysis/content_words.h"
#include "core/text.h"
#include <algorithm>
#include <cmath>
#include <utility>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double Inseparable = 0.8;
constexpr qsizetype LongestParticle = 4, ShortestStem = 2, LongestWord = 40;

/// Where the run of Hangul at the end of \a word begins.
qsizetype hangulFrom(const QString &word)
{
    qsizetype at = word.size();
    while (at > 0 && isHangul(word[at - 1].unicode()))
        --at;
    return at;
}

/// Calls \a take(stem, particle) for every way to cut a particle off, the longest particle first, until it is true.
template <typename Take>
void cuts(const QString &word, Take take)
{
    const qsizetype hangul = hangulFrom(word);
    if (hangul == word.size() || word.startsWith(u'#'))
        return;
    // After Latin letters and digits the whole run of Hangul may be the particle: "pc를".
    const qsizetype least = hangul > 0 ? hangul : ShortestStem;
    for (qsizetype at = std::max(least, word.size() - LongestParticle); at < word.size(); ++at)
        if (const QString particle = word.mid(at); isKoreanParticle(particle) && take(word.left(at), particle))
            return;
}

/// \a count ln(\a count / \a expected), 0 for none.
double share(double count, double expected) { return count > 0 ? count * std::log(count / expected) : 0; }

/// The different words of one text, and its phrases.
QSet<QString> allTermsOf(const QStringList &words)
{
    QSet<QString> terms;
    QString before;
    for (const QString &word : words) {
        if (!word.isEmpty())
            terms << word;
        if (!word.isEmpty() && !before.isEmpty() && before != word)
            terms << before + u' ' + word;
        before = word;
    }
    return terms;
}

} // namespace

void eachWord(const QString &plain, const std::function<void(QStringView)> &take)
{
    for (qsizetype i = 0; i < plain.size();) {
        const QStringView rest = QStringView(plain).mid(i);
        const bool address = rest.startsWith(u"http://") || rest.startsWith(u"https://") || rest.startsWith(u"www.");
        if (address || rest[0] == u'@') {
            while (i < plain.size() && plain[i] != u' ')
                ++i;
            take({});
            continue;
        }
        const bool tag = rest[0] == u'#';
        qsizetype end = i + (tag ? 1 : 0);
        while (end < plain.size() && isWordCharacter(codePointAt(plain, end)))
            end += unitsOf(codePointAt(plain, end));
        if (end - i > (tag ? 1 : 0)) {
            take(QStringView(plain).mid(i, end - i));
            i = end;
            continue;
        }
        if (rest[0] != u' ' && rest[0] != u'\'')
            take({});
        i += unitsOf(codePointAt(plain, i));
    }
}

bool tellsNothing(const QString &word)
{
    if (word.size() < 2 || word.size() > LongestWord)
        return true;
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'_'; });
}

double logLikelihood(double a, double A, double b, double B)
{
    const double with = a + b, all = A + B;
    if (with <= 0 || A <= 0 || B <= 0)
        return 0;
    const double g2 = 2 * (share(a, A * with / all) + share(b, B * with / all) + share(A - a, A * (all - with) / all) +
                           share(B - b, B * (all - with) / all));
    return a / A >= b / B ? g2 : -g2;
}

void KoreanStems::learn(const QString &text)
{
    eachWord(folded(text), [this](QStringView word) { learnWord(word.toString()); });
}

void KoreanStems::learnWord(const QString &word)
{
    m_found.clear();
    if (word.isEmpty() || hangulFrom(word) == word.size())
        return;
    if (std::exchange(m_stems[word].alone, true))
        return; // it has taught all it can
    cuts(word, [this](const QString &stem, const QString &particle) {
        m_stems[stem].particles << particle;
        return false;
    });
}

QString KoreanStems::stem(const QString &word) const
{
    const auto known = m_found.constFind(word);
    return known != m_found.cend() ? *known : *m_found.insert(word, stemOf(word));
}

QString KoreanStems::stemOf(const QString &word) const
{
    QString found = word;
    cuts(word, [&](const QString &stem, const QString &) {
        const bool latin = hangulFrom(stem) == stem.size();
        const auto known = m_stems.constFind(stem);
        if (!latin && (known == m_stems.cend() || (!known->alone && known->particles.size() < 2)))
            return false;
        found = stem;
        return true;
    });
    return found;
}

QStringList wordsOf(const QString &text, const KoreanStems &stems)
{
    QStringList words;
    eachWord(folded(text), [&](QStringView word) {
        const QString stem = word.isEmpty() ? QString() : stems.stem(word.toString());
        words << (tellsNothing(stem) ? QString() : stem);
    });
    return words;
}

void TermCounts::add(const QStringList &words)
{
    ++m_texts;
    for (const QString &term : allTermsOf(words))
        ++m_counts[term];
}

TermCounts TermCounts::without(const TermCounts &part) const
{
    TermCounts rest;
    rest.m_texts = m_texts - part.m_texts;
    for (auto it = part.m_counts.cbegin(); it != part.m_counts.cend(); ++it)
        rest.m_counts.insert(it.key(), int(of(it.key())) - *it);
    return rest;
}

void TermCounts::add(const TermCounts &other)
{
    m_texts += other.m_texts;
    for (auto it = other.m_counts.cbegin(); it != other.m_counts.cend(); ++it)
        m_counts[it.key()] += *it;
}

QList<KeyTerm> keyTerms(const TermCounts &group, const TermCounts &rest, int most, int least)
{
    QList<KeyTerm> candidates;
    for (auto it = group.counts().cbegin(); it != group.counts().cend(); ++it) {
        if (*it < least)
            continue;
        KeyTerm term{it.key(), *it, rest.of(it.key()), 0};
        term.score =
            logLikelihood(double(term.count), double(group.texts()), double(term.elsewhere), double(rest.texts()));
        if (term.score >= ByChance)
            candidates << term;
    }
    return mostTelling(
        std::move(candidates), [&group](const QString &word) { return group.of(word); }, most);
}

QList<KeyTerm> mostTelling(QList<KeyTerm> candidates, const std::function<qint64(const QString &)> &countOf, int most)
{
    std::sort(candidates.begin(), candidates.end(), [](const KeyTerm &a, const KeyTerm &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const bool phrase = a.term.contains(u' ');
        return phrase != b.term.contains(u' ') ? phrase : a.term < b.term;
    });
    QList<KeyTerm> chosen;
    QSet<QString> told; // words of a phrase that was taken
    for (const KeyTerm &term : std::as_const(candidates)) {
        if (chosen.size() >= most)
            break;
        const QStringList words = term.term.split(u' ');
        if (std::ranges::any_of(words, isEmptyWord) || (words.size() == 1 && told.contains(term.term)))
            continue;
        if (words.size() == 2) {
            const bool inseparable = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return double(term.count) >= Inseparable * double(countOf(word));
            });
            const bool overlaps =
                std::any_of(words.begin(), words.end(), [&](const QString &word) { return told.contains(word); });
            if (!inseparable || overlaps)
                continue;
            // Its words may have come before it, with almost the same figures.
            chosen.removeIf([&](const KeyTerm &one) { return words.contains(one.term); });
        }
        for (const QString &word : words)
            told << word;
        chosen << term;
    }
    return chosen;
}

} // namespace pulse
