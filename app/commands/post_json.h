#pragma once
#include "core/brand.h"
#include "core/mention.h"
#include "sources/feed.h"
#include <QJsonObject>

namespace pulse {

/// What `preview` prints. Absent values are null.
QJsonObject postJson(const Post &post);
/// What `mentions` prints: the post and what the program and people made of it.
QJsonObject mentionJson(const Mention &mention, const QHash<BrandId, QString> &brandNames);
QJsonObject feedJson(const Feed &feed);
/// An item of a feed: `author` as the feed wrote it, the feed's own where the item names none.
QJsonObject itemJson(const FeedItem &item, const Feed &feed);

} // namespace pulse
