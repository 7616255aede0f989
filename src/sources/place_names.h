#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QString>
#include <QUrl>

namespace pulse {

/// What people call the place where \a url stands: "네이버 블로그", "YouTube", else the host without "www.". The same
/// whichever search or feed led there.
QString placeOfAddress(const QUrl &url);

/// Posts that a search found all over the web, each with the place of its address. An error passes through.
Result<QList<Post>> placedByAddress(Result<QList<Post>> posts);

} // namespace pulse
