#include "sources/x_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QHash>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

void setLanguage(Post &post, const QString &tag)
{
    const QString language = tag.section(u'-', 0, 0).toLower();
    post.language = language.size() == 2 && tag != u"in" ? language : QString(); // "und", "qme", ... name none
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
    addAliases(post, {canonicalAddress(post.url)}); // as exports and people give it
}

Post postOfV2(const QJsonObject &json, const QHash<QString, QJsonObject> &users, const QString &place)
{
    Post post;
    post.place = place;
    post.externalId = textValue(json, u"id");
    const QJsonObject note = json.value(u"note_tweet"_s).toObject(); // a long post, of which "text" is the beginning
    const QString whole = textValue(note, u"text");
    post.text = cleanText(decodeReferences(whole.isEmpty() ? textValue(json, u"text") : whole));
    post.publishedAt = timeValue(json, u"created_at");
    setLanguage(post, textValue(json, u"lang"));
    const QJsonObject author = users.value(textValue(json, u"author_id"));
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
    setAddress(post);
    return post;
}

Post postOfV1(const QJsonObject &json, const QString &place)
{
    const QJsonObject user = json.value(u"user"_s).toObject();
    Post post;
    post.place = place;
    post.externalId = textValue(json, u"id_str");
    const QString whole = textValue(json, u"full_text");
    post.text = cleanText(decodeReferences(whole.isEmpty() ? textValue(json, u"text") : whole));
    post.publishedAt = timeValue(json, u"created_at");
    setLanguage(post, textValue(json, u"lang"));
    post.author.handle = textValue(user, u"screen_name");
    post.author.name = textValue(user, u"name");
    post.author.location = textValue(user, u"location");
    post.author.followers = countValue(user, u"followers_count");
    post.engagement.likes = countValue(json, u"favorite_count");
    post.engagement.shares = countValue(json, u"retweet_count");
    post.replyTo = textValue(json, u"in_reply_to_status_id_str");
    post.repostOf = json[u"retweeted_status"_s][u"id_str"_s].toString();
    setTags(post, json.value(u"entities"_s).toObject(), u"text");
    setAddress(post);
    return post;
}

} // namespace

Result<QList<Post>> readXPosts(QByteArrayView bytes, const QString &place)
{
    const Result<QJsonDocument> document = readJson(bytes);
    if (!document)
        return document.error();
    QHash<QString, QJsonObject> users;
    for (const QJsonValue &user : document->object()[u"includes"_s][u"users"_s].toArray())
        users.insert(user[u"id"_s].toString(), user.toObject());
    return collectPosts(
        bytes,
        [&](const QJsonObject &object) -> std::optional<Post> {
            if (object.value(u"user"_s).isObject() && object.contains(u"id_str"_s))
                return postOfV1(object, place);
            const bool second =
                object.value(u"text"_s).isString() && object.value(u"id"_s).isString() && !object.contains(u"id_str"_s);
            return second ? std::optional(postOfV2(object, users, place)) : std::nullopt;
        },
        {u"includes"_s, u"retweeted_status"_s, u"quoted_status"_s, u"user"_s, u"entities"_s, u"attachments"_s});
}

} // namespace pulse
