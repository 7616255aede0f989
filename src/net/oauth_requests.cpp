#include "net/oauth.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Fields = QList<std::pair<QString, QString>>;

/// application/x-www-form-urlencoded, everything but unreserved characters encoded.
QByteArray formOf(const Fields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

HttpRequest post(const QUrl &url, const Fields &fields)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = formOf(fields);
    request.attempts = 1;
    request.maxRedirects = 0; // a code or a secret goes nowhere else
    request.maxBytes = 256 * 1024;
    request.deadline = std::chrono::seconds(30);
    return request;
}

/// Adds how the client shows who it is.
HttpRequest proved(const QUrl &url, Fields fields, const OAuthClient &client, ClientProof proof)
{
    const bool basic = proof == ClientProof::Basic && !client.secret.isEmpty();
    if (!basic) {
        fields.append({u"client_id"_s, client.id});
        if (!client.secret.isEmpty())
            fields.append({u"client_secret"_s, client.secret});
    }
    HttpRequest request = post(url, fields);
    if (basic) {
        const QByteArray pair = QUrl::toPercentEncoding(client.id) + ':' + QUrl::toPercentEncoding(client.secret);
        request.headers.append({"Authorization", "Basic " + pair.toBase64()});
    }
    return request;
}

} // namespace

QUrl authorisationAddress(const OAuthProvider &provider, const OAuthClient &client, const QUrl &redirect,
                          const QByteArray &state, const QByteArray &verifier)
{
    Fields fields{{u"response_type"_s, u"code"_s},
                  {u"client_id"_s, client.id},
                  {u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded)},
                  {u"scope"_s, provider.scopes.join(u' ')},
                  {u"state"_s, QString::fromLatin1(state)},
                  {u"code_challenge"_s, QString::fromLatin1(pkceChallenge(verifier))},
                  {u"code_challenge_method"_s, u"S256"_s}};
    fields += provider.extra;
    QUrl address = provider.authorizeUrl;
    const QString before = address.query(QUrl::FullyEncoded);
    const QString added = QString::fromLatin1(formOf(fields));
    address.setQuery(before.isEmpty() ? added : before + u'&' + added, QUrl::StrictMode);
    return address;
}

HttpRequest codeExchange(const OAuthProvider &provider, const OAuthClient &client, const QUrl &redirect,
                         const QString &code, const QByteArray &verifier)
{
    return proved(provider.tokenUrl,
                  {{u"grant_type"_s, u"authorization_code"_s},
                   {u"code"_s, code},
                   {u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded)},
                   {u"code_verifier"_s, QString::fromLatin1(verifier)}},
                  client, provider.proof);
}

HttpRequest renewalOf(const OAuthGrant &grant)
{
    if (grant.selfRenewal.isEmpty())
        return proved(grant.tokenUrl, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, grant.refreshToken}},
                      grant.client, grant.proof);
    // Meta's tokens renew themselves by a GET with the token in its address.
    HttpRequest request = post(grant.tokenUrl, {});
    request.method = "GET";
    request.body.clear();
    request.url.setQuery(
        QString::fromLatin1(formOf({{u"grant_type"_s, grant.selfRenewal}, {u"access_token"_s, grant.accessToken}})),
        QUrl::StrictMode);
    return request;
}

HttpRequest revocationOf(const OAuthGrant &grant)
{
    // The refresh token takes the access token with it (RFC 7009, 2.1); without one the access token itself goes.
    const bool renewable = !grant.refreshToken.isEmpty();
    return proved(grant.revokeUrl,
                  {{u"token"_s, renewable ? grant.refreshToken : grant.accessToken},
                   {u"token_type_hint"_s, renewable ? u"refresh_token"_s : u"access_token"_s}},
                  grant.client, grant.proof);
}

HttpRequest registrationAt(const OAuthProvider &provider, const QUrl &redirect)
{
    return post(provider.registerUrl, {{u"client_name"_s, u"Pulsecheck"_s},
                                       {u"redirect_uris"_s, redirect.toString(QUrl::FullyEncoded)},
                                       {u"scopes"_s, provider.scopes.join(u' ')}});
}

HttpRequest deviceStart(const OAuthProvider &provider, const OAuthClient &client)
{
    return post(provider.deviceUrl, {{u"client_id"_s, client.id}, {u"scope"_s, provider.scopes.join(u' ')}});
}

HttpRequest devicePoll(const OAuthProvider &provider, const OAuthClient &client, const QString &deviceCode)
{
    return proved(
        provider.tokenUrl,
        {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, {u"device_code"_s, deviceCode}}, client,
        provider.proof);
}

Error oauthFailure(const QString &code, const QString &service, int status)
{
    const QString detail = u"OAuth error \"%1\", HTTP %2"_s.arg(code).arg(status);
    if (code == u"access_denied")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("OAuth", "The sign-in was refused on the page of %1. Nothing was changed.")
                    .arg(service),
                detail};
    if (code == u"invalid_grant" || code == u"expired_token")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("OAuth",
                                            "The sign-in to %1 is no longer valid or took too long. Sign in again.")
                    .arg(service),
                detail};
    if (code == u"invalid_client" || code == u"unauthorized_client")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "OAuth", "%1 does not know this app. Check the client ID and the client secret of your app there.")
                    .arg(service),
                detail};
    if (code == u"invalid_scope")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "OAuth", "%1 does not give this app the permissions that it needs. Add them to your app there.")
                    .arg(service),
                detail};
    if (code == u"invalid_request" || code == u"unsupported_response_type" || code == u"redirect_uri_mismatch")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate("OAuth", "%1 did not accept the sign-in. Check that the redirect address "
                                                     "shown here is entered for your app there.")
                    .arg(service),
                detail};
    if (code == u"registration")
        return {Error::Kind::Authorisation,
                QCoreApplication::translate(
                    "OAuth", "%1 lets no program register by itself (status %2). Make an access token in its settings "
                             "and paste it here.")
                    .arg(service)
                    .arg(status),
                detail};
    if (code == u"server_error" || code == u"temporarily_unavailable" || status >= 500)
        return {Error::Kind::Network,
                QCoreApplication::translate("OAuth", "%1 has trouble of its own at the moment. Try again later.")
                    .arg(service),
                detail};
    return {Error::Kind::Authorisation,
            QCoreApplication::translate("OAuth", "The sign-in to %1 failed (%2). Try again, or paste a token.")
                .arg(service, code.isEmpty() ? QString::number(status) : code),
            detail};
}

} // namespace pulse
