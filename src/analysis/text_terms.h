#pragma once
#include "analysis/keyness.h"
#include <vector>

namespace pulse {

/// Thousands of texts as numbers: each is cut into words once, each different word loses its particle once, and words
/// and phrases are counted as numbers, which takes a fraction of the time and memory of counting them as text.
class TextTerms {
public:
    /// A word, or a phrase of two words.
    using Term = quint64;

    /// The next text. Terms that fewer than some \a counting texts have are left out of all: most phrases occur once.
    void add(const QString &text, bool counting = true);
    /// After the last text, before what follows: takes the particles off. A term has to be in \a least texts to count.
    void settle(int least = 3);
    qsizetype texts() const { return qsizetype(m_begins.size()); }
    /// The different terms of the text at \a index that count, and a few others by chance.
    std::vector<Term> termsOf(qsizetype index) const;
    QString name(Term term) const;
    Term term(const QString &name) const; ///< 0: none of that name
    /// The words of a phrase; one alone for a word.
    std::vector<Term> wordsOf(Term term) const;

private:
    quint32 numberOf(QStringView word);
    std::vector<Term> allTermsOf(qsizetype index) const;

    QHash<QStringView, quint32> m_numbers; ///< of words in m_words, from 1 on; 0 is a break
    QStringList m_words{QString()};        ///< by number
    std::vector<quint32> m_sequence;       ///< of all texts, one after the other
    std::vector<size_t> m_begins;          ///< of each text in it
    std::vector<bool> m_counting;
    std::vector<quint8> m_seen; ///< in how many texts, by hash of the term
    int m_least = 3;
};

/// In how many of some texts each term occurs.
struct TermTally {
    qint64 texts = 0;
    QHash<TextTerms::Term, int> counts;
    void add(const std::vector<TextTerms::Term> &terms); ///< of one text
    void add(const TermTally &other);
    qint64 of(TextTerms::Term term) const { return counts.value(term); }
};

/// keyTerms() of the texts of \a group against the others among \a all, to which the group's belong.
QList<KeyTerm> keyTerms(const TextTerms &texts, const TermTally &group, const TermTally &all, int most, int least = 3);

} // namespace pulse
