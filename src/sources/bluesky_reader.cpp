#include "sources/bluesky_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QJsonArray>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView PostPath = u"/app.bsky.feed.post/";

bool isPost(const QJsonObject &object)
{
    return textValue(object, u"uri").contains(PostPath) && object.value(u"author"_s).isObject() &&
           object.value(u"record"_s).isObject();
}

/// "app.bsky.embed.images#view" and its like; a quoted post with something of its own has it one level down.
MediaKinds mediaOf(const QJsonObject &embed)
{
    const QString type = textValue(embed, u"$type");
    if (type.contains(u"recordWithMedia"))
        return mediaOf(embed.value(u"media"_s).toObject());
    if (type.contains(u".embed.images") || type.contains(u".embed.gallery"))
        return MediaKind::Image;
    if (type.contains(u".embed.video"))
        return MediaKind::Video;
    return type.contains(u".embed.external") ? MediaKind::Link : MediaKinds();
}

Post postOf(const QJsonObject &view, const QString &place)
{
    const QJsonObject author = view.value(u"author"_s).toObject();
    const QJsonObject record = view.value(u"record"_s).toObject();
    Post post;
    post.place = place;
    post.externalId = textValue(view, u"uri");
    post.author.handle = textValue(author, u"handle");
    post.author.name = cleanText(textValue(author, u"displayName")).simplified();
    // An account whose handle no longer leads to it is known by its DID alone.
    const QString did = textValue(author, u"did");
    const bool lost = post.author.handle.isEmpty() || post.author.handle == u"handle.invalid";
    const QString who = QString::fromLatin1(QUrl::toPercentEncoding(lost ? did : post.author.handle, ":"));
    post.author.url = u"https://bsky.app/profile/"_s + who;
    post.url =
        post.author.url + u"/post/"_s + QString::fromLatin1(QUrl::toPercentEncoding(post.externalId.section(u'/', -1)));
    const QString byDid = u"https://bsky.app/profile/"_s + did + u"/post/"_s + post.externalId.section(u'/', -1);
    addAliases(post, {post.externalId, canonicalAddress(post.url), canonicalAddress(byDid)});
    post.text = cleanText(textValue(record, u"text"));
    post.language = languageOf(record.value(u"langs"_s).toArray().at(0).toString());
    post.publishedAt = timeValue(record, u"createdAt"); // the author's claim
    const QDateTime indexed = timeValue(view, u"indexedAt");
    constexpr qint64 WrongClock = 24 * 3600;
    if (!post.publishedAt.isValid() || (indexed.isValid() && post.publishedAt > indexed.addSecs(WrongClock)))
        post.publishedAt = indexed; // nobody reads a post a day before it is written
    post.engagement = {countValue(view, u"likeCount"), countValue(view, u"repostCount"),
                       countValue(view, u"replyCount"), std::nullopt};
    post.replyTo = record[u"reply"_s][u"parent"_s][u"uri"_s].toString();
    for (const QJsonValue &facet : record.value(u"facets"_s).toArray())
        for (const QJsonValue &feature : facet[u"features"_s].toArray())
            addTag(post.tags, feature[u"tag"_s].toString());
    for (const QJsonValue &tag : record.value(u"tags"_s).toArray()) // beside the text
        addTag(post.tags, tag.toString());
    post.media = mediaOf(view.value(u"embed"_s).toObject());
    if (!post.media) // a notification has what the author wrote alone
        post.media = mediaOf(record.value(u"embed"_s).toObject());
    return post;
}

} // namespace

Result<QList<Post>> readBlueskyPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(
        json,
        [&](const QJsonObject &object) { return isPost(object) ? std::optional(postOf(object, place)) : std::nullopt; },
        {u"embed"_s, u"record"_s, u"author"_s});
}

} // namespace pulse
