#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The posts of an answer of the AT Protocol (feeds, threads, searches), each once. Posts quoted inside an embed are
/// left out, those of a reply chain are taken. Other answers give none.
Result<QList<Post>> readBlueskyPosts(QByteArrayView json, const QString &place);

} // namespace pulse
