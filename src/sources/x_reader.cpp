#include "sources/x_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QHash>
#include <QJsonArray>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

MediaKinds mediaNamed(const QString &type)
{
    if (type == u"photo")
        return MediaKind::Image;
    return type == u"video" || type == u"animated_gif" ? MediaKind::Video : MediaKinds();
}

/// Addresses in the text that lead away from X; pictures have one, too, and so has a post that is quoted.
MediaKinds linksIn(const QJsonObject &entities)
{
    for (const QJsonValue &value : entities.value(u"urls"_s).toArray()) {
        const QJsonObject url = value.toObject();
        const QString host = QUrl(textValue(url, u"expanded_url")).host();
        if (!host.isEmpty() && !url.contains(u"media_key"_s) && host != u"twitter.com" && host != u"x.com")
            return MediaKind::Link;
    }
    return {};
}

void setTags(Post &post, const QJsonObject &entities, QStringView key)
{
    for (const QJsonValue &tag : entities.value(u"hashtags"_s).toArray())
        addTag(post.tags, tag.toObject().value(key).toString());
}

void setAddress(Post &post)
{
    const QString who = post.author.handle.isEmpty() ? u"i/web"_s : post.author.handle;
    post.url = u"https://x.com/%1/status/%2"_s.arg(who, post.externalId);
    if (!post.author.handle.isEmpty())
        post.author.url = u"https://x.com/"_s + QString::fromLatin1(QUrl::toPercentEncoding(post.author.handle));
    addAliases(post, {canonicalAddress(post.url)}); // as exports and people give it
}

/// An edited post has a new identifier, and is known by those before, too.
void setEarlierNames(Post &post, const QJsonObject &json)
{
    constexpr qsizetype MostEdits = 20;
    const QJsonArray ids = json.value(u"edit_history_tweet_ids"_s).toArray();
    for (qsizetype at = 0; at < qMin(ids.size(), MostEdits); ++at)
        if (const QString id = ids.at(at).toString(); !id.isEmpty() && id != post.externalId)
            addAliases(post, {canonicalAddress(u"https://x.com/i/web/status/"_s + id)});
}

/// What stands beside the posts of an answer: who wrote them, and what is attached.
struct Includes {
    QHash<QString, QJsonObject> users; ///< by "id"
    QHash<QString, QString> media;     ///< "type" by "media_key"
};

Post postOfV2(const QJsonObject &json, const Includes &includes, const QString &place)
{
    Post post;
    post.place = place;
    post.externalId = textValue(json, u"id");
    const QJsonObject note = json.value(u"note_tweet"_s).toObject(); // a long post, of which "text" is the beginning
    const QString whole = textValue(note, u"text");
    post.text = cleanText(decodeReferences(whole.isEmpty() ? textValue(json, u"text") : whole));
    post.publishedAt = timeValue(json, u"created_at");
    post.language = languageOf(textValue(json, u"lang")); // "und", "qme", ... name none
    const QJsonObject author = includes.users.value(textValue(json, u"author_id"));
    post.author.handle = textValue(author, u"username");
    post.author.name = textValue(author, u"name");
    post.author.location = textValue(author, u"location");
    post.author.followers = countValue(author[u"public_metrics"_s].toObject(), u"followers_count");
    const QJsonObject counts = json.value(u"public_metrics"_s).toObject();
    post.engagement = {countValue(counts, u"like_count"), countValue(counts, u"retweet_count"),
                       countValue(counts, u"reply_count"), countValue(counts, u"impression_count")};
    setTags(post, json.value(u"entities"_s).toObject(), u"tag");
    setTags(post, note.value(u"entities"_s).toObject(), u"tag");
    for (const QJsonValue &reference : json.value(u"referenced_tweets"_s).toArray()) {
        const QString type = reference[u"type"_s].toString();
        if (type == u"replied_to")
            post.replyTo = reference[u"id"_s].toString();
        else if (type == u"retweeted")
            post.repostOf = reference[u"id"_s].toString();
    }
    for (const QJsonValue &key : json[u"attachments"_s][u"media_keys"_s].toArray())
        post.media |= mediaNamed(includes.media.value(key.toString()));
    post.media |= linksIn(json.value(u"entities"_s).toObject());
    setAddress(post);
    setEarlierNames(post, json);
    return post;
}

Post postOfV1(const QJsonObject &json, const QString &place)
{
    const QJsonObject user = json.value(u"user"_s).toObject();
    Post post;
    post.place = place;
    post.externalId = firstText(json, {u"id_str", u"id"});
    QString whole = textValue(json, u"full_text");
    const QJsonObject extended =
        json.value(u"extended_tweet"_s).toObject(); // streams have the whole of a long post here
    if (whole.isEmpty())
        whole = textValue(extended, u"full_text");
    post.text = cleanText(decodeReferences(whole.isEmpty() ? textValue(json, u"text") : whole));
    post.publishedAt = timeValue(json, u"created_at");
    post.language = languageOf(textValue(json, u"lang"));
    post.author.handle = textValue(user, u"screen_name");
    post.author.name = textValue(user, u"name");
    post.author.location = textValue(user, u"location");
    post.author.followers = countValue(user, u"followers_count");
    post.engagement.likes = countValue(json, u"favorite_count");
    post.engagement.shares = countValue(json, u"retweet_count");
    post.replyTo = textValue(json, u"in_reply_to_status_id_str");
    post.repostOf = json[u"retweeted_status"_s][u"id_str"_s].toString();
    setTags(post, json.value(u"entities"_s).toObject(), u"text");
    setTags(post, extended.value(u"entities"_s).toObject(), u"text");
    for (const QStringView key : {QStringView(u"extended_entities"), QStringView(u"entities")})
        for (const QJsonValue &media : json[key][u"media"_s].toArray())
            post.media |= mediaNamed(media[u"type"_s].toString());
    post.media |= linksIn(json.value(u"entities"_s).toObject());
    setAddress(post);
    return post;
}

} // namespace

Result<QList<Post>> readXPosts(QByteArrayView bytes, const QString &place)
{
    const Result<QJsonDocument> document = readJson(bytes);
    if (!document)
        return document.error();
    Includes includes;
    const QJsonObject beside = document->object().value(u"includes"_s).toObject();
    for (const QJsonValue &user : beside.value(u"users"_s).toArray())
        includes.users.insert(textValue(user.toObject(), u"id"), user.toObject());
    for (const QJsonValue &media : beside.value(u"media"_s).toArray())
        includes.media.insert(media[u"media_key"_s].toString(), media[u"type"_s].toString());
    return collectPosts(
        bytes,
        [&](const QJsonObject &object) -> std::optional<Post> {
            const bool worded = object.contains(u"text"_s) || object.contains(u"full_text"_s);
            if (object.value(u"user"_s).isObject() && (object.contains(u"id_str"_s) || worded))
                return postOfV1(object, place);
            // A direct message has words and an identifier, too, and is no post.
            const bool second = object.value(u"text"_s).isString() && !textValue(object, u"id").isEmpty() &&
                                !object.contains(u"id_str"_s) && !object.contains(u"event_type"_s);
            return second ? std::optional(postOfV2(object, includes, place)) : std::nullopt;
        },
        {u"includes"_s, u"retweeted_status"_s, u"quoted_status"_s, u"user"_s, u"entities"_s, u"attachments"_s});
}

} // namespace pulse
