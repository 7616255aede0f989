#pragma once
#include "core/wording.h"

namespace pulse {

/// shortNumber() before the word for what is counted: "2,130" and "16만 ", as Korean writes 2,130명 and 16만 명.
inline QString shortCount(double value, const QString &language)
{
    const QString number = shortNumber(value, language);
    return language == u"ko" && !number.isEmpty() && number.back().isLetter() ? number + u' ' : number;
}

} // namespace pulse
