#pragma once
#include "core/result.h"
#include "sources/feed.h"
#include <QUrl>

namespace pulse {

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). Fields of a wrong type are left out; an error when it is other JSON.
Result<Feed> readJsonFeed(QStringView text, const QUrl &asked);

} // namespace pulse
