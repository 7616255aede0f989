#include "sources/misskey_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QJsonArray>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

bool isNote(const QJsonObject &object)
{
    return object.contains(u"id"_s) && object.contains(u"text"_s) && object.contains(u"createdAt"_s) &&
           object.value(u"user"_s).isObject();
}

MediaKinds mediaOf(const QJsonObject &note)
{
    MediaKinds media;
    for (const QJsonValue &file : note.value(u"files"_s).toArray()) {
        const QString type = file[u"type"_s].toString();
        if (type.startsWith(u"image/"))
            media |= MediaKind::Image;
        else if (type.startsWith(u"video/"))
            media |= MediaKind::Video;
        else if (type.startsWith(u"audio/"))
            media |= MediaKind::Audio;
    }
    return media;
}

/// Older servers give the reactions one by one and no sum.
std::optional<qint64> reactionsOf(const QJsonObject &note)
{
    if (const auto count = countValue(note, u"reactionCount"))
        return count;
    if (!note.value(u"reactions"_s).isObject())
        return std::nullopt;
    qint64 sum = 0;
    const QJsonObject reactions = note.value(u"reactions"_s).toObject();
    for (auto reaction = reactions.begin(); reaction != reactions.end(); ++reaction)
        sum += qBound(qint64(0), reaction.value().toInteger(), qint64(1'000'000'000));
    return sum;
}

QString addressOn(const QString &server, const QString &path)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(server);
    url.setPath(path);
    return url.host().isEmpty() ? QString() : url.toString(QUrl::FullyEncoded);
}

Post noteOf(const QJsonObject &note, const QString &place)
{
    const QJsonObject user = note.value(u"user"_s).toObject();
    const QJsonObject passedOn = note.value(u"renote"_s).toObject();
    const bool ownWords = !textValue(note, u"text").isEmpty() || !textValue(note, u"cw").isEmpty() ||
                          !note.value(u"files"_s).toArray().isEmpty() || note.value(u"poll"_s).isObject();
    const bool isRepost = !textValue(note, u"renoteId").isEmpty() && !ownWords;
    const QJsonObject shown = isRepost && !passedOn.isEmpty() ? passedOn : note;
    Post post;
    post.place = place;
    post.externalId = textValue(note, u"id");
    for (const QStringView key : {QStringView(u"url"), QStringView(u"uri")})
        if (post.url.isEmpty())
            post.url = webAddressValue(note, key);
    if (post.url.isEmpty() && !post.externalId.isEmpty())
        post.url = addressOn(place, u"/notes/"_s + post.externalId);
    addAliases(post, {textValue(note, u"uri"), canonicalAddress(webAddressValue(note, u"url"))});
    const QString host = textValue(user, u"host");
    const QString name = textValue(user, u"username");
    post.author.handle = host.isEmpty() ? name : name + u'@' + host;
    post.author.name = cleanText(textValue(user, u"name")).simplified();
    post.author.url = addressOn(place, u"/@"_s + post.author.handle);
    post.author.followers = countValue(user, u"followersCount");
    post.title = cleanText(textValue(shown, u"cw")).simplified();
    post.text = cleanText(textValue(shown, u"text"));
    post.publishedAt = timeValue(note, u"createdAt");
    post.updatedAt = timeValue(note, u"updatedAt");
    post.engagement = {reactionsOf(note), countValue(note, u"renoteCount"), countValue(note, u"repliesCount"),
                       std::nullopt};
    post.media = mediaOf(shown);
    for (const QJsonValue &tag : shown.value(u"tags"_s).toArray())
        addTag(post.tags, tag.toString());
    post.replyTo = textValue(note, u"replyId");
    if (isRepost)
        post.repostOf = textValue(note, u"renoteId");
    return post;
}

} // namespace

Result<QList<Post>> readMisskeyPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(
        json,
        [&](const QJsonObject &object) { return isNote(object) ? std::optional(noteOf(object, place)) : std::nullopt; },
        {u"renote"_s, u"reply"_s, u"user"_s, u"files"_s, u"channel"_s});
}

} // namespace pulse
