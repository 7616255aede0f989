#pragma once
#include "core/mention.h"

namespace pulse {

/// What posts can have in common.
enum class PostValue { Link, Hashtag, Author, Repost, Text, Place };
constexpr int PostValueCount = 6;
QString toKey(PostValue kind); ///< "link", "hashtag", "author", "repost", "text", "place"

/// What occurs in a post, of one kind, each value once: canonicalLink(), the hashtag folded, the author as authorOf(),
/// the post that is passed on as postKey(). None of kind Text: texts are alike, not equal.
QStringList valuesOf(const Mention &mention, PostValue kind);

/// "@handle", or the name where there is none.
QString authorOf(const Mention &mention);

/// A post by its identifier at its place.
QString postKey(const QString &place, const QString &externalId);

/// The title or the text on one line, at most 80 characters.
QString excerptOf(const Mention &mention);

/// The letters and digits of a text, folded: passages are compared by these alone.
QString lettersOf(const QString &text);

/// What stands in quotation marks and is long enough to be nobody's own words by chance, as lettersOf().
QStringList quotedPassages(const QString &text);

} // namespace pulse
