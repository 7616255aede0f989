#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The notes of an answer of Misskey (and of its relatives with the same API: Sharkey, Firefish): search, timelines,
/// mentions, notifications. A renote without words of its own is a repost with the text of what it passes on; one
/// with words is a post of its own. The text stays in Misskey's markup, which reads as plain text.
/// \param place the server that answered: notes of its own have no address but the one made from it
Result<QList<Post>> readMisskeyPosts(QByteArrayView json, const QString &place);

} // namespace pulse
