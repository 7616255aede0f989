#include "sources/lemmy_reader.h"
#include "analysis/html_text.h"
#include "sources/json_reading.h"
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// \a first where it is given, else \a second: v4's name and v3's.
QDateTime eitherTime(const QJsonObject &object, QStringView first, QStringView second)
{
    const QDateTime time = timeValue(object, first);
    return time.isValid() ? time : timeValue(object, second);
}

PostAuthor authorOf(const QJsonObject &creator)
{
    PostAuthor author;
    author.url = webAddressValue(creator, creator.contains(u"ap_id"_s) ? u"ap_id" : u"actor_id");
    author.handle = textValue(creator, u"name");
    if (const QString host = QUrl(author.url).host(); !host.isEmpty() && !author.handle.isEmpty())
        author.handle += u'@' + host;
    author.name = cleanText(textValue(creator, u"display_name")).simplified();
    if (author.name.isEmpty())
        author.name = textValue(creator, u"name");
    return author;
}

/// A comment's path is "0.12.34": the root, then the comments down to itself.
QString parentOf(const QJsonObject &comment)
{
    const QString parent = textValue(comment, u"path").section(u'.', -2, -2);
    if (!parent.isEmpty() && parent != u"0")
        return u"comment:"_s + parent;
    const QString post = textValue(comment, u"post_id");
    return post.isEmpty() ? QString() : u"post:"_s + post;
}

/// Identifier, address, times and whether it is still there: the same in posts and comments.
void readCommon(Post &post, const QJsonObject &item, QStringView kind)
{
    const QString id = textValue(item, u"id");
    post.externalId = id.isEmpty() ? QString() : kind.toString() + u':' + id;
    post.url = webAddressValue(item, u"ap_id");
    addAliases(post, {post.url});
    post.publishedAt = eitherTime(item, u"published_at", u"published");
    post.updatedAt = eitherTime(item, u"updated_at", u"updated");
    post.deleted = item.value(u"deleted"_s).toBool() || item.value(u"removed"_s).toBool();
}

/// What a post leads to: a picture or a film where its type or its name says so, else a page.
MediaKinds mediaOf(const QJsonObject &item)
{
    const QString address = webAddressValue(item, u"url"), type = textValue(item, u"url_content_type");
    if (address.isEmpty())
        return {};
    const QString ending = QUrl(address).path().section(u'.', -1).toLower();
    static const QStringList pictures{u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"webp"_s, u"avif"_s};
    static const QStringList films{u"mp4"_s, u"webm"_s, u"mov"_s};
    if (type.startsWith(u"image/") || (type.isEmpty() && pictures.contains(ending)))
        return MediaKind::Image;
    if (type.startsWith(u"video/") || (type.isEmpty() && films.contains(ending)))
        return MediaKind::Video;
    return MediaKind::Link;
}

Post viewOf(const QJsonObject &view, const QString &place)
{
    const QJsonObject above = view.value(u"post"_s).toObject();
    const QJsonObject comment = view.value(u"comment"_s).toObject();
    const bool isComment = !comment.isEmpty();
    const QJsonObject &item = isComment ? comment : above;
    const QJsonObject apart = view.value(u"counts"_s).toObject();
    const QJsonObject &counts = apart.isEmpty() ? item : apart;
    Post post;
    post.place = place;
    readCommon(post, item, isComment ? u"comment" : u"post");
    post.author = authorOf(view.value(u"creator"_s).toObject());
    if (isComment) {
        post.text = cleanText(textValue(comment, u"content"));
        post.replyTo = parentOf(comment);
    } else {
        post.title = cleanText(textValue(above, u"name")).simplified();
        post.text = cleanText(textValue(above, u"body"));
        post.media = mediaOf(above);
    }
    post.engagement.likes = countValue(counts, u"upvotes");
    post.engagement.replies = countValue(counts, isComment ? u"child_count" : u"comments");
    addTag(post.tags, textValue(view.value(u"community"_s).toObject(), u"name"));
    return post;
}

} // namespace

Result<QList<Post>> readLemmyPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(json,
                        [&](const QJsonObject &object) -> std::optional<Post> {
                            const bool isView =
                                object.value(u"creator"_s).isObject() &&
                                (object.value(u"post"_s).isObject() || object.value(u"comment"_s).isObject());
                            return isView ? std::optional(viewOf(object, place)) : std::nullopt;
                        },
                        {u"post"_s, u"comment"_s, u"creator"_s, u"community"_s, u"counts"_s, u"recipient"_s});
}

} // namespace pulse
