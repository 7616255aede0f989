#include "net/account_tokens.h"
#include "core/deliver.h"
#include "net/oauth.h"
#include <QCoreApplication>
#include <QPromise>
#include <QQueue>
#include <functional>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Answer = std::shared_ptr<QPromise<T>>;

template <typename T>
Answer<T> newAnswer()
{
    auto answer = std::make_shared<QPromise<T>>();
    answer->start();
    return answer;
}

template <typename T>
void tell(const Answer<T> &answer, T value)
{
    answer->addResult(std::move(value));
    answer->finish();
}

Error nothingToRenewWith()
{
    return {Error::Kind::Authorisation,
            QCoreApplication::translate(
                "AccountTokens",
                "The access token was refused: it has ended or was withdrawn. Open the source and sign "
                "in again, or paste a new token."),
            {}};
}

/// The host stands for the service, whose name is not kept with its tokens.
QString serviceOf(const OAuthGrant &grant) { return grant.tokenUrl.host(); }

} // namespace

/// Lives on its thread. One job at a time for each key.
class AccountTokens::Worker final : public QObject {
public:
    Worker(HttpClient &http, CredentialStore &credentials, const Clock &clock)
        : m_http(http), m_credentials(credentials), m_clock(clock)
    {}

    void enqueue(const QString &key, const std::function<void()> &job)
    {
        QQueue<std::function<void()>> &queue = m_jobs[key];
        queue.enqueue(job);
        if (queue.size() == 1)
            queue.head()();
    }

    void secret(const QString &key, const Answer<Result<QString>> &answer)
    {
        read(key, [this, key, answer](const Result<QString> &kept) {
            const auto grant = kept ? OAuthGrant::fromSecret(*kept) : std::nullopt;
            if (!grant || !grant->isDue(m_clock.now()))
                return conclude(key, answer, kept);
            renew(key, *grant, [this, key, answer, grant](const Result<QString> &renewed) {
                // What could not be renewed yet may still work.
                const bool useOld = !renewed && !grant->isOver(m_clock.now());
                conclude(key, answer, useOld ? Result<QString>(grant->toSecret()) : renewed);
            });
        });
    }

    void renewed(const QString &key, const QString &token, const Answer<Result<QString>> &answer)
    {
        read(key, [this, key, token, answer](const Result<QString> &kept) {
            const auto grant = kept ? OAuthGrant::fromSecret(*kept) : std::nullopt;
            if (kept && accessTokenOf(*kept) != token)
                return conclude(key, answer, kept); // somebody was quicker
            if (!grant || !grant->isRenewable())
                return conclude<Result<QString>>(key, answer, kept ? nothingToRenewWith() : kept.error());
            renew(key, *grant, [this, key, answer](const Result<QString> &renewed) { conclude(key, answer, renewed); });
        });
    }

    void remove(const QString &key, const Answer<Status> &answer)
    {
        read(key, [this, key, answer](const Result<QString> &kept) {
            m_unsaved.remove(key);
            deliver(m_credentials.remove(key), this, [this, key, answer, kept](const Status &forgotten) {
                if (!kept || !forgotten)
                    return conclude(key, answer, forgotten);
                revoke(*kept, [this, key, answer](const Status &revoked) { conclude(key, answer, revoked); });
            });
        });
    }

    void revoke(const QString &secret, const std::function<void(const Status &)> &done)
    {
        const auto grant = OAuthGrant::fromSecret(secret);
        if (!grant || grant->revokeUrl.isEmpty())
            return done(ok());
        deliver(m_http.send(revocationOf(*grant)), this, [done, grant](const Result<HttpResponse> &response) {
            if (response && (response->isGood() || response->status == 400)) // 400: it was no longer valid anyway
                return done(ok());
            done(
                Error{Error::Kind::Network,
                      QCoreApplication::translate(
                          "AccountTokens", "The access was forgotten here, but %1 could not be told. Remove Pulsecheck "
                                           "from the connected apps of your account there.")
                          .arg(serviceOf(*grant)),
                      {}});
        });
    }

private:
    void read(const QString &key, std::function<void(const Result<QString> &)> then)
    {
        if (const auto unsaved = m_unsaved.constFind(key); unsaved != m_unsaved.cend())
            return then(*unsaved);
        deliver(m_credentials.read(key), this, std::move(then));
    }

