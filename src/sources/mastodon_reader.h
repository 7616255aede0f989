#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>
#include <QJsonObject>

namespace pulse {

/// The posts of an answer of the Mastodon API: a timeline, a status, a context, a search, or notifications (the
/// statuses that they are about), each once. Other answers give none.
/// A boost is a post of the booster with the text of what was boosted and repostOf set.
/// \param place the server that answered
Result<QList<Post>> readMastodonPosts(QByteArrayView json, const QString &place);

/// One status.
Post mastodonPost(const QJsonObject &status, const QString &place);

} // namespace pulse
