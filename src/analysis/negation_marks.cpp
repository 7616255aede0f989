#include "analysis/negation_marks.h"
#include <algorithm>
#include <array>

namespace pulse::negation {

namespace {

/// "않았다", "못했다", "아니다": deny the word before.
bool deniesBefore(std::u16string_view word)
{
    return word.front() == u'않' || word.front() == u'못' || word.starts_with(u"아니") || word.starts_with(u"아닌") ||
           word.starts_with(u"아님");
}

/// "안 좋다", "못 쓰겠다": deny the word behind.
bool deniesBehind(std::u16string_view word) { return word == u"안" || word == u"못"; }

template <std::size_t Size>
bool isOneOf(const std::array<std::u16string_view, Size> &words, std::u16string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words between what is lacking and the word that says so.
bool isEmphasis(std::u16string_view word)
{
    constexpr std::array<std::u16string_view, 8> Words = {u"전혀", u"하나도", u"별로", u"거의",
                                                          u"아예", u"절대",   u"그닥", u"딱히"};
    return isOneOf(Words, word);
}

/// Nouns that mean little by themselves: "아쉬운 점이 없다", "나무랄 데 없는", "걱정할 필요가 없네요". What lacks is
/// what stands before them.
bool isLightNoun(std::u16string_view word)
{
    constexpr std::array<std::u16string_view, 14> Nouns = {u"점",   u"데",   u"부분", u"것", u"거", u"게", u"적",
                                                           u"필요", u"구석", u"틈",   u"곳", u"일", u"건", u"이유"};
    constexpr std::u16string_view Particles = u"이가은는도을를";
    return isOneOf(Nouns, word) || (word.size() > 1 && Particles.find(word.back()) != std::u16string_view::npos &&
                                    isOneOf(Nouns, word.substr(0, word.size() - 1)));
}

/// "고장이 안 나요", "렉 안 걸려요": the noun before is what does not happen.
bool happens(std::u16string_view word)
{
    return word.front() == u'나' || word.front() == u'났' || word.front() == u'난' || word.front() == u'날' ||
           word.front() == u'걸' || word.front() == u'생';
}

struct Word {
    std::size_t begin = 0, end = 0;
};

/// \a first: the first unit of an alphabet of \a size letters. Gives whether anything was of it.
bool spellAsNegated(std::u16string &units, Word word, char16_t first, char16_t size)
{
    bool any = false;
    for (std::size_t i = word.begin; i < word.end; ++i)
        if (units[i] >= first && units[i] < first + size) {
            units[i] = char16_t(units[i] - first + FirstNegated);
            any = true;
        }
    return any;
}

bool spellKorean(std::u16string &units, Word word)
{
    return spellAsNegated(units, word, FirstSyllable, LastSyllable - FirstSyllable + 1);
}

bool spellEnglish(std::u16string &units, Word word) { return spellAsNegated(units, word, u'a', 26); }

/// "Not only", "not just": deny nothing.
bool takesBack(std::u16string_view word) { return word == u"only" || word == u"just" || word == u"but"; }

} // namespace

bool deniesEnglish(std::u16string_view word)
{
    constexpr std::array<std::u16string_view, 25> Words = {
        u"not",    u"no",      u"never",   u"none",   u"nothing", u"neither", u"nor",     u"cannot", u"without",
        u"hardly", u"barely",  u"dont",    u"doesnt", u"didnt",   u"isnt",    u"wasnt",   u"arent",  u"cant",
        u"wont",   u"wouldnt", u"couldnt", u"havent", u"hasnt",   u"aint",    u"shouldnt"};
    constexpr std::u16string_view Initials = u"nwhbdaics";
    if (word.ends_with(u"n't"))
        return true;
    return Initials.find(word.front()) != std::u16string_view::npos && isOneOf(Words, word);
}

bool markKorean(std::u16string &units)
{
    bool any = false;
    Word previous, beforePrevious; // the last words that may be what is denied
    for (std::size_t begin = 1; begin < units.size();) {
        const std::size_t end = units.find(u' ', begin);
        const std::u16string_view word(units.data() + begin, end - begin);
        const std::size_t lacking = word.find(u'없');
        if (lacking != std::u16string_view::npos && lacking > 0) {
            any |= spellKorean(units, {begin, begin + lacking});
        } else if (lacking == 0) {
            const std::u16string_view noun(units.data() + previous.begin, previous.end - previous.begin);
            if (isLightNoun(noun))
                any |= spellKorean(units, beforePrevious);
            any |= spellKorean(units, previous);
        } else if (deniesBefore(word)) {
            any |= spellKorean(units, previous);
        }
        if (deniesBehind(word) && end + 1 < units.size()) {
            const Word behind{end + 1, units.find(u' ', end + 1)};
            if (happens(std::u16string_view(units.data() + behind.begin, behind.end - behind.begin)))
                any |= spellKorean(units, previous);
            any |= spellKorean(units, behind);
        }
        if (!isEmphasis(word)) {
            beforePrevious = previous;
            previous = {begin, end};
        }
        begin = end + 1;
    }
    return any;
}

bool markEnglish(std::u16string &units)
{
    constexpr int Reach = 3; // words behind the denying one
    bool any = false;
    int left = 0;
    for (std::size_t i = 0; i < units.size();) {
        if (!isWordUnit(units[i])) {
            const char16_t c = units[i++];
            if (c == u'.' || c == u',' || c == u'!' || c == u'?' || c == u';')
                left = 0;
            continue;
        }
        std::size_t end = i + 1;
        while (end < units.size() && isWordUnit(units[end]))
            ++end;
        const std::u16string_view word(units.data() + i, end - i);
        if (deniesEnglish(word)) {
            left = Reach;
        } else if (takesBack(word)) {
            left = 0;
        } else if (left > 0) {
            --left;
            any |= spellEnglish(units, {i, end});
        }
        i = end;
    }
    return any;
}

} // namespace pulse::negation
