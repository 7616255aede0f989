#pragma once
#include "fake_server.h"
#include <QUrlQuery>

namespace pulse {

/// An OAuth 2.0 authorisation server on this machine, as strict as RFC 6749, 7636, 7009 and 8628 ask: codes and rotated
/// refresh tokens are good once, the verifier must fit the challenge, the redirect must be the one of the beginning.
/// Misbehaves on command. The same under the addresses of a Mastodon server.
class FakeAuthorization final {
public:
    FakeAuthorization();
    QUrl url(const QString &path) const { return m_server.url(path); }
    const QList<FakeServer::Request> &requests() const { return m_server.requests; }
    int count(const QByteArray &path) const; ///< requests to a path so far
    QStringList revoked;                     ///< tokens, in the order they came

    // What a test asks for.
    bool wrongState = false;    ///< comes back with another state
    QString error = {};         ///< comes back with this error and no code
    QString issuer = {};        ///< says that it is this one (RFC 9207)
    QString deviceError = {};   ///< how the device flow ends
    bool expiredCode = false;   ///< the code is no longer good when it is exchanged
    bool refuseRefresh = false; ///< answers invalid_grant
    int tokenStatus = 200;      ///< of the token endpoint; not 200: an error page of HTML
    int delayMs = 0;            ///< before each answer
    bool silent = false;        ///< never answers at the token endpoint
    bool redirects = false;     ///< the token endpoint sends us elsewhere
    int expiresIn = 7200;       ///< seconds; 0: not said
    int pendingPolls = 1;       ///< "authorization_pending" so often before the device's tokens come
    QString slowDown = {};      ///< "slow_down" is said at the first poll
    QString clientId = QStringLiteral("client-1");
    QString clientSecret = {}; ///< empty: public clients only
    bool wantsBasic = false;   ///< the secret must come in the Authorization header
    QString accountName = QStringLiteral("@bluewood");

private:
    FakeServer::Answer answer(const FakeServer::Request &request);
    FakeServer::Answer authorise(const FakeServer::Request &request);
    FakeServer::Answer token(const FakeServer::Request &request);
    FakeServer::Answer newTokens();
    bool isProved(const FakeServer::Request &request, const QUrlQuery &form) const;
    QByteArray m_challenge;
    QString m_redirect, m_code, m_refresh, m_access;
    int m_issued = 0;
    FakeServer m_server;
};

} // namespace pulse
