#pragma once
#include "core/result.h"
#include <QByteArray>
#include <functional>

struct sqlite3;

namespace pulse {

/// One token of the full-text index. Tokens are UTF-8 and case folded.
struct SearchToken {
    enum class Kind {
        Word,   ///< a run of letters, marks, digits and underscores that are not East Asian
        Pair,   ///< two neighbouring East Asian characters
        Single, ///< the last character of an East Asian run, or its only one
        Signed, ///< "#tag" or "@handle", at the position of the token before it
    };
    Kind kind = Kind::Word;
    const char *text = nullptr;
    int size = 0;
    int start = 0, end = 0; ///< bytes of the text
    bool alone = false;     ///< Single: the run is one character long
};

/// Cuts \a text (UTF-8) into the tokens of the index; stops when \a sink gives something other than 0, which is
/// returned.
///
/// A run of Hangul, Kana or Han gives its overlapping pairs and its last character, so any part of a Korean word is
/// found, one syllable as a prefix ("배*"). Every other run of word characters (core/text.h) is one word; where the
/// rules of docs/queries.md do not let a term stand there, because Hangul that is no particle touches it ("PC방"), the
/// token ends in BoundMark. So the index alone tells the exact places of a word, a tag and a handle.
int tokenizeForSearch(const char *text, int size, const std::function<int(const SearchToken &)> &sink);

inline constexpr char BoundMark = '\x01';

/// Teaches a connection the FTS5 tokenizer "pulse". Needed before any statement that touches the full-text index. A
/// string of a MATCH expression is taken as one token as it stands: see store/search_plan.h.
Status registerSearchTokenizer(sqlite3 *handle);

} // namespace pulse
