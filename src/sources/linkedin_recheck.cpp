#include "sources/json_reading.h"
#include "sources/linkedin_connector.h"
#include "sources/linkedin_reader.h"
#include "sources/post_recheck.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// GET /posts/{urn}, one each, of the organisation's own posts: the only ones that its administrator may always read.
/// What members wrote is not looked up: LinkedIn lets it be held for a short while only (services/retention.h).
///
/// Not confirmed against a live service: that a deleted post answers 404.
class LinkedInRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &) const override { return {1, 10, 24, 30, 0, false, 0}; }

    QString nameOf(const ConnectorInput &input, const StoredPost &post) const override
    {
        const QString organisation = u"urn:li:organization:"_s + input.settings.value(u"organization"_s).toString();
        const bool isPost =
            post.externalId.startsWith(u"urn:li:share:") || post.externalId.startsWith(u"urn:li:ugcPost:");
        return post.own && isPost && post.author == organisation ? post.externalId : QString();
    }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        return LinkedInConnector::postRequest(input, ids.constFirst());
    }

    Result<SourcePage> read(const ConnectorInput &, const QStringList &ids, const HttpResponse &response) const override
    {
        const QString place = u"LinkedIn"_s;
        if (response.status == 404 && readJson(response.body))
            return goneFrom(ids, place);
        if (!response.isGood())
            return LinkedInConnector().refusal(response);
        return pageOfAsked(readLinkedInPosts(response.body, place), ids);
    }
};

} // namespace

const PostRecheck &linkedInRecheck()
{
    static const LinkedInRecheck recheck;
    return recheck;
}

} // namespace pulse
