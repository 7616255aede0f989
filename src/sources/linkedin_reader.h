#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>
#include <QString>

namespace pulse {

/// The posts and comments of an answer of LinkedIn's Community Management API: /posts, /socialActions/{urn}/comments
/// and the older /ugcPosts and /shares. LinkedIn names people and organisations by URN only, so the URN is the author's
/// handle until a name comes with the answer (the decorated "actor~" and "author~").
Result<QList<Post>> readLinkedInPosts(QByteArrayView json, const QString &place);

/// The plain text of LinkedIn's "little text": "{hashtag|\#|acme}" becomes "#acme", "@[Acme](urn:li:...)" becomes
/// "@Acme", "\(" becomes "(". What is no such markup stays as it is.
QString plainLittleText(const QString &text);

} // namespace pulse
