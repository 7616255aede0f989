#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/post_recheck.h"
#include "sources/x_connector.h"
#include "sources/x_reader.h"
#include <QJsonArray>
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// GET /2/tweets?ids=, up to 100. The developer policy asks that what was deleted on X is deleted here within 24 hours
/// of being told; every look costs money, so a person says how many posts a day (setting "lookAgain", posts a day).
///
/// Not confirmed against a live service: whether a look at a post read earlier the same day is free. It is reckoned
/// with its full price.
class XRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &input) const override
    {
        const QString chosen = input.settings.value(u"lookAgain"_s).toString();
        const int posts = chosen.isEmpty() ? XConnector::LookAgainPreset : chosen.toInt();
        return {qBound(0, posts, 100), 1, 24, 30, posts, true, XConnector::PostPrice};
    }

    QString addressPart(const ConnectorInput &) const override { return u"/status"_s; } // twitter.com, too

    QString nameOf(const ConnectorInput &, const StoredPost &post) const override
    {
        return post.own ? post.externalId : addressRest(post.url, u"x.com/i/status/");
    }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        HttpRequest request = jsonRequest(
            QUrl(serviceAddress(input, u"https://api.x.com/2/") + u"tweets"_s),
            {{u"ids"_s, ids.join(u',')},
             {u"tweet.fields"_s,
              u"created_at,lang,public_metrics,author_id,entities,referenced_tweets,note_tweet,edit_history_tweet_ids"_s}});
        request.attempts = 1;
        addBearer(request, tokenOf(input));
        return request;
    }

    /// X names each post that it does not give: only those that are not there, or not to be seen by anyone, have gone.
    Result<SourcePage> read(const ConnectorInput &, const QStringList &ids, const HttpResponse &response) const override
    {
        if (!response.isGood())
            return XConnector().refusal(response);
        const auto document = readJson(response.body);
        auto posts = readXPosts(response.body, u"X"_s);
        if (!document || !posts)
            return document ? posts.error() : document.error();
        SourcePage page;
        const QSet<QString> asked(ids.cbegin(), ids.cend());
        for (Post &post : *posts)
            if (asked.contains(post.externalId))
                page.posts.append(post);
        page.cost = double(page.posts.size()) * XConnector::PostPrice;
        for (const QJsonValue &value : document->object().value(u"errors"_s).toArray()) {
            const QJsonObject error = value.toObject();
            const QString id = textValue(error, u"resource_id");
            const QString type = textValue(error, u"type").section(u'/', -1);
            if (!asked.contains(id) || (type != u"resource-not-found" && type != u"not-authorized-for-resource"))
                continue;
            Post gone;
            gone.place = u"X"_s;
            gone.externalId = id;
            gone.deleted = true;
            page.posts.append(gone);
        }
        return page;
    }
};

} // namespace

const PostRecheck &xRecheck()
{
    static const XRecheck recheck;
    return recheck;
}

} // namespace pulse
