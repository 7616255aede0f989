#pragma once
#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/workspace_lock.h"
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>

namespace pulse {

/// What a committed write touched. Models reload what they show of it; the watcher recomputes these series.
struct ChangeSet {
    bool mentions = false; ///< rows were added, edited or re-assigned
    bool brands = false;
    bool sources = false;
    bool checklists = false;
    bool benchmarks = false;
    bool spikes = false;
    bool people = false; ///< notes on them, or what is counted of them
    bool settings = false;
    bool cases = false;
    bool learning = false;        ///< the team's dictionary, or a sample that people judged
    bool registers = false;       ///< campaigns, costs, decisions and the like, see core/register.h
    QList<BrandId> touchedBrands; ///< whose rollups changed
    QDateTime from, to;           ///< the span of hours that changed, UTC; invalid when unknown (all)
};
} // namespace pulse
Q_DECLARE_METATYPE(pulse::ChangeSet)

namespace pulse {

/// The workspace file: one writer thread with the one writing connection, a few reader threads with their own.
/// Callable from any thread; never blocks. Jobs run in the order given (writes) or as readers are free (reads).
class Workspace final : public QObject {
    Q_OBJECT
public:
    struct Options {
        bool readOnly = false;
        int readers = 2;
        std::chrono::milliseconds patience{}; ///< how long a lent workspace is awaited, see WorkspaceLock::take
    };
    /// Opens or makes \a file, upgrades an older one after a backup beside it, refuses a newer one and a second
    /// writer. Blocks while it does; call it off the GUI thread or at start.
    static Result<std::unique_ptr<Workspace>> open(const QString &file, const Clock &clock, Options options);
    ~Workspace() override;

    const QString &file() const;
    bool isReadOnly() const;
    const Clock &clock() const;
    /// Who makes changes from here on (setting "user.name", else the account's name).
    QString actor() const;

    /// Runs \a job(Connection &) on a reader thread; the future carries what it returns.
    template <typename Job>
    auto read(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        return post<std::invoke_result_t<Job, Connection &>>(false, std::move(job));
    }
    /// Runs \a job(Connection &, ChangeSet &) on the writer thread inside one transaction: committed when it
    /// returns a value, rolled back when it returns an error. What it notes in the ChangeSet is announced by
    /// changed() after the commit.
    template <typename Job>
    auto write(Job job) -> QFuture<std::invoke_result_t<Job, Connection &, ChangeSet &>>
    {
        using R = std::invoke_result_t<Job, Connection &, ChangeSet &>;
        return post<R>(true, [this, job = std::move(job)](Connection &connection) mutable -> R {
            ChangeSet changes;
            R result = connection.transaction([&] { return job(connection, changes); });
            if (result)
                announce(changes);
            return result;
        });
    }

signals:
    void changed(const pulse::ChangeSet &changes); ///< emitted on the writer thread: connect with a receiver

private:
    Workspace();
    template <typename R, typename Job>
    QFuture<R> post(bool writing, Job job)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto shared = std::make_shared<Job>(std::move(job));
        enqueue(writing, [promise, shared](Result<Connection *> connection) {
            if (!promise->isCanceled()) {
                if (connection)
                    promise->addResult((*shared)(**connection));
                else
                    promise->addResult(R(connection.error()));
            }
            promise->finish();
        });
        return promise->future();
    }
    void enqueue(bool writing, std::function<void(Result<Connection *>)> task);
    void announce(const ChangeSet &changes);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pulse
