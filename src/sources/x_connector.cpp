#include "sources/x_connector.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/x_reader.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr char16_t Base[] = u"https://api.x.com/2/";

bool isSearch(const ConnectorInput &input) { return input.settings.value(u"form"_s).toString() != u"account"; }

bool withAuthors(const ConnectorInput &input) { return input.settings.value(u"authors"_s).toString() != u"no"; }

double pricePerPost(const ConnectorInput &input)
{
    return XConnector::PostPrice + (withAuthors(input) ? XConnector::PersonPrice : 0);
}

int postsWanted(const ConnectorInput &input)
{
    return qBound(XConnector::SmallestPage, input.settings.value(u"postsPerRound"_s).toString().toInt(), 1000);
}

/// How many posts this round may still read: what the person wants, less what it has read, as far as the cap pays.
int postsLeft(const ConnectorInput &input, const QJsonObject &memo, double otherCosts)
{
    const int left = postsWanted(input) - memo.value(u"readNow"_s).toInt();
    const double cap = input.settings.value(u"monthlyCap"_s).toDouble();
    if (cap <= 0)
        return left;
    constexpr double Grain = 1e-9; // 0.1 + 0.2 must not cost a post
    const int paid = int((cap - input.spentThisMonth - otherCosts) / pricePerPost(input) + Grain);
    // Not even the smallest page is paid for: the full price stands, and the collector refuses the round.
    return paid >= XConnector::SmallestPage ? qMin(left, paid) : left;
}

int pageSize(const ConnectorInput &input, const QJsonObject &memo)
{
    return qBound(XConnector::SmallestPage, postsLeft(input, memo, 0), XConnector::LargestPage);
}

void addPostFields(const ConnectorInput &input, QList<std::pair<QString, QString>> &query)
{
    query.append({u"tweet.fields"_s,
                  u"created_at,lang,public_metrics,author_id,conversation_id,entities,referenced_tweets,note_tweet"_s});
    if (withAuthors(input)) {
        query.append({u"expansions"_s, u"author_id"_s});
        query.append({u"user.fields"_s, u"username,name,public_metrics,location"_s});
    }
}

QDateTime timeIn(const QJsonObject &memo, const QString &key)
{
    return QDateTime::fromString(memo.value(key).toString(), Qt::ISODate).toUTC();
}

/// The round ends here: the next one begins after its newest post. What was left unread is a gap.
void endWalk(const QList<Post> &lastPage, bool unread, QJsonObject &memo, SourcePage &page)
{
    const QDateTime from = timeIn(memo, u"newestAt"_s);
    QDateTime oldest;
    for (const Post &post : lastPage)
        if (!oldest.isValid() || post.publishedAt < oldest)
            oldest = post.publishedAt;
    if (unread && from.isValid() && from < oldest)
        page.gaps.append(
            {{},
             from,
             oldest,
             QCoreApplication::translate("XConnector", "More posts came than a round may read and pay for.")});
    if (memo.contains(u"walkingTo"_s))
        memo[u"newest"_s] = memo.take(u"walkingTo"_s);
    if (memo.contains(u"walkingAt"_s))
        memo[u"newestAt"_s] = memo.take(u"walkingAt"_s);
    memo.remove(u"readNow"_s);
}

/// Posts of a page, newest first; what was paid for; and where the next page is, while this round may go on.
Result<StepOutcome> takePosts(const ConnectorInput &input, const HttpResponse &response, QJsonObject memo)
{
    const auto document = readJson(response.body);
    const auto posts = readXPosts(response.body, u"X"_s);
    if (!document || !posts)
        return document ? posts.error() : document.error();
    const QJsonObject meta = document->object().value(u"meta"_s).toObject();
    const qsizetype people = document->object()[u"includes"_s][u"users"_s].toArray().size();
    const qsizetype returned =
        qMax(posts->size(), document->object().value(u"data"_s).toArray().size()); // paid, readable or not
    StepOutcome outcome;
    outcome.page.posts = *posts;
    outcome.page.cost = double(returned) * XConnector::PostPrice + double(people) * XConnector::PersonPrice;
    for (const QJsonValue &error : document->object().value(u"errors"_s).toArray())
        if (outcome.page.setAside.size() < 20)
            outcome.page.setAside.append(textValue(error.toObject(), u"detail").left(300));
    const QString newest = textValue(meta, u"newest_id");
    if (!memo.contains(u"walkingTo"_s) && !newest.isEmpty())
        memo[u"walkingTo"_s] = newest;
    memo[u"readNow"_s] = memo.value(u"readNow"_s).toInt() + int(returned);
    const QDateTime newestAt = newestOf(*posts, timeIn(memo, u"walkingAt"_s));
    if (newestAt.isValid())
        memo[u"walkingAt"_s] = newestAt.toString(Qt::ISODate);
    const QString next = textValue(meta, u"next_token");
    ConnectorInput after = input;
    after.spentThisMonth += outcome.page.cost;
    if (!next.isEmpty() && postsLeft(after, memo, 0) >= XConnector::SmallestPage)
        outcome.next = next;
    else
        endWalk(*posts, !next.isEmpty(), memo, outcome.page);
    outcome.memo = memo;
    return outcome;
}

