#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The videos, comments and listed replies of an answer of the YouTube Data API v3, each once. Other answers give none.
Result<QList<Post>> readYouTubePosts(QByteArrayView json, const QString &place);

} // namespace pulse
