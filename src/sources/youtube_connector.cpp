#include "sources/youtube_connector.h"
#include "core/period.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/youtube_reader.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const QString Place = u"YouTube"_s;

/// The day of the quota and when the next begins.
struct QuotaDay {
    QDate day;
    QDateTime ends;
};

QuotaDay quotaDay(const QDateTime &now)
{
    const QTimeZone pacific("America/Los_Angeles");
    const QDate day = now.toTimeZone(pacific).date();
    return {day, QDateTime(day.addDays(1), QTime(0, 0), pacific).toUTC()};
}

const QString Searches = u"search.list"_s, Units = u"units"_s;

qint64 usedToday(const ConnectorInput &input, const QString &quota)
{
    return callsOn(input.used, quota, quotaDay(input.now).day);
}

/// Counts one call against \a quota, and tells what is left.
void countCall(const QString &quota, const ConnectorInput &input, SourcePage &page)
{
    const QuotaDay day = quotaDay(input.now);
    page.used.append({quota, day.day, 1});
    const QList<KeyUse> used = input.used + page.used;
    const auto left = [&](const QString &name, qint64 limit) {
        return SourceQuota{name, qMax<qint64>(0, limit - callsOn(used, name, day.day)), limit, day.ends};
    };
    page.quotas = {left(Searches, YouTubeConnector::SearchesADay), left(Units, YouTubeConnector::UnitsADay)};
}

QDateTime timeIn(const QJsonObject &memo, const QString &key)
{
    return QDateTime::fromString(memo.value(key).toString(), Qt::ISODate).toUTC();
}

bool isSearch(const ConnectorInput &input) { return input.settings.value(u"form"_s).toString() == u"search"; }

/// Subscribers, videos and views of the channel; remembers which one it is.
Result<StepOutcome> takeChannel(const HttpResponse &response, const QDateTime &now, QJsonObject memo)
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    const QJsonObject item = document->object().value(u"items"_s).toArray().at(0).toObject();
    const QString id = textValue(item, u"id");
    if (id.isEmpty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("YouTubeConnector", "YouTube knows no such channel. Enter its handle "
                                                                     "(@name) or its ID, which begins with UC."),
                     {}};
    StepOutcome outcome;
    const QJsonObject snippet = item.value(u"snippet"_s).toObject();
    const QJsonObject statistics = item.value(u"statistics"_s).toObject();
    outcome.page.title = textValue(snippet, u"title").simplified();
    const QString subject = outcome.page.title.isEmpty() ? id : outcome.page.title;
    const auto figure = [&](QStringView key, const char16_t *metric) {
        if (const auto value = countValue(statistics, key))
            outcome.page.figures.append({subject, QString::fromUtf16(metric), now.date(), double(*value)});
    };
    if (!statistics.value(u"hiddenSubscriberCount"_s).toBool())
        figure(u"subscriberCount", channel_metric::Followers);
    figure(u"videoCount", channel_metric::Posts);
    figure(u"viewCount", channel_metric::TotalViews);
    memo[u"channelId"_s] = id;
    memo[u"figuresOf"_s] = now.date().toString(Qt::ISODate);
    outcome.memo = memo;
    return outcome;
}

/// A thread comes with five of its replies at most: where there are more than when last asked, they are asked for.
QList<RoundStep> replySteps(const QJsonObject &answer, QJsonObject &memo)
{
    QList<RoundStep> steps;
    for (const QJsonValue &item : answer.value(u"items"_s).toArray()) {
        const QString id = item[u"id"_s].toString();
        const qint64 total = countValue(item[u"snippet"_s].toObject(), u"totalReplyCount").value_or(0);
        const qsizetype here = item[u"replies"_s][u"comments"_s].toArray().size();
        if (!id.isEmpty() && total > here && hasGrown(memo, id, total))
            steps.append({u"replies"_s, id, {}, 5, true});
    }
    return steps;
}

/// Newest first; ends at the first page that holds nothing newer than the last round.
Result<StepOutcome> takeComments(const RoundStep &step, const HttpResponse &response, QJsonObject memo)
{
    const auto document = readJson(response.body);
    const auto posts = readYouTubePosts(response.body, Place);
    if (!document || !posts)
        return document ? posts.error() : document.error();
    StepOutcome outcome;
    outcome.page.posts = *posts;
    outcome.then = replySteps(document->object(), memo);
    const QDateTime before = timeIn(memo, u"newestComment"_s);
    const bool news = newestOf(*posts, {}) > before || !before.isValid();
    const QDateTime walked = newestOf(*posts, timeIn(memo, u"walkedTo"_s));
    memo[u"walkedTo"_s] = walked.toString(Qt::ISODate);
    outcome.next = news && !posts->isEmpty() ? textValue(document->object(), u"nextPageToken") : QString();
    if (outcome.next.isEmpty() || step.pagesLeft <= 1) { // the walk is over: what it began with is known now
        if (walked.isValid())
            memo[u"newestComment"_s] = walked.toString(Qt::ISODate);
        memo.remove(u"walkedTo"_s);
        QDateTime oldest;
        for (const Post &post : *posts)
            if (post.publishedAt.isValid() && (!oldest.isValid() || post.publishedAt < oldest))
                oldest = post.publishedAt;
        if (!outcome.next.isEmpty() && before.isValid() && oldest > before)
            outcome.page.gaps.append(
                {{},
                 before,
                 oldest,
                 QCoreApplication::translate("YouTubeConnector", "More comments came than one round may ask for.")});
    }
    outcome.memo = memo;
    return outcome;
}

