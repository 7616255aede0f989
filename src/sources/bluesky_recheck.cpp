#include "sources/api_request.h"
#include "sources/bluesky_connector.h"
#include "sources/bluesky_reader.h"
#include "sources/json_reading.h"
#include "sources/post_recheck.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QString Place = u"Bluesky"_s;

/// app.bsky.feed.getPosts, up to 25 names, at the public service, which needs no sign-in; those missing are gone.
/// A source whose "service" is a server of this machine is asked there.
class BlueskyRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &) const override { return {25, 20, 24, 30, 0, false, 0}; }

    QString addressPart(const ConnectorInput &) const override { return u"bsky.app/profile/did:"_s; }

    /// An address with a handle instead of a DID does not tell the name.
    QString nameOf(const ConnectorInput &, const StoredPost &post) const override
    {
        if (post.own)
            return post.externalId;
        const QString rest = addressRest(post.url, u"bsky.app/profile/");
        const bool whole = rest.startsWith(u"did:") && rest.section(u'/', 1, 1) == u"post" && rest.count(u'/') == 2;
        return whole ? u"at://"_s + rest.section(u'/', 0, 0) + u"/app.bsky.feed.post/"_s + rest.section(u'/', 2, 2)
                     : QString();
    }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        const QUrl own(input.settings.value(u"service"_s).toString());
        QUrl address = isLoopback(own) ? own : QUrl(u"https://public.api.bsky.app"_s);
        address.setPath(u"/xrpc/app.bsky.feed.getPosts"_s);
        QList<std::pair<QString, QString>> query;
        for (const QString &id : ids)
            query.append({u"uris"_s, id});
        return jsonRequest(address, query);
    }

    Result<SourcePage> read(const ConnectorInput &, const QStringList &ids, const HttpResponse &response) const override
    {
        if (!response.isGood())
            return BlueskyConnector().refusal(response);
        const auto document = readJson(response.body);
        auto posts = readBlueskyPosts(response.body, Place);
        if (!document || !posts)
            return document ? posts.error() : document.error();
        SourcePage page;
        page.posts = std::move(posts).value();
        keepAsked(page.posts, ids);
        if (document->object().value(u"posts"_s).isArray())
            markMissing(page.posts, ids, Place);
        return page;
    }
};

} // namespace

const PostRecheck &blueskyRecheck()
{
    static const BlueskyRecheck recheck;
    return recheck;
}

} // namespace pulse
