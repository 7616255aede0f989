#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The posts and comments of an answer of Lemmy: search, lists, one post with its comments, mentions and replies; API
/// v3 (0.19) and v4 (1.0), which keeps counts in the post itself and calls times published_at and updated_at. A server
/// counts posts and comments apart, so identifiers are "post:77" and "comment:5".
Result<QList<Post>> readLemmyPosts(QByteArrayView json, const QString &place);

} // namespace pulse