/// Search gives no counts: the videos themselves are asked for next.
Result<StepOutcome> takeSearch(const HttpResponse &response, QJsonObject memo)
{
    const auto document = readJson(response.body);
    const auto posts = readYouTubePosts(response.body, Place);
    if (!document || !posts)
        return document ? posts.error() : document.error();
    StepOutcome outcome;
    QStringList ids;
    for (const Post &post : *posts)
        ids.append(post.externalId);
    if (!ids.isEmpty())
        outcome.then.append({u"videos"_s, ids.mid(0, 50).join(u','), {}, 1});
    outcome.next = textValue(document->object(), u"nextPageToken");
    const QDateTime newest = newestOf(*posts, timeIn(memo, u"newestVideo"_s));
    if (newest.isValid())
        memo[u"newestVideo"_s] = newest.toString(Qt::ISODate);
    outcome.memo = memo;
    return outcome;
}

/// Videos, or the replies of a thread.
Result<StepOutcome> takePosts(const HttpResponse &response, const QJsonObject &memo)
{
    const auto document = readJson(response.body);
    const auto posts = readYouTubePosts(response.body, Place);
    if (!document || !posts)
        return document ? posts.error() : document.error();
    StepOutcome outcome;
    outcome.page.posts = *posts;
    outcome.next = textValue(document->object(), u"nextPageToken");
    outcome.memo = memo;
    return outcome;
}

} // namespace

QList<RoundStep> YouTubeConnector::plan(const ConnectorInput &input) const
{
    const QJsonObject memo = memoOf(input);
    if (isSearch(input))
        return {{u"search"_s, {}, {}, memo.contains(u"newestVideo"_s) ? 1 : 2}};
    QList<RoundStep> steps;
    const bool known = !memo.value(u"channelId"_s).toString().isEmpty() &&
                       memo.value(u"figuresOf"_s).toString() == input.now.date().toString(Qt::ISODate);
    if (!known)
        steps.append({u"channel"_s, {}, {}, 1});
    steps.append({u"comments"_s, {}, {}, memo.contains(u"newestComment"_s) ? LaterPages : FirstPages});
    return steps;
}

Result<HttpRequest> YouTubeConnector::ask(const ConnectorInput &input, const RoundStep &step) const
{
    const QJsonObject memo = memoOf(input);
    const QString token = tokenOf(input);
    if (token.isEmpty())
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate(
                         "YouTubeConnector", "YouTube wants an API key or a sign-in. Open the source and give it one."),
                     {}};
    QList<std::pair<QString, QString>> query;
    QString call;
    if (step.name == u"search") {
        const int most = qBound(1, input.settings.value(u"dailySearches"_s).toString().toInt(), SearchesADay);
        if (usedToday(input, Searches) >= most)
            return Error{Error::Kind::RateLimited,
                         QCoreApplication::translate("YouTubeConnector",
                                                     "Today's %1 searches are used up. They are new at %2 (UTC), and "
                                                     "the search goes on by itself. A longer interval helps.")
                             .arg(most)
                             .arg(quotaDay(input.now).ends.toString(u"yyyy-MM-dd HH:mm"_s)),
                         {}};
        call = u"search"_s;
        query = {{u"part"_s, u"snippet"_s},
                 {u"type"_s, u"video"_s},
                 {u"order"_s, u"date"_s},
                 {u"maxResults"_s, u"50"_s},
                 {u"q"_s, input.settings.value(u"query"_s).toString()}};
        for (const auto &[key, name] :
             {std::pair(u"region"_s, u"regionCode"_s), std::pair(u"language"_s, u"relevanceLanguage"_s)})
            if (const QString value = input.settings.value(key).toString(); !value.isEmpty())
                query.append({name, value});
        // Videos turn up late in search; those met again are known.
        if (const QDateTime newest = timeIn(memo, u"newestVideo"_s); newest.isValid() && step.cursor.isEmpty())
            query.append({u"publishedAfter"_s, newest.addSecs(-6 * 3600).toString(Qt::ISODate)});
    } else if (step.name == u"videos") {
        call = u"videos"_s;
        query = {{u"part"_s, u"snippet,statistics"_s}, {u"id"_s, step.subject}};
    } else if (step.name == u"replies") {
        call = u"comments"_s;
        query = {{u"part"_s, u"snippet"_s},
                 {u"parentId"_s, step.subject},
                 {u"maxResults"_s, u"100"_s},
                 {u"textFormat"_s, u"plainText"_s}};
    } else if (step.name == u"channel") {
        call = u"channels"_s;
        query = {{u"part"_s, u"snippet,statistics"_s}};
        const QString channel = input.settings.value(u"channel"_s).toString();
        if (channel.isEmpty())
            query.append({u"mine"_s, u"true"_s});
        else
            query.append({channel.startsWith(u"UC") ? u"id"_s : u"forHandle"_s, channel});
    } else {
        call = u"commentThreads"_s;
        query = {{u"part"_s, u"snippet,replies"_s},
                 {u"allThreadsRelatedToChannelId"_s, memo.value(u"channelId"_s).toString()},
                 {u"order"_s, u"time"_s},
                 {u"maxResults"_s, u"100"_s},
                 {u"textFormat"_s, u"plainText"_s}};
    }
    if (!step.cursor.isEmpty())
        query.append({u"pageToken"_s, step.cursor});
    HttpRequest request = jsonRequest(QUrl(serviceAddress(input, Base) + call), query);
    addKey(request, input);
    return request;
}

