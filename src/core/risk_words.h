#pragma once
#include "core/text.h"
#include "core/word_patterns.h"
#include <QList>
#include <QStringList>
#include <vector>

namespace pulse {

struct RiskRule;

/// A risk word where it stands.
struct RiskHit {
    QString word; ///< as the list names it
    Span span;    ///< in the text as given (NFC)
    bool operator==(const RiskHit &) const = default;
};

/// The words that a team must hear of at once. Those of the built-in list (core/risk_rules.cpp) are read in their
/// context, a rule of our own for Korean and English: every form of the word counts ("리콜한다", "recalled"), what only
/// looks like it does not ("글리콜", "차별화", "사고 싶다", "I recall that", "leaked renders", "this song is on fire").
/// A team's own words are found as those of its dictionary are (WordPatterns). Immutable, thread-safe; some
/// microseconds a post.
class RiskWords {
public:
    /// The built-in list.
    RiskWords();
    /// Words of the built-in list keep their rule, all others are patterns of the team.
    explicit RiskWords(const QStringList &words);

    /// All places, by position; of two that overlap the first.
    QList<RiskHit> find(const QString &text) const;
    bool anyIn(const QString &text) const;

    static QStringList builtIn(); ///< the names of the built-in words, Korean first

private:
    std::vector<const RiskRule *> m_rules;
    QStringList m_own;
    WordPatterns m_patterns; ///< of m_own
};

/// Each word of \a hits once, in the order of the text.
QStringList wordsOf(const QList<RiskHit> &hits);

} // namespace pulse
