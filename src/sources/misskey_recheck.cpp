#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/misskey_connector.h"
#include "sources/misskey_reader.h"
#include "sources/post_recheck.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// POST /api/notes/show, one each: NO_SUCH_NOTE means that it has gone.
class MisskeyRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &) const override { return {1, 20, 24, 14, 0, false, 0}; }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        HttpRequest request =
            jsonPost(QUrl(input.settings.value(u"server"_s).toString()), QJsonObject{{u"noteId"_s, ids.constFirst()}});
        request.url.setPath(u"/api/notes/show"_s);
        addBearer(request, tokenOf(input));
        return request;
    }

    Result<SourcePage> read(const ConnectorInput &input, const QStringList &ids,
                            const HttpResponse &response) const override
    {
        const QString place = QUrl(input.settings.value(u"server"_s).toString()).host();
        if (!response.isGood()) {
            const auto answer = readJson(response.body);
            if (!answer || (*answer)[u"error"_s][u"code"_s].toString() != u"NO_SUCH_NOTE")
                return MisskeyConnector().refusal(response);
            return goneFrom(ids, place);
        }
        return pageOfAsked(readMisskeyPosts(response.body, place), ids);
    }
};

} // namespace

const PostRecheck &misskeyRecheck()
{
    static const MisskeyRecheck recheck;
    return recheck;
}

} // namespace pulse
