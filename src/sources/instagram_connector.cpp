#include "sources/instagram_connector.h"
#include "sources/json_reading.h"
#include "sources/meta_reader.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QString Place = u"Instagram"_s;
const QString MediaFields = u"id,caption,media_type,permalink,timestamp,username,like_count,comments_count"_s;

/// Their metrics and ours.
const QHash<QString, QString> &insightNames()
{
    static const QHash<QString, QString> names{
        {u"views"_s, QString::fromUtf16(channel_metric::Views)},
        {u"reach"_s, QString::fromUtf16(channel_metric::Reach)},
        {u"total_interactions"_s, QString::fromUtf16(channel_metric::Engagements)},
        {u"accounts_engaged"_s, u"accountsEngaged"_s},
        {u"follower_count"_s, u"dailyFollows"_s}, // new ones a day, whatever its name says
    };
    return names;
}

bool isFacebookLogin(const ConnectorInput &input)
{
    return input.settings.value(u"login"_s).toString() != u"instagram";
}

QString hostOf(const ConnectorInput &input)
{
    return isFacebookLogin(input) ? u"graph.facebook.com"_s : u"graph.instagram.com"_s;
}

Result<StepOutcome> takeAccount(const QJsonObject &account, const QDate &today, QJsonObject memo)
{
    const QString name = textValue(account, u"username");
    if (name.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("InstagramConnector",
                                                 "Instagram did not tell which account this is. Check that it is the "
                                                 "numeric ID of a professional account."),
                     {}};
    StepOutcome outcome;
    outcome.page.title = u'@' + name;
    const auto figure = [&](QStringView key, const char16_t *metric) {
        if (const auto value = countValue(account, key))
            outcome.page.figures.append({outcome.page.title, QString::fromUtf16(metric), today, double(*value)});
    };
    figure(u"followers_count", channel_metric::Followers);
    figure(u"follows_count", channel_metric::Following);
    figure(u"media_count", channel_metric::Posts);
    memo[u"name"_s] = outcome.page.title;
    memo[u"figuresOf"_s] = today.toString(Qt::ISODate);
    outcome.memo = memo;
    return outcome;
}

/// The number behind a hashtag, remembered: the service counts different ones, not questions.
StepOutcome takeHashtag(const QJsonObject &answer, const QString &tag, QJsonObject memo)
{
    StepOutcome outcome;
    QJsonObject ids = memo.value(u"hashtags"_s).toObject();
    const QString id = textValue(answer.value(u"data"_s).toArray().at(0).toObject(), u"id");
    if (!id.isEmpty()) {
        ids[tag] = id;
        outcome.then = {{u"tag"_s, tag, {}, 3, true}};
    }
    memo[u"hashtags"_s] = ids;
    outcome.memo = memo;
    return outcome;
}

} // namespace

Result<HttpRequest> InstagramConnector::mediaRequest(const ConnectorInput &input, const QString &id)
{
    return graphRequest(input, hostOf(input), QString::fromLatin1(QUrl::toPercentEncoding(id)),
                        {{u"fields"_s, MediaFields}}, {});
}

QList<RoundStep> InstagramConnector::plan(const ConnectorInput &input) const
{
    const QJsonObject memo = memoOf(input);
    QList<RoundStep> steps;
    if (memo.value(u"figuresOf"_s).toString() != input.now.date().toString(Qt::ISODate)) {
        steps.append({u"account"_s, {}, {}, 1});
        QStringList metrics = insightNames().keys();
        metrics.sort();
        for (const QString &metric : metrics)
            steps.append({u"insights"_s, metric, {}, 1, true});
    }
    steps.append({u"media"_s, {}, {}, memo.contains(u"answers"_s) ? 2 : 4});
    steps.append({u"tags"_s, {}, {}, 2, true});
    if (isFacebookLogin(input))
        for (const QString &tag : listValue(input.settings, u"hashtags"_s, MostHashtags))
            steps.append(memo[u"hashtags"_s].toObject().contains(tag) ? RoundStep{u"tag"_s, tag, {}, 3, true}
                                                                      : RoundStep{u"tagId"_s, tag, {}, 1, true});
    return steps;
}

Result<HttpRequest> InstagramConnector::ask(const ConnectorInput &input, const RoundStep &step) const
{
    const QString host = hostOf(input);
    const QString account = input.settings.value(u"account"_s).toString();
    if (step.name == u"account")
        return graphRequest(input, host, account,
                            {{u"fields"_s, u"username,followers_count,follows_count,media_count"_s}}, {});
    if (step.name == u"insights") {
        // Some come as one value a day, the others only as a sum of the span.
        const bool daily = step.subject == u"reach" || step.subject == u"follower_count";
        QList<std::pair<QString, QString>> query{{u"metric"_s, step.subject}, {u"period"_s, u"day"_s}};
        if (!daily)
            query.append({u"metric_type"_s, u"total_value"_s});
        query.append({u"since"_s, QString::number(input.now.addDays(daily ? -7 : -1).toSecsSinceEpoch())});
        query.append({u"until"_s, QString::number(input.now.toSecsSinceEpoch())});
        return graphRequest(input, host, account + u"/insights"_s, query, {});
    }
    if (step.name == u"comments")
        return graphRequest(input, host, QString::fromLatin1(QUrl::toPercentEncoding(step.subject)) + u"/comments"_s,
                            {{u"limit"_s, u"50"_s},
                             {u"fields"_s, u"id,text,username,timestamp,like_count,"
                                           "replies{id,text,username,timestamp,like_count}"_s}},
                            step.cursor);
    if (step.name == u"tagId")
        return graphRequest(input, host, u"ig_hashtag_search"_s, {{u"user_id"_s, account}, {u"q"_s, step.subject}}, {});
    if (step.name == u"tag") // recent media: the last 24 hours, and without the author's name
        return graphRequest(input, host, memoOf(input)[u"hashtags"_s][step.subject].toString() + u"/recent_media"_s,
                            {{u"user_id"_s, account},
                             {u"limit"_s, u"50"_s},
                             {u"fields"_s, u"id,caption,media_type,permalink,timestamp,like_count,comments_count"_s}},
                            step.cursor);
    return graphRequest(input, host, account + (step.name == u"tags" ? u"/tags"_s : u"/media"_s),
                        {{u"limit"_s, u"50"_s}, {u"fields"_s, MediaFields}}, step.cursor);
}

Result<StepOutcome> InstagramConnector::take(const ConnectorInput &input, const RoundStep &step,
                                             const HttpResponse &response, QJsonObject memo) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    if (step.name == u"account")
        return takeAccount(answer, input.now.date(), memo);
    if (step.name == u"tagId")
        return takeHashtag(answer, step.subject, memo);
    if (step.name == u"insights")
        return insightsOutcome(answer, memo, input.now.date(), insightNames());
    const auto posts = readInstagramPosts(response.body, Place);
    if (!posts)
        return posts.error();
    const QList<RoundStep> comments =
        step.name == u"media" ? commentSteps(*posts, u"comments"_s, memo) : QList<RoundStep>();
    StepOutcome outcome = postsOutcome(*posts, step, response, memo);
    outcome.then = comments;
    return outcome;
}

} // namespace pulse
