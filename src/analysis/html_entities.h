#pragma once
#include <QString>
#include <QStringView>

namespace pulse {

/// What stands at an ampersand of HTML.
struct CharacterReference {
    qsizetype length = 0; ///< of the reference in the source, with its ampersand; 0: the ampersand is only itself
    char32_t first = 0;
    char32_t second = 0; ///< 0: the reference is one code point
};

/// Reads the character reference at the start of \a text (which begins with '&') as browsers do outside attributes:
/// all names of the HTML standard, the old ones also without a semicolon, decimal and hexadecimal numbers with the
/// standard's replacements. Thread-safe; time is bounded by a constant.
CharacterReference readCharacterReference(QStringView text);

} // namespace pulse
