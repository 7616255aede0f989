#pragma once
#include "sources/connector.h"

namespace pulse {

/// How a Bluesky source signs in: with a handle and an app password a session is made, its short token is renewed with
/// the long one before it ends, and where that fails a new session is made. All of it lives in the secrets (password,
/// accessJwt, refreshJwt, did, pds, accessUntil): a session is never written into settings or state.
///
/// Unconfirmed: how long tokens live. The end is read from the token itself (a JWT's "exp"); where it has none, two
/// hours are assumed, and a token that the server calls expired is renewed at once in any case.
class BlueskySession {
public:
    enum class Step { SignIn, Renew, Ready };
    /// \a service the address for sign-in, e.g. https://bsky.social
    BlueskySession(const ConnectorInput &input, QString service, QString handle);

    /// What has to be asked before the data.
    Step step() const;
    /// The request for step(), which must not be Ready.
    Result<HttpRequest> request() const;
    /// The secrets after the answer to request().
    Result<Secrets> read(const HttpResponse &response) const;
    /// The secrets without what \a response says no longer holds; nullopt when it says nothing of that kind.
    std::optional<Secrets> without(const HttpResponse &response) const;

    QByteArray authorisation() const; ///< for the header; empty without a session
    QString dataServer() const;       ///< the account's own server, else the service
    QString did() const;
    /// A refusal of either request in words.
    Error refusal(const HttpResponse &response) const;

private:
    const Secrets m_secrets;
    const QString m_service, m_handle;
    const QDateTime m_now;
};

/// "error" of an XRPC answer, e.g. "ExpiredToken".
QString xrpcError(const HttpResponse &response);

} // namespace pulse
