#include "sources/linkedin_connector.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include "sources/linkedin_reader.h"
#include "sources/web_query.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr char16_t Base[] = u"https://api.linkedin.com/rest/";
const QString Place = u"LinkedIn"_s;
constexpr int LatestPosts = 10; ///< whose comments are counted in every round; the others once a day
constexpr int Days = 7;         ///< of daily figures, which arrive late

QString organisationOf(const ConnectorInput &input)
{
    return u"urn:li:organization:"_s + input.settings.value(u"organization"_s).toString();
}

/// Restli's own brackets stay as they are, the urns inside are encoded.
QString dayRange(const QDateTime &now)
{
    const QDateTime end(now.date(), QTime(0, 0), Qt::UTC);
    return u"(timeRange:(start:%1,end:%2),timeGranularityType:DAY)"_s.arg(end.addDays(-Days).toMSecsSinceEpoch())
        .arg(end.toMSecsSinceEpoch());
}

/// \a path with its query already encoded.
HttpRequest restRequest(const ConnectorInput &input, const QString &path)
{
    static const QRegularExpression months(u"^20[0-9]{2}(0[1-9]|1[0-2])$"_s);
    QString version = input.settings.value(u"version"_s).toString();
    if (!months.match(version).hasMatch()) // two months back: the newest is not always there yet
        version = input.now.date().addMonths(-2).toString(u"yyyyMM"_s);
    HttpRequest request =
        jsonRequest(QUrl::fromEncoded((serviceAddress(input, Base) + path).toLatin1(), QUrl::StrictMode));
    request.headers.emplaceBack("LinkedIn-Version", version.toLatin1());
    request.headers.emplaceBack("X-Restli-Protocol-Version", "2.0.0");
    addBearer(request, tokenOf(input));
    return request;
}

QString startQuery(const RoundStep &step)
{
    return u"&start=%1&count=%2"_s.arg(step.cursor.isEmpty() ? u"0"_s : step.cursor).arg(LinkedInConnector::PageSize);
}

/// Where the next page begins, however the answer tells: a link to it, or a full page.
QString nextStart(const QJsonObject &answer, const RoundStep &step)
{
    const QJsonObject paging = answer.value(u"paging"_s).toObject();
    for (const QJsonValue &link : paging.value(u"links"_s).toArray())
        if (link[u"rel"_s].toString() == u"next")
            if (const QString start = QUrlQuery(QUrl(link[u"href"_s].toString())).queryItemValue(u"start"_s);
                !start.isEmpty())
                return start;
    const int start = step.cursor.toInt();
    const bool full = answer.value(u"elements"_s).toArray().size() >= LinkedInConnector::PageSize;
    const auto total = countValue(paging, u"total");
    return full && (!total || start + LinkedInConnector::PageSize < *total)
               ? QString::number(start + LinkedInConnector::PageSize)
               : QString();
}

/// Daily figures: their numbers, one object a day under \a member.
QList<DailyFigure> dailyFigures(const QJsonObject &answer, const QString &subject, const QString &member,
                                const QList<std::pair<QString, QString>> &names)
{
    QList<DailyFigure> figures;
    for (const QJsonValue &value : answer.value(u"elements"_s).toArray()) {
        const QJsonObject element = value.toObject();
        const auto start = countValue(element.value(u"timeRange"_s).toObject(), u"start");
        if (!start)
            continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(*start, Qt::UTC).date();
        QHash<QString, double> sums;
        for (const auto &[theirs, ours] : names) {
            const QJsonValue number = element.value(member)[theirs];
            if (number.isDouble())
                sums[ours] += number.toDouble();
        }
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            figures.append({subject, sum.key(), day, sum.value()});
    }
    return figures;
}

/// Comments are asked for where their number grew; it is told by the counts of each post.
void noteCounts(const QJsonObject &answer, const RoundStep &step, StepOutcome &outcome)
{
    const QJsonObject summary = answer.value(u"commentsSummary"_s).toObject().isEmpty()
                                    ? answer.value(u"commentSummary"_s).toObject()
                                    : answer.value(u"commentsSummary"_s).toObject();
    const auto total = countValue(summary, u"aggregatedTotalComments");
    const qint64 now = total ? *total : countValue(summary, u"count").value_or(0);
    if (hasGrown(outcome.memo, step.subject, now))
        outcome.then.append({u"comments"_s, step.subject, {}, 5, true});
}

} // namespace

