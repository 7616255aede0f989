#include "sources/facebook_connector.h"
#include "sources/instagram_connector.h"
#include "sources/json_reading.h"
#include "sources/meta_reader.h"
#include "sources/post_recheck.h"
#include "sources/threads_connector.h"
#include "sources/threads_reader.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Of one of Meta's three services.
struct MetaService {
    QString place;
    bool (*isPost)(const ConnectorInput &input, const StoredPost &post); ///< and no comment, which has other fields
    Result<HttpRequest> (*request)(const ConnectorInput &input, const QString &id);
    Result<QList<Post>> (*read)(QByteArrayView answer, const QString &place);
};

/// GET /{id}, one each, of the account's own posts: of these alone the answer "it does not exist, or you may not see
/// it" has one meaning. Whose they are is known from the name that the account has.
///
/// Not confirmed against a live service: code 100 with subcode 33, and codes 24 and 803, for what is not there.
class MetaRecheck final : public PostRecheck {
public:
    explicit MetaRecheck(MetaService service) : m_service(std::move(service)) {}

    RecheckTerms terms(const ConnectorInput &) const override { return {1, 20, 24, 30, 0, false, 0}; }

    QString nameOf(const ConnectorInput &input, const StoredPost &post) const override
    {
        QString account = input.state[u"memo"_s][u"name"_s].toString();
        if (account.startsWith(u'@'))
            account.remove(0, 1);
        const bool ours = post.own && !account.isEmpty() && post.author == account;
        return ours && m_service.isPost(input, post) ? post.externalId : QString();
    }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        return m_service.request(input, ids.constFirst());
    }

    Result<SourcePage> read(const ConnectorInput &, const QStringList &ids, const HttpResponse &response) const override
    {
        if (!response.isGood()) {
            const auto answer = readJson(response.body);
            const QJsonObject error = answer ? answer->object().value(u"error"_s).toObject() : QJsonObject();
            const int code = error.value(u"code"_s).toInt(), subcode = error.value(u"error_subcode"_s).toInt();
            if (!(code == 100 && subcode == 33) && code != 24 && code != 803)
                return FacebookConnector().refusal(response); // the same words for all three
            return goneFrom(ids, m_service.place);
        }
        return pageOfAsked(m_service.read(response.body, m_service.place), ids);
    }

private:
    MetaService m_service;
};

/// "PAGE_NUMBER"; a comment's begins with the post's number.
bool isPagePost(const ConnectorInput &input, const StoredPost &post)
{
    const QString page = input.state[u"memo"_s][u"page"_s].toString();
    return !page.isEmpty() && post.externalId.startsWith(page + u'_');
}

bool hasAddress(const ConnectorInput &, const StoredPost &post) { return !post.url.isEmpty(); }

} // namespace

const PostRecheck &facebookRecheck()
{
    static const MetaRecheck recheck({u"Facebook"_s, &isPagePost, &FacebookConnector::postRequest, &readFacebookPosts});
    return recheck;
}

const PostRecheck &instagramRecheck()
{
    static const MetaRecheck recheck(
        {u"Instagram"_s, &hasAddress, &InstagramConnector::mediaRequest, &readInstagramPosts});
    return recheck;
}

const PostRecheck &threadsRecheck()
{
    static const MetaRecheck recheck({u"Threads"_s, &hasAddress, &ThreadsConnector::postRequest, &readThreadsPosts});
    return recheck;
}

} // namespace pulse
