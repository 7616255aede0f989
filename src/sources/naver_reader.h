#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>

namespace pulse {

/// The results of Naver Search, JSON or XML. A blog's date is a day in Korea.
Result<QList<Post>> readNaverPosts(QByteArrayView answer, const QString &place);

} // namespace pulse
