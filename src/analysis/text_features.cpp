#include "analysis/text_features.h"
#include <QChar>
#include <array>
#include <string_view>

namespace pulse {

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

constexpr char16_t FirstSyllable = 0xAC00, LastSyllable = 0xD7A3;
/// What a Korean text says is lacking ("문제없이", "불만이 없어요", "실망하지 않았다") is spelled in letters of its
/// own, so that it has weights of its own. Rare Chinese characters share the range.
constexpr char16_t FirstNegated = 0x3400;
constexpr int NegatedLetters = 0x400;

bool isSyllable(char16_t c) { return c >= FirstSyllable && c <= LastSyllable; }
bool isNegatedSyllable(char16_t c) { return c >= FirstNegated && c <= FirstNegated + (LastSyllable - FirstSyllable); }

/// "않았다", "못했다", "아니다": deny the word before.
bool deniesBefore(std::u16string_view word)
{
    return word.front() == u'않' || word.front() == u'못' || word.starts_with(u"아니") || word.starts_with(u"아닌") ||
           word.starts_with(u"아님");
}

/// "안 좋다", "못 쓰겠다": deny the word behind.
bool deniesBehind(std::u16string_view word) { return word == u"안" || word == u"못"; }

/// Words between what is lacking and the word that says so.
bool isEmphasis(std::u16string_view word)
{
    for (const std::u16string_view one : {u"전혀", u"하나도", u"별로", u"거의", u"아예", u"절대", u"그닥", u"딱히"})
        if (word == one)
            return true;
    return false;
}

bool isSpace(char16_t c) { return c == u' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000; }
bool isWordUnit(char16_t c) { return (c >= u'a' && c <= u'z') || c == u'\'' || c == u'0' || c >= 0xC0; }

constexpr std::array<std::u16string_view, 34> Negations = {
    u"not",      u"no",       u"never",   u"none",   u"nothing", u"neither", u"nor",      u"cannot", u"without",
    u"hardly",   u"barely",   u"don't",   u"dont",   u"doesn't", u"doesnt",  u"didn't",   u"didnt",  u"isn't",
    u"isnt",     u"wasn't",   u"wasnt",   u"aren't", u"arent",   u"can't",   u"cant",     u"won't",  u"wont",
    u"wouldn't", u"couldn't", u"haven't", u"hasn't", u"ain't",   u"aint",    u"shouldn't"};

bool isNegation(std::u16string_view word)
{
    const char16_t first = word.front();
    if (first != u'n' && first != u'c' && first != u'w' && first != u'h' && first != u'b' && first != u'd' &&
        first != u'i' && first != u'a' && first != u's')
        return false;
    for (const std::u16string_view negation : Negations)
        if (word == negation)
            return true;
    return false;
}

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

void TextFeatures::markNegated()
{
    std::size_t previousBegin = 0, previousEnd = 0; // the last word that may be what is denied
    for (std::size_t begin = 1; begin < m_units.size();) {
        const std::size_t end = m_units.find(u' ', begin);
        const std::u16string_view word(m_units.data() + begin, end - begin);
        const std::size_t lacking = word.find(u'없');
        if (lacking != std::u16string_view::npos && lacking > 0)
            spellAsNegated(begin, begin + lacking);
        else if (lacking == 0 || deniesBefore(word))
            spellAsNegated(previousBegin, previousEnd);
        if (deniesBehind(word) && end + 1 < m_units.size())
            spellAsNegated(end + 1, m_units.find(u' ', end + 1));
        if (!isEmphasis(word)) {
            previousBegin = begin;
            previousEnd = end;
        }
        begin = end + 1;
    }
}

void TextFeatures::spellAsNegated(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i)
        if (isSyllable(m_units[i])) {
            m_units[i] = char16_t(m_units[i] - FirstSyllable + FirstNegated);
            m_negated = true;
        }
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
    m_negated = false;
    if (negation == Negation::Marked)
        markNegated();
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
            if (negated > 0) {
                m_features.push_back(finish(hash ^ FlagSeed));
                --negated;
            }
            if (isNegation(word))
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

const std::vector<std::uint32_t> &TextFeatures::english(QStringView text)
{
    m_features.clear();
    normalise(text);
    addEnglishWords();
    addPieces(m_units, 2, 6, PieceSeed);
    for (int i = 0; i < std::min(m_shouted, 3); ++i)
        m_features.push_back(finish(FlagSeed + 1 + std::uint32_t(i)));
    for (int i = 0; i < std::min(m_stretched, 3); ++i)
        m_features.push_back(finish(FlagSeed + 11 + std::uint32_t(i)));
    return m_features;
}

} // namespace pulse
