#pragma once
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace pulse {

/// Takes Korean particles off words. Which ending is a particle and which belongs to the word ("고양이") is learned
/// from the texts themselves: a stem counts when it stands alone somewhere or with two different particles.
class KoreanStems {
public:
    void learn(const QString &text);
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

/// A first look over texts, at which of their words and phrases occur in several of them. Most phrases occur once, and
/// to keep those costs many times the memory and the time of the others. Some MB, however many texts.
class RepeatedTerms {
public:
    RepeatedTerms();
    void note(const QStringList &words); ///< of one text, from wordsOf()
    /// The words and phrases of one text without those in fewer than \a least texts, but for a few by chance.
    QSet<QString> termsOf(const QStringList &words, int least = 3) const;

private:
    std::vector<quint8> m_seen; ///< by hash
};

/// In how many texts each word and each phrase of two words occurs.
class TermCounts {
public:
    void add(const QStringList &words);   ///< of one text, from wordsOf()
    void add(const QSet<QString> &terms); ///< of one text, from RepeatedTerms::termsOf()
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
/// words where they hardly occur without each other.
QList<KeyTerm> keyTerms(const TermCounts &group, const TermCounts &rest, int most, int least = 3);

} // namespace pulse