    void renew(const QString &key, const OAuthGrant &grant, const std::function<void(const Result<QString> &)> &done)
    {
        deliver(m_http.send(renewalOf(grant)), this, [this, key, grant, done](const Result<HttpResponse> &response) {
            const Result<OAuthGrant> tokens =
                response ? readTokens(*response, serviceOf(grant), m_clock.now()) : response.error();
            if (!tokens)
                return done(tokens.error());
            OAuthGrant next = grant;
            next.accessToken = tokens->accessToken;
            next.obtainedAt = tokens->obtainedAt;
            next.expiresAt = tokens->expiresAt;
            if (!tokens->refreshToken.isEmpty()) // a service that does not rotate sends none
                next.refreshToken = tokens->refreshToken;
            keep(key, next.toSecret(), done);
        });
    }

    /// A locked key store must not cost the account its only refresh token: it waits here until it can be written.
    void keep(const QString &key, const QString &secret, const std::function<void(const Result<QString> &)> &done)
    {
        m_unsaved[key] = secret;
        deliver(m_credentials.write(key, secret), this, [this, key, secret, done](const Status &kept) {
            if (kept)
                m_unsaved.remove(key);
            done(secret);
        });
    }

    template <typename T>
    void conclude(const QString &key, const Answer<T> &answer, T value)
    {
        tell(answer, std::move(value));
        QQueue<std::function<void()>> &queue = m_jobs[key];
        queue.dequeue();
        if (queue.isEmpty())
            m_jobs.remove(key);
        else // not from here: a long queue would be a deep stack
            QMetaObject::invokeMethod(
                this, [this, key] { m_jobs[key].head()(); }, Qt::QueuedConnection);
    }

    HttpClient &m_http;
    CredentialStore &m_credentials;
    const Clock &m_clock;
    QHash<QString, QQueue<std::function<void()>>> m_jobs; ///< the first of each is under way
    QHash<QString, QString> m_unsaved;                    ///< renewed, but the key store refused them
};

AccountTokens::AccountTokens(HttpClient &http, CredentialStore &credentials, const Clock &clock)
    : m_worker(new Worker(http, credentials, clock))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"accounts"_s);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AccountTokens::~AccountTokens()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<QString>> AccountTokens::secret(const QString &key)
{
    const auto answer = newAnswer<Result<QString>>();
    auto *worker = m_worker;
    QMetaObject::invokeMethod(worker,
                              [worker, key, answer] { worker->enqueue(key, [=] { worker->secret(key, answer); }); });
    return answer->future();
}

QFuture<Result<QString>> AccountTokens::renewed(const QString &key, const QString &token)
{
    const auto answer = newAnswer<Result<QString>>();
    auto *worker = m_worker;
    QMetaObject::invokeMethod(
        worker, [worker, key, token, answer] { worker->enqueue(key, [=] { worker->renewed(key, token, answer); }); });
    return answer->future();
}

QFuture<Status> AccountTokens::remove(const QString &key)
{
    const auto answer = newAnswer<Status>();
    auto *worker = m_worker;
    QMetaObject::invokeMethod(worker,
                              [worker, key, answer] { worker->enqueue(key, [=] { worker->remove(key, answer); }); });
    return answer->future();
}

QFuture<Status> AccountTokens::revoke(const QString &secret)
{
    const auto answer = newAnswer<Status>();
    auto *worker = m_worker;
    QMetaObject::invokeMethod(worker, [worker, secret, answer] {
        worker->revoke(secret, [answer](const Status &revoked) { tell(answer, revoked); });
    });
    return answer->future();
}

} // namespace pulse