void YouTubeConnector::addKey(HttpRequest &request, const ConnectorInput &input)
{
    const QString token = tokenOf(input);
    if (token.startsWith(u"AIza")) // as all of Google's API keys; in a header, not in the address
        request.headers.append({"X-Goog-Api-Key", token.toUtf8()});
    else
        addBearer(request, token);
}

void YouTubeConnector::countUnit(const ConnectorInput &input, SourcePage &page) { countCall(Units, input, page); }

std::optional<Error> YouTubeConnector::quotaForRechecks(const ConnectorInput &input)
{
    if (usedToday(input, Units) < UnitsADay / 2)
        return std::nullopt;
    return Error{Error::Kind::RateLimited,
                 QCoreApplication::translate("YouTubeConnector", "Half of the day's units are used: stored posts are "
                                                                 "looked up again tomorrow."),
                 {}};
}

Result<StepOutcome> YouTubeConnector::take(const ConnectorInput &input, const RoundStep &step,
                                           const HttpResponse &response, QJsonObject memo) const
{
    Result<StepOutcome> outcome = Error{};
    if (step.name == u"channel")
        outcome = takeChannel(response, input.now, memo);
    else if (step.name == u"comments")
        outcome = takeComments(step, response, memo);
    else if (step.name == u"search")
        outcome = takeSearch(response, memo);
    else
        outcome = takePosts(response, memo);
    if (outcome)
        countCall(step.name == u"search" ? Searches : Units, input, outcome->page);
    return outcome;
}

Error YouTubeConnector::refusal(const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    const QJsonObject error = document ? document->object().value(u"error"_s).toObject() : QJsonObject();
    const QString reason = textValue(error.value(u"errors"_s).toArray().at(0).toObject(), u"reason").left(60);
    const QString detail = u"HTTP %1, %2"_s.arg(response.status).arg(reason);
    const auto tell = [&](Error::Kind kind, const QString &text) { return Error{kind, text, detail}; };
    if (reason == u"quotaExceeded" || reason == u"dailyLimitExceeded")
        return tell(Error::Kind::RateLimited,
                    QCoreApplication::translate(
                        "YouTubeConnector",
                        "The day's quota of this key is used up. It is new at midnight Pacific time, and collecting "
                        "goes on by itself. Fewer searches or a longer interval help."));
    if (reason == u"rateLimitExceeded" || reason == u"userRateLimitExceeded")
        return tell(Error::Kind::RateLimited,
                    QCoreApplication::translate("YouTubeConnector",
                                                "YouTube is asked too often at once. The next attempt comes later."));
    if (reason == u"keyInvalid" || reason == u"badRequest" || reason == u"keyExpired" || response.status == 401)
        return tell(Error::Kind::Authorisation,
                    QCoreApplication::translate(
                        "YouTubeConnector",
                        "YouTube does not accept the API key or the sign-in. Check the key in the Google Cloud "
                        "console, or sign in again."));
    if (reason == u"accessNotConfigured" || reason == u"forbidden" || reason == u"insufficientPermissions")
        return tell(Error::Kind::Authorisation,
                    QCoreApplication::translate(
                        "YouTubeConnector",
                        "This key may not read that. Switch on \"YouTube Data API v3\" for its project in the Google "
                        "Cloud console; an own channel without an address needs a sign-in."));
    if (reason == u"commentsDisabled")
        return tell(Error::Kind::Authorisation,
                    QCoreApplication::translate("YouTubeConnector", "Comments are switched off on this channel."));
    if (reason == u"videoNotFound" || reason == u"channelNotFound" || response.status == 404)
        return tell(Error::Kind::NotFound,
                    QCoreApplication::translate("YouTubeConnector", "YouTube knows no such channel or video any more. "
                                                                    "Check the channel in the source."));
    return Connector::refusal(response);
}

} // namespace pulse
