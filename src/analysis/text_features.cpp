#include "analysis/text_features.h"
#include "analysis/negation_marks.h"
#include <QChar>
#include <string_view>

namespace pulse {
using namespace negation;

namespace {

constexpr std::size_t LongestText = 2000; // units that are looked at: the beginning tells what a post means
constexpr int LongestRepeat = 3;
constexpr char16_t LinkUnit = 0xE000; // private use: cannot come from cleaned text by chance alone
constexpr char16_t HandleUnit = 0xE001;
constexpr char16_t DigitUnit = u'0';

constexpr std::uint32_t Multiplier = 0x9E3779B1u;

inline std::uint32_t step(std::uint32_t hash, char16_t unit)
{
    hash = (hash ^ unit) * Multiplier;
    return hash ^ (hash >> 15);
}

inline std::uint32_t finish(std::uint32_t hash)
{
    hash ^= hash >> 16;
    hash *= 0x85EBCA6Bu;
    return hash ^ (hash >> 13);
}

enum Seed : std::uint32_t {
    PieceSeed = 0x1000193,
    LetterSeed = 0x2F0B4C47,
    WordSeed = 0x3C6EF372,
    PairSeed = 0x5BE0CD19,
    TripleSeed = 0x6A09E667,
    FlagSeed = 0x7F4A7C15,
};

constexpr int NegatedLetters = 0x400; // the letters of negated syllables are so far behind the others

bool isSpace(char16_t c) { return c == u' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000; }

} // namespace

void TextFeatures::normalise(QStringView text)
{
    m_units.clear();
    m_shouted = m_stretched = 0;
    m_units.push_back(u' ');
    const qsizetype size = std::min<qsizetype>(text.size(), LongestText);
    int capitals = 0, letters = 0, repeat = 0;
    for (qsizetype i = 0; i < size; ++i) {
        char16_t c = text[i].unicode();
        const char16_t previous = m_units.back();
        if (isSpace(c)) {
            if (letters > 2 && capitals == letters)
                ++m_shouted;
            capitals = letters = 0;
            if (previous != u' ')
                m_units.push_back(u' ');
            repeat = 0;
            continue;
        }
        const bool wordBegins = previous == u' ' || previous == u'(';
        if (wordBegins && c == u'h' && text.sliced(i).startsWith(u"http")) {
            m_units.push_back(LinkUnit);
            while (i + 1 < size && !isSpace(text[i + 1].unicode()))
                ++i;
            continue;
        }
        if (c == u'@' && i + 1 < size && QChar::isLetterOrNumber(text[i + 1].unicode()) &&
            text[i + 1].unicode() < 0x80) {
            m_units.push_back(HandleUnit);
            while (i + 1 < size && text[i + 1].unicode() < 0x80 &&
                   (QChar::isLetterOrNumber(text[i + 1].unicode()) || text[i + 1] == u'_'))
                ++i;
            continue;
        }
        if (c >= u'A' && c <= u'Z') {
            c = char16_t(c + 32);
            ++capitals;
            ++letters;
        } else if (c >= u'a' && c <= u'z') {
            ++letters;
        } else if (c >= u'0' && c <= u'9') {
            c = DigitUnit;
        } else if (c == 0x2019 || c == 0x2018) {
            c = u'\'';
        } else if (c >= 0xFF01 && c <= 0xFF5E) {
            c = char16_t(c - 0xFEE0);
        } else if (c >= 0xC0 && c < 0x600) {
            c = char16_t(QChar::toLower(char32_t(c)));
        }
        repeat = c == previous ? repeat + 1 : 1;
        if (repeat > LongestRepeat) {
            m_stretched += repeat == LongestRepeat + 1;
            continue;
        }
        m_units.push_back(c);
    }
    if (letters > 2 && capitals == letters)
        ++m_shouted;
    if (m_units.back() != u' ')
        m_units.push_back(u' ');
}

void TextFeatures::addPieces(const std::u16string &units, int shortest, int longest, std::uint32_t seed)
{
    const std::size_t size = units.size();
    for (std::size_t begin = 0; begin < size; ++begin) {
        std::uint32_t hash = seed;
        const std::size_t end = std::min(size, begin + std::size_t(longest));
        for (std::size_t i = begin; i < end; ++i) {
            hash = step(hash, units[i]);
            if (int(i - begin) + 1 >= shortest)
                m_features.push_back(finish(hash));
        }
    }
}

void TextFeatures::decompose()
{
    m_letters.clear();
    for (const char16_t c : m_units) {
        const bool negated = isNegatedSyllable(c);
        if (!negated && !isSyllable(c)) {
            m_letters.push_back(c);
            continue;
        }
        const int index = c - (negated ? FirstNegated : FirstSyllable);
        const int shift = negated ? NegatedLetters : 0;
        m_letters.push_back(char16_t(shift + 0x1100 + index / 588));
        m_letters.push_back(char16_t(shift + 0x1161 + index / 28 % 21));
        if (index % 28)
            m_letters.push_back(char16_t(shift + 0x11A7 + index % 28));
    }
}

void TextFeatures::addKoreanWords()
{
    std::uint32_t previous = 0, hash = WordSeed;
    for (std::size_t i = 1; i < m_units.size(); ++i) {
        if (m_units[i] != u' ') {
            hash = step(hash, m_units[i]);
            continue;
        }
        m_features.push_back(finish(hash));
        m_features.push_back(finish(hash * 31 + previous + PairSeed));
        previous = hash;
        hash = WordSeed;
    }
}

const std::vector<std::uint32_t> &TextFeatures::korean(QStringView text, Negation negation)
{
    m_features.clear();
    normalise(text);
    m_negated = negation == Negation::Marked && markKorean(m_units);
    addPieces(m_units, 1, 5, PieceSeed);
    decompose();
    addPieces(m_letters, 3, 8, LetterSeed);
    addKoreanWords();
    return m_features;
}

void TextFeatures::addEnglishWords()
{
    m_words.clear();
    int negated = 0;
    for (std::size_t i = 0; i < m_units.size();) {
        const char16_t c = m_units[i];
        if (c == u' ') {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        std::uint32_t hash = step(WordSeed, c);
        if (isWordUnit(c)) {
            while (end < m_units.size() && isWordUnit(m_units[end]))
                hash = step(hash, m_units[end++]);
            const std::u16string_view word(m_units.data() + i, end - i);
            m_features.push_back(finish(hash));
            if (negated > 0 && !m_negated) { // what is marked differs already
                m_features.push_back(finish(hash ^ FlagSeed));
                --negated;
            }
            if (deniesEnglish(word))
                negated = 3;
        } else {
            // Signs stay together as far as they repeat or form a smiley: "!!", ":)", "...".
            while (end < m_units.size() && !isWordUnit(m_units[end]) && m_units[end] != u' ' && end - i < 4)
                hash = step(hash, m_units[end++]);
            m_features.push_back(finish(hash));
            if (c == u'.' || c == u',' || c == u'!' || c == u'?' || c == u';')
                negated = 0;
        }
        m_words.push_back(hash);
        i = end;
    }
    for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
        const std::uint32_t pair = m_words[i] * 31 + m_words[i + 1] + PairSeed;
        m_features.push_back(finish(pair));
        if (i + 2 < m_words.size())
            m_features.push_back(finish(pair * 31 + m_words[i + 2] + TripleSeed));
    }
}

const std::vector<std::uint32_t> &TextFeatures::english(QStringView text, Negation negation)
{
    m_features.clear();
    normalise(text);
    m_negated = negation == Negation::Marked && markEnglish(m_units);
    addEnglishWords();
    addPieces(m_units, 2, 6, PieceSeed);
    for (int i = 0; i < std::min(m_shouted, 3); ++i)
        m_features.push_back(finish(FlagSeed + 1 + std::uint32_t(i)));
    for (int i = 0; i < std::min(m_stretched, 3); ++i)
        m_features.push_back(finish(FlagSeed + 11 + std::uint32_t(i)));
    return m_features;
}

} // namespace pulse
