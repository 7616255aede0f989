#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The stories and comments of an answer of Hacker News' search (Algolia), or of one item with its tree. A comment has
/// no title of its own; a story that only points somewhere has no text.
Result<QList<Post>> readHackerNewsPosts(QByteArrayView json, const QString &place);

} // namespace pulse
