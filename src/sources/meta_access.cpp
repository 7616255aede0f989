#include "sources/meta_access.h"
#include "sources/api_request.h"
#include "sources/json_reading.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double NearLimit = 80; ///< percent

/// The highest percentage in a usage header: {"call_count":28,...} or {"id":[{"call_count":10,...}]}.
double highestUsage(const QByteArray &header)
{
    double highest = 0;
    const auto look = [&highest](const QJsonObject &usage) {
        for (const QString &key : {u"call_count"_s, u"total_time"_s, u"total_cputime"_s})
            highest = qMax(highest, usage.value(key).toDouble());
    };
    const QJsonObject usage = QJsonDocument::fromJson(header).object();
    look(usage);
    for (const QJsonValue &one : usage)
        for (const QJsonValue &kind : one.toArray())
            look(kind.toObject());
    return highest;
}

double numberIn(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toDouble();
    double sum = 0; // reactions by kind: {"like": 3, "love": 1}
    for (const QJsonValue &part : value.toObject())
        sum += part.toDouble();
    return sum;
}

/// The cursor of the next page; empty when there is none. The address that the service gives for it holds the token, so
/// it is not used.
QString nextCursor(const QJsonObject &answer)
{
    const QJsonObject paging = answer.value(u"paging"_s).toObject();
    return paging.contains(u"next"_s) ? paging[u"cursors"_s][u"after"_s].toString() : QString();
}

/// True once the service says that four fifths of what it allows are used.
bool isNearLimit(const HttpResponse &response)
{
    return qMax(highestUsage(response.header("X-App-Usage")),
                highestUsage(response.header("X-Business-Use-Case-Usage"))) >= NearLimit;
}

void addFigures(const QJsonObject &metric, const QString &subject, const QString &name, const QDate &today,
                QList<DailyFigure> &figures)
{
    const bool whole = metric.value(u"total_value"_s).isObject();
    if (whole)
        figures.append({subject, name, today, numberIn(metric[u"total_value"_s][u"value"_s])});
    double links = 0;
    const QJsonArray perLink = metric.value(u"link_total_values"_s).toArray();
    for (const QJsonValue &link : perLink)
        links += numberIn(link[u"value"_s]);
    if (!perLink.isEmpty())
        figures.append({subject, name, today, links});
    for (const QJsonValue &value : metric.value(u"values"_s).toArray()) {
        // A day's figure carries the moment at which its day ended, in the service's own zone.
        const QDateTime end = timeValue(value.toObject(), u"end_time");
        const QDate day = end.isValid() ? end.addSecs(-12 * 3600).date() : today;
        if (!value[u"value"_s].isUndefined() && !(whole && !end.isValid())) // the same once more
            figures.append({subject, name, day, numberIn(value[u"value"_s])});
    }
}

} // namespace

Result<HttpRequest> MetaConnector::graphRequest(const ConnectorInput &input, const QString &host, const QString &path,
                                                QList<std::pair<QString, QString>> parameters, const QString &cursor)
{
    const QString token = tokenOf(input);
    if (token.isEmpty())
        return Error{
            Error::Kind::Authorisation,
            QCoreApplication::translate("MetaConnector", "No access token is saved. Open the source and paste one."),
            {}};
    static const QRegularExpression versions(u"^v[0-9]{1,3}\\.[0-9]$"_s);
    QString version = input.settings.value(u"version"_s).toString();
    if (!versions.match(version).hasMatch())
        version = host.contains(u"threads") ? u"v1.0"_s : graphVersionField().preset;
    if (!cursor.isEmpty())
        parameters.append({u"after"_s, cursor});
    HttpRequest request =
        jsonRequest(QUrl(serviceAddress(input, u"https://%1/"_s.arg(host)) + version + u'/' + path), parameters);
    addBearer(request, token);
    return request;
}

