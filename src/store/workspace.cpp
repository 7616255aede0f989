#include "store/workspace.h"
#include "store/migrations.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <deque>
#include <utility>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Task = std::function<void(Result<Connection *>)>;

/// Tasks waiting for a thread of one kind.
struct Queue {
    QMutex mutex;
    QWaitCondition filled;
    std::deque<Task> tasks;
    bool closing = false;

    /// False when nothing more is taken in.
    bool push(Task task)
    {
        const QMutexLocker lock(&mutex);
        if (closing)
            return false;
        tasks.push_back(std::move(task));
        filled.wakeOne();
        return true;
    }
    /// Empty when the queue is closed and \a drained.
    Task take()
    {
        QMutexLocker lock(&mutex);
        while (tasks.empty() && !closing)
            filled.wait(&mutex);
        if (tasks.empty())
            return {};
        Task task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    }
    /// Takes in nothing more; with \a drop also forgets what waits (its futures are cancelled).
    void close(bool drop)
    {
        std::deque<Task> dropped;
        const QMutexLocker lock(&mutex);
        closing = true;
        if (drop)
            dropped.swap(tasks);
        filled.wakeAll();
    }
};

/// A thread with a connection of its own, opened at the first task.
class StoreThread final : public QThread {
public:
    StoreThread(Queue &queue, QString file, Connection::Mode mode)
        : m_queue(queue), m_file(std::move(file)), m_mode(mode)
    {}

private:
    void run() override
    {
        std::unique_ptr<Connection> connection;
        while (const Task task = m_queue.take()) {
            if (!connection) {
                auto opened = Connection::open(m_file, m_mode);
                if (!opened) {
                    task(opened.error());
                    continue; // the next task tries again
                }
                connection = std::move(opened).value();
            }
            task(connection.get());
        }
    }

    Queue &m_queue;
    QString m_file;
    Connection::Mode m_mode;
};

QString accountName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return u"user"_s;
}

QString actorOf(Connection &connection)
{
    Statement name(connection, "SELECT value FROM setting WHERE key = 'user.name'");
    if (name.next())
        if (const QString text = QJsonDocument::fromJson('[' + name.text(0).toUtf8() + ']')[0].toString();
            !text.isEmpty())
            return text;
    return accountName();
}

} // namespace

struct Workspace::Private {
    QString file;
    const Clock *clock = nullptr;
    bool readOnly = false;
    std::unique_ptr<WorkspaceLock> lock;
    Queue writes, reads;
    std::vector<std::unique_ptr<StoreThread>> threads;
    mutable QMutex actorMutex;
    QString actor;

    void setActor(const QString &name)
    {
        const QMutexLocker locker(&actorMutex);
        actor = name;
    }
};

Workspace::Workspace() : d(std::make_unique<Private>()) {}

Workspace::~Workspace()
{
    d->reads.close(true);
    d->writes.close(false); // what a person changed is written
    for (const auto &thread : d->threads)
        thread->wait();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &file, const Clock &clock, Options options)
{
    std::unique_ptr<Workspace> workspace(new Workspace);
    Private &d = *workspace->d;
    d.file = WorkspaceLock::canonical(file);
    d.clock = &clock;
    d.readOnly = options.readOnly;
    if (QFileInfo(d.file).isDir())
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("Workspace", "%1 is a folder. Name a file.").arg(file), {}};
    if (!QFileInfo(d.file).dir().exists())
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("Workspace", "The folder %1 does not exist. Make it or name another file.")
                .arg(QDir::toNativeSeparators(QFileInfo(d.file).path())),
            {}};
    if (!options.readOnly) {
        auto lock = WorkspaceLock::take(d.file, options.patience);
        if (!lock)
            return lock.error();
        d.lock = std::move(lock).value();
    }
    const auto mode = options.readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite;
    auto connection = Connection::open(d.file, mode);
    if (!connection)
        return connection.error();
    if (options.readOnly) {
        const auto version = schemaVersion(**connection);
        const int newest = builtInMigrations().constLast().number;
        if (!version)
            return version.error();
        if (*version > newest)
            return newerFile(d.file);
        if (*version < newest)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate(
                             "Workspace",
                             "The workspace %1 is of an older version. Open it once for writing, then it is upgraded.")
                             .arg(QFileInfo(d.file).fileName()),
                         {}};
    } else if (Status migrated = migrate(**connection, clock); !migrated) {
        return migrated.error();
    }
    d.actor = actorOf(**connection);
    if (!options.readOnly)
        d.threads.push_back(std::make_unique<StoreThread>(d.writes, d.file, mode));
    for (int i = 0; i < std::max(1, options.readers); ++i)
        d.threads.push_back(std::make_unique<StoreThread>(d.reads, d.file, Connection::Mode::ReadOnly));
    for (const auto &thread : d.threads)
        thread->start();
    return workspace;
}

const QString &Workspace::file() const { return d->file; }
bool Workspace::isReadOnly() const { return d->readOnly; }
const Clock &Workspace::clock() const { return *d->clock; }

QString Workspace::actor() const
{
    const QMutexLocker locker(&d->actorMutex);
    return d->actor;
}

void Workspace::enqueue(bool writing, Task task)
{
    if (writing && d->readOnly) {
        task(Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Workspace", "The workspace is open for reading only. Nothing was changed."),
            {}});
        return;
    }
    (writing ? d->writes : d->reads).push(std::move(task));
}

void Workspace::announce(const ChangeSet &changes)
{
    if (changes.settings)
        enqueue(false, [this](Result<Connection *> connection) {
            if (connection)
                d->setActor(actorOf(**connection));
        });
    emit changed(changes);
}

} // namespace pulse
