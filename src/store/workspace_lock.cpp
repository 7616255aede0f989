#include "store/workspace_lock.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int AskEveryMs = 100;

QString lockOf(const QString &file) { return WorkspaceLock::canonical(file) + u".lock"_s; }
QString loanOf(const QString &file) { return WorkspaceLock::canonical(file) + u".lent"_s; }
QString requestOf(const QString &file) { return WorkspaceLock::canonical(file) + u".wanted"_s; }

/// Whether a living process holds the lock file \a name.
bool isHeld(const QString &name)
{
    if (!QFileInfo::exists(name))
        return false;
    QLockFile lock(name);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

Error refusal(const QLockFile &lock, const QString &file)
{
    qint64 process = 0;
    QString host, application;
    const QString name = QFileInfo(file).fileName();
    if (lock.error() == QLockFile::PermissionError)
        return {Error::Kind::Storage,
                QCoreApplication::translate(
                    "Workspace",
                    "The folder of %1 cannot be written. Nothing was changed. Allow writing or copy the file to a "
                    "folder of your own.")
                    .arg(name),
                {}};
    if (lock.error() == QLockFile::UnknownError)
        return {Error::Kind::Storage,
                QCoreApplication::translate(
                    "Workspace", "The lock beside %1 could not be made; perhaps the disk is full. Nothing was changed.")
                    .arg(name),
                {}};
    if (lock.getLockInfo(&process, &host, &application))
        return {Error::Kind::Conflict,
                QCoreApplication::translate(
                    "Workspace",
                    "The workspace %1 is open in another Pulsecheck (process %2 on %3). Use that window, or close it "
                    "and try again.")
                    .arg(name)
                    .arg(process)
                    .arg(host),
                {}};
    return {
        Error::Kind::Conflict,
        QCoreApplication::translate(
            "Workspace", "The workspace %1 is open in another Pulsecheck. Use that window, or close it and try again.")
            .arg(name),
        {}};
}

} // namespace

QString WorkspaceLock::canonical(const QString &file)
{
    const QFileInfo info(file);
    const QString path = info.canonicalFilePath();
    return path.isEmpty() ? info.absoluteFilePath() : path;
}

WorkspaceLock::WorkspaceLock(const QString &file) : m_lock(lockOf(file))
{
    m_lock.setStaleLockTime(0); // only the lock of a process that is gone is stale, never an old one
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &file, std::chrono::milliseconds patience)
{
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(file));
    if (lock->m_lock.tryLock(0))
        return lock;
    if (patience.count() > 0 && lock->m_lock.error() == QLockFile::LockFailedError && isLent(file)) {
        QLockFile request(requestOf(file)); // ends with this process, so that nobody is awaited in vain
        request.setStaleLockTime(0);
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired())
            if ((request.isLocked() || request.tryLock(AskEveryMs)) && lock->m_lock.tryLock(AskEveryMs))
                return lock;
    }
    return refusal(lock->m_lock, file);
}

bool WorkspaceLock::isLent(const QString &file) { return isHeld(loanOf(file)); }

bool WorkspaceLock::isWanted(const QString &file) { return isHeld(requestOf(file)); }

WorkspaceLoan::WorkspaceLoan(const QString &file) : m_lent(loanOf(file))
{
    m_lent.setStaleLockTime(0);
    m_lent.tryLock(1000); // without it nobody asks, and all is as with a window
}

} // namespace pulse
