#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The posts and comments of a Reddit listing, each once; entities decoded once. Other answers give none.
Result<QList<Post>> readRedditPosts(QByteArrayView json, const QString &place);

} // namespace pulse
