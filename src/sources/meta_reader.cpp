#include "sources/meta_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QJsonArray>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The number in \a key, else the total that \a edge of the object sums up.
std::optional<qint64> countOrTotal(const QJsonObject &object, QStringView key, QStringView edge)
{
    if (const auto count = countValue(object, key))
        return count;
    const QJsonObject listed = object.value(edge).toObject();
    const auto total = countValue(listed.value(u"summary"_s).toObject(), u"total_count");
    return total ? total : countValue(listed, u"count");
}

MediaKinds mediaNamed(const QString &type)
{
    if (type.contains(u"video"))
        return MediaKind::Video;
    if (type.contains(u"photo") || type.contains(u"album") || type.contains(u"image"))
        return MediaKind::Image;
    return type == u"share" || type == u"link" ? MediaKind::Link : MediaKinds();
}

/// Posts have a list of attachments, comments one.
MediaKinds attachedTo(const QJsonObject &object)
{
    QJsonArray attachments = object[u"attachments"_s][u"data"_s].toArray();
    attachments.append(object.value(u"attachment"_s));
    MediaKinds media = mediaNamed(textValue(object, u"status_type"));
    for (const QJsonValue &value : std::as_const(attachments)) {
        const QJsonObject attachment = value.toObject();
        media |= mediaNamed(firstText(attachment, {u"media_type", u"type"}));
    }
    if (object.contains(u"length"_s) && object.contains(u"source"_s))
        media |= MediaKind::Video;
    return media;
}

Post facebookPost(const QJsonObject &object, const QString &text, const QString &above, const QString &place)
{
    Post post;
    post.place = place;
    post.externalId = textValue(object, u"id");
    post.text = cleanText(text);
    post.title = cleanText(textValue(object, u"title")).simplified();
    post.publishedAt = timeValue(object, u"created_time");
    const QJsonObject from = object.value(u"from"_s).toObject();
    post.author.name = cleanText(textValue(from, u"name")).simplified();
    post.author.handle = post.author.name;
    const QString address = textValue(object, u"permalink_url");
    post.url =
        address.startsWith(u'/') ? u"https://www.facebook.com"_s + address : webAddressValue(object, u"permalink_url");
    addAliases(post, {canonicalAddress(post.url)}); // as a person pastes it
    post.engagement.likes = countOrTotal(object, u"like_count", u"reactions");
    if (!post.engagement.likes)
        post.engagement.likes = countOrTotal(object, {}, u"likes");
    post.engagement.shares = countValue(object.value(u"shares"_s).toObject(), u"count");
    post.engagement.replies = countOrTotal(object, u"comment_count", u"comments");
    post.media = attachedTo(object);
    const QString parent = textValue(object.value(u"parent"_s).toObject(), u"id");
    post.replyTo = parent.isEmpty() ? above : parent;
    return post;
}

Post instagramPost(const QJsonObject &object, const QString &text, const QString &above, const QString &place)
{
    Post post;
    post.place = place;
    post.externalId = textValue(object, u"id");
    post.text = cleanText(text);
    post.publishedAt = timeValue(object, u"timestamp");
    post.author.handle = textValue(object, u"username");
    for (const QStringView key : {QStringView(u"from"), QStringView(u"owner"), QStringView(u"user")})
        if (post.author.handle.isEmpty())
            post.author.handle = textValue(object.value(key).toObject(), u"username");
    if (!post.author.handle.isEmpty())
        post.author.url =
            u"https://www.instagram.com/%1/"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(post.author.handle)));
    post.url = webAddressValue(object, u"permalink");
    addAliases(post, {canonicalAddress(post.url)});
    post.engagement = {countValue(object, u"like_count"), std::nullopt, countValue(object, u"comments_count"),
                       countValue(object, u"view_count")};
    const QString kind = textValue(object, u"media_type");
    if (!kind.isEmpty())
        post.media = kind == u"VIDEO" || kind == u"REELS" ? MediaKind::Video : MediaKind::Image;
    if (kind.isEmpty()) { // a comment: answers another, or the post that it stands under
        post.replyTo = textValue(object, u"parent_id");
        if (post.replyTo.isEmpty())
            post.replyTo = above;
        if (post.replyTo.isEmpty())
            post.replyTo = textValue(object.value(u"media"_s).toObject(), u"id");
        if (!post.engagement.replies && object[u"replies"_s][u"data"_s].isArray())
            post.engagement.replies = object[u"replies"_s][u"data"_s].toArray().size();
    }
    return post;
}

} // namespace

Result<QList<Post>> readFacebookPosts(QByteArrayView json, const QString &place)
{
    return collectThreads(json,
                          [&](const QJsonObject &object, const QString &above) -> std::optional<Post> {
                              const QString text = firstText(object, {u"message", u"description"});
                              if (text.isEmpty() || !object.contains(u"id"_s) || !object.contains(u"created_time"_s))
                                  return std::nullopt;
                              return facebookPost(object, text, above, place);
                          },
                          {u"attachments"_s, u"from"_s, u"parent"_s, u"object"_s});
}

Result<QList<Post>> readInstagramPosts(QByteArrayView json, const QString &place)
{
    return collectThreads(json,
                          [&](const QJsonObject &object, const QString &above) -> std::optional<Post> {
                              const QString text = firstText(object, {u"caption", u"text"});
                              if (text.isEmpty() || !object.contains(u"id"_s) || !object.contains(u"timestamp"_s))
                                  return std::nullopt;
                              return instagramPost(object, text, above, place);
                          },
                          {});
}

} // namespace pulse
