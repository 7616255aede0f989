#pragma once
#include "core/clock.h"
#include "net/credentials.h"
#include "net/http_client.h"
#include <QThread>

namespace pulse {

/// Hands out secrets that are good now. What somebody pasted is handed out as it is; what a sign-in gave is renewed
/// before it ends, by one request at a time for each account: whoever asks meanwhile waits for that one, because
/// services take a refresh token only once. A renewed secret is in the key store before anyone gets it.
/// Callable from any thread; never blocks, except the destructor, which ends what is under way.
class AccountTokens final {
public:
    AccountTokens(HttpClient &http, CredentialStore &credentials, const Clock &clock);
    ~AccountTokens();
    AccountTokens(const AccountTokens &) = delete;
    AccountTokens &operator=(const AccountTokens &) = delete;

    /// The whole secret under \a key; accessTokenOf() it gives what goes with a request.
    QFuture<Result<QString>> secret(const QString &key);
    /// After the service refused \a token (status 401): the renewed secret, or that which somebody else renewed
    /// meanwhile. Error::Authorisation when there is nothing to renew with.
    QFuture<Result<QString>> renewed(const QString &key, const QString &token);
    /// Revokes a sign-in at its service and forgets the secret. What cannot be reached is forgotten all the same, and
    /// the error says so.
    QFuture<Status> remove(const QString &key);
    /// Revokes \a secret, which was never saved.
    QFuture<Status> revoke(const QString &secret);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; // deleted on its thread
};

} // namespace pulse
