#include "sources/meta_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"

namespace pulse {
using namespace Qt::StringLiterals;

Result<QList<Post>> readFacebookPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(json,
                        [&](const QJsonObject &object) -> std::optional<Post> {
                            const QString message = textValue(object, u"message");
                            const QString text = message.isEmpty() ? textValue(object, u"description") : message;
                            if (text.isEmpty() || !object.contains(u"id"_s) || !object.contains(u"created_time"_s))
                                return std::nullopt;
                            Post post;
                            post.place = place;
                            post.externalId = textValue(object, u"id");
                            post.text = cleanText(text);
                            post.title = cleanText(textValue(object, u"title")).simplified();
                            post.publishedAt = timeValue(object, u"created_time");
                            post.author.name = cleanText(object[u"from"_s][u"name"_s].toString()).simplified();
                            post.author.handle = post.author.name;
                            const QString address = textValue(object, u"permalink_url");
                            post.url = address.startsWith(u'/') ? u"https://www.facebook.com"_s + address
                                                                : webAddressValue(object, u"permalink_url");
                            addAliases(post, {canonicalAddress(post.url)}); // as a person pastes it
                            post.engagement.likes = countValue(object, u"like_count");
                            if (!post.engagement.likes)
                                post.engagement.likes =
                                    countValue(object[u"reactions"_s][u"summary"_s].toObject(), u"total_count");
                            post.engagement.shares = countValue(object[u"shares"_s].toObject(), u"count");
                            post.engagement.replies = countValue(object, u"comment_count");
                            if (!post.engagement.replies)
                                post.engagement.replies =
                                    countValue(object[u"comments"_s][u"summary"_s].toObject(), u"total_count");
                            return post;
                        },
                        {u"attachments"_s, u"from"_s});
}

Result<QList<Post>> readInstagramPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(json,
                        [&](const QJsonObject &object) -> std::optional<Post> {
                            const QString caption = textValue(object, u"caption");
                            const QString text = caption.isEmpty() ? textValue(object, u"text") : caption;
                            if (text.isEmpty() || !object.contains(u"id"_s) || !object.contains(u"timestamp"_s))
                                return std::nullopt;
                            Post post;
                            post.place = place;
                            post.externalId = textValue(object, u"id");
                            post.text = cleanText(text);
                            post.publishedAt = timeValue(object, u"timestamp");
                            post.author.handle = textValue(object, u"username");
                            post.url = webAddressValue(object, u"permalink");
                            addAliases(post, {canonicalAddress(post.url)});
                            post.engagement.likes = countValue(object, u"like_count");
                            post.engagement.replies = countValue(object, u"comments_count");
                            const QString kind = textValue(object, u"media_type");
                            if (!kind.isEmpty())
                                post.media = kind == u"VIDEO" ? MediaKind::Video : MediaKind::Image;
                            return post;
                        },
                        {});
}

} // namespace pulse
