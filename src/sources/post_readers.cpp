#include "sources/post_readers.h"
#include "sources/mastodon_reader.h"

namespace pulse {
using namespace Qt::StringLiterals;

const QList<PostReader> &postReaders()
{
    static const QList<PostReader> readers{
        {u"mastodon"_s, readMastodonPosts},
    };
    return readers;
}

const PostReader *findPostReader(const QString &kind)
{
    for (const PostReader &reader : postReaders())
        if (reader.kind == kind)
            return &reader;
    return nullptr;
}

} // namespace pulse
