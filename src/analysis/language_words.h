#pragma once
#include <span>

namespace pulse {

/// What shows a language that is written in Latin letters.
struct LatinLanguage {
    const char *code;
    const char16_t *words;   ///< common words, also those that other languages have
    const char16_t *letters; ///< letters beyond a-z that it uses
    const char16_t *telling; ///< words of short posts, each of which alone shows it and is no English word
};

/// English first.
std::span<const LatinLanguage> latinLanguages();

} // namespace pulse
