#include "sources/facebook_connector.h"
#include "sources/json_reading.h"
#include "sources/meta_reader.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QString Host = u"graph.facebook.com"_s;
const QString Place = u"Facebook"_s;

/// Their metrics and ours; empty: by their own name.
const QHash<QString, QString> &insightNames()
{
    static const QHash<QString, QString> names{
        {u"page_media_view"_s, QString::fromUtf16(channel_metric::Views)},
        {u"page_total_media_view_unique"_s, QString::fromUtf16(channel_metric::Reach)},
        {u"page_post_engagements"_s, QString::fromUtf16(channel_metric::Engagements)},
        {u"page_follows"_s, QString::fromUtf16(channel_metric::Followers)},
        {u"page_daily_follows"_s, u"dailyFollows"_s},
    };
    return names;
}

const QString PostFields = u"id,message,created_time,permalink_url,shares,attachments{media_type},"
                           "reactions.summary(total_count).limit(0),comments.summary(total_count).limit(0)"_s;

/// The page itself: its name, and how many follow it.
Result<StepOutcome> takePage(const QJsonObject &page, const QDate &today, QJsonObject memo)
{
    const QString id = textValue(page, u"id");
    if (id.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("FacebookConnector",
                                                 "Facebook did not tell which page this is. Check the page's ID."),
                     {}};
    StepOutcome outcome;
    outcome.page.title = textValue(page, u"name").simplified();
    if (const auto followers = countValue(page, u"followers_count"))
        outcome.page.figures.append(
            {outcome.page.title, QString::fromUtf16(channel_metric::Followers), today, double(*followers)});
    memo[u"page"_s] = id;
    memo[u"name"_s] = outcome.page.title;
    memo[u"figuresOf"_s] = today.toString(Qt::ISODate);
    outcome.memo = memo;
    return outcome;
}

} // namespace

Result<HttpRequest> FacebookConnector::postRequest(const ConnectorInput &input, const QString &id)
{
    return graphRequest(input, Host, QString::fromLatin1(QUrl::toPercentEncoding(id)), {{u"fields"_s, PostFields}}, {});
}

QList<RoundStep> FacebookConnector::plan(const ConnectorInput &input) const
{
    const QJsonObject memo = memoOf(input);
    QList<RoundStep> steps;
    if (memo.value(u"figuresOf"_s).toString() != input.now.date().toString(Qt::ISODate)) {
        steps.append({u"page"_s, {}, {}, 1});
        QStringList metrics = insightNames().keys();
        metrics.sort();
        for (const QString &metric : metrics)
            steps.append({u"insights"_s, metric, {}, 1, true});
    }
    steps.append({u"posts"_s, {}, {}, memo.contains(u"answers"_s) ? LaterPages : FirstPages});
    steps.append({u"tagged"_s, {}, {}, 2, true});
    return steps;
}

Result<HttpRequest> FacebookConnector::ask(const ConnectorInput &input, const RoundStep &step) const
{
    const QString page = memoOf(input).value(u"page"_s).toString(input.settings.value(u"page"_s).toString());
    const QString pageInPath = QString::fromLatin1(QUrl::toPercentEncoding(page));
    if (step.name == u"page")
        return graphRequest(input, Host, pageInPath, {{u"fields"_s, u"id,name,followers_count,fan_count"_s}}, {});
    if (step.name == u"insights")
        return graphRequest(input, Host, pageInPath + u"/insights"_s,
                            {{u"metric"_s, step.subject},
                             {u"period"_s, u"day"_s},
                             {u"since"_s, QString::number(input.now.addDays(-7).toSecsSinceEpoch())},
                             {u"until"_s, QString::number(input.now.toSecsSinceEpoch())}},
                            {});
    if (step.name == u"comments")
        return graphRequest(
            input, Host, QString::fromLatin1(QUrl::toPercentEncoding(step.subject)) + u"/comments"_s,
            {{u"filter"_s, u"stream"_s},
             {u"order"_s, u"reverse_chronological"_s},
             {u"limit"_s, u"100"_s},
             {u"fields"_s, u"id,message,created_time,from,like_count,comment_count,permalink_url,parent{id}"_s}},
            step.cursor);
    const bool tagged = step.name == u"tagged";
    return graphRequest(
        input, Host, pageInPath + (tagged ? u"/tagged"_s : u"/posts"_s),
        {{u"limit"_s, u"50"_s}, {u"fields"_s, tagged ? u"id,message,created_time,permalink_url,from"_s : PostFields}},
        step.cursor);
}

Result<StepOutcome> FacebookConnector::take(const ConnectorInput &input, const RoundStep &step,
                                            const HttpResponse &response, QJsonObject memo) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    if (step.name == u"page")
        return takePage(answer, input.now.date(), memo);
    if (step.name == u"insights")
        return insightsOutcome(answer, memo, input.now.date(), insightNames());
    auto posts = readFacebookPosts(response.body, Place);
    if (!posts)
        return posts.error();
    QList<RoundStep> comments;
    if (step.name == u"posts") {
        comments = commentSteps(*posts, u"comments"_s, memo);
        for (Post &post : *posts) // the page's own, which the answer does not repeat for each
            if (post.author.name.isEmpty())
                post.author.name = post.author.handle = memo.value(u"name"_s).toString();
    }
    StepOutcome outcome = postsOutcome(*posts, step, response, memo);
    outcome.then = comments;
    return outcome;
}

} // namespace pulse