HttpRequest LinkedInConnector::postRequest(const ConnectorInput &input, const QString &urn)
{
    return restRequest(input, u"posts/"_s + percentEncoded(urn));
}

QList<RoundStep> LinkedInConnector::plan(const ConnectorInput &input) const
{
    QList<RoundStep> steps;
    const QJsonObject memo = memoOf(input);
    if (memo.value(u"figuresOf"_s).toString() != input.now.date().toString(Qt::ISODate)) {
        steps.append({u"followers"_s, {}, {}, 1, true});
        steps.append({u"gains"_s, {}, {}, 1, true});
        steps.append({u"shares"_s, {}, {}, 1, true});
    }
    steps.append({u"posts"_s, {}, {}, memo.contains(u"seen"_s) ? 1 : 4});
    steps.append({u"mentions"_s, {}, {}, 2, true});
    return steps;
}

Result<HttpRequest> LinkedInConnector::ask(const ConnectorInput &input, const RoundStep &step) const
{
    if (tokenOf(input).isEmpty())
        return Error{
            Error::Kind::Authorisation,
            QCoreApplication::translate("LinkedInConnector",
                                        "LinkedIn wants a sign-in or an access token. Open the source and give it "
                                        "one."),
            {}};
    const QString urn = percentEncoded(organisationOf(input));
    const QString subject = percentEncoded(step.subject);
    if (step.name == u"followers")
        return restRequest(input, u"networkSizes/%1?edgeType=%2"_s.arg(
                                      urn, step.subject.isEmpty() ? u"COMPANY_FOLLOWED_BY_MEMBER"_s : step.subject));
    if (step.name == u"gains" || step.name == u"shares")
        return restRequest(input, u"organizationalEntity%1Statistics?q=organizationalEntity&organizationalEntity=%2&"
                                  "timeIntervals=%3"_s.arg(step.name == u"gains" ? u"Follower"_s : u"Share"_s, urn,
                                                           dayRange(input.now)));
    if (step.name == u"counts")
        return restRequest(input, u"socialActions/"_s + subject);
    if (step.name == u"comments")
        return restRequest(input, u"socialActions/%1/comments?%2"_s.arg(subject, startQuery(step).mid(1)));
    if (step.name == u"mentions")
        return restRequest(input, u"organizationalEntityNotifications?q=criteria&actions=List(COMMENT,SHARE_MENTION)&"
                                  "organizationalEntity=%1&timeRange=(start:%2,end:%3)%4"_s.arg(urn)
                                      .arg(input.now.addDays(-Days).toMSecsSinceEpoch())
                                      .arg(input.now.toMSecsSinceEpoch())
                                      .arg(startQuery(step)));
    if (step.name == u"post")
        return postRequest(input, step.subject);
    return restRequest(input, u"posts?q=author&author=%1&sortBy=LAST_MODIFIED%2"_s.arg(urn, startQuery(step)));
}

