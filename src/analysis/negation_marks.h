#pragma once
#include <string>
#include <string_view>

/// What a text denies or says is lacking ("문제없이", "불만이 없어요", "실망하지 않았다", "not bad", "no complaints")
/// is spelled in letters of its own, so that "trouble" and "without trouble" have weights of their own. Units:
/// normalised text with one space before and behind every word. Thread-safe, no state.
namespace pulse::negation {

constexpr char16_t FirstSyllable = 0xAC00, LastSyllable = 0xD7A3;
/// Where the letters of their own begin. Rare Chinese characters share the range.
constexpr char16_t FirstNegated = 0x3400;

constexpr bool isSyllable(char16_t c) { return c >= FirstSyllable && c <= LastSyllable; }
constexpr bool isNegatedSyllable(char16_t c)
{
    return c >= FirstNegated && c <= FirstNegated + (LastSyllable - FirstSyllable);
}
/// Whether it is part of a word in an English text; signs are not.
constexpr bool isWordUnit(char16_t c) { return (c >= u'a' && c <= u'z') || c == u'\'' || c == u'0' || c >= 0xC0; }

/// Whether the English word denies the words behind it: "not", "never", "isn't".
bool deniesEnglish(std::u16string_view word);

/// Both: whether something was marked.
bool markKorean(std::u16string &units);
bool markEnglish(std::u16string &units);

} // namespace pulse::negation
