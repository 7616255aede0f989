#include "sources/kakao_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "core/ids.h"
#include "sources/json_reading.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Post documentOf(const QJsonObject &json, const QString &place)
{
    Post post;
    post.place = place;
    post.title = htmlToText(textValue(json, u"title")).simplified();
    post.text = htmlToText(textValue(json, u"contents"));
    post.url = decodeReferences(webAddressValue(json, u"url"));
    post.externalId = canonicalAddress(post.url);
    addAliases(post, {post.externalId});
    if (post.externalId.isEmpty() && !(post.title.isEmpty() && post.text.isEmpty()))
        post.externalId = derivedUid({post.title, post.text});
    for (const QStringView key : {QStringView(u"blogname"), QStringView(u"cafename"), QStringView(u"author")})
        if (post.author.name.isEmpty())
            post.author.name = htmlToText(textValue(json, key)).simplified();
    post.author.handle = post.author.name;
    post.publishedAt = timeValue(json, u"datetime");
    if (json.contains(u"play_time"_s))
        post.media = MediaKind::Video;
    return post;
}

} // namespace

Result<QList<Post>> readKakaoPosts(QByteArrayView json, const QString &place)
{
    const Result<QJsonDocument> document = readJson(json);
    if (!document)
        return document.error();
    QList<Post> posts;
    for (const QJsonValue &item : document->object().value(u"documents"_s).toArray())
        posts.append(documentOf(item.toObject(), place));
    return posts;
}

} // namespace pulse
