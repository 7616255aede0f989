#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The posts of an answer of the Threads API: keyword search, mentions, own posts, replies and conversations. A repost
/// has repostOf set; what a post quotes or answers is not one of the answer's posts.
Result<QList<Post>> readThreadsPosts(QByteArrayView json, const QString &place);

} // namespace pulse
