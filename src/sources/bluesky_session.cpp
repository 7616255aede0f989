#include "sources/bluesky_session.h"
#include "core/period.h"
#include "net/http_client.h"
#include "sources/json_reading.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 RenewBeforeSeconds = 300;
constexpr qint64 AssumedSeconds = 7'200;

/// "exp" of a JWT; invalid when it cannot be read. The signature is the server's business.
QDateTime endOf(const QString &jwt)
{
    const QByteArray middle = jwt.section(u'.', 1, 1).toLatin1();
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(middle, QByteArray::Base64UrlEncoding)).object();
    return timeValue(claims, u"exp");
}

/// The account's own server out of its DID document; only https, or this machine.
QString serverIn(const QJsonObject &didDocument)
{
    for (const QJsonValue &service : didDocument.value(u"service"_s).toArray()) {
        const QUrl url(service[u"serviceEndpoint"_s].toString());
        if (service[u"id"_s].toString().endsWith(u"#atproto_pds") && !url.host().isEmpty() &&
            (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url))))
            return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    }
    return {};
}

} // namespace

QString xrpcError(const HttpResponse &response)
{
    return textValue(QJsonDocument::fromJson(response.body).object(), u"error");
}

BlueskySession::BlueskySession(const ConnectorInput &input, QString service, QString handle)
    : m_secrets(input.secrets), m_service(std::move(service)), m_handle(std::move(handle)), m_now(input.now)
{}

BlueskySession::Step BlueskySession::step() const
{
    if (m_secrets.value(u"accessJwt"_s).isEmpty())
        return m_secrets.value(u"refreshJwt"_s).isEmpty() ? Step::SignIn : Step::Renew;
    const QDateTime until = QDateTime::fromString(m_secrets.value(u"accessUntil"_s), Qt::ISODateWithMs);
    const bool due = until.isValid() && until <= m_now.addSecs(RenewBeforeSeconds);
    if (!due)
        return Step::Ready;
    return m_secrets.value(u"refreshJwt"_s).isEmpty() ? Step::SignIn : Step::Renew;
}

Result<HttpRequest> BlueskySession::request() const
{
    HttpRequest request;
    request.method = "POST";
    request.headers = {{"Accept", "application/json"}};
    if (step() == Step::Renew) {
        request.url = QUrl(dataServer() + u"/xrpc/com.atproto.server.refreshSession"_s);
        request.headers.append({"Authorization", "Bearer " + m_secrets.value(u"refreshJwt"_s).toUtf8()});
        return request;
    }
    const QString password = m_secrets.value(u"password"_s);
    if (password.isEmpty() || m_handle.isEmpty())
        return Error{Error::Kind::Authorisation,
                     QCoreApplication::translate("BlueskySession",
                                                 "Bluesky needs a handle and an app password for this. Make one at "
                                                 "Settings > Privacy and security > App passwords and enter both."),
                     {}};
    request.url = QUrl(m_service + u"/xrpc/com.atproto.server.createSession"_s);
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(QJsonObject{{u"identifier"_s, m_handle}, {u"password"_s, password}})
                       .toJson(QJsonDocument::Compact);
    return request;
}

Result<Secrets> BlueskySession::read(const HttpResponse &response) const
{
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    const QJsonObject session = document->object();
    const QString access = textValue(session, u"accessJwt"), refresh = textValue(session, u"refreshJwt");
    if (access.isEmpty() || refresh.isEmpty())
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate("BlueskySession", "The server answered the sign-in without a session."),
            {}};
    Secrets secrets = m_secrets;
    secrets[u"accessJwt"_s] = access;
    secrets[u"refreshJwt"_s] = refresh;
    const QDateTime end = endOf(access);
    secrets[u"accessUntil"_s] = toIsoUtc(end.isValid() ? end : m_now.addSecs(AssumedSeconds));
    if (const QString did = textValue(session, u"did"); !did.isEmpty())
        secrets[u"did"_s] = did;
    if (const QString server = serverIn(session.value(u"didDoc"_s).toObject()); !server.isEmpty())
        secrets[u"pds"_s] = server;
    return secrets;
}

std::optional<Secrets> BlueskySession::without(const HttpResponse &response) const
{
    const QString error = xrpcError(response);
    const bool over = response.status == 401 || error == u"ExpiredToken" || error == u"InvalidToken";
    if (!over || step() == Step::SignIn)
        return std::nullopt;
    Secrets secrets = m_secrets;
    secrets.remove(u"accessJwt"_s);
    if (step() == Step::Renew)
        secrets.remove(u"refreshJwt"_s);
    return secrets;
}

QByteArray BlueskySession::authorisation() const
{
    const QByteArray token = m_secrets.value(u"accessJwt"_s).toUtf8();
    return token.isEmpty() ? QByteArray() : "Bearer " + token;
}

QString BlueskySession::dataServer() const
{
    const QString own = m_secrets.value(u"pds"_s);
    return own.isEmpty() ? m_service : own;
}

QString BlueskySession::did() const { return m_secrets.value(u"did"_s); }

Error BlueskySession::refusal(const HttpResponse &response) const
{
    const QString error = xrpcError(response);
    const QString detail = u"HTTP %1 %2"_s.arg(response.status).arg(error);
    if (error == u"AuthFactorTokenRequired")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "BlueskySession", "This is the account's own password, which needs a code by mail. Make an app "
                                      "password at Settings > Privacy and security > App passwords."),
                detail};
    if (error == u"AccountTakedown" || error == u"AccountDeactivated")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("BlueskySession", "Bluesky has closed or paused this account."), detail};
    if (response.status == 401)
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "BlueskySession", "Bluesky does not accept the handle and the app password. Check both; an app "
                                      "password may have been revoked."),
                detail};
    return failureOf(response);
}

} // namespace pulse