/// How many posts matched on each of the last days, which the service counts for the price of one post.
Result<StepOutcome> takeCounts(const ConnectorInput &input, const HttpResponse &response, QJsonObject memo)
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    StepOutcome outcome;
    outcome.page.cost = XConnector::CountPrice;
    qint64 total = 0;
    for (const QJsonValue &value : document->object().value(u"data"_s).toArray()) {
        const QJsonObject day = value.toObject();
        const auto count = countValue(day, u"tweet_count");
        const QDateTime start = timeValue(day, u"start");
        const QDateTime end = timeValue(day, u"end");
        if (!count || !start.isValid())
            continue;
        total += *count;
        if (start.secsTo(end) == 24LL * 60 * 60) // the first and the last are parts of days
            outcome.page.figures.append({input.settings.value(u"query"_s).toString(),
                                         QString::fromUtf16(channel_metric::MentionsCounted), start.date(),
                                         double(*count)});
    }
    const double price = double(total) * pricePerPost(input);
    outcome.page.remark =
        QCoreApplication::translate("XConnector", "X counts %1 posts in seven days; to read all of them would cost "
                                                  "about %2 US dollars.")
            .arg(total)
            .arg(price, 0, 'f', 2);
    memo[u"figuresOf"_s] = input.now.date().toString(Qt::ISODate);
    outcome.memo = memo;
    return outcome;
}

Result<StepOutcome> takeAccount(const ConnectorInput &input, const HttpResponse &response, QJsonObject memo)
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    const QJsonObject account = document->object().value(u"data"_s).toObject();
    const QJsonObject metrics = account.value(u"public_metrics"_s).toObject();
    const QString id = textValue(account, u"id");
    if (id.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("XConnector", "X did not say whose account this is. Sign in again."),
                     {}};
    StepOutcome outcome;
    outcome.page.cost = XConnector::PersonPrice;
    const QString handle = u'@' + textValue(account, u"username");
    outcome.page.title = handle;
    const auto figure = [&](QStringView key, const char16_t *metric) {
        if (const auto value = countValue(metrics, key))
            outcome.page.figures.append({handle, QString::fromUtf16(metric), input.now.date(), double(*value)});
    };
    figure(u"followers_count", channel_metric::Followers);
    figure(u"following_count", channel_metric::Following);
    figure(u"tweet_count", channel_metric::Posts);
    memo[u"account"_s] = id;
    memo[u"figuresOf"_s] = input.now.date().toString(Qt::ISODate);
    outcome.memo = memo;
    return outcome;
}

} // namespace

QList<RoundStep> XConnector::plan(const ConnectorInput &input) const
{
    const bool figuresDue = memoOf(input).value(u"figuresOf"_s).toString() != input.now.date().toString(Qt::ISODate);
    const RoundStep posts{isSearch(input) ? u"search"_s : u"mentions"_s, {}, {}, 100}; // the money ends it before
    if (!figuresDue)
        return {posts};
    RoundStep figures{isSearch(input) ? u"counts"_s : u"account"_s, {}, {}, 1};
    figures.optional = isSearch(input); // the plan of an app may lack them
    return {figures, posts};
}

std::optional<double> XConnector::costOfRound(const ConnectorInput &input) const
{
    double others = 0;
    bool posts = false;
    for (const RoundStep &step : steps(input)) {
        if (step.name == u"counts")
            others += CountPrice;
        else if (step.name == u"account")
            others += PersonPrice;
        else
            posts = true;
    }
    const QJsonObject memo = memoOf(input);
    return others + (posts ? qMax(SmallestPage, postsLeft(input, memo, others)) * pricePerPost(input) : 0);
}

