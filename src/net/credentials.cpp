#include "net/credentials.h"
#include <QCoreApplication>
#include <QMutexLocker>
#include <QPromise>
#include <QThread>
#include <atomic>
#include <qt6keychain/keychain.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

Error missing()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Credentials", "No access token is saved. Enter it again."),
            {}};
}

/// NoBackendAvailable, NotImplemented and OtherError: measured to mean that there is no key store.
bool isAbsent(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
           error == QKeychain::OtherError;
}

Error refused(const QKeychain::Job &job)
{
    return {Error::Kind::Authorisation,
            QCoreApplication::translate("Credentials",
                                        "The system's key store is locked or refused access. Unlock it and try again."),
            job.errorString()};
}

/// The thread on which all jobs of the program run, with an event loop of its own, so that a caller may wait without
/// one. There is one until the program ends, because libsecret binds its connection to the thread that uses it first:
/// when that thread is gone, every later job waits for ever.
class KeychainThread final {
public:
    KeychainThread() : m_context(new QObject)
    {
        m_context->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
        m_thread.setObjectName(u"keychain"_s);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    static QObject *context()
    {
        static const KeychainThread thread;
        return thread.m_context;
    }

private:
    QThread m_thread;
    QObject *m_context; // deleted on its thread
};

/// What is left of a store when its jobs end after it.
struct KeychainMemory {
    MemoryCredentials secrets;
    std::atomic<bool> lasting = true;
};

class KeychainCredentials final : public CredentialStore {
public:
    explicit KeychainCredentials(QString service) : m_service(std::move(service)) {}

    QFuture<Status> write(const QString &key, const QString &secret) override
    {
        return run<QKeychain::WritePasswordJob, Status>(
            key, [secret](QKeychain::WritePasswordJob &job) { job.setTextData(secret); },
            [memory = m_memory, key, secret](QKeychain::WritePasswordJob &job) -> Status {
                if (job.error() == QKeychain::NoError)
                    return ok();
                if (!isAbsent(job.error()))
                    return refused(job);
                memory->lasting = false;
                return memory->secrets.write(key, secret).result();
            });
    }
    QFuture<Result<QString>> read(const QString &key) override
    {
        return run<QKeychain::ReadPasswordJob, Result<QString>>(
            key, [](QKeychain::ReadPasswordJob &) {},
            [memory = m_memory, key](QKeychain::ReadPasswordJob &job) -> Result<QString> {
                if (job.error() == QKeychain::NoError)
                    return job.textData();
                if (isAbsent(job.error()))
                    memory->lasting = false;
                else if (job.error() != QKeychain::EntryNotFound)
                    return refused(job);
                return memory->secrets.read(key).result();
            });
    }
    QFuture<Status> remove(const QString &key) override
    {
        return run<QKeychain::DeletePasswordJob, Status>(
            key, [](QKeychain::DeletePasswordJob &) {},
            [memory = m_memory, key](QKeychain::DeletePasswordJob &job) -> Status {
                const Status forgotten = memory->secrets.remove(key).result();
                if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound ||
                    isAbsent(job.error()))
                    return forgotten;
                return refused(job);
            });
    }
    bool isLasting() const override { return m_memory->lasting; }

private:
    template <typename Job, typename R, typename Prepare, typename Conclude>
    QFuture<R> run(const QString &key, Prepare prepare, Conclude conclude)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        QObject *context = KeychainThread::context();
        QMetaObject::invokeMethod(context, [context, service = m_service, key, prepare, conclude, promise] {
            auto *job = new Job(service, context);
            job->setAutoDelete(true);
            job->setKey(key);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, context, [job, conclude, promise] {
                promise->addResult(conclude(*job));
                promise->finish();
            });
            job->start();
        });
        return future;
    }

    const QString m_service;
    const std::shared_ptr<KeychainMemory> m_memory = std::make_shared<KeychainMemory>();
};

} // namespace

QFuture<Status> MemoryCredentials::write(const QString &key, const QString &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(key, secret);
    return readyFuture<Status>(ok());
}

QFuture<Result<QString>> MemoryCredentials::read(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.constFind(key);
    return readyFuture<Result<QString>>(found == m_secrets.cend() ? Result<QString>(missing()) : *found);
}

QFuture<Status> MemoryCredentials::remove(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(key);
    return readyFuture<Status>(ok());
}

std::unique_ptr<CredentialStore> makeKeychainCredentials(const QString &service)
{
    return std::make_unique<KeychainCredentials>(service);
}

} // namespace pulse
