#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The documents of an answer of Kakao's Daum search: blog, cafe, web and video. A document has no identifier of its
/// own, so its address is one; blog, cafe or uploader stand as its author. Other answers give none.
Result<QList<Post>> readKakaoPosts(QByteArrayView json, const QString &place);

} // namespace pulse
