#include "analysis/keyness.h"
#include "core/text.h"
#include <algorithm>
#include <cmath>
#include <utility>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double ByChance = 6.63; ///< chi squared of one degree of freedom, p = 0.01
constexpr double Inseparable = 0.8;
constexpr qsizetype LongestParticle = 4, ShortestStem = 2, LongestWord = 40;

/// Calls \a take(word) for each run of word characters of the folded text, and with an empty one where it breaks.
template <typename Take>
void split(const QString &text, Take take)
{
    const QString plain = folded(text);
    for (qsizetype i = 0; i < plain.size();) {
        const QStringView rest = QStringView(plain).mid(i);
        const bool address = rest.startsWith(u"http://") || rest.startsWith(u"https://") || rest.startsWith(u"www.");
        if (address || rest[0] == u'@') {
            while (i < plain.size() && plain[i] != u' ')
                ++i;
            take(QString());
            continue;
        }
        const bool tag = rest[0] == u'#';
        qsizetype end = i + (tag ? 1 : 0);
        while (end < plain.size() && isWordCharacter(codePointAt(plain, end)))
            end += unitsOf(codePointAt(plain, end));
        if (end - i > (tag ? 1 : 0)) {
            take(plain.mid(i, end - i));
            i = end;
            continue;
        }
        if (rest[0] != u' ' && rest[0] != u'\'')
            take(QString());
        i += unitsOf(codePointAt(plain, i));
    }
}

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

bool tellsNothing(const QString &word)
{
    if (word.size() < 2 || word.size() > LongestWord)
        return true;
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'_'; });
}

/// \a count ln(\a count / \a expected), 0 for none.
double share(double count, double expected) { return count > 0 ? count * std::log(count / expected) : 0; }

/// G2 of a term in a of A texts here and b of B texts there; below 0 when it is rarer here.
double logLikelihood(double a, double A, double b, double B)
{
    const double with = a + b, all = A + B;
    if (with <= 0 || A <= 0 || B <= 0)
        return 0;
    const double g2 = 2 * (share(a, A * with / all) + share(b, B * with / all) + share(A - a, A * (all - with) / all) +
                           share(B - b, B * (all - with) / all));
    return a / A >= b / B ? g2 : -g2;
}

/// Calls \a take(hash, index, phrase) for each word of a text and for each phrase that begins with it. Most phrases
/// occur once: their hash costs little, their words would have to be put together.
template <typename Take>
void eachTerm(const QStringList &words, Take take)
{
    size_t before = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].isEmpty()) {
            before = 0;
            continue;
        }
        const size_t hash = qHash(words[i]);
        take(hash, i, false);
        if (i > 0 && before != 0 && before != hash)
            take(qHashMulti(0, before, hash), i - 1, true);
        before = hash;
    }
}

/// The different words of one text, and its phrases.
QSet<QString> allTermsOf(const QStringList &words)
{
    QSet<QString> terms;
    eachTerm(words, [&](size_t, qsizetype at, bool phrase) {
        terms << (phrase ? words[at] + u' ' + words[at + 1] : words[at]);
    });
    return terms;
}

} // namespace

void KoreanStems::learn(const QString &text)
{
    m_found.clear();
    split(text, [this](const QString &word) {
        if (word.isEmpty() || hangulFrom(word) == word.size())
            return;
        if (std::exchange(m_stems[word].alone, true))
            return; // it has taught all it can
        cuts(word, [this](const QString &stem, const QString &particle) {
            m_stems[stem].particles << particle;
            return false;
        });
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
    split(text, [&](const QString &word) {
        const QString stem = word.isEmpty() ? word : stems.stem(word);
        words << (tellsNothing(stem) ? QString() : stem);
    });
    return words;
}

RepeatedTerms::RepeatedTerms() : m_seen(size_t(1) << 22) {}

void RepeatedTerms::note(const QStringList &words)
{
    std::vector<size_t> places;
    eachTerm(words, [&](size_t hash, qsizetype, bool) { places.push_back(hash % m_seen.size()); });
    std::sort(places.begin(), places.end()); // a text counts once
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const size_t place : places)
        m_seen[place] += m_seen[place] < std::numeric_limits<quint8>::max();
}

QSet<QString> RepeatedTerms::termsOf(const QStringList &words, int least) const
{
    QSet<QString> terms;
    eachTerm(words, [&](size_t hash, qsizetype at, bool phrase) {
        if (m_seen[hash % m_seen.size()] >= least)
            terms << (phrase ? words[at] + u' ' + words[at + 1] : words[at]);
    });
    return terms;
}

void TermCounts::add(const QStringList &words) { add(allTermsOf(words)); }

void TermCounts::add(const QSet<QString> &terms)
{
    ++m_texts;
    for (const QString &term : terms)
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
        if (words.size() == 1 && told.contains(term.term))
            continue;
        if (words.size() == 2) {
            const bool inseparable = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return double(term.count) >= Inseparable * double(group.of(word));
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
