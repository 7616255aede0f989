#pragma once
#include "core/result.h"

struct sqlite3;

namespace pulse {

/// Teaches a connection the FTS5 tokenizer "pulse". Needed before any statement that touches the full-text index.
///
/// A run of Hangul, Kana or Han gives its overlapping pairs and, when indexing, its last syllable alone; so any part of
/// a Korean word is found, one syllable as a prefix ("배*"). Every other run of letters, marks, digits and underscores
/// (core/text.h) is one case-folded word. Runs of the two kinds part where they meet: "예시PC가" holds the word "pc".
Status registerSearchTokenizer(sqlite3 *handle);

} // namespace pulse
