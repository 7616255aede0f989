#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The posts, videos and comments of an answer of the Graph API for Facebook Pages, each once. Others give none.
Result<QList<Post>> readFacebookPosts(QByteArrayView json, const QString &place);

/// The same for Instagram: media with a caption, and comments.
Result<QList<Post>> readInstagramPosts(QByteArrayView json, const QString &place);

} // namespace pulse
