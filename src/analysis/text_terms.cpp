#include "analysis/text_terms.h"
#include "core/text.h"
#include <algorithm>

namespace pulse {

namespace {

constexpr size_t Places = size_t(1) << 22; // some MB, however many texts

size_t placeOf(TextTerms::Term term) { return qHash(term) % Places; }

} // namespace

quint32 TextTerms::numberOf(QStringView word)
{
    if (word.isEmpty())
        return 0;
    if (const auto known = m_numbers.constFind(word); known != m_numbers.cend())
        return *known;
    const auto number = quint32(m_words.size());
    m_words << word.toString();
    m_numbers.insert(m_words.constLast(), number); // the letters stay where they are, however the list grows
    return number;
}

void TextTerms::add(const QString &text, bool counting)
{
    m_begins.push_back(m_sequence.size());
    m_counting.push_back(counting);
    eachWord(folded(text), [this](QStringView word) { m_sequence.push_back(numberOf(word)); });
}

void TextTerms::settle(int least)
{
    m_least = least;
    KoreanStems stems;
    for (const QString &word : std::as_const(m_words))
        stems.learnWord(word);
    std::vector<quint32> stemmed(size_t(m_words.size()), 0);
    for (size_t number = 1; number < stemmed.size(); ++number) {
        const QString stem = stems.stem(m_words[qsizetype(number)]);
        stemmed[number] = tellsNothing(stem) ? 0 : numberOf(stem);
    }
    for (quint32 &number : m_sequence)
        number = stemmed[number];
    m_seen.assign(Places, 0);
    for (qsizetype index = 0; index < texts(); ++index)
        if (m_counting[size_t(index)])
            for (const Term term : allTermsOf(index))
                if (quint8 &seen = m_seen[placeOf(term)]; seen < std::numeric_limits<quint8>::max())
                    ++seen;
}

std::vector<TextTerms::Term> TextTerms::allTermsOf(qsizetype index) const
{
    const size_t end = index + 1 < texts() ? m_begins[size_t(index) + 1] : m_sequence.size();
    std::vector<Term> terms;
    quint32 before = 0;
    for (size_t at = m_begins[size_t(index)]; at < end; ++at) {
        const quint32 word = m_sequence[at];
        if (word != 0) {
            terms.push_back(word);
            if (before != 0 && before != word)
                terms.push_back(Term(before) << 32 | word);
        }
        before = word;
    }
    std::ranges::sort(terms); // a text counts once
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

std::vector<TextTerms::Term> TextTerms::termsOf(qsizetype index) const
{
    std::vector<Term> terms = allTermsOf(index);
    std::erase_if(terms, [this](Term term) { return m_seen[placeOf(term)] < m_least; });
    return terms;
}

std::vector<TextTerms::Term> TextTerms::wordsOf(Term term) const
{
    if (term >> 32 == 0)
        return {term};
    return {term >> 32, term & std::numeric_limits<quint32>::max()};
}

QString TextTerms::name(Term term) const
{
    QStringList words;
    for (const Term word : wordsOf(term))
        words << m_words[qsizetype(word)];
    return words.join(u' ');
}

TextTerms::Term TextTerms::term(const QString &name) const
{
    Term found = 0;
    for (const QString &word : name.split(u' ')) {
        const auto known = m_numbers.constFind(word);
        if (known == m_numbers.cend())
            return 0;
        found = found << 32 | *known;
    }
    return found;
}

void TermTally::add(const std::vector<TextTerms::Term> &terms)
{
    ++texts;
    for (const TextTerms::Term term : terms)
        ++counts[term];
}

void TermTally::add(const TermTally &other)
{
    texts += other.texts;
    for (auto it = other.counts.cbegin(); it != other.counts.cend(); ++it)
        counts[it.key()] += *it;
}

QList<KeyTerm> keyTerms(const TextTerms &texts, const TermTally &group, const TermTally &all, int most, int least)
{
    const double here = double(group.texts), there = double(all.texts - group.texts);
    QList<KeyTerm> candidates;
    QHash<QString, qint64> ofWords; // of the candidates
    for (auto it = group.counts.cbegin(); it != group.counts.cend(); ++it) {
        if (*it < least)
            continue;
        const qint64 elsewhere = all.of(it.key()) - *it;
        const double score = logLikelihood(double(*it), here, double(elsewhere), there);
        if (score < ByChance)
            continue;
        candidates << KeyTerm{texts.name(it.key()), *it, elsewhere, score};
        for (const TextTerms::Term word : texts.wordsOf(it.key()))
            ofWords.insert(texts.name(word), group.of(word));
    }
    return mostTelling(
        std::move(candidates), [&ofWords](const QString &word) { return ofWords.value(word); }, most);
}

} // namespace pulse
