#include "sources/reddit_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// What a link post leads to: "post_hint" where Reddit says it, else the host.
MediaKinds mediaOf(const QJsonObject &data)
{
    const QString hint = textValue(data, u"post_hint"), host = textValue(data, u"domain");
    if (data.value(u"is_video"_s).toBool() || hint.contains(u"video") || host == u"v.redd.it")
        return MediaKind::Video;
    if (data.value(u"is_gallery"_s).toBool() || hint == u"image" || host == u"i.redd.it")
        return MediaKind::Image;
    return data.value(u"is_self"_s).toBool(true) ? MediaKinds() : MediaKind::Link;
}

Post postOf(const QString &kind, const QJsonObject &data, const QString &place)
{
    Post post;
    post.place = place;
    post.externalId = kind + u'_' + textValue(data, u"id");
    post.author.handle = textValue(data, u"author");
    post.author.name = post.author.handle;
    if (!post.author.handle.isEmpty() && !post.author.handle.startsWith(u'['))
        post.author.url =
            u"https://www.reddit.com/user/"_s + QString::fromLatin1(QUrl::toPercentEncoding(post.author.handle));
    post.title = cleanText(decodeReferences(textValue(data, u"title"))).simplified();
    post.text = cleanText(decodeReferences(textValue(data, kind == u"t3" ? u"selftext" : u"body")));
    // "@other.example/" behind the host's name would make the host a user's name.
    QString path = textValue(data, u"permalink");
    if (path.isEmpty()) // a comment in an inbox says where it stands in another way
        path = textValue(data, u"context").section(u'?', 0, 0);
    if (path.startsWith(u'/'))
        post.url = u"https://www.reddit.com"_s + path;
    post.publishedAt = timeValue(data, u"created_utc");
    post.updatedAt = timeValue(data, u"edited");
    post.engagement.likes = scoreValue(data, u"score"); // up less down: may be below zero
    post.engagement.shares = countValue(data, u"num_crossposts");
    post.engagement.replies = countValue(data, u"num_comments");
    const QString shown = textValue(data, kind == u"t3" ? u"selftext" : u"body");
    post.deleted = shown == u"[removed]" ||
                   (shown == u"[deleted]" && (post.author.handle.isEmpty() || post.author.handle == u"[deleted]")) ||
                   !textValue(data, u"removed_by_category").isEmpty();
    post.repostOf = textValue(data, u"crosspost_parent");
    if (kind == u"t3")
        post.media = mediaOf(data);
    addAliases(post, {canonicalAddress(post.url)});
    if (kind == u"t1")
        post.replyTo = textValue(data, u"parent_id");
    if (const QString channel = textValue(data, u"subreddit"); !channel.isEmpty())
        post.tags = {channel};
    return post;
}

} // namespace

Result<QList<Post>> readRedditPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(json,
                        [&](const QJsonObject &object) -> std::optional<Post> {
                            const QString kind = textValue(object, u"kind");
                            const QJsonObject data = object.value(u"data"_s).toObject();
                            if ((kind != u"t1" && kind != u"t3") || !data.contains(u"author"_s))
                                return std::nullopt;
                            return postOf(kind, data, place);
                        },
                        {u"crosspost_parent_list"_s});
}

} // namespace pulse
