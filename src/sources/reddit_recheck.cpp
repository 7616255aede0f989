#include "sources/api_address.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/post_recheck.h"
#include "sources/reddit_connector.h"
#include "sources/reddit_reader.h"
#include "sources/web_query.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QString Place = u"Reddit"_s;

/// GET /api/info?id=, up to 100 names (t3_…, t1_…). Reddit asks that what people deleted is removed; within 48 hours is
/// the practice, so a walk begins every day. A post that was deleted comes as "[deleted]" or "[removed]", or not at
/// all.
class RedditRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &) const override { return {100, 10, 24, 30, 0, true, 0}; }

    QString addressPart(const ConnectorInput &) const override { return u"/comments/"_s; } // redd.it is cut short

    QString nameOf(const ConnectorInput &, const StoredPost &post) const override
    {
        if (post.own)
            return post.externalId;
        const QString rest = addressRest(post.url, u"reddit.com/comments/");
        const QString comment = rest.section(u'/', 1, 1);
        return rest.isEmpty() ? QString() : comment.isEmpty() ? u"t3_"_s + rest : u"t1_"_s + comment;
    }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        const QString token = tokenOf(input);
        if (token.isEmpty()) // the round before has just fetched one
            return Error{Error::Kind::Authorisation,
                         QCoreApplication::translate("RedditConnector", "There is no access to Reddit at the moment."),
                         {}};
        HttpRequest request;
        request.url = apiAddress(input.settings, u"https://oauth.reddit.com", u"/api/info"_s);
        request.url.setQuery(webQuery({{u"raw_json"_s, u"1"_s}, {u"id"_s, ids.join(u',')}}), QUrl::StrictMode);
        addBearer(request, token);
        return request;
    }

    Result<SourcePage> read(const ConnectorInput &, const QStringList &ids, const HttpResponse &response) const override
    {
        if (!response.isGood())
            return RedditConnector().refusal(response);
        const auto document = readJson(response.body);
        auto posts = readRedditPosts(response.body, Place);
        if (!document || !posts)
            return document ? posts.error() : document.error();
        SourcePage page;
        page.posts = std::move(posts).value();
        keepAsked(page.posts, ids);
        if ((*document)[u"data"_s][u"children"_s].isArray())
            markMissing(page.posts, ids, Place);
        return page;
    }
};

} // namespace

const PostRecheck &redditRecheck()
{
    static const RedditRecheck recheck;
    return recheck;
}

} // namespace pulse