Result<StepOutcome> LinkedInConnector::take(const ConnectorInput &input, const RoundStep &step,
                                            const HttpResponse &response, QJsonObject memo) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    const QString subject = u"LinkedIn "_s + input.settings.value(u"organization"_s).toString();
    StepOutcome outcome;
    outcome.memo = memo;
    outcome.page.title = subject;
    if (step.name == u"followers") {
        if (const auto size = countValue(answer, u"firstDegreeSize"))
            outcome.page.figures = {
                {subject, QString::fromUtf16(channel_metric::Followers), input.now.date(), double(*size)}};
        return outcome;
    }
    if (step.name == u"gains") {
        outcome.page.figures =
            dailyFigures(answer, subject, u"followerGains"_s,
                         {{u"organicFollowerGain"_s, u"dailyFollows"_s}, {u"paidFollowerGain"_s, u"dailyFollows"_s}});
        return outcome;
    }
    if (step.name == u"shares") {
        outcome.memo[u"figuresOf"_s] = input.now.date().toString(Qt::ISODate);
        outcome.page.figures = dailyFigures(answer, subject, u"totalShareStatistics"_s,
                                            {{u"impressionCount"_s, QString::fromUtf16(channel_metric::Views)},
                                             {u"uniqueImpressionsCount"_s, QString::fromUtf16(channel_metric::Reach)},
                                             {u"clickCount"_s, QString::fromUtf16(channel_metric::Clicks)},
                                             {u"likeCount"_s, QString::fromUtf16(channel_metric::Engagements)},
                                             {u"commentCount"_s, QString::fromUtf16(channel_metric::Engagements)},
                                             {u"shareCount"_s, QString::fromUtf16(channel_metric::Engagements)}});
        return outcome;
    }
    if (step.name == u"counts") {
        noteCounts(answer, step, outcome);
        return outcome;
    }
    outcome.next = nextStart(answer, step);
    if (step.name == u"mentions") { // names of posts alone: each is asked for
        for (const QJsonValue &value : answer.value(u"elements"_s).toArray())
            if (const QString urn = value[u"generatedActivity"_s].toString();
                urn.startsWith(u"urn:li:") && value[u"action"_s].toString() == u"SHARE_MENTION")
                outcome.then.append({u"post"_s, urn, {}, 1, true});
        return outcome;
    }
    const auto posts = readLinkedInPosts(response.body, Place);
    if (!posts)
        return posts.error();
    outcome.page.posts = *posts;
    if (step.name == u"posts") {
        outcome.memo[u"seen"_s] = true;
        const int latest = itemsToAskFor(outcome.memo, input.now.date(), LatestPosts);
        for (const Post &post : posts->mid(0, latest))
            outcome.then.append({u"counts"_s, post.externalId, {}, 1, true});
    }
    return outcome;
}

/// The spelling of edgeType changed in 2026: where the newer is refused, the older is tried once.
std::optional<StepOutcome> LinkedInConnector::wayOn(const ConnectorInput &, const RoundStep &step,
                                                    const HttpResponse &response, const QJsonObject &memo) const
{
    if (step.name != u"followers" || !step.subject.isEmpty() || response.status != 400)
        return std::nullopt;
    StepOutcome outcome;
    outcome.memo = memo;
    outcome.then = {{u"followers"_s, u"CompanyFollowedByMember"_s, {}, 1, true}};
    return outcome;
}

Error LinkedInConnector::refusal(const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    const QJsonObject problem = document ? document->object() : QJsonObject();
    const QString said = textValue(problem, u"message").simplified().left(200);
    const QString detail =
        u"HTTP %1, %2 %3"_s.arg(response.status)
            .arg(textValue(problem, u"serviceErrorCode").left(20), textValue(problem, u"code").left(60));
    if (response.status == 401)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("LinkedInConnector", "LinkedIn's access ends after 60 days or when it is "
                                                                 "withdrawn. Open the source and sign in again, or "
                                                                 "paste a new token."),
                detail};
    if (response.status == 403)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "LinkedInConnector", "LinkedIn does not let this app read that: \"%1\". The app needs the product "
                                         "\"Community Management API\", and the person who signed in must administer "
                                         "the page.")
                    .arg(said),
                detail};
    if (response.status == 426 || said.contains(u"version", Qt::CaseInsensitive))
        return {Error::Kind::BadData,
                QCoreApplication::translate("LinkedInConnector",
                                            "LinkedIn has ended this version of its interface. Enter a newer month in "
                                            "the source, e.g. %1.")
                    .arg(QDate::currentDate().toString(u"yyyyMM"_s)),
                detail};
    if (response.status == 429)
        return {Error::Kind::RateLimited,
                QCoreApplication::translate("LinkedInConnector", "The app's requests of this day are used up. They are "
                                                                 "new at midnight UTC, and collecting goes on by "
                                                                 "itself. A longer interval helps."),
                detail};
    if (response.status == 404)
        return {Error::Kind::NotFound,
                QCoreApplication::translate("LinkedInConnector", "LinkedIn knows no such organisation or post. Check "
                                                                 "the organisation's number."),
                detail};
    return Connector::refusal(response);
}

} // namespace pulse
