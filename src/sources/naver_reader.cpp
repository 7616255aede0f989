#include "sources/naver_reader.h"
#include "analysis/html_text.h"
#include "core/ids.h"
#include "core/period.h"
#include "sources/feed_parser.h"
#include "sources/json_reading.h"
#include <QJsonArray>
#include <QTimeZone>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Post itemOf(const QJsonObject &json, const QString &place)
{
    Post post;
    post.place = place;
    post.title = htmlToText(textValue(json, u"title")).simplified();
    post.text = htmlToText(textValue(json, u"description"));
    post.url = webAddressValue(json, u"link").replace(u"&amp;"_s, u"&"_s);
    post.externalId = post.url.isEmpty() ? derivedUid({post.title, post.text}) : post.url;
    const QString blogger = textValue(json, u"bloggername");
    post.author.name = cleanText(blogger.isEmpty() ? textValue(json, u"cafename") : blogger).simplified();
    post.author.handle = post.author.name;
    post.author.url = webAddressValue(json, u"bloggerlink");
    const QDate day = QDate::fromString(textValue(json, u"postdate"), u"yyyyMMdd"_s);
    if (day.isValid()) {
        post.publishedAt = startOfDay(day, QTimeZone("Asia/Seoul"));
        post.dayOnly = true;
    } else {
        post.publishedAt = timeValue(json, u"pubDate");
    }
    return post;
}

} // namespace

Result<QList<Post>> readNaverPosts(QByteArrayView answer, const QString &place)
{
    QList<Post> posts;
    if (answer.trimmed().startsWith('<')) {
        const Result<Feed> feed = parseFeed(answer);
        if (!feed)
            return feed.error();
        for (const FeedItem &item : feed->items)
            posts.append(toPost(item, *feed, place));
        return posts;
    }
    const Result<QJsonDocument> document = readJson(answer);
    if (!document)
        return document.error();
    for (const QJsonValue &item : document->object().value(u"items"_s).toArray())
        posts.append(itemOf(item.toObject(), place));
    return posts;
}

} // namespace pulse
