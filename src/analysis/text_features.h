#pragma once
#include <QStringView>
#include <cstdint>
#include <string>
#include <vector>

namespace pulse {

/// Turns texts into hashed features for the classifier's tables: the one place for it, so that what was trained and
/// what is scored cannot differ. An object keeps its buffers between texts: one for each thread.
class TextFeatures {
public:
    /// Whether what a text denies or says is lacking ("문제없이", "실망하지 않았다", "not bad") is spelled in letters
    /// of its own (see negation_marks.h). Sentiment gains by it, abuse and intent do not.
    enum class Negation { Marked, Plain };
    /// Korean: pieces of 1 to 5 characters, pieces of 3 to 8 letters (jamo) of the syllables, words and pairs of words.
    const std::vector<std::uint32_t> &korean(QStringView text, Negation negation);
    /// English: words, pairs and triples of words with negation marked, pieces of 3 to 5 characters of words, signs,
    /// emoji and shouting.
    const std::vector<std::uint32_t> &english(QStringView text, Negation negation);
    /// Whether the last text had something marked.
    bool foundNegation() const { return m_negated; }

private:
    void normalise(QStringView text);
    void addPieces(const std::u16string &units, int shortest, int longest, std::uint32_t seed);
    void addKoreanWords();
    void decompose();
    void addEnglishWords();

    std::u16string m_units;   ///< normalised text between spaces
    std::u16string m_letters; ///< the same in letters of syllables
    std::vector<std::uint32_t> m_words;
    std::vector<std::uint32_t> m_features;
    bool m_negated = false;
    int m_shouted = 0; ///< words in capitals
    int m_stretched = 0;
};

} // namespace pulse
