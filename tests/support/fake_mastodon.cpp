#include "fake_mastodon.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace pulse {

namespace {

QByteArray account()
{
    return R"({"id":"77","acct":"mina","followers_count":120,"following_count":30,"statuses_count":400})";
}

QJsonObject statusOf(int id)
{
    const QString number = QString::number(id);
    const QDateTime time = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC).addSecs(60LL * id);
    return {{QStringLiteral("id"), number},
            {QStringLiteral("created_at"), time.toString(Qt::ISODateWithMs)},
            {QStringLiteral("content"),
             QStringLiteral("<p>Post %1 about <a href=\"#\">#<span>acme</span></a></p>").arg(number)},
            {QStringLiteral("visibility"), QStringLiteral("public")},
            {QStringLiteral("url"), QStringLiteral("https://m.example/@mina/") + number},
            {QStringLiteral("language"), QStringLiteral("en")},
            {QStringLiteral("favourites_count"), id % 7},
            {QStringLiteral("account"), QJsonObject{{QStringLiteral("acct"), QStringLiteral("mina")},
                                                    {QStringLiteral("display_name"), QStringLiteral("Mina")}}}};
}

} // namespace

FakeMastodon::FakeMastodon(int statuses)
    : m_last(FirstId + statuses - 1), m_server([this](const FakeServer::Request &request) { return answer(request); })
{}

FakeServer::Answer FakeMastodon::answer(const FakeServer::Request &request)
{
    if (misbehave)
        if (const FakeServer::Answer bad = misbehave(int(m_server.requests.size())); bad.status != 200 || bad.silent)
            return bad;
    const bool membersOnly = request.path() == "/api/v2/search" || request.path() == "/api/v1/notifications" ||
                             request.path().endsWith("verify_credentials");
    const bool signedIn = !token.isEmpty() && request.header("authorization") == "Bearer " + token;
    if ((membersOnly || !token.isEmpty()) && !signedIn)
        return {.status = 401, .body = R"({"error":"The access token is invalid"})"};
    if (callsLeft <= 0)
        return {.status = 429, .headers = {{"Retry-After", "300"}}, .body = R"({"error":"Too many requests"})"};
    --callsLeft;
    if (request.path().endsWith("verify_credentials") || request.path().endsWith("accounts/lookup"))
        return {.headers = {{"Content-Type", "application/json"}}, .body = account()};
    if (membersOnly || request.path().startsWith("/api/v1/timelines/") ||
        request.path() == "/api/v1/accounts/77/statuses")
        return list(request);
    if (request.path().startsWith("/api/v1/statuses/"))
        if (const int id = request.path().mid(qstrlen("/api/v1/statuses/")).toInt();
            id >= FirstId && id <= m_last && !deleted.contains(id))
            return {.headers = {{"Content-Type", "application/json"}},
                    .body = QJsonDocument(statusOf(id)).toJson(QJsonDocument::Compact)};
    return {.status = 404, .body = R"({"error":"Record not found"})"};
}

FakeServer::Answer FakeMastodon::list(const FakeServer::Request &request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target).query());
    const auto number = [&](const char *name, int otherwise) {
        const QString value = query.queryItemValue(QString::fromLatin1(name));
        return value.isEmpty() ? otherwise : value.toInt();
    };
    const int limit = qBound(1, number("limit", 20), 40);
    const int below = number("max_id", m_last + 1);
    int newest = qMin(below - 1, m_last);
    int oldest = qMax(FirstId, newest - limit + 1);
    if (const int above = number("min_id", 0); above > 0) { // the page right after it
        oldest = above + 1;
        newest = qMin(m_last, above + limit);
    }
    const bool search = request.path() == "/api/v2/search", notices = request.path() == "/api/v1/notifications";
    QJsonArray page;
    for (int id = newest; id >= oldest; --id)
        page.append(notices ? QJsonObject{{QStringLiteral("id"), QString::number(id)},
                                          {QStringLiteral("type"), QStringLiteral("mention")},
                                          {QStringLiteral("status"), statusOf(id)}}
                            : statusOf(id));
    FakeServer::Answer answer;
    answer.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    answer.headers += headers;
    if (!token.isEmpty())
        answer.headers += {{"X-RateLimit-Limit", "300"},
                           {"X-RateLimit-Remaining", QByteArray::number(callsLeft)},
                           {"X-RateLimit-Reset", "2026-11-23T10:00:00.000Z"}};
    if (search) { // no Link header: the last identifier leads on
        answer.body = QJsonDocument(QJsonObject{{QStringLiteral("statuses"), page}}).toJson(QJsonDocument::Compact);
        return answer;
    }
    if (!page.isEmpty()) {
        const QByteArray base = m_server.url(QString::fromUtf8(request.path())).toEncoded();
        const QByteArray size = "limit=" + QByteArray::number(limit);
        QByteArray links = "<" + base + "?" + size + "&min_id=" + QByteArray::number(newest) + ">; rel=\"prev\"";
        if (oldest > FirstId)
            links = "<" + base + "?" + size + "&max_id=" + QByteArray::number(oldest) + ">; rel=\"next\", " + links;
        answer.headers.append({"Link", links});
    }
    answer.body = QJsonDocument(page).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace pulse
