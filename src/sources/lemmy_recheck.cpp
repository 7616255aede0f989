#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/lemmy_connector.h"
#include "sources/lemmy_reader.h"
#include "sources/post_recheck.h"
#include "sources/web_query.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// GET /post?id= and /comment?id=, one each, in either version of the interface: what was deleted or removed comes with
/// a mark, what was purged not at all.
///
/// Not confirmed against a live service: the words for what is not there; those of versions 0.18 to 1.0 are known.
class LemmyRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &) const override { return {1, 20, 24, 14, 0, false, 0}; }

    QString nameOf(const ConnectorInput &, const StoredPost &post) const override
    {
        const bool named = post.externalId.startsWith(u"post:") || post.externalId.startsWith(u"comment:");
        return post.own && named ? post.externalId : QString();
    }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        const QString kind = ids.constFirst().section(u':', 0, 0), number = ids.constFirst().section(u':', 1);
        const bool newer = input.state.value(u"version"_s).toInt() == 4;
        HttpRequest request = jsonRequest(QUrl(input.settings.value(u"server"_s).toString()));
        request.url.setPath(u"/api/%1/%2"_s.arg(newer ? u"v4"_s : u"v3"_s, kind));
        request.url.setQuery(webQuery({{u"id"_s, number}}), QUrl::StrictMode);
        addBearer(request, tokenOf(input));
        return request;
    }

    Result<SourcePage> read(const ConnectorInput &input, const QStringList &ids,
                            const HttpResponse &response) const override
    {
        const QString place = QUrl(input.settings.value(u"server"_s).toString()).host();
        if (!response.isGood()) {
            const auto answer = readJson(response.body);
            const QString said = answer ? textValue(answer->object(), u"error") : QString();
            if (!said.startsWith(u"couldnt_find") && said != u"not_found")
                return LemmyConnector().refusal(response);
            return goneFrom(ids, place);
        }
        return pageOfAsked(readLemmyPosts(response.body, place), ids);
    }
};

} // namespace

const PostRecheck &lemmyRecheck()
{
    static const LemmyRecheck recheck;
    return recheck;
}

} // namespace pulse
