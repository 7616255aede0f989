#include "fake_bluesky.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Answer = FakeServer::Answer;

Answer json(const QJsonObject &object, int status = 200)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer error(int status, const QString &name, const QString &words)
{
    return json({{u"error"_s, name}, {u"message"_s, words}}, status);
}

QJsonObject author()
{
    return {{u"did"_s, u"did:plc:mina"_s},
            {u"handle"_s, QString::fromLatin1(FakeBluesky::Handle)},
            {u"displayName"_s, u"Mina"_s}};
}

QJsonObject postOf(int number)
{
    const QString time =
        QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC).addSecs(60LL * number).toString(Qt::ISODateWithMs);
    QJsonObject post{{u"uri"_s, u"at://did:plc:mina/app.bsky.feed.post/%1"_s.arg(number)},
                     {u"author"_s, author()},
                     {u"record"_s, QJsonObject{{u"$type"_s, u"app.bsky.feed.post"_s},
                                               {u"text"_s, u"Post %1 about #acme"_s.arg(number)},
                                               {u"createdAt"_s, time},
                                               {u"langs"_s, QJsonArray{u"en"_s}}}},
                     {u"likeCount"_s, number % 5},
                     {u"indexedAt"_s, time}};
    if (number % 10 == 0)
        post[u"labels"_s] = QJsonArray{QJsonObject{{u"val"_s, number % 20 == 0 ? u"!hide"_s : u"porn"_s}}};
    return post;
}

/// A JWT whose payload says when it ends; nobody checks the signature here.
QString token(const QString &name, int number, int seconds)
{
    const QJsonObject claims{{u"exp"_s, QDateTime::currentSecsSinceEpoch() + seconds}};
    return u"%1%2.%3.x"_s.arg(name).arg(number).arg(
        QString::fromLatin1(QJsonDocument(claims)
                                .toJson(QJsonDocument::Compact)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

} // namespace

FakeBluesky::FakeBluesky(int posts)
    : m_last(posts), m_server([this](const FakeServer::Request &request) { return answer(request); })
{}

void FakeBluesky::endSession() { m_accessHolds = false; }

void FakeBluesky::forgetSession() { m_accessHolds = m_refreshHolds = false; }

int FakeBluesky::asked(const QByteArray &method) const
{
    int times = 0;
    for (const FakeServer::Request &request : m_server.requests)
        times += request.path().endsWith(method) ? 1 : 0;
    return times;
}

Answer FakeBluesky::session()
{
    ++m_sessions;
    m_accessHolds = m_refreshHolds = true;
    const QJsonObject service{{u"id"_s, u"#atproto_pds"_s}, {u"serviceEndpoint"_s, address()}};
    return json({{u"accessJwt"_s, token(u"access"_s, m_sessions, 7200)},
                 {u"refreshJwt"_s, token(u"refresh"_s, m_sessions, 5'000'000)},
                 {u"did"_s, u"did:plc:mina"_s},
                 {u"handle"_s, QString::fromLatin1(Handle)},
                 {u"didDoc"_s, QJsonObject{{u"service"_s, QJsonArray{service}}}}});
}

Answer FakeBluesky::posts(const FakeServer::Request &request, const QString &list) const
{
    const QUrlQuery query(QUrl::fromEncoded(request.target).query());
    const int limit = qBound(1, query.queryItemValue(u"limit"_s).toInt(), 100);
    const QString cursor = query.queryItemValue(u"cursor"_s);
    const int newest = cursor.isEmpty() ? m_last : cursor.toInt();
    const int oldest = qMax(1, newest - limit + 1);
    QJsonArray page;
    for (int number = newest; number >= oldest; --number) {
        QJsonObject post = postOf(number);
        if (list == u"notifications")
            post[u"reason"_s] = u"mention"_s;
        page.append(list == u"feed" ? QJsonObject{{u"post"_s, post}} : post);
    }
    QJsonObject body{{list, page}};
    if (oldest > 1)
        body[u"cursor"_s] = QString::number(oldest - 1);
    Answer answer = json(body);
    answer.headers.emplaceBack("RateLimit-Limit", "3000");
    answer.headers.emplaceBack("RateLimit-Remaining", QByteArray::number(3000 - m_server.requests.size()));
    answer.headers.emplaceBack("RateLimit-Reset", "1795424400");
    return answer;
}

Answer FakeBluesky::answer(const FakeServer::Request &request)
{
    if (misbehave)
        if (const Answer bad = misbehave(request); bad.status != 200 || bad.silent)
            return bad;
    const QByteArray method = request.path().mid(qstrlen("/xrpc/"));
    const QByteArray bearer = request.header("authorization");
    const auto holds = [&](const char *name, bool alive) {
        return alive && bearer.startsWith("Bearer " + QByteArray(name) + QByteArray::number(m_sessions) + '.');
    };
    if (method == "com.atproto.server.createSession") {
        const QJsonObject given = QJsonDocument::fromJson(request.body).object();
        const bool right = given.value(u"identifier"_s).toString() == QLatin1StringView(Handle) &&
                           given.value(u"password"_s).toString() == QLatin1StringView(Password);
        return right ? session() : error(401, u"AuthenticationRequired"_s, u"Invalid identifier or password"_s);
    }
    if (method == "com.atproto.server.refreshSession")
        return holds("refresh", m_refreshHolds) ? session()
                                                : error(400, u"ExpiredToken"_s, u"Token has been revoked"_s);
    if (method == "app.bsky.feed.getPosts" && bearer.isEmpty()) {
        QJsonArray found;
        for (const QString &uri :
             QUrlQuery(QUrl::fromEncoded(request.target).query()).allQueryItemValues(u"uris"_s, QUrl::FullyDecoded))
            if (const int number = uri.section(u'/', -1).toInt();
                number >= 1 && number <= m_last && !deleted.contains(number))
                found.append(postOf(number));
        return json({{u"posts"_s, found}});
    }
    const bool isPublic =
        bearer.isEmpty() && (method == "app.bsky.feed.getAuthorFeed" || method == "app.bsky.actor.getProfile");
    if (!isPublic && !holds("access", m_accessHolds))
        return bearer.isEmpty() ? error(401, u"AuthMissing"_s, u"Authentication Required"_s)
                                : error(400, u"ExpiredToken"_s, u"Token has expired"_s);
    if (method == "app.bsky.feed.searchPostsV2")
        return hasNewerSearch ? posts(request, u"posts"_s)
                              : error(501, u"MethodNotImplemented"_s, u"Method Not Implemented"_s);
    if (method == "app.bsky.feed.searchPosts")
        return posts(request, u"posts"_s);
    if (method == "app.bsky.feed.getAuthorFeed")
        return posts(request, u"feed"_s);
    if (method == "app.bsky.notification.listNotifications")
        return posts(request, u"notifications"_s);
    if (method == "app.bsky.actor.getProfile") {
        QJsonObject profile = author();
        profile[u"followersCount"_s] = 812;
        profile[u"followsCount"_s] = 99;
        profile[u"postsCount"_s] = m_last;
        return json(profile);
    }
    return error(404, u"NotFound"_s, u"no such method"_s);
}

} // namespace pulse
