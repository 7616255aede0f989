#pragma once
#include "analysis/classifier.h"
#include "analysis/correction_layer.h"
#include "core/team_dictionary.h"
#include "core/word_patterns.h"
#include <QList>

namespace pulse {

/// How a team reads posts: the classifier, corrected by what the team taught it, and the team's own dictionary on top.
/// Immutable and cheap to copy; all functions are thread-safe. An empty one is the classifier alone.
class TeamReading {
public:
    TeamReading() = default;
    TeamReading(const QList<DictionaryEntry> &entries, CorrectionLayer layer);

    /// The judgement of \a text. Slang is read as what it means and ignored words are left out before the classifier
    /// looks; then words decide: more that praise than blame make it positive, more that blame negative, as many of
    /// both leave the classifier's class; a neutral word decides where there is none of them; irony turns praise into
    /// blame. A class that words decided has a probability of at least 0.9. A text of a language that the classifier
    /// does not read, or that cannot be told (an empty \a language), is judged by the words alone.
    Judgement judge(const Classifier *classifier, const QString &text, const QString &language) const;

    /// Whether a word of the dictionary that can change a class occurs.
    bool touches(const QString &text) const;
    /// Names of the aspects that the text speaks of, each once.
    QStringList aspects(const QString &text) const;
    /// Words of the dictionary in the text as given, with what they do; for highlighting.
    struct Word {
        Span span; ///< in the text as given
        WordEffect effect;
    };
    QList<Word> words(const QString &text) const;

    const QList<DictionaryEntry> &entries() const { return m_entries; }
    const CorrectionLayer &layer() const { return m_layer; }
    bool isEmpty() const { return m_entries.isEmpty() && m_layer.isEmpty(); }

private:
    QList<DictionaryEntry> m_entries;
    WordPatterns m_patterns; ///< of all entries
    WordPatterns m_deciding; ///< of those that can change a class
    CorrectionLayer m_layer;
};

} // namespace pulse
