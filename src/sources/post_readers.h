#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>
#include <QList>

namespace pulse {

/// A reader of recorded answers of one service, for `preview`. Collecting is what connectors do.
struct PostReader {
    QString kind;
    Result<QList<Post>> (*read)(QByteArrayView answer, const QString &place);
};

/// One line a service.
const QList<PostReader> &postReaders();
/// nullptr when there is no such kind.
const PostReader *findPostReader(const QString &kind);

} // namespace pulse
