#include "fake_authorization.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;
using Answer = FakeServer::Answer;

namespace {

Answer json(const QJsonObject &object, int status = 200)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer failure(const QString &error) { return json({{u"error"_s, error}}, 400); }

QString valueOf(const QUrlQuery &query, const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); }

} // namespace

FakeAuthorization::FakeAuthorization()
    : m_server([this](const FakeServer::Request &request) { return answer(request); })
{}

int FakeAuthorization::count(const QByteArray &path) const
{
    return int(std::count_if(m_server.requests.cbegin(), m_server.requests.cend(),
                             [&](const FakeServer::Request &request) { return request.path() == path; }));
}

Answer FakeAuthorization::answer(const FakeServer::Request &request)
{
    Answer answer{.status = 404};
    const QUrlQuery form(QString::fromLatin1(request.body));
    const QByteArray path = request.path();
    if (path == "/authorize" || path == "/oauth/authorize") {
        answer = authorise(request);
    } else if (path == "/token" || path == "/oauth/token") {
        answer = token(request);
        answer.silent = silent;
    } else if (path == "/revoke" || path == "/oauth/revoke") {
        revoked.append(valueOf(form, u"token"_s));
        answer = json({});
    } else if (path == "/register" || path == "/api/v1/apps") {
        m_redirect = valueOf(form, u"redirect_uris"_s);
        answer = json({{u"client_id"_s, clientId}, {u"client_secret"_s, clientSecret}});
    } else if (path == "/device") {
        answer = json({{u"device_code"_s, u"device-1"_s},
                       {u"user_code"_s, u"BLUE-WOOD"_s},
                       {u"verification_url"_s, url(u"/activate"_s).toString()},
                       {u"expires_in"_s, 600},
                       {u"interval"_s, 1}});
    } else if (path == "/me" || path == "/api/v1/accounts/verify_credentials") {
        answer = request.header("authorization") == "Bearer " + m_access.toUtf8()
                     ? json({{u"acct"_s, accountName}, {u"items"_s, QJsonArray{QJsonObject{{u"name"_s, accountName}}}}})
                     : Answer{.status = 401};
    }
    answer.delayMs = delayMs;
    return answer;
}

/// The person says yes at once: back to the redirect.
Answer FakeAuthorization::authorise(const FakeServer::Request &request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target).query());
    if (valueOf(query, u"response_type"_s) != u"code" || valueOf(query, u"client_id"_s) != clientId ||
        valueOf(query, u"code_challenge_method"_s) != u"S256")
        return {.status = 400, .body = "not a sign-in"};
    m_challenge = valueOf(query, u"code_challenge"_s).toLatin1();
    m_redirect = valueOf(query, u"redirect_uri"_s);
    m_code = u"code-%1"_s.arg(++m_issued);
    QUrl back(m_redirect);
    QUrlQuery answer;
    if (error.isEmpty())
        answer.addQueryItem(u"code"_s, m_code);
    else
        answer.addQueryItem(u"error"_s, error);
    if (!issuer.isEmpty())
        answer.addQueryItem(u"iss"_s, issuer);
    answer.addQueryItem(u"state"_s, wrongState ? u"somebody-else"_s : valueOf(query, u"state"_s));
    back.setQuery(answer);
    return {.status = 302, .headers = {{"Location", back.toEncoded()}}};
}

bool FakeAuthorization::isProved(const FakeServer::Request &request, const QUrlQuery &form) const
{
    const bool inBody = valueOf(form, u"client_id"_s) == clientId && valueOf(form, u"client_secret"_s) == clientSecret;
    const QByteArray pair = clientId.toUtf8() + ':' + clientSecret.toUtf8();
    const bool basic = request.header("authorization") == "Basic " + pair.toBase64();
    return wantsBasic ? basic && !form.hasQueryItem(u"client_secret"_s) : inBody;
}

Answer FakeAuthorization::token(const FakeServer::Request &request)
{
    if (redirects)
        return {.status = 307, .headers = {{"Location", "http://127.0.0.1:1/elsewhere"}}};
    if (tokenStatus != 200)
        return {.status = tokenStatus, .body = "<html>out of order</html>"};
    const QUrlQuery form(QString::fromLatin1(request.body));
    if (request.method == "GET") { // a token that renews itself
        const QUrlQuery query(QUrl::fromEncoded(request.target).query());
        return !refuseRefresh && valueOf(query, u"access_token"_s) == m_access ? newTokens()
                                                                               : failure(u"invalid_grant"_s);
    }
    if (!isProved(request, form))
        return json({{u"error"_s, u"invalid_client"_s}}, 401);
    const QString grant = valueOf(form, u"grant_type"_s);
    if (grant == u"authorization_code") {
        const QByteArray verifier = valueOf(form, u"code_verifier"_s).toLatin1();
        const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const bool good = !expiredCode && !m_code.isEmpty() && valueOf(form, u"code"_s) == m_code &&
                          valueOf(form, u"redirect_uri"_s) == m_redirect && challenge == m_challenge;
        m_code.clear(); // once
        return good ? newTokens() : failure(u"invalid_grant"_s);
    }
    if (grant == u"refresh_token")
        return !refuseRefresh && !m_refresh.isEmpty() && valueOf(form, u"refresh_token"_s) == m_refresh
                   ? newTokens()
                   : failure(u"invalid_grant"_s);
    if (grant.endsWith(u"device_code")) {
        if (!slowDown.isEmpty())
            return failure(std::exchange(slowDown, QString()));
        if (!deviceError.isEmpty() && pendingPolls <= 0)
            return failure(deviceError);
        return pendingPolls-- > 0 ? failure(u"authorization_pending"_s) : newTokens();
    }
    return failure(u"unsupported_grant_type"_s);
}

Answer FakeAuthorization::newTokens()
{
    ++m_issued;
    m_access = u"access-%1"_s.arg(m_issued);
    m_refresh = u"refresh-%1"_s.arg(m_issued);
    QJsonObject tokens{{u"access_token"_s, m_access}, {u"refresh_token"_s, m_refresh}, {u"token_type"_s, u"Bearer"_s}};
    if (expiresIn > 0)
        tokens[u"expires_in"_s] = expiresIn;
    return json(tokens);
}

} // namespace pulse
