#include "sources/threads_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Search results without words still have an address and a kind: a picture, a repost.
bool isPost(const QJsonObject &object)
{
    return object.contains(u"id"_s) && object.contains(u"timestamp"_s) &&
           (object.contains(u"text"_s) || object.contains(u"media_type"_s) || object.contains(u"permalink"_s));
}

MediaKinds mediaOf(const QString &kind)
{
    if (kind == u"IMAGE" || kind == u"CAROUSEL_ALBUM")
        return MediaKind::Image;
    if (kind == u"VIDEO")
        return MediaKind::Video;
    return kind == u"AUDIO" ? MediaKinds(MediaKind::Audio) : MediaKinds();
}

Post postOf(const QJsonObject &json, const QString &place)
{
    Post post;
    post.place = place;
    post.externalId = textValue(json, u"id");
    post.text = cleanText(textValue(json, u"text"));
    post.url = webAddressValue(json, u"permalink");
    addAliases(post, {canonicalAddress(post.url)});
    post.author.handle = textValue(json, u"username");
    if (!post.author.handle.isEmpty())
        post.author.url =
            u"https://www.threads.com/@"_s + QString::fromLatin1(QUrl::toPercentEncoding(post.author.handle));
    post.publishedAt = timeValue(json, u"timestamp");
    post.engagement = {countValue(json, u"like_count"), countValue(json, u"repost_count"),
                       countValue(json, u"reply_count"), countValue(json, u"view_count")};
    post.media = mediaOf(textValue(json, u"media_type"));
    if (!webAddressValue(json, u"link_attachment_url").isEmpty())
        post.media |= MediaKind::Link;
    addTag(post.tags, textValue(json, u"topic_tag"));
    post.replyTo = textValue(json.value(u"replied_to"_s).toObject(), u"id");
    if (post.replyTo.isEmpty() && json.value(u"is_reply"_s).toBool())
        post.replyTo = textValue(json.value(u"root_post"_s).toObject(), u"id");
    const QJsonObject passedOn = json.value(u"reposted_post"_s).toObject();
    post.repostOf = textValue(passedOn, u"id");
    if (!post.repostOf.isEmpty() && post.text.isEmpty()) // as everywhere: a repost says what it passes on
        post.text = cleanText(textValue(passedOn, u"text"));
    return post;
}

} // namespace

Result<QList<Post>> readThreadsPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(
        json,
        [&](const QJsonObject &object) { return isPost(object) ? std::optional(postOf(object, place)) : std::nullopt; },
        {u"children"_s, u"owner"_s, u"quoted_post"_s, u"replied_to"_s, u"reposted_post"_s, u"root_post"_s});
}

} // namespace pulse
