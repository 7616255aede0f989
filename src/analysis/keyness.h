#pragma once
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>

namespace pulse {

/// Calls \a take(word) for each run of word characters of the folded text \a plain, hashtags with their sign, and with
/// an empty one where it breaks: at signs, addresses and handles.
void eachWord(const QString &plain, const std::function<void(QStringView)> &take);

/// Whether a word is a number, a single letter or longer than words are.
bool tellsNothing(const QString &word);

/// Takes Korean particles off words. Which ending is a particle and which belongs to the word ("고양이") is learned
/// from the texts themselves: a stem counts when it stands alone somewhere or with two different particles.
class KoreanStems {
public:
    void learn(const QString &text);
    void learnWord(const QString &word); ///< from eachWord(): the same, word by word
    /// \a word, folded, without its particle; the word itself where none is known. Remembers what it found until more
    /// is learned, so that one thread uses it at a time.
    QString stem(const QString &word) const;

private:
    QString stemOf(const QString &word) const;
    struct Endings {
        bool alone = false;
        QSet<QString> particles;
    };
    QHash<QString, Endings> m_stems;
    mutable QHash<QString, QString> m_found;
};

/// The words of \a text in their order: folded, without particles; hashtags with their sign; addresses, handles,
/// numbers and single letters left out. An empty word stands where the text breaks, so that no phrase spans it.
QStringList wordsOf(const QString &text, const KoreanStems &stems);

/// In how many texts each word and each phrase of two words occurs.
class TermCounts {
public:
    void add(const QStringList &words); ///< of one text, from wordsOf()
    void add(const TermCounts &other);
    /// What is left without \a part, whose texts are among these; of the terms of \a part alone.
    TermCounts without(const TermCounts &part) const;
    qint64 texts() const { return m_texts; }
    qint64 of(const QString &term) const { return m_counts.value(term); }
    const QHash<QString, int> &counts() const { return m_counts; }

private:
    qint64 m_texts = 0;
    QHash<QString, int> m_counts; ///< phrases with a blank between
};

/// What one group of texts says more often than another.
struct KeyTerm {
    QString term;
    qint64 count = 0;     ///< texts of the group with it
    qint64 elsewhere = 0; ///< texts of the rest with it
    double score = 0;     ///< log-likelihood; 6.63 and more come about by chance in one of a hundred cases
};

/// The terms of \a group that stand out against \a rest, most telling first; \a rest does not contain the group's
/// texts. Measure: log-likelihood G2 over texts with and without the term (Dunning 1993; Rayson and Garside 2000), only
/// terms that are relatively more frequent in the group, in at least \a least texts. A phrase takes the place of its
/// words where they hardly occur without each other. Empty words (see isEmptyWord()) tell nothing, nor do phrases of
/// them.
QList<KeyTerm> keyTerms(const TermCounts &group, const TermCounts &rest, int most, int least = 3);

/// The measure of keyTerms(): \a a of \a A texts here, \a b of \a B there; below 0 where it is rarer here.
double logLikelihood(double a, double A, double b, double B);

/// What a term has to reach: chi squared of one degree of freedom, p = 0.01.
inline constexpr double ByChance = 6.63;

/// Of \a candidates, all of which stand out, those that keyTerms() tells; \a countOf: the group's texts with a word.
QList<KeyTerm> mostTelling(QList<KeyTerm> candidates, const std::function<qint64(const QString &)> &countOf, int most);

} // namespace pulse
