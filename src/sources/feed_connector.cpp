#include "sources/feed_connector.h"
#include "core/canonical_address.h"
#include "sources/feed_parser.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
QUrl addressOf(const ConnectorInput &input)
{
    const QString moved = input.state.value(u"moved"_s).toString();
    return QUrl(moved.isEmpty() ? input.settings.value(u"url"_s).toString() : moved);
}
} // namespace

Result<HttpRequest> FeedConnector::request(const ConnectorInput &input) const
{
    HttpRequest request;
    request.url = addressOf(input);
    if (request.url.isEmpty())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("FeedConnector", "This source has no address. Open it and enter one."),
                     {}};
    request.headers = {{"Accept",
                        "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, "
                        "text/xml;q=0.9, */*;q=0.5"}};
    request.etag = input.state.value(u"etag"_s).toString().toUtf8();
    request.lastModified = input.state.value(u"lastModified"_s).toString().toUtf8();
    return request;
}

Result<SourcePage> FeedConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    SourcePage page;
    page.state = input.state;
    if (response.isNotModified())
        return page;
    const Result<Feed> feed = parseFeed(response.body, response.headers, response.url);
    if (!feed)
        return feed.error();
    page.title = feed->title;
    page.state[u"etag"_s] = QString::fromUtf8(response.header("ETag"));
    page.state[u"lastModified"_s] = QString::fromUtf8(response.header("Last-Modified"));
    if (!response.permanentUrl.isEmpty())
        page.state[u"moved"_s] = response.permanentUrl.toString();
    if (feed->cut) {
        // What stood before the cut is kept, and the rest is asked for again.
        page.state.remove(u"etag"_s);
        page.state.remove(u"lastModified"_s);
        page.remark = QCoreApplication::translate(
            "FeedConnector", "The feed broke off in the middle. What stood before is kept; the rest comes next time.");
    }
    const QUrl url(input.settings.value(u"url"_s).toString());
    const QString place = placeOf(url);
    QHash<QString, int> timesNamed; // items that all lead to one page are no sightings of one post
    for (const FeedItem &item : feed->items)
        ++timesNamed[canonicalAddress(item.link)];
    for (const FeedItem &item : feed->items) {
        if (item.title.isEmpty() && item.text().isEmpty())
            continue;
        Post post = toPost(item, *feed, place);
        // "17" is only unique within its feed.
        if (!post.externalId.contains(u':') && item.ownId)
            post.externalId = url.toString(QUrl::RemoveScheme).mid(2) + u'#' + post.externalId;
        if (place == u"Google News" && !item.sourceTitle.isEmpty())
            post.author.name = item.sourceTitle;
        if (place == u"Reddit" && post.author.name.startsWith(u"/u/")) {
            post.author.handle = post.author.name.mid(3);
            post.author.name = post.author.handle;
        }
        if (const QString address = canonicalAddress(post.url); timesNamed.value(address) == 1)
            post.aliases << address;
        page.posts.append(std::move(post));
    }
    return page;
}

Error FeedConnector::refusal(const HttpResponse &response) const
{
    if (response.status == 429 || response.status == 403) {
        if (placeOf(response.url) == u"Reddit")
            return {Error::Kind::RateLimited,
                    QCoreApplication::translate(
                        "FeedConnector",
                        "Reddit blocks this computer for now, as it often does with readers that are not signed in. "
                        "Nothing is lost; a longer interval helps."),
                    u"HTTP %1"_s.arg(response.status)};
    }
    return Connector::refusal(response);
}

QString FeedConnector::placeOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    const auto on = [&](QStringView domain) { return host == domain || host.endsWith(u'.' + domain.toString()); };
    if (on(u"news.google.com"))
        return u"Google News"_s;
    if (on(u"youtube.com"))
        return u"YouTube"_s;
    if (on(u"reddit.com"))
        return u"Reddit"_s;
    if (on(u"blog.naver.com"))
        return u"네이버 블로그"_s;
    if (on(u"tistory.com"))
        return u"티스토리"_s;
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

} // namespace pulse
