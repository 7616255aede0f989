#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/mastodon_connector.h"
#include "sources/mastodon_lists.h"
#include "sources/mastodon_reader.h"
#include "sources/post_recheck.h"
#include "sources/web_query.h"
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// GET /api/v1/statuses/:id, one each, which every compatible server has: 404 and 410 mean that it has gone. At most 40
/// a round, of the 300 requests in five minutes that servers allow. A server that asks for a sign-in (401, 403) leaves
/// it open.
class MastodonRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &) const override { return {1, 40, 24, 14, 0, false, 0}; }

    QString addressPart(const ConnectorInput &input) const override
    {
        const QString host = QUrl(input.settings.value(u"server"_s).toString()).host();
        return host.isEmpty() ? QString() : u"//"_s + host + u'/';
    }

    /// A server knows its own accounts' posts by the number in their address; those of others have one of its own.
    QString nameOf(const ConnectorInput &input, const StoredPost &post) const override
    {
        if (post.own)
            return post.externalId;
        const QUrl url(post.url);
        if (url.host() != QUrl(input.settings.value(u"server"_s).toString()).host())
            return {};
        static const QRegularExpression forms(u"^/(?:@[\\w.-]+|users/[\\w.-]+/statuses)/([0-9A-Za-z]+)$"_s);
        return forms.match(url.path()).captured(1);
    }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        HttpRequest request = jsonRequest(QUrl(input.settings.value(u"server"_s).toString()));
        request.url.setPath(u"/api/v1/statuses/"_s + percentEncoded(ids.constFirst()), QUrl::StrictMode);
        addBearer(request, tokenOf(input));
        return request;
    }

    Result<SourcePage> read(const ConnectorInput &input, const QStringList &ids,
                            const HttpResponse &response) const override
    {
        const QString place = QUrl(input.settings.value(u"server"_s).toString()).host();
        const bool gone = response.status == 404 || response.status == 410;
        // A page of the web server's own is no word of the service.
        const bool told = gone && readJson(response.body);
        if (!told && !response.isGood())
            return MastodonConnector().refusal(response);
        Result<SourcePage> page =
            told ? goneFrom(ids, place) : pageOfAsked(readMastodonPosts(response.body, place), ids);
        if (page)
            page->quotas = mastodonQuotas(response);
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
