#include "sources/feed_connector.h"
#include "core/canonical_address.h"
#include "sources/feed_finder.h"
#include "sources/feed_forms.h"
#include "sources/feed_parser.h"
#include "sources/place_names.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
QUrl addressOf(const ConnectorInput &input)
{
    const QString moved = input.state.value(u"moved"_s).toString();
    return QUrl(moved.isEmpty() ? input.settings.value(u"url"_s).toString() : moved);
}

/// Still looking for the feed of a site.
bool isSearching(const ConnectorInput &input)
{
    return input.settings.value(u"discover"_s).toBool() &&
           (!input.state.contains(u"moved"_s) || input.state.contains(u"candidates"_s));
}

Error noFeed(const QString &site)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate(
                "FeedConnector", "%1 names no feed, and none was found where sites usually keep theirs. Look for "
                                 "an RSS link on the site and add it as a feed's address.")
                .arg(site),
            {}};
}

/// Goes on to the next address that may be the feed.
Result<SourcePage> tryNext(const ConnectorInput &input, QStringList candidates)
{
    if (candidates.isEmpty())
        return noFeed(QUrl(input.settings.value(u"url"_s).toString()).host());
    SourcePage page;
    page.state[u"moved"_s] = candidates.takeFirst();
    page.state[u"candidates"_s] = QJsonArray::fromStringList(candidates);
    page.more = true;
    return page;
}

QStringList candidatesLeft(const ConnectorInput &input)
{
    QStringList left;
    for (const QJsonValue &address : input.state.value(u"candidates"_s).toArray())
        left.append(address.toString());
    return left;
}

/// Google Alerts leads to its finds by way of a counting address.
void unwrapAlert(Post &post)
{
    const QUrl url(post.url);
    if (!url.host().endsWith(u"google.com") || url.path() != u"/url")
        return;
    const QUrlQuery query(url);
    QString target = query.queryItemValue(u"url"_s, QUrl::FullyDecoded);
    if (target.isEmpty())
        target = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    const QUrl found(target);
    if ((found.scheme() != u"https" && found.scheme() != u"http") || found.host().isEmpty())
        return;
    post.url = target;
    post.place = placeOfAddress(found);
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
    if (!feed && isSearching(input))
        return tryNext(input, input.state.contains(u"candidates"_s) ? candidatesLeft(input)
                                                                    : feedCandidates(response.body, response.url));
    if (!feed)
        return feed.error();
    page.state.remove(u"candidates"_s);
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
    const bool found = input.settings.value(u"discover"_s).toBool() && input.state.contains(u"moved"_s);
    const QUrl url = found ? addressOf(input) : QUrl(input.settings.value(u"url"_s).toString());
    const QString place = placeOfAddress(url);
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
        unwrapAlert(post);
        if (place == u"Google News" && !item.sourceTitle.isEmpty())
            post.author.name = item.sourceTitle;
        if (place == u"Reddit" && post.author.name.startsWith(u"/u/")) {
            post.author.handle = post.author.name.mid(3);
            post.author.name = post.author.handle;
            static const QRegularExpression footer(
                u"\\s*submitted by\\s+/u/\\S+(?:\\s+to\\s+r/\\S+)?\\s+\\[link\\]\\s+\\[comments\\]\\s*$"_s);
            post.text.remove(footer); // what Reddit writes below every post
        }
        if (const QString address = canonicalAddress(post.url); timesNamed.value(address) == 1)
            post.aliases << address;
        page.posts.append(std::move(post));
    }
    return page;
}

Result<SourcePage> FeedConnector::recover(const ConnectorInput &input, const HttpResponse &response) const
{
    const bool absent = response.status == 404 || response.status == 410 || response.status == 403;
    if (absent && isSearching(input)) {
        if (input.state.contains(u"candidates"_s))
            return tryNext(input, candidatesLeft(input));
        return tryNext(input, feedCandidates({}, response.url));
    }
    return refusal(response);
}

Error FeedConnector::refusal(const HttpResponse &response) const
{
    if (response.status == 429 || response.status == 403) {
        if (placeOfAddress(response.url) == u"Reddit")
            return {Error::Kind::RateLimited,
                    QCoreApplication::translate(
                        "FeedConnector",
                        "Reddit blocks this computer for now, as it often does with readers that are not signed in. "
                        "Nothing is lost; a longer interval helps."),
                    u"HTTP %1"_s.arg(response.status)};
    }
    return Connector::refusal(response);
}

SourceKind feedKind()
{
    static const FeedConnector connector;
    return {u"feed"_s,
            {u"피드"_s, u"Feed"_s},
            {u"뉴스, 블로그, 영상 채널의 새 글을 RSS·Atom·JSON Feed로 읽습니다. 가입이나 키가 필요 없습니다."_s,
             u"Reads what news sites, blogs and video channels publish as RSS, Atom or JSON Feed. Needs no account."_s},
            &connector,
            feedForms(),
            {{u"address"_s, u"url"_s}, {u"feed"_s, u"url"_s}, {u"link"_s, u"url"_s}}};
}

} // namespace pulse
