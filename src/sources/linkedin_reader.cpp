#include "sources/linkedin_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// LinkedIn counts time in milliseconds since 1970, also as text.
QDateTime millisecondsValue(const QJsonObject &object, QStringView key)
{
    const auto milliseconds = countValue(object, key);
    constexpr qint64 Year2100 = 4'102'444'800'000;
    const bool sane = milliseconds && *milliseconds > 0 && *milliseconds < Year2100;
    return sane ? QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC) : QDateTime();
}

QString nameIn(const QJsonObject &decorated)
{
    const QString name = firstText(decorated, {u"localizedName", u"name", u"vanityName"});
    if (!name.isEmpty())
        return cleanText(name).simplified();
    return cleanText(textValue(decorated, u"localizedFirstName") + u' ' + textValue(decorated, u"localizedLastName"))
        .simplified();
}

PostAuthor authorOf(const QJsonObject &json, const QString &key)
{
    PostAuthor author;
    author.handle = textValue(json, key);
    author.name = nameIn(json.value(key + u'~').toObject());
    const QString number = author.handle.section(u':', -1);
    if (author.handle.startsWith(u"urn:li:organization:") && !number.isEmpty())
        author.url = u"https://www.linkedin.com/company/"_s + QString::fromLatin1(QUrl::toPercentEncoding(number));
    return author;
}

QString addressOf(const QString &urn)
{
    return urn.startsWith(u"urn:li:") ? u"https://www.linkedin.com/feed/update/%1/"_s.arg(
                                            QString::fromLatin1(QUrl::toPercentEncoding(urn, ":,()")))
                                      : QString();
}

MediaKinds mediaOf(const QJsonObject &content)
{
    MediaKinds media;
    const QString id = content[u"media"_s][u"id"_s].toString();
    if (id.startsWith(u"urn:li:video:"))
        media |= MediaKind::Video;
    else if (id.startsWith(u"urn:li:image:") || content.contains(u"multiImage"_s))
        media |= MediaKind::Image;
    if (content.contains(u"article"_s))
        media |= MediaKind::Link;
    return media;
}

/// /posts has `commentary`; /ugcPosts and /shares have it deeper down and times as objects.
Post postOf(const QJsonObject &json, const QString &place)
{
    const QJsonObject older = json[u"specificContent"_s][u"com.linkedin.ugc.ShareContent"_s].toObject();
    Post post;
    post.place = place;
    post.externalId = textValue(json, u"id");
    if (!post.externalId.startsWith(u"urn:") && !textValue(json, u"activity").isEmpty())
        post.externalId = textValue(json, u"activity");
    post.url = addressOf(post.externalId);
    if (const QString activity = textValue(json, u"activity"); !activity.isEmpty()) // the name in addresses
        addAliases(post, {canonicalAddress(addressOf(activity))});
    addAliases(post, {canonicalAddress(post.url)});
    post.author = authorOf(json, json.contains(u"author"_s) ? u"author"_s : u"owner"_s);
    QString text = plainLittleText(textValue(json, u"commentary"));
    if (text.isEmpty())
        text = older[u"shareCommentary"_s][u"text"_s].toString();
    if (text.isEmpty())
        text = json[u"text"_s][u"text"_s].toString();
    post.text = cleanText(text);
    post.title = cleanText(json[u"content"_s][u"article"_s][u"title"_s].toString()).simplified();
    post.publishedAt = millisecondsValue(json, u"publishedAt");
    for (const QStringView key : {QStringView(u"firstPublishedAt"), QStringView(u"createdAt")})
        if (!post.publishedAt.isValid())
            post.publishedAt = millisecondsValue(json, key);
    if (!post.publishedAt.isValid())
        post.publishedAt = millisecondsValue(json.value(u"created"_s).toObject(), u"time");
    if (json[u"lifecycleStateInfo"_s][u"isEditedByAuthor"_s].toBool())
        post.updatedAt = millisecondsValue(json, u"lastModifiedAt");
    post.media = mediaOf(json.value(u"content"_s).toObject());
    if (post.text.isEmpty()) // with words of its own it is a post about a post
        post.repostOf = json[u"reshareContext"_s][u"parent"_s].toString();
    return post;
}

Post commentOf(const QJsonObject &json, const QString &place)
{
    Post post;
    post.place = place;
    post.externalId = firstText(json, {u"$URN", u"commentUrn", u"id"});
    const QString object = textValue(json, u"object");
    post.url = addressOf(object);
    post.author = authorOf(json, u"actor"_s);
    post.text = cleanText(json[u"message"_s][u"text"_s].toString());
    const QJsonObject created = json.value(u"created"_s).toObject();
    const QJsonObject modified = json.value(u"lastModified"_s).toObject();
    post.publishedAt = millisecondsValue(created, u"time");
    if (textValue(modified, u"time") != textValue(created, u"time"))
        post.updatedAt = millisecondsValue(modified, u"time");
    post.engagement.likes = countValue(json.value(u"likesSummary"_s).toObject(), u"totalLikes");
    post.engagement.replies = countValue(json.value(u"commentsSummary"_s).toObject(), u"aggregatedTotalComments");
    const QString parent = textValue(json, u"parentComment");
    post.replyTo = parent.isEmpty() ? object : parent;
    return post;
}

} // namespace

QString plainLittleText(const QString &text)
{
    static const QRegularExpression hashtag(u"\\{hashtag\\|\\\\?(#|＃)\\|((?:[^\\\\}]|\\\\.)*)\\}"_s);
    static const QRegularExpression person(u"@\\[((?:[^\\\\\\]]|\\\\.)*)\\]\\(urn:li:[^)]*\\)"_s);
    static const QRegularExpression escaped(u"\\\\([\\\\|{}@\\[\\]()<>#*_~])"_s);
    QString plain = text;
    plain.replace(hashtag, u"\\1\\2"_s);
    plain.replace(person, u"@\\1"_s);
    plain.replace(escaped, u"\\1"_s);
    return plain;
}

Result<QList<Post>> readLinkedInPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(json,
                        [&](const QJsonObject &object) -> std::optional<Post> {
                            if (!object.contains(u"id"_s) && !object.contains(u"$URN"_s))
                                return std::nullopt;
                            const QString stage = textValue(object, u"lifecycleState");
                            if (!stage.isEmpty() && stage != u"PUBLISHED" && stage != u"PUBLISHED_EDITED")
                                return std::nullopt; // a draft, or one whose publishing failed
                            if (object.contains(u"actor"_s) && object.value(u"message"_s).isObject())
                                return commentOf(object, place);
                            const bool isPost = object.contains(u"commentary"_s) ||
                                                object.contains(u"specificContent"_s) ||
                                                (object.contains(u"owner"_s) && object.value(u"text"_s).isObject());
                            return isPost ? std::optional(postOf(object, place)) : std::nullopt;
                        },
                        {u"specificContent"_s, u"reshareContext"_s, u"content"_s});
}

} // namespace pulse