StepOutcome MetaConnector::insightsOutcome(const QJsonObject &answer, const QJsonObject &memo, const QDate &today,
                                           const QHash<QString, QString> &names)
{
    StepOutcome outcome;
    outcome.memo = memo;
    const QString subject = memo.value(u"name"_s).toString();
    for (const QJsonValue &item : answer.value(u"data"_s).toArray()) {
        const QJsonObject metric = item.toObject();
        const QString given = textValue(metric, u"name").left(80);
        const QString name = names.value(given, given);
        if (!name.isEmpty())
            addFigures(metric, subject, name, today, outcome.page.figures);
    }
    return outcome;
}

StepOutcome MetaConnector::postsOutcome(QList<Post> posts, const RoundStep &step, const HttpResponse &response,
                                        const QJsonObject &memo)
{
    StepOutcome outcome;
    outcome.memo = memo;
    if (step.name == u"comments" || step.name == u"replies")
        for (Post &post : posts)
            if (post.replyTo.isEmpty() && post.externalId != step.subject)
                post.replyTo = step.subject;
    outcome.page.posts = std::move(posts);
    if (isNearLimit(response))
        outcome.page.remark = QCoreApplication::translate(
            "MetaConnector", "Four fifths of what Meta allows this app in an hour are used, so the rest of the round "
                             "waits for the next one. A longer interval helps.");
    else
        outcome.next = nextCursor(QJsonDocument::fromJson(response.body).object());
    return outcome;
}

QList<RoundStep> MetaConnector::commentSteps(const QList<Post> &posts, const QString &step, QJsonObject &memo)
{
    QList<RoundStep> steps;
    for (const Post &post : posts)
        if (hasGrown(memo, post.externalId, post.engagement.replies.value_or(0)))
            steps.append({step, post.externalId, {}, 5, true});
    return steps;
}

Error MetaConnector::refusal(const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    const QJsonObject error = document ? document->object().value(u"error"_s).toObject() : QJsonObject();
    const int code = error.value(u"code"_s).toInt();
    const int subcode = error.value(u"error_subcode"_s).toInt();
    const QString said = textValue(error, u"message").simplified().left(200);
    const QString detail = u"HTTP %1, code %2, subcode %3"_s.arg(response.status).arg(code).arg(subcode);
    if (code == 4 || code == 17 || code == 32 || code == 613 || (code >= 80000 && code <= 80014))
        return {Error::Kind::RateLimited,
                QCoreApplication::translate("MetaConnector",
                                            "Meta says that this app has asked too often. What was collected is kept; "
                                            "the next attempt comes later. A longer interval helps."),
                detail};
    if (code == 190 || response.status == 401)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "MetaConnector", "The access token has ended or was withdrawn (\"%1\"). Make a new long-lived one "
                                     "and paste it in the source.")
                    .arg(said),
                detail};
    if (code == 10 || code == 3 || (code >= 200 && code < 300))
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "MetaConnector", "The token lacks a permission for this: \"%1\". Add it to the app, and make a new "
                                     "token with it.")
                    .arg(said),
                detail};
    if (code == 100 && (subcode == 33 || response.status == 404))
        return {Error::Kind::NotFound,
                QCoreApplication::translate("MetaConnector",
                                            "Meta knows no such page or account, or this token may not "
                                            "see it. Check its ID in the source."),
                detail};
    if (code == 1 || code == 2)
        return {Error::Kind::Network,
                QCoreApplication::translate("MetaConnector",
                                            "Meta has trouble of its own. Nothing is lost; the next attempt comes by "
                                            "itself."),
                detail};
    if (!said.isEmpty())
        return {Error::Kind::BadData,
                QCoreApplication::translate("MetaConnector", "Meta refused the request: \"%1\". A newer version of the "
                                                             "interface in the source may help.")
                    .arg(said),
                detail};
    return Connector::refusal(response);
}

SourceField graphVersionField()
{
    return {u"version"_s,
            {u"API 버전"_s, u"Version of the interface"_s},
            {u"대개 그대로 둡니다. 메타가 버전을 없애면 새 버전을 적습니다. 예: v26.0"_s,
             u"Usually as it is. When Meta ends a version, enter the new one, e.g. v26.0."_s},
            false,
            false,
            {},
            u"v26.0"_s};
}

} // namespace pulse
