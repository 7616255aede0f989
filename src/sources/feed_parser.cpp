#include "sources/feed_parser.h"
#include "core/date_parser.h"
#include "sources/feed_finder.h"
#include "sources/json_feed.h"
#include "sources/json_reading.h"
#include "sources/text_encoding.h"
#include "sources/unpack.h"
#include "sources/xml_feed.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Control characters 0x80 to 0x9F are never meant; whoever wrote them had windows-1252 in mind.
void mendControls(QString &text)
{
    static const QString meant = [] {
        QByteArray bytes;
        for (int byte = 0x80; byte < 0xa0; ++byte)
            bytes += char(byte);
        return decodeAs(bytes, "windows-1252").text;
    }();
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = meant.at(c.unicode() - 0x80);
}

Error notAFeed(const Markup &markup, const QUrl &url)
{
    bool page = false;
    for (const auto &node : markup.nodes())
        page = page || node.name == u"html" || node.name == u"body";
    const QString feed = page ? feedsNamedByPage(markup, url).value(0) : QString();
    if (!feed.isEmpty())
        return {
            Error::Kind::BadData,
            QCoreApplication::translate("FeedParser", "This is a web page, not a feed. Its feed is at: %1").arg(feed),
            {}};
    if (page)
        return {Error::Kind::BadData,
                QCoreApplication::translate(
                    "FeedParser",
                    "This is a web page, not a feed, and it does not name one. Look for an RSS link on the site."),
                {}};
    return {Error::Kind::BadData,
            QCoreApplication::translate("FeedParser",
                                        "This is not a feed: neither RSS, Atom nor JSON Feed. Check the address."),
            {}};
}

/// The top of a feed in the tree, or -1.
int findRoot(const Markup &markup)
{
    // A feed is sometimes wrapped in something else; three levels are as deep as honest ones go.
    std::vector<int> level{0};
    for (int depth = 0; depth < 3 && !level.empty(); ++depth) {
        std::vector<int> next;
        for (const int node : level) {
            for (const int child : markup.children(node)) {
                const QString &name = markup.node(child).name;
                if (name == u"rss" || name == u"feed" || name == u"rdf" || name == u"channel")
                    return child;
                next.push_back(child);
            }
        }
        level = std::move(next);
    }
    return -1;
}

} // namespace

Result<Feed> parseFeed(QByteArrayView packed, const HttpHeaders &headers, const QUrl &url)
{
    const Result<QByteArray> unpacked = unpackIfPacked(packed);
    if (!unpacked)
        return unpacked.error();
    const QByteArrayView bytes = *unpacked;
    DecodedText decoded =
        decodeDocument(bytes, charsetOf(headerValue(headers, "Content-Type")), xmlDeclaredEncoding(bytes));
    mendControls(decoded.text);
    const QStringView text = QStringView(decoded.text).trimmed();
    if (text.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("FeedParser", "The answer is empty. Check the address, or try later."),
                     {}};

    QUrl base = url;
    if (const QByteArray location = headerValue(headers, "Content-Location"); !location.isEmpty())
        base = url.isEmpty() ? QUrl(QString::fromUtf8(location)) : url.resolved(QUrl(QString::fromUtf8(location)));
    Feed feed;
    if (text.startsWith(u'{')) {
        Result<Feed> json = readJsonFeed(text, base);
        if (!json)
            return json.error();
        feed = std::move(json).value();
    } else {
        const Markup markup = Markup::read(text);
        const int root = findRoot(markup);
        if (root < 0)
            return notAFeed(markup, url);
        feed = readXmlFeed(markup, root, base);
    }
    feed.encoding = decoded.encoding;
    if (feed.language.isEmpty())
        feed.language = QString::fromLatin1(headerValue(headers, "Content-Language")).trimmed();
    return feed;
}

Post toPost(const FeedItem &item, const Feed &feed, const QString &place)
{
    const auto webOnly = [](const QString &address) {
        const QUrl url(address);
        return url.scheme() == u"http" || url.scheme() == u"https" ? address : QString();
    };
    Post post;
    post.place = place;
    post.externalId = item.id;
    post.url = webOnly(item.link);
    post.title = item.title;
    post.text = item.text();
    post.language = languageOf(item.language);
    const FeedPerson author = item.authors.value(0, feed.author);
    post.author.name = author.name.isEmpty() ? author.shown : author.name;
    post.author.url = webOnly(author.url);
    post.publishedAt = isPostTime(item.published) ? item.published : QDateTime();
    post.updatedAt = item.updated;
    post.dayOnly = item.dayOnly;
    post.engagement = item.engagement;
    post.media = item.media;
    post.tags = item.tags;
    return post;
}

} // namespace pulse
