#pragma once
#include "core/result.h"
#include "net/http_message.h"
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace pulse {

/// How a client shows at the token endpoint who it is (RFC 6749, 2.3.1). A client without a secret is always public.
enum class ClientProof {
    Body,  ///< id and secret in the form that is sent
    Basic, ///< both in the Authorization header
};

/// Where and how people sign in to a service: OAuth 2.0 with PKCE, as data.
struct OAuthProvider {
    QString key;  ///< "google", "x", ...
    QString name; ///< as people know it
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revokeUrl = {};   ///< empty: the service has none
    QUrl deviceUrl = {};   ///< of the device flow (RFC 8628); empty: none
    QUrl registerUrl = {}; ///< makes a client for each sign-in (Mastodon's /api/v1/apps); empty: people bring their own
    QStringList scopes = {};
    ClientProof proof = ClientProof::Body;
    quint16 port = 0; ///< of the redirect, where a service wants it registered letter by letter; 0: any free one
    QList<std::pair<QString, QString>> extra = {}; ///< further parameters of the authorisation address
    QUrl accountUrl = {};                          ///< answers a GET with the token by who is signed in
    /// Where the account's name stands in that answer, the first that is there, e.g. "items/0/snippet/title".
    QStringList accountPaths = {};
};

/// The app that asks on people's behalf, as the service knows it.
struct OAuthClient {
    QString id;
    QString secret = {}; ///< empty for public clients
};

/// What a sign-in gave, and all that is needed to renew and revoke it. Kept in the key store as one text and nowhere
/// else.
struct OAuthGrant {
    QString accessToken;
    QString refreshToken = {}; ///< empty: cannot be renewed
    QDateTime obtainedAt = {}; ///< UTC
    QDateTime expiresAt = {};  ///< UTC; invalid: the service did not say
    QString account = {};      ///< how the service calls the account
    OAuthClient client = {};
    ClientProof proof = ClientProof::Body;
    QUrl tokenUrl = {};
    QUrl revokeUrl = {};
    /// Grant type of a token that renews itself without a client ("th_refresh_token" of Threads); empty: it does not.
    QString selfRenewal = {};

    /// One text for the key store: JSON with the access token as "token".
    QString toSecret() const;
    /// nullopt when \a secret is a plain token that somebody pasted.
    static std::optional<OAuthGrant> fromSecret(const QString &secret);

    bool isRenewable() const { return !refreshToken.isEmpty() || !selfRenewal.isEmpty(); }
    /// True once four fifths of its life are over (a day, where the service does not say how long a token that renews
    /// itself lives): time to renew, while it still works.
    bool isDue(const QDateTime &now) const;
    bool isOver(const QDateTime &now) const { return expiresAt.isValid() && now >= expiresAt; }
};

/// The token to send with requests: of a grant its access token, otherwise \a secret itself.
QString accessTokenOf(const QString &secret);

/// \a bytes random bytes of the system's generator, base64url without padding.
QByteArray randomToken(int bytes = 32);
/// code_challenge for \a verifier by S256. Formula: RFC 7636, 4.2.
QByteArray pkceChallenge(const QByteArray &verifier);

/// Where the browser goes. \a redirect: the address of the listener.
QUrl authorisationAddress(const OAuthProvider &provider, const OAuthClient &client, const QUrl &redirect,
                          const QByteArray &state, const QByteArray &verifier);

// Requests, each a POST of a form (RFC 6749), without redirects or repeats.
HttpRequest codeExchange(const OAuthProvider &provider, const OAuthClient &client, const QUrl &redirect,
                         const QString &code, const QByteArray &verifier);
HttpRequest renewalOf(const OAuthGrant &grant);    ///< only when isRenewable()
HttpRequest revocationOf(const OAuthGrant &grant); ///< RFC 7009; only with a revokeUrl
HttpRequest registrationAt(const OAuthProvider &provider, const QUrl &redirect);
HttpRequest deviceStart(const OAuthProvider &provider, const OAuthClient &client);
HttpRequest devicePoll(const OAuthProvider &provider, const OAuthClient &client, const QString &deviceCode);

/// What a person types in on another device.
struct DeviceCode {
    QString deviceCode; ///< a secret of ours
    QString userCode;
    QUrl address;
    QDateTime expiresAt;              ///< UTC
    std::chrono::seconds interval{5}; ///< between two questions
};

/// \a service: its name for messages.
Result<OAuthClient> readRegistration(const HttpResponse &response, const QString &service);
Result<DeviceCode> readDeviceCode(const HttpResponse &response, const QString &service, const QDateTime &now);
/// The tokens of an answer of the token endpoint, with nothing else of the grant set.
Result<OAuthGrant> readTokens(const HttpResponse &response, const QString &service, const QDateTime &now);
/// The "error" of an answer, e.g. "authorization_pending"; empty when it has none.
QString oauthErrorOf(const HttpResponse &response);
/// An error code of RFC 6749, 4.1.2.1 and 5.2, or RFC 8628, 3.5, in words.
Error oauthFailure(const QString &code, const QString &service, int status);

} // namespace pulse
