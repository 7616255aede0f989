#include "sources/json_reading.h"
#include "sources/mastodon_connector.h"
#include "sources/mastodon_lists.h"
#include "sources/mastodon_reader.h"
#include "sources/post_recheck.h"
#include "sources/web_query.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// GET /api/v1/statuses/:id, one each, which every compatible server has: 404 and 410 mean that it has gone. At most 40
/// a round, of the 300 requests in five minutes that servers allow. A server that asks for a sign-in (401, 403) leaves
/// it open.
class MastodonRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &) const override { return {1, 40, 24, 14, 0, false, 0}; }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        HttpRequest request;
        request.url = QUrl(input.settings.value(u"server"_s).toString());
        request.url.setPath(u"/api/v1/statuses/"_s + percentEncoded(ids.constFirst()), QUrl::StrictMode);
        request.headers = {{"Accept", "application/json"}};
        if (const QString token = input.secrets.value(u"token"_s); !token.isEmpty())
            request.headers.append({"Authorization", "Bearer " + token.toUtf8()});
        return request;
    }

    Result<SourcePage> read(const ConnectorInput &input, const QStringList &ids,
                            const HttpResponse &response) const override
    {
        const QString place = QUrl(input.settings.value(u"server"_s).toString()).host();
        SourcePage page;
        page.quotas = mastodonQuotas(response);
        const bool gone = response.status == 404 || response.status == 410;
        // A page of the web server's own is no word of the service.
        if (gone && readJson(response.body)) {
            markMissing(page.posts, ids, place);
            return page;
        }
        if (!response.isGood())
            return MastodonConnector().refusal(response);
        auto posts = readMastodonPosts(response.body, place);
        if (!posts)
            return posts.error();
        for (const Post &post : *posts)
            if (post.externalId == ids.constFirst())
                page.posts.append(post);
        return page;
    }
};

} // namespace

const PostRecheck &mastodonRecheck()
{
    static const MastodonRecheck recheck;
    return recheck;
}

} // namespace pulse
