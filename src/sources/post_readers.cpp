#include "sources/post_readers.h"
#include "sources/bluesky_reader.h"
#include "sources/mastodon_reader.h"
#include "sources/meta_reader.h"
#include "sources/naver_reader.h"
#include "sources/reddit_reader.h"
#include "sources/x_reader.h"
#include "sources/youtube_reader.h"

namespace pulse {
using namespace Qt::StringLiterals;

const QList<PostReader> &postReaders()
{
    static const QList<PostReader> readers{
        {u"mastodon"_s, readMastodonPosts},
        {u"bluesky"_s, readBlueskyPosts},
        {u"reddit"_s, readRedditPosts},
        {u"youtube"_s, readYouTubePosts},
        {u"x"_s, readXPosts},
        {u"facebook"_s, readFacebookPosts},
        {u"instagram"_s, readInstagramPosts},
        {u"naver"_s, readNaverPosts},
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
