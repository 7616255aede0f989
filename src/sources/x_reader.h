#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The posts of an answer of the X API, version 2 or 1.1, each once. Other answers give none.
Result<QList<Post>> readXPosts(QByteArrayView json, const QString &place);

} // namespace pulse
