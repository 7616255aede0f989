#include "sources/youtube_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QJsonArray>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Lists of search results have titles escaped; a video's own page of data has them as they are.
Post videoOf(const QString &id, const QJsonObject &item, bool escaped, const QString &place)
{
    const QJsonObject snippet = item.value(u"snippet"_s).toObject();
    const QJsonObject statistics = item.value(u"statistics"_s).toObject();
    const auto words = [&](QStringView key) {
        const QString text = textValue(snippet, key);
        return cleanText(escaped ? decodeReferences(text) : text);
    };
    Post post;
    post.place = place;
    post.externalId = id;
    post.url = u"https://www.youtube.com/watch?v="_s + id;
    addAliases(post, {canonicalAddress(post.url)});
    post.author.name = words(u"channelTitle").simplified();
    post.author.handle = post.author.name;
    if (const QString channel = textValue(snippet, u"channelId"); !channel.isEmpty())
        post.author.url = u"https://www.youtube.com/channel/"_s + QString::fromLatin1(QUrl::toPercentEncoding(channel));
    post.title = words(u"title").simplified();
    post.text = words(u"description");
    post.publishedAt = timeValue(snippet, u"publishedAt");
    post.engagement = {countValue(statistics, u"likeCount"), std::nullopt, countValue(statistics, u"commentCount"),
                       countValue(statistics, u"viewCount")};
    post.media = MediaKind::Video;
    post.language = languageOf(textValue(snippet, u"defaultLanguage"));
    if (post.language.isEmpty())
        post.language = languageOf(textValue(snippet, u"defaultAudioLanguage"));
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
    post.author.handle = post.author.name.startsWith(u'@') ? post.author.name.mid(1) : post.author.name;
    post.author.url = webAddressValue(snippet, u"authorChannelUrl");
    post.text = snippet.contains(u"textOriginal"_s) ? cleanText(textValue(snippet, u"textOriginal"))
                                                    : htmlToText(textValue(snippet, u"textDisplay"));
    post.publishedAt = timeValue(snippet, u"publishedAt");
    if (const QDateTime updated = timeValue(snippet, u"updatedAt"); updated != post.publishedAt)
        post.updatedAt = updated; // a comment that nobody edited has the same time twice
    post.engagement.likes = countValue(snippet, u"likeCount");
    post.replyTo = textValue(snippet, u"parentId");
    if (const QString video = textValue(snippet, u"videoId"); !video.isEmpty())
        post.url = u"https://www.youtube.com/watch?v=%1&lc=%2"_s.arg(video, post.externalId);
    addAliases(post, {canonicalAddress(post.url)});
    return post;
}

/// A thread is its first comment, and knows how many answers that has.
std::optional<Post> threadOf(const QJsonObject &snippet, const QString &place)
{
    const QJsonObject first = snippet.value(u"topLevelComment"_s).toObject();
    if (!first.value(u"snippet"_s).isObject())
        return std::nullopt;
    QJsonObject whole = first;
    if (QJsonObject words = first.value(u"snippet"_s).toObject(); textValue(words, u"videoId").isEmpty()) {
        words[u"videoId"_s] = snippet.value(u"videoId"_s);
        whole[u"snippet"_s] = words;
    }
    Post post = commentOf(whole, place);
    post.engagement.replies = countValue(snippet, u"totalReplyCount");
    return post;
}

/// What \a object is; a request for some fields alone leaves "kind" out.
QString kindOf(const QJsonObject &object, const QJsonObject &snippet)
{
    const QString kind = textValue(object, u"kind");
    if (!kind.isEmpty() || snippet.isEmpty())
        return kind;
    if (snippet.contains(u"topLevelComment"_s))
        return u"youtube#commentThread"_s;
    if (snippet.contains(u"textDisplay"_s) || snippet.contains(u"textOriginal"_s))
        return u"youtube#comment"_s;
    if (object.value(u"id"_s).isObject())
        return u"youtube#searchResult"_s;
    const bool video = snippet.contains(u"channelTitle"_s) && snippet.contains(u"title"_s) &&
                       !snippet.contains(u"resourceId"_s) && !snippet.contains(u"playlistId"_s);
    return video ? u"youtube#video"_s : QString();
}

} // namespace

Result<QList<Post>> readYouTubePosts(QByteArrayView json, const QString &place)
{
    return collectPosts(json,
                        [&](const QJsonObject &object) -> std::optional<Post> {
                            const QJsonObject snippet = object.value(u"snippet"_s).toObject();
                            const QString kind = kindOf(object, snippet);
                            if (snippet.isEmpty())
                                return std::nullopt;
                            if (kind == u"youtube#commentThread")
                                return threadOf(snippet, place);
                            if (kind == u"youtube#comment")
                                return commentOf(object, place);
                            const bool found = kind == u"youtube#searchResult";
                            const QString id = found                      ? object[u"id"_s][u"videoId"_s].toString()
                                               : kind == u"youtube#video" ? textValue(object, u"id")
                                                                          : QString();
                            return id.isEmpty() ? std::nullopt : std::optional(videoOf(id, object, found, place));
                        },
                        {});
}

} // namespace pulse
