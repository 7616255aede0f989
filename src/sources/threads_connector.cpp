#include "sources/threads_connector.h"
#include "sources/json_reading.h"
#include "sources/threads_reader.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QString Place = u"Threads"_s;
constexpr int LatestPosts = 10;                 ///< whose answers are read in every round; the others once a day
constexpr qint64 FirstSpan = 7 * 24 * 3600;     ///< seconds a first search looks back
constexpr qint64 Overlap = 3600;                ///< seconds: posts turn up late
constexpr qint64 EarliestSince = 1'688'540'400; ///< the service refuses what lies before

const QHash<QString, QString> &insightNames()
{
    static const QHash<QString, QString> names{
        {u"views"_s, QString::fromUtf16(channel_metric::Views)},
        {u"followers_count"_s, QString::fromUtf16(channel_metric::Followers)},
        {u"clicks"_s, QString::fromUtf16(channel_metric::Clicks)},
    };
    return names;
}

QString sinceOf(const QJsonObject &memo, const QString &key, const QDateTime &now)
{
    const QDateTime newest = QDateTime::fromString(memo.value(key).toString(), Qt::ISODate).toUTC();
    const qint64 since = newest.isValid() ? newest.toSecsSinceEpoch() - Overlap : now.toSecsSinceEpoch() - FirstSpan;
    return QString::number(qMax(since, EarliestSince));
}

const QString PostFields = u"id,text,media_type,permalink,timestamp,username,has_replies,is_quote_post,is_reply"_s;

QString hostOf(const ConnectorInput &input)
{
    const QString chosen = input.settings.value(u"host"_s).toString();
    return chosen == u"graph.threads.com" ? chosen : u"graph.threads.net"_s;
}

bool isSearch(const ConnectorInput &input) { return input.settings.value(u"form"_s).toString() != u"account"; }

/// Empty answers do not count, by the service's own page.
void countSearch(const ConnectorInput &input, SourcePage &page)
{
    const QString quota = u"keyword_search"_s;
    const QDate today = input.now.date();
    page.used.append({quota, today, page.posts.isEmpty() ? 0 : 1});
    const qint64 left = ThreadsConnector::SearchesADay - callsOn(input.used + page.used, quota, today);
    page.quotas = {{quota, qMax<qint64>(0, left), ThreadsConnector::SearchesADay,
                    QDateTime(today.addDays(1), QTime(0, 0), Qt::UTC)}};
}

} // namespace

Result<HttpRequest> ThreadsConnector::postRequest(const ConnectorInput &input, const QString &id)
{
    return graphRequest(input, hostOf(input), QString::fromLatin1(QUrl::toPercentEncoding(id)),
                        {{u"fields"_s, PostFields}}, {});
}

QList<RoundStep> ThreadsConnector::plan(const ConnectorInput &input) const
{
    QList<RoundStep> steps;
    if (isSearch(input)) {
        const QString words = input.settings.value(u"words"_s).toString();
        for (const QString &word : listValue(input.settings, u"words"_s, MostWords))
            steps.append({u"search"_s, word, {}, 5});
        return steps.isEmpty() ? QList<RoundStep>{{u"search"_s, words, {}, 5}} : steps;
    }
    const QJsonObject memo = memoOf(input);
    if (memo.value(u"figuresOf"_s).toString() != input.now.date().toString(Qt::ISODate)) {
        steps.append({u"account"_s, {}, {}, 1});
        for (const QString &metric :
             {u"views"_s, u"likes"_s, u"replies"_s, u"reposts"_s, u"quotes"_s, u"clicks"_s, u"followers_count"_s})
            steps.append({u"insights"_s, metric, {}, 1, true});
    }
    steps.append({u"threads"_s, {}, {}, 2});
    steps.append({u"mentions"_s, {}, {}, 5, true});
    return steps;
}

Result<HttpRequest> ThreadsConnector::ask(const ConnectorInput &input, const RoundStep &step) const
{
    const QString host = hostOf(input);
    const QJsonObject memo = memoOf(input);
    if (step.name == u"account")
        return graphRequest(input, host, u"me"_s, {{u"fields"_s, u"id,username"_s}}, {});
    if (step.name == u"insights") {
        QList<std::pair<QString, QString>> query{{u"metric"_s, step.subject}};
        if (step.subject != u"followers_count") { // which takes no span
            query.append({u"since"_s, QString::number(input.now.addDays(-7).toSecsSinceEpoch())});
            query.append({u"until"_s, QString::number(input.now.toSecsSinceEpoch())});
        }
        return graphRequest(input, host, u"me/threads_insights"_s, query, {});
    }
    QList<std::pair<QString, QString>> query{{u"limit"_s, u"50"_s}};
    if (step.name == u"replies") {
        query.append({u"fields"_s, u"id,text,username,permalink,timestamp,media_type,replied_to{id}"_s});
        return graphRequest(input, host, QString::fromLatin1(QUrl::toPercentEncoding(step.subject)) + u"/replies"_s,
                            query, step.cursor);
    }
    query.append({u"fields"_s, PostFields});
    if (step.name == u"threads")
        return graphRequest(input, host, u"me/threads"_s, query, step.cursor);
    if (step.name == u"mentions") {
        query.append({u"since"_s, sinceOf(memo, u"newestMention"_s, input.now)});
        return graphRequest(input, host, u"me/mentions"_s, query, step.cursor);
    }
    const bool tag = input.settings.value(u"mode"_s).toString() == u"TAG";
    query.append({u"q"_s, step.subject});
    query.append({u"search_type"_s, u"RECENT"_s});
    query.append({u"search_mode"_s, tag ? u"TAG"_s : u"KEYWORD"_s});
    query.append({u"since"_s, sinceOf(memo, u"newest/"_s + step.subject, input.now)});
    return graphRequest(input, host, u"keyword_search"_s, query, step.cursor);
}

Result<StepOutcome> ThreadsConnector::take(const ConnectorInput &input, const RoundStep &step,
                                           const HttpResponse &response, QJsonObject memo) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    if (step.name == u"account") {
        StepOutcome outcome;
        outcome.page.title = u'@' + textValue(answer, u"username");
        memo[u"name"_s] = outcome.page.title;
        memo[u"figuresOf"_s] = input.now.date().toString(Qt::ISODate);
        outcome.memo = memo;
        return outcome;
    }
    if (step.name == u"insights")
        return insightsOutcome(answer, memo, input.now.date(), insightNames());
    const auto posts = readThreadsPosts(response.body, Place);
    if (!posts)
        return posts.error();
    const bool search = step.name == u"search";
    if (search || step.name == u"mentions") {
        const QString key = search ? u"newest/"_s + step.subject : u"newestMention"_s;
        const QDateTime before = QDateTime::fromString(memo.value(key).toString(), Qt::ISODate).toUTC();
        if (const QDateTime newest = newestOf(*posts, before); newest.isValid())
            memo[key] = newest.toString(Qt::ISODate);
    }
    StepOutcome outcome = postsOutcome(*posts, step, response, memo);
    if (search)
        countSearch(input, outcome.page);
    if (step.name == u"threads") { // which posts have answers is told, how many is not
        int left = itemsToAskFor(outcome.memo, input.now.date(), LatestPosts);
        for (const QJsonValue &post : answer.value(u"data"_s).toArray())
            if (left-- > 0 && post[u"has_replies"_s].toBool())
                outcome.then.append({u"replies"_s, post[u"id"_s].toString(), {}, 2, true});
    }
    return outcome;
}

} // namespace pulse
