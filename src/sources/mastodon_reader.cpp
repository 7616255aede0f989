#include "sources/mastodon_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "core/date_parser.h"
#include "sources/json_reading.h"
#include <QJsonArray>
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

MediaKinds mediaOf(const QJsonObject &status)
{
    MediaKinds media;
    for (const QJsonValue &value : status.value(u"media_attachments"_s).toArray()) {
        const QString type = value[u"type"_s].toString();
        if (type == u"image")
            media |= MediaKind::Image;
        else if (type == u"video" || type == u"gifv")
            media |= MediaKind::Video;
        else if (type == u"audio")
            media |= MediaKind::Audio;
    }
    if (!textValue(status.value(u"card"_s).toObject(), u"url").isEmpty())
        media |= MediaKind::Link;
    return media;
}

bool isStatus(const QJsonObject &object)
{
    return object.value(u"account"_s).isObject() && object.contains(u"content"_s) && object.contains(u"id"_s) &&
           object.contains(u"visibility"_s);
}

} // namespace

Post mastodonPost(const QJsonObject &status, const QString &place)
{
    const QJsonObject boosted = status.value(u"reblog"_s).toObject();
    const QJsonObject &shown = boosted.isEmpty() ? status : boosted;
    const QJsonObject account = status.value(u"account"_s).toObject();
    Post post;
    post.place = place;
    post.externalId = textValue(status, u"id");
    post.url = webAddressValue(status, u"url");
    if (post.url.isEmpty())
        post.url = webAddressValue(status, u"uri");
    addAliases(post, {textValue(status, u"uri"), canonicalAddress(webAddressValue(status, u"url"))});
    post.title = cleanText(textValue(shown, u"spoiler_text")).simplified();
    post.text = htmlToText(textValue(shown, u"content"));
    if (post.text.isEmpty()) // a post that was just deleted keeps its words as they were typed
        post.text = cleanText(textValue(shown, u"text"));
    post.language = languageOf(textValue(shown, u"language"));
    post.author.handle = textValue(account, u"acct");
    post.author.name = cleanText(textValue(account, u"display_name")).simplified();
    post.author.url = webAddressValue(account, u"url");
    post.author.followers = countValue(account, u"followers_count");
    post.publishedAt = timeValue(status, u"created_at");
    post.updatedAt = timeValue(status, u"edited_at");
    post.engagement.likes = countValue(status, u"favourites_count");
    post.engagement.shares = countValue(status, u"reblogs_count");
    post.engagement.replies = countValue(status, u"replies_count");
    post.media = mediaOf(shown);
    for (const QJsonValue &tag : shown.value(u"tags"_s).toArray())
        addTag(post.tags, tag[u"name"_s].toString());
    post.replyTo = textValue(status, u"in_reply_to_id");
    post.repostOf = textValue(boosted, u"id");
    return post;
}

Result<QList<Post>> readMastodonPosts(QByteArrayView json, const QString &place)
{
    const Result<QJsonDocument> document = readJson(json);
    if (!document)
        return document.error();
    QList<Post> posts;
    QSet<QString> seen;
    const auto take = [&](const QJsonArray &items) {
        for (const QJsonValue &item : items) {
            const QJsonObject object = item.toObject();
            // A notification holds the status that it is about.
            const bool notification = !object.contains(u"content"_s) && object.value(u"status"_s).isObject();
            const QJsonObject status = notification ? object.value(u"status"_s).toObject() : object;
            if (!isStatus(status) || seen.contains(textValue(status, u"id")))
                continue;
            seen.insert(textValue(status, u"id"));
            posts.append(mastodonPost(status, place));
        }
    };
    if (document->isArray()) {
        take(document->array());
        return posts;
    }
    const QJsonObject root = document->object();
    take({root});
    for (const QStringView list : {QStringView(u"ancestors"), QStringView(u"descendants"), QStringView(u"statuses")})
        take(root.value(list).toArray());
    return posts;
}

} // namespace pulse
