#pragma once
#include "core/text.h"
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace pulse {

/// Words and phrases prepared for finding them in texts, as the team's dictionary means them: in any case, blanks of
/// any length alike, "*" for any letters of the same word. A word of Latin letters or digits is found whole; a Korean,
/// Japanese or Chinese one begins a word, and what stands behind it (particles, endings) does not matter. Immutable,
/// thread-safe.
class WordPatterns {
public:
    WordPatterns() = default;
    explicit WordPatterns(const QStringList &patterns);

    bool isEmpty() const { return m_patterns.empty(); }
    /// Whether any of them occurs. \a folded as folded() gives it.
    bool anyIn(const QString &folded) const;
    /// A place where a pattern occurs.
    struct Match {
        int pattern = 0; ///< index into what it was made from
        Span span;       ///< in the folded text
    };
    /// All places, by position, without overlaps: of two that overlap, the longer one that begins first.
    std::vector<Match> find(const QString &folded) const;

private:
    struct Pattern {
        QStringList parts;       ///< between the "*"
        bool wholeBegin = false; ///< must not continue a word at its beginning
        bool wholeEnd = false;
    };
    static std::optional<Span> next(const Pattern &pattern, const QString &text, qsizetype from);
    std::vector<Pattern> m_patterns;
};

} // namespace pulse
