#include "sources/youtube_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Post videoOf(const QString &id, const QJsonObject &item, const QString &place)
{
    const QJsonObject snippet = item.value(u"snippet"_s).toObject();
    const QJsonObject statistics = item.value(u"statistics"_s).toObject();
    Post post;
    post.place = place;
    post.externalId = id;
    post.url = u"https://www.youtube.com/watch?v="_s + id;
    addAliases(post, {canonicalAddress(post.url)});
    post.author.name = cleanText(decodeReferences(textValue(snippet, u"channelTitle"))).simplified();
    post.author.handle = post.author.name;
    post.title = cleanText(decodeReferences(textValue(snippet, u"title"))).simplified();
    post.text = cleanText(decodeReferences(textValue(snippet, u"description")));
    post.publishedAt = timeValue(snippet, u"publishedAt");
    post.engagement = {countValue(statistics, u"likeCount"), std::nullopt, countValue(statistics, u"commentCount"),
                       countValue(statistics, u"viewCount")};
    post.media = MediaKind::Video;
    const QString language = textValue(snippet, u"defaultLanguage").section(u'-', 0, 0).toLower();
    post.language = language.size() == 2 ? language : QString();
    for (const QJsonValue &tag : snippet.value(u"tags"_s).toArray())
        addTag(post.tags, tag.toString());
    return post;
}

Post commentOf(const QJsonObject &item, const QString &place)
{
    const QJsonObject snippet = item.value(u"snippet"_s).toObject();
    Post post;
    post.place = place;
    post.externalId = textValue(item, u"id");
    post.author.name = cleanText(textValue(snippet, u"authorDisplayName")).simplified();
    post.author.handle = post.author.name;
    post.author.url = webAddressValue(snippet, u"authorChannelUrl");
    post.text = snippet.contains(u"textOriginal"_s) ? cleanText(textValue(snippet, u"textOriginal"))
                                                    : htmlToText(textValue(snippet, u"textDisplay"));
    post.publishedAt = timeValue(snippet, u"publishedAt");
    post.updatedAt = timeValue(snippet, u"updatedAt");
    post.engagement.likes = countValue(snippet, u"likeCount");
    post.replyTo = textValue(snippet, u"parentId");
    if (const QString video = textValue(snippet, u"videoId"); !video.isEmpty())
        post.url = u"https://www.youtube.com/watch?v=%1&lc=%2"_s.arg(video, post.externalId);
    addAliases(post, {canonicalAddress(post.url)});
    return post;
}

} // namespace

Result<QList<Post>> readYouTubePosts(QByteArrayView json, const QString &place)
{
    return collectPosts(json,
                        [&](const QJsonObject &object) -> std::optional<Post> {
                            const QString kind = textValue(object, u"kind");
                            if (!object.value(u"snippet"_s).isObject())
                                return std::nullopt;
                            if (kind == u"youtube#comment")
                                return commentOf(object, place);
                            const QString id = kind == u"youtube#searchResult"
                                                   ? object[u"id"_s][u"videoId"_s].toString()
                                               : kind == u"youtube#video" ? textValue(object, u"id")
                                                                          : QString();
                            return id.isEmpty() ? std::nullopt : std::optional(videoOf(id, object, place));
                        },
                        {});
}

} // namespace pulse
