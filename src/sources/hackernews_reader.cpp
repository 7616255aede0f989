#include "sources/hackernews_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "sources/json_reading.h"
#include <QRegularExpression>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// "objectID" in search, "id" in trees.
QString idOf(const QJsonObject &json)
{
    const QString id = textValue(json, u"objectID");
    return id.isEmpty() ? textValue(json, u"id") : id;
}

/// Deleted items keep their place in a tree without author and words.
bool isItem(const QJsonObject &json)
{
    return (json.contains(u"created_at"_s) || json.contains(u"created_at_i"_s)) && !idOf(json).isEmpty() &&
           !textValue(json, u"author").isEmpty();
}

/// Long addresses are shown cut; the whole one stands behind them.
QString wholeAddresses(QString html)
{
    static const QRegularExpression cut(u"<a href=\"([^\"]+)\"[^>]*>[^<]*\\.\\.\\.</a>"_s);
    return html.replace(cut, u"\\1"_s);
}

Post postOf(const QJsonObject &json, const QString &place)
{
    Post post;
    post.place = place;
    post.externalId = idOf(json);
    post.url =
        u"https://news.ycombinator.com/item?id="_s + QString::fromLatin1(QUrl::toPercentEncoding(post.externalId));
    addAliases(post, {canonicalAddress(post.url)});
    post.author.handle = textValue(json, u"author");
    post.author.name = post.author.handle;
    post.author.url =
        u"https://news.ycombinator.com/user?id="_s + QString::fromLatin1(QUrl::toPercentEncoding(post.author.handle));
    post.title = htmlToText(textValue(json, u"title")).simplified();
    for (const QStringView key : {QStringView(u"comment_text"), QStringView(u"story_text"), QStringView(u"text")})
        if (post.text.isEmpty())
            post.text = htmlToText(wholeAddresses(textValue(json, key)));
    post.publishedAt = timeValue(json, u"created_at");
    if (!post.publishedAt.isValid())
        post.publishedAt = timeValue(json, u"created_at_i");
    post.engagement.likes = countValue(json, u"points");
    post.engagement.replies = countValue(json, u"num_comments");
    if (!webAddressValue(json, u"url").isEmpty())
        post.media = MediaKind::Link;
    post.replyTo = textValue(json, u"parent_id");
    return post;
}

} // namespace

Result<QList<Post>> readHackerNewsPosts(QByteArrayView json, const QString &place)
{
    return collectPosts(
        json,
        [&](const QJsonObject &object) { return isItem(object) ? std::optional(postOf(object, place)) : std::nullopt; },
        {u"_highlightResult"_s, u"_snippetResult"_s});
}

} // namespace pulse
