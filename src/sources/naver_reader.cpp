#include "sources/naver_reader.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "core/ids.h"
#include "core/period.h"
#include "sources/feed_parser.h"
#include "sources/json_reading.h"
#include "sources/markup.h"
#include "sources/text_encoding.h"
#include <QJsonArray>
#include <QTimeZone>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// "blog.naver.com/mina" is how some answers write a blog's address.
QString bloggerAddress(const QString &link)
{
    if (link.isEmpty() || link.contains(u"://"))
        return link.startsWith(u"http") ? link : QString();
    return link.startsWith(u"blog.naver.com/") ? u"https://"_s + link : QString();
}

Post itemOf(const QJsonObject &json, const QString &place)
{
    Post post;
    post.place = place;
    post.title = htmlToText(textValue(json, u"title")).simplified();
    post.text = htmlToText(textValue(json, u"description"));
    post.url = decodeReferences(webAddressValue(json, u"link"));
    const QString original = decodeReferences(webAddressValue(json, u"originallink"));
    if (post.url.isEmpty())
        post.url = original;
    post.externalId = canonicalAddress(post.url);
    if (post.externalId.isEmpty() && !(post.title.isEmpty() && post.text.isEmpty()))
        post.externalId = derivedUid({post.title, post.text});
    addAliases(post, {canonicalAddress(post.url), canonicalAddress(original)});
    const QString blogger = textValue(json, u"bloggername");
    post.author.name = htmlToText(blogger.isEmpty() ? textValue(json, u"cafename") : blogger).simplified();
    post.author.handle = post.author.name;
    post.author.url = bloggerAddress(textValue(json, blogger.isEmpty() ? u"cafeurl" : u"bloggerlink").trimmed());
    const QDate day = QDate::fromString(textValue(json, u"postdate"), u"yyyyMMdd"_s);
    if (day.isValid() && day.year() >= 1990) {
        post.publishedAt = startOfDay(day, QTimeZone("Asia/Seoul"));
        post.dayOnly = true;
    } else {
        post.publishedAt = timeValue(json, u"pubDate");
    }
    return post;
}

/// An item of the XML form as one of the JSON form: the same names, save their case.
QJsonObject asJson(const Markup &markup, int item)
{
    QJsonObject json;
    for (const int child : markup.children(item)) {
        const QString &name = markup.node(child).name;
        const QString value = markup.hasChildren(child) ? markup.innerHtml(child) : markup.text(child);
        const bool isText = name == u"title" || name == u"description";
        json[name == u"pubdate" ? u"pubDate"_s : name] = isText ? value : value.trimmed();
    }
    return json;
}

Result<QList<Post>> readXml(QByteArrayView answer, const QString &place)
{
    if (const Result<Feed> feed = parseFeed(answer); !feed)
        return feed.error(); // says in words why it is none
    const Markup markup = Markup::read(decodeDocument(answer, {}, xmlDeclaredEncoding(answer)).text);
    QList<Post> posts;
    for (int node = 0; node < int(markup.nodes().size()); ++node)
        if (markup.node(node).name == u"item" && !markup.children(node).empty())
            posts.append(itemOf(asJson(markup, node), place));
    return posts;
}

} // namespace

Result<QList<Post>> readNaverPosts(QByteArrayView answer, const QString &place)
{
    if (answer.trimmed().startsWith('<'))
        return readXml(answer, place);
    const Result<QJsonDocument> document = readJson(answer);
    if (!document)
        return document.error();
    QList<Post> posts;
    for (const QJsonValue &item : document->object().value(u"items"_s).toArray())
        posts.append(itemOf(item.toObject(), place));
    return posts;
}

} // namespace pulse
