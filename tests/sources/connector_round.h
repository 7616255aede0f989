#pragma once
#include "shared_data.h"
#include "sources/connector.h"
#include <QFile>
#include <QUrlQuery>
#include <functional>

namespace pulse {

/// Rounds of a connector against a function that stands in for its service, as the collector would run them.
struct ConnectorRound {
    using Service = std::function<HttpResponse(const HttpRequest &)>;

    const Connector &connector;
    ConnectorInput input;

    // What the last round came to.
    QList<HttpRequest> requests = {};
    QList<Post> posts = {};
    QList<DailyFigure> figures = {};
    QList<SourceGap> gaps = {};
    QList<SourceQuota> quotas = {};
    QStringList remarks = {};
    QStringList setAside = {};
    double cost = 0;
    std::optional<Error> error = {};

    /// One round until it ends, fails, or has made \a most requests. State stays for the next.
    void run(const Service &service, int most = 200)
    {
        requests.clear();
        posts.clear();
        figures.clear();
        gaps.clear();
        remarks.clear();
        cost = 0;
        error.reset();
        for (int i = 0; i < most; ++i) {
            const Result<HttpRequest> request = connector.request(input);
            if (!request) {
                error = request.error();
                return;
            }
            requests.append(*request);
            HttpResponse response = service(*request);
            response.url = request->url;
            const Result<SourcePage> page =
                response.isGood() ? connector.read(input, response) : connector.recover(input, response);
            if (!page) {
                error = page.error();
                return;
            }
            posts += page->posts;
            figures += page->figures;
            gaps += page->gaps;
            setAside += page->setAside;
            if (!page->quotas.isEmpty())
                quotas = page->quotas;
            if (!page->remark.isEmpty())
                remarks.append(page->remark);
            cost += page->cost;
            input.spentThisMonth += page->cost;
            input.used += page->used;
            input.state = page->state;
            if (!page->more)
                return;
        }
    }
    /// The last part of each request's path, in order.
    QStringList calls() const
    {
        QStringList names;
        for (const HttpRequest &request : requests)
            names.append(request.url.path().section(QLatin1Char('/'), -1));
        return names;
    }
    static QString parameter(const HttpRequest &request, const QString &name)
    {
        return QUrlQuery(request.url).queryItemValue(name, QUrl::FullyDecoded);
    }
    /// Of the named subject and metric; -1 when there is none.
    double figure(const QString &metric) const
    {
        for (const DailyFigure &figure : figures)
            if (figure.metric == metric)
                return figure.value;
        return -1;
    }
};

inline HttpResponse answerOf(const QByteArray &body, int status = 200)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

/// A recorded answer of ../shared/data/api-responses; empty when it is missing.
inline HttpResponse recorded(const char *name)
{
    QFile file(sharedPath((QByteArray("data/api-responses/") + name).constData()));
    return answerOf(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

/// Answers that no service should send: none of them may crash a connector or bring a post.
inline QList<QByteArray> hostileAnswers()
{
    return {"",
            "null",
            "[]",
            "{}",
            "\"text\"",
            "<html>no</html>",
            "{\"data\":null,\"items\":null,\"elements\":null,\"meta\":null,\"paging\":null}",
            "{\"data\":{},\"items\":{},\"elements\":{}}",
            "{\"data\":[null,1,\"x\",[],{}],\"items\":[null,1,[],{}],\"elements\":[null,1,[],{}]}",
            "{\"data\":[{\"id\":{\"a\":1},\"values\":[null,{\"value\":\"x\",\"end_time\":7}],\"name\":5}]}",
            "{\"items\":[{\"id\":7,\"statistics\":{\"subscriberCount\":\"-5\",\"viewCount\":[]},\"snippet\":3}]}",
            "{\"data\":[{\"tweet_count\":\"x\",\"start\":0,\"end\":\"never\"}],\"meta\":{\"newest_id\":{}}}",
            "{\"elements\":[{\"timeRange\":{\"start\":-9e99},\"followerGains\":[]}],\"paging\":{\"total\":\"x\"}}",
            QByteArray(100'000, '[')};
}

} // namespace pulse
