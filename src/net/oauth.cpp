#include "net/oauth.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLife = 10LL * 365 * 24 * 60 * 60; ///< seconds; whoever says more means "for good"
constexpr qint64 SelfRenewalAge = 24 * 60 * 60;           ///< a token renews itself from a day on (Threads, Instagram)

QJsonObject objectOf(const HttpResponse &response) { return QJsonDocument::fromJson(response.body).object(); }

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonObject &object, const QString &key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QString OAuthGrant::toSecret() const
{
    QJsonObject object{{u"kind"_s, u"oauth2"_s}, {u"token"_s, accessToken}};
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value;
    };
    put(u"refreshToken"_s, refreshToken);
    put(u"obtainedAt"_s, timeText(obtainedAt));
    put(u"expiresAt"_s, timeText(expiresAt));
    put(u"account"_s, account);
    put(u"clientId"_s, client.id);
    put(u"clientSecret"_s, client.secret);
    put(u"proof"_s, proof == ClientProof::Basic ? u"basic"_s : QString());
    put(u"tokenUrl"_s, tokenUrl.toString(QUrl::FullyEncoded));
    put(u"revokeUrl"_s, revokeUrl.toString(QUrl::FullyEncoded));
    put(u"selfRenewal"_s, selfRenewal);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<OAuthGrant> OAuthGrant::fromSecret(const QString &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret.toUtf8()).object();
    if (object.value(u"kind"_s).toString() != u"oauth2")
        return std::nullopt;
    const auto text = [&object](const QString &key) { return object.value(key).toString(); };
    OAuthGrant grant;
    grant.accessToken = text(u"token"_s);
    grant.refreshToken = text(u"refreshToken"_s);
    grant.obtainedAt = timeOf(object, u"obtainedAt"_s);
    grant.expiresAt = timeOf(object, u"expiresAt"_s);
    grant.account = text(u"account"_s);
    grant.client = {text(u"clientId"_s), text(u"clientSecret"_s)};
    grant.proof = text(u"proof"_s) == u"basic" ? ClientProof::Basic : ClientProof::Body;
    grant.tokenUrl = QUrl(text(u"tokenUrl"_s));
    grant.revokeUrl = QUrl(text(u"revokeUrl"_s));
    grant.selfRenewal = text(u"selfRenewal"_s);
    return grant;
}

bool OAuthGrant::isDue(const QDateTime &now) const
{
    if (!isRenewable() || !obtainedAt.isValid())
        return false;
    const qint64 age = obtainedAt.secsTo(now);
    if (!selfRenewal.isEmpty() && age < SelfRenewalAge)
        return false; // the service refuses to renew what is younger
    if (!expiresAt.isValid())
        return !selfRenewal.isEmpty();
    return age >= obtainedAt.secsTo(expiresAt) * 4 / 5;
}

QString accessTokenOf(const QString &secret)
{
    const auto grant = OAuthGrant::fromSecret(secret);
    return grant ? grant->accessToken : secret;
}

QByteArray randomToken(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<OAuthClient> readRegistration(const HttpResponse &response, const QString &service)
{
    const QJsonObject object = objectOf(response);
    const OAuthClient client{object.value(u"client_id"_s).toString(), object.value(u"client_secret"_s).toString()};
    if (response.isGood() && !client.id.isEmpty())
        return client;
    return oauthFailure(u"registration"_s, service, response.status);
}

Result<DeviceCode> readDeviceCode(const HttpResponse &response, const QString &service, const QDateTime &now)
{
    const QJsonObject object = objectOf(response);
    DeviceCode code;
    code.deviceCode = object.value(u"device_code"_s).toString();
    code.userCode = object.value(u"user_code"_s).toString();
    // RFC 8628 says verification_uri; Google's own, older answer says verification_url.
    code.address = QUrl(object.value(u"verification_uri"_s).toString(object.value(u"verification_url"_s).toString()));
    if (!response.isGood() || code.deviceCode.isEmpty() || code.userCode.isEmpty() ||
        (code.address.scheme() != u"https" && !isLoopback(code.address)))
        return oauthFailure(oauthErrorOf(response), service, response.status);
    const qint64 life = qBound(30LL, object.value(u"expires_in"_s).toVariant().toLongLong(), 3600LL);
    code.expiresAt = now.addSecs(life);
    code.interval = std::chrono::seconds(qBound(1, object.value(u"interval"_s).toInt(5), 60));
    return code;
}

Result<OAuthGrant> readTokens(const HttpResponse &response, const QString &service, const QDateTime &now)
{
    const QJsonObject object = objectOf(response);
    OAuthGrant grant;
    grant.accessToken = object.value(u"access_token"_s).toString();
    if (!response.isGood() || grant.accessToken.isEmpty())
        return oauthFailure(oauthErrorOf(response), service, response.status);
    grant.refreshToken = object.value(u"refresh_token"_s).toString();
    grant.obtainedAt = now;
    const qint64 life = object.value(u"expires_in"_s).toVariant().toLongLong(); // a number, or a number as text
    if (life > 0 && life < LongestLife)
        grant.expiresAt = now.addSecs(life);
    return grant;
}

QString oauthErrorOf(const HttpResponse &response)
{
    const QJsonValue error = objectOf(response).value(u"error"_s);
    const QString code = error.isObject() ? error[u"type"_s].toString() : error.toString(); // Meta's is an object
    // A code of the standards, not whatever a server writes there: it is shown to people.
    static const QRegularExpression codes(u"^[A-Za-z_]{1,64}$"_s);
    return codes.match(code).hasMatch() ? code : QString();
}

} // namespace pulse
