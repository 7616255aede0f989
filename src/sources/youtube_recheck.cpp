#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/post_recheck.h"
#include "sources/youtube_connector.h"
#include "sources/youtube_reader.h"
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QString Place = u"YouTube"_s;

bool isComment(const QString &id) { return id.size() > 11; } // a video's has 11 signs

/// videos.list and comments.list by identifiers, 50 in one call of one unit. The developer policies (III.E.4.d) let
/// what was read be kept for 30 days, then it is to be refreshed or deleted: every post is looked up again once a week,
/// and the words of one that was found stay for 30 days more (services/retention.h).
///
/// Not confirmed against a live service: that comments.list takes 50 identifiers.
class YouTubeRecheck final : public PostRecheck {
public:
    RecheckTerms terms(const ConnectorInput &) const override { return {50, 20, 7 * 24, 0, 0, true, 0}; }

    QString addressPart(const ConnectorInput &) const override { return u"youtu"_s; }

    QString nameOf(const ConnectorInput &, const StoredPost &post) const override
    {
        if (post.own)
            return post.externalId;
        const QUrlQuery query(addressRest(post.url, u"youtube.com/watch?"));
        const QString comment = query.queryItemValue(u"lc"_s), video = query.queryItemValue(u"v"_s);
        return !comment.isEmpty() ? comment : video.size() == 11 ? video : QString();
    }

    QList<QStringList> questions(const QStringList &ids, int batch) const override
    {
        QStringList videos, comments;
        for (const QString &id : ids)
            (isComment(id) ? comments : videos).append(id);
        return PostRecheck::questions(videos, batch) + PostRecheck::questions(comments, batch);
    }

    Result<HttpRequest> request(const ConnectorInput &input, const QStringList &ids) const override
    {
        if (const auto tired = YouTubeConnector::quotaForRechecks(input))
            return *tired;
        const bool comments = isComment(ids.constFirst());
        QList<std::pair<QString, QString>> query{{u"part"_s, comments ? u"snippet"_s : u"snippet,statistics"_s},
                                                 {u"id"_s, ids.join(u',')}};
        if (comments)
            query.append({u"textFormat"_s, u"plainText"_s});
        HttpRequest request = jsonRequest(
            QUrl(serviceAddress(input, YouTubeConnector::Base) + (comments ? u"comments"_s : u"videos"_s)), query);
        YouTubeConnector::addKey(request, input);
        return request;
    }

    Result<SourcePage> read(const ConnectorInput &input, const QStringList &ids,
                            const HttpResponse &response) const override
    {
        if (!response.isGood())
            return YouTubeConnector().refusal(response);
        const auto document = readJson(response.body);
        auto posts = readYouTubePosts(response.body, Place);
        if (!document || !posts)
            return document ? posts.error() : document.error();
        SourcePage page;
        page.posts = std::move(posts).value();
        keepAsked(page.posts, ids);
        if (document->object().value(u"items"_s).isArray())
            markMissing(page.posts, ids, Place);
        YouTubeConnector::countUnit(input, page);
        return page;
    }
};

} // namespace

const PostRecheck &youtubeRecheck()
{
    static const YouTubeRecheck recheck;
    return recheck;
}

} // namespace pulse
