#include "sources/bluesky_reader.h"
#include "analysis/html_text.h"
#include "sources/json_reading.h"
#include <QJsonArray>

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
    post.author.url = u"https://bsky.app/profile/"_s + post.author.handle;
    post.url = post.author.url + u"/post/"_s + post.externalId.section(u'/', -1);
    post.text = cleanText(textValue(record, u"text"));
    const QString language = record.value(u"langs"_s).toArray().at(0).toString().section(u'-', 0, 0).toLower();
    post.language = language.size() == 2 ? language : QString();
    post.publishedAt = timeValue(record, u"createdAt"); // the author's claim; indexedAt orders
    post.engagement = {countValue(view, u"likeCount"), countValue(view, u"repostCount"),
                       countValue(view, u"replyCount"), std::nullopt};
    post.replyTo = record[u"reply"_s][u"parent"_s][u"uri"_s].toString();
    for (const QJsonValue &facet : record.value(u"facets"_s).toArray())
        for (const QJsonValue &feature : facet[u"features"_s].toArray())
            addTag(post.tags, feature[u"tag"_s].toString());
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
