#include "app/commands/post_json.h"
#include "core/period.h"
#include "services/export_service.h"
#include "sources/feed_parser.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(std::optional<qint64> count) { return count ? QJsonValue(*count) : QJsonValue(); }
QJsonValue orNull(const QDateTime &time) { return time.isValid() ? QJsonValue(toIsoUtc(time)) : QJsonValue(); }

QJsonArray mediaJson(MediaKinds media)
{
    QJsonArray names;
    for (const auto &[kind, name] : {std::pair(MediaKind::Image, u"image"_s), std::pair(MediaKind::Video, u"video"_s),
                                     std::pair(MediaKind::Audio, u"audio"_s), std::pair(MediaKind::Link, u"link"_s)})
        if (media.testFlag(kind))
            names.append(name);
    return names;
}

} // namespace

QJsonObject postJson(const Post &post)
{
    return {{u"id"_s, orNull(post.externalId)},
            {u"url"_s, orNull(post.url)},
            {u"author"_s, orNull(post.author.handle)},
            {u"authorName"_s, orNull(post.author.name)},
            {u"title"_s, orNull(post.title)},
            {u"text"_s, post.text},
            {u"publishedAt"_s, orNull(post.publishedAt)},
            {u"updatedAt"_s, orNull(post.updatedAt)},
            {u"dayOnly"_s, post.dayOnly},
            {u"lang"_s, orNull(post.language)},
            {u"likes"_s, orNull(post.engagement.likes)},
            {u"shares"_s, orNull(post.engagement.shares)},
            {u"replies"_s, orNull(post.engagement.replies)},
            {u"views"_s, orNull(post.engagement.views)},
            {u"tags"_s, QJsonArray::fromStringList(post.tags)},
            {u"replyTo"_s, orNull(post.replyTo)},
            {u"repostOf"_s, orNull(post.repostOf)},
            {u"media"_s, mediaJson(post.media)},
            {u"deleted"_s, post.deleted}};
}

QJsonObject mentionJson(const Mention &mention, const QHash<BrandId, QString> &brandNames)
{
    QJsonObject json = postJson(mention.post);
    json[u"place"_s] = mention.post.place;
    json[u"brands"_s] = QJsonArray::fromStringList(brandNamesOf(mention, brandNames));
    json[u"followers"_s] = orNull(mention.post.author.followers);
    json[u"location"_s] = orNull(mention.post.author.location);
    json[u"sentiment"_s] = toKey(mention.judgement.sentiment);
    json[u"sentimentProbability"_s] = mention.judgement.probability;
    json[u"sentimentByPerson"_s] = mention.judgement.byPerson;
    json[u"abuse"_s] = mention.judgement.abuse;
    json[u"purchaseIntent"_s] = mention.judgement.purchaseIntent;
    json[u"hashtags"_s] = QJsonArray::fromStringList(mention.hashtags);
    json[u"links"_s] = QJsonArray::fromStringList(mention.links);
    json[u"labels"_s] = QJsonArray::fromStringList(mention.labels);
    json[u"collectedAt"_s] = orNull(mention.collectedAt);
    json[u"uid"_s] = mention.uid;
    return json;
}

QJsonObject feedJson(const Feed &feed)
{
    return {{u"title"_s, orNull(feed.title)},
            {u"link"_s, orNull(feed.link)},
            {u"description"_s, orNull(feed.description)},
            {u"language"_s, orNull(feed.language)},
            {u"id"_s, orNull(feed.id)},
            {u"author"_s, orNull(feed.author.shown)},
            {u"authorName"_s, orNull(feed.author.name)},
            {u"authorEmail"_s, orNull(feed.author.email)},
            {u"authorUrl"_s, orNull(feed.author.url)},
            {u"published"_s, orNull(feed.published)},
            {u"updated"_s, orNull(feed.updated)},
            {u"image"_s, orNull(feed.image)},
            {u"rights"_s, orNull(feed.rights)},
            {u"generator"_s, orNull(feed.generator)},
            {u"tags"_s, QJsonArray::fromStringList(feed.tags)},
            {u"encoding"_s, QString::fromLatin1(feed.encoding)}};
}

QJsonObject itemJson(const FeedItem &item, const Feed &feed)
{
    QJsonObject json = postJson(toPost(item, feed, {}));
    const FeedPerson author = item.authors.value(0, feed.author);
    json[u"author"_s] = orNull(author.shown);
    json[u"authorName"_s] = orNull(author.name);
    json[u"authorEmail"_s] = orNull(author.email);
    json[u"authorUrl"_s] = orNull(author.url);
    json[u"url"_s] = orNull(item.link);
    json[u"lang"_s] = orNull(item.language);
    json[u"summary"_s] = orNull(item.summary);
    json[u"content"_s] = orNull(item.content);
    json[u"commentsUrl"_s] = orNull(item.commentsUrl);
    json[u"source"_s] = orNull(item.sourceTitle);
    QJsonArray enclosures;
    for (const FeedEnclosure &enclosure : item.enclosures)
        enclosures.append(
            QJsonObject{{u"url"_s, enclosure.url}, {u"type"_s, enclosure.type}, {u"length"_s, enclosure.length}});
    json[u"enclosures"_s] = enclosures;
    return json;
}

} // namespace pulse