Result<HttpRequest> XConnector::ask(const ConnectorInput &input, const RoundStep &step) const
{
    const QJsonObject memo = memoOf(input);
    const QString token = tokenOf(input);
    if (token.isEmpty())
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate(
                         "XConnector", "X wants a Bearer token or a sign-in. Open the source and give it one."),
                     {}};
    if (input.settings.value(u"monthlyCap"_s).toDouble() <= 0)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("XConnector",
                                                 "X charges for every post that is read. Open the source and set a "
                                                 "limit for the month first."),
                     {}};
    QList<std::pair<QString, QString>> query;
    QString call;
    if (step.name == u"counts") {
        call = u"tweets/counts/recent"_s;
        query = {{u"query"_s, input.settings.value(u"query"_s).toString()}, {u"granularity"_s, u"day"_s}};
    } else if (step.name == u"account") {
        call = u"users/me"_s;
        query = {{u"user.fields"_s, u"public_metrics,username,name"_s}};
    } else {
        const bool search = step.name == u"search";
        call = search ? u"tweets/search/recent"_s : u"users/%1/mentions"_s.arg(memo.value(u"account"_s).toString());
        if (search)
            query = {{u"query"_s, input.settings.value(u"query"_s).toString()}, {u"sort_order"_s, u"recency"_s}};
        query.append({u"max_results"_s, QString::number(pageSize(input, memo))});
        addPostFields(input, query);
        if (const QString newest = memo.value(u"newest"_s).toString(); !newest.isEmpty())
            query.append({u"since_id"_s, newest});
        if (!step.cursor.isEmpty())
            query.append({search ? u"next_token"_s : u"pagination_token"_s, step.cursor});
    }
    HttpRequest request = jsonRequest(QUrl(serviceAddress(input, Base) + call), query);
    request.attempts = 1; // a repeated question may be charged again
    addBearer(request, token);
    return request;
}

Result<StepOutcome> XConnector::take(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                                     QJsonObject memo) const
{
    if (step.name == u"counts")
        return takeCounts(input, response, memo);
    if (step.name == u"account")
        return takeAccount(input, response, memo);
    return takePosts(input, response, memo);
}

/// Recent search reaches back seven days and refuses an older since_id: after a longer pause it begins anew, and what
/// fell out of its reach is a gap.
std::optional<StepOutcome> XConnector::wayOn(const ConnectorInput &input, const RoundStep &step,
                                             const HttpResponse &response, const QJsonObject &memo) const
{
    if (response.status != 400 || !response.body.contains("since_id") || !memo.contains(u"newest"_s))
        return std::nullopt;
    StepOutcome outcome;
    outcome.memo = memo;
    outcome.memo.remove(u"newest"_s);
    const QDateTime from = timeIn(memo, u"newestAt"_s);
    const QDateTime reach = input.now.addDays(-7);
    if (from.isValid() && from < reach)
        outcome.page.gaps.append(
            {{}, from, reach, QCoreApplication::translate("XConnector", "X shows only the last seven days.")});
    outcome.then = {{step.name, {}, {}, step.pagesLeft}};
    return outcome;
}

Error XConnector::refusal(const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    const QJsonObject problem = document ? document->object() : QJsonObject();
    const QString type = textValue(problem, u"type").section(u'/', -1).left(60);
    QString said = textValue(problem, u"detail");
    if (said.isEmpty())
        said = textValue(problem, u"title");
    said = said.simplified().left(200);
    const QString detail = u"HTTP %1, %2"_s.arg(response.status).arg(type);
    const QString all = (type + u' ' + said).toLower();
    if (response.status == 402 || type == u"usage-capped" || all.contains(u"credit") || all.contains(u"spend"))
        return {Error::Kind::RateLimited,
                QCoreApplication::translate("XConnector", "X gives nothing more for this app's money: \"%1\". Look at "
                                                          "the balance and the spending limit at console.x.com.")
                    .arg(said.isEmpty() ? QString::number(response.status) : said),
                detail};
    if (response.status == 401)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "XConnector", "X does not accept the token any more. Open the source and sign in again, or paste a "
                                  "new Bearer token."),
                detail};
    if (response.status == 403)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("XConnector",
                                            "X does not let this app read that: \"%1\". Own mentions need a sign-in; "
                                            "check the app's permissions at console.x.com.")
                    .arg(said),
                detail};
    if (response.status == 400)
        return {Error::Kind::Usage,
                QCoreApplication::translate("XConnector", "X does not understand the search: \"%1\". Change the query "
                                                          "of the source.")
                    .arg(said),
                detail};
    return Connector::refusal(response);
}

} // namespace pulse
