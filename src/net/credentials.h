#pragma once
#include "core/result.h"
#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QString>
#include <memory>

namespace pulse {

/// Where secrets live: the system's key store, or, where there is none, this program's memory until it closes.
/// Callable from any thread; never blocks.
class CredentialStore {
public:
    virtual ~CredentialStore() = default;
    /// Keeps \a secret under \a key, e.g. "source:<uid>". Ok also when it is only remembered: see isLasting().
    virtual QFuture<Status> write(const QString &key, const QString &secret) = 0;
    /// The secret, or Kind::NotFound.
    virtual QFuture<Result<QString>> read(const QString &key) = 0;
    virtual QFuture<Status> remove(const QString &key) = 0;
    /// False once the key store turned out to be missing: what was written lasts until the program closes.
    virtual bool isLasting() const = 0;
};

/// Forgets everything when the program closes.
class MemoryCredentials final : public CredentialStore {
public:
    QFuture<Status> write(const QString &key, const QString &secret) override;
    QFuture<Result<QString>> read(const QString &key) override;
    QFuture<Status> remove(const QString &key) override;
    bool isLasting() const override { return false; }

private:
    QMutex m_mutex;
    QHash<QString, QString> m_secrets;
};

/// The system's key store through QtKeychain, with memory behind it where there is none.
std::unique_ptr<CredentialStore> makeKeychainCredentials(const QString &service);

} // namespace pulse
