#pragma once
#include "core/post.h"
#include <QStringList>

namespace pulse {

/// Makes posts from the network fit to keep, whatever their service sent: takes out those that nothing tells apart (no
/// identifier, or one of more than 2,000 characters), and cuts what no real post has: titles beyond 1,000 characters,
/// names beyond 300, addresses beyond 4,000, tags beyond 200.
/// \return a reason in words for each post taken out, at most 20 and then how many more
QStringList siftPosts(QList<Post> &posts);

} // namespace pulse
