#include "sources/post_readers.h"
#include "sources/bluesky_reader.h"
#include "sources/hackernews_reader.h"
#include "sources/json_mapping.h"
#include "sources/kakao_reader.h"
#include "sources/lemmy_reader.h"
#include "sources/linkedin_reader.h"
#include "sources/mastodon_reader.h"
#include "sources/meta_reader.h"
#include "sources/misskey_reader.h"
#include "sources/naver_reader.h"
#include "sources/reddit_reader.h"
#include "sources/threads_reader.h"
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
        {u"threads"_s, readThreadsPosts},
        {u"linkedin"_s, readLinkedInPosts},
        {u"naver"_s, readNaverPosts},
        {u"kakao"_s, readKakaoPosts},
        {u"hackernews"_s, readHackerNewsPosts},
        {u"lemmy"_s, readLemmyPosts},
        {u"misskey"_s, readMisskeyPosts},
        {u"json"_s, readAnyJsonPosts},
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
