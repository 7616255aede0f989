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
    if (!post.publishedAt.isValid())
        post.publishedAt = indexed;
    post.engagement = {countValue(view, u"likeCount"), countValue(view, u"repostCount"),
                       countValue(view, u"replyCount"), std::nullopt};
    post.replyTo = record[u"reply"_s][u"parent"_s][u"uri"_s].toString();
    for (const QJsonValue &facet : record.value(u"facets"_s).toArray())
        for (const QJsonValue &feature : facet[u"features"_s].toArray())
            addTag(post.tags, feature[u"tag"_s].toString());
    for (const QJsonValue &tag : record.value(u"tags"_s).toArray()) // beside the text
        addTag(post.tags, tag.toString());
    const QString embed = view[u"embed"_s][u"$type"_s].toString();
    if (embed.contains(u"images"))
        post.media |= MediaKind::Image;
    else if (embed.contains(u"video"))
        post.media |= MediaKind::Video;
    else if (embed.contains(u"external"))
        post.media |= MediaKind::Link;
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
