#pragma once
#include "core/post.h"
#include "sources/feed.h"
#include <QJsonObject>

namespace pulse {

/// What `preview` prints. Absent values are null.
QJsonObject postJson(const Post &post);
QJsonObject feedJson(const Feed &feed);
/// An item of a feed: `author` as the feed wrote it, the feed's own where the item names none.
QJsonObject itemJson(const FeedItem &item, const Feed &feed);

} // namespace pulse
