#pragma once
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringView>

namespace pulse {

/// Text rules shared by queries, the full-text index and the analysis. All functions are pure and thread-safe, and
/// work on code points: a surrogate pair is never cut, a lone surrogate is taken as it is.

/// A stretch of a text, in code units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Span &) const = default;
};

/// Unicode normalization form C. Cheap when the text is in it already.
QString toNfc(const QString &text);

/// The code point that begins at \a index, or ends before it; 0 outside the text.
char32_t codePointAt(QStringView text, qsizetype index);
char32_t codePointBefore(QStringView text, qsizetype index);
/// How many code units the code point takes: 1 or 2.
constexpr int unitsOf(char32_t codePoint) { return codePoint > 0xFFFF ? 2 : 1; }

/// Simple case folding (Unicode CaseFolding.txt, status C and S): one code point for one, so positions are kept.
char32_t foldedCase(char32_t codePoint);
/// NFC, case folded, every run of white space one blank, none at the ends, full-width # and @ as the usual ones: the
/// form in which texts are compared.
QString folded(const QString &text);

/// A folded text and where each of its code units stood in the text that was given.
struct FoldedMap {
    QString text;
    QList<qsizetype> origin; ///< one entry for each code unit and one for the end
};
/// As folded(), but the text is taken to be in NFC already, so that positions can be told.
FoldedMap foldedWithOrigin(QStringView text);

/// White space as Unicode has it, line ends and the no-break blank included.
bool isSpace(char32_t codePoint);
/// A letter, a mark, a decimal digit or an underscore: what makes two terms one word. A variation selector, which
/// only chooses how an emoji looks, is none.
bool isWordCharacter(char32_t codePoint);
bool isHangul(char32_t codePoint); ///< syllables and all jamo
bool isKana(char32_t codePoint);   ///< Hiragana, Katakana, also half width
bool isHan(char32_t codePoint);    ///< Chinese characters
/// Hangul, Kana or Han: written without blanks between all words, so that terms are found inside longer runs.
inline bool isEastAsian(char32_t codePoint) { return isHangul(codePoint) || isKana(codePoint) || isHan(codePoint); }

/// Whether a run of Hangul that follows a Latin word or a number is nothing but particles or a form of "to be":
/// "가", "에서는", "입니다", but not "방". Source of the list: 국립국어원 표준국어대사전, 조사 and 서술격 조사 '이다'.
bool isKoreanParticle(QStringView run);

} // namespace pulse
Q_DECLARE_METATYPE(pulse::Span)
