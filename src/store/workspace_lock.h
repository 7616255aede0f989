#pragma once
#include "core/result.h"
#include <QLockFile>
#include <QString>
#include <chrono>
#include <memory>

namespace pulse {

/// The right to write to a workspace: a lock beside the file that ends with its process, however that ends.
///
/// A program that holds it for hours without a person in front of it (`pulsecheck collect`) lends it: while a
/// WorkspaceLoan lives, someone who asks is given the lock within moments.
class WorkspaceLock {
public:
    /// How long programs wait for a workspace that is lent: longer than a batch in hand takes.
    static constexpr std::chrono::seconds Patience{15};
    /// The path of \a file with links followed, so that two names of one file share one lock.
    static QString canonical(const QString &file);
    /// Takes the lock. One that is lent is asked for and awaited for at most \a patience; blocks meanwhile. Refused
    /// with Error::Kind::Conflict and who has it, or Storage where the folder takes no lock.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString &file, std::chrono::milliseconds patience = {});
    /// Whether its holder lends the workspace \a file. Like the next, asks the disk; any thread.
    static bool isLent(const QString &file);
    /// Whether someone waits for the workspace \a file.
    static bool isWanted(const QString &file);

private:
    explicit WorkspaceLock(const QString &file);
    QLockFile m_lock;
};

/// Says, while it lives, that the holder of the lock watches WorkspaceLock::isWanted and gives the workspace up then.
class WorkspaceLoan {
public:
    explicit WorkspaceLoan(const QString &file);

private:
    QLockFile m_lent;
};

} // namespace pulse
