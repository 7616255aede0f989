#include "services/collector.h"
#include "services/collect_run.h"
#include "services/deliver.h"
#include "services/retention.h"
#include "services/source_trial.h"
#include "sources/key_name.h"
#include "sources/source_kind.h"
#include "store/key_use_store.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostAtOnce = 40;      ///< rounds that do something; the gate keeps the pace of each host
constexpr int MostInAll = 400;      ///< with those that wait for a host that does not answer
constexpr int LookEveryMs = 15'000; ///< for sources that are due
constexpr int LookAgainMs = 1000;   ///< for a place, while rounds wait for one

constexpr int ExpireEveryMs = 3'600'000, ExpireAtOnce = 500; ///< retention: rows of one transaction

using RoundPromise = QPromise<Result<CollectRound>>;

} // namespace

/// Lives on the collector's thread and owns the rounds under way.
class Collector::Worker final : public QObject {
public:
    /// \a owner is told of rounds on its own thread; it outlives this.
    Worker(CollectRun::Tools tools, Collector *owner)
        : m_tools(std::move(tools)), m_owner(owner), m_clock(new QTimer(this)), m_again(new QTimer(this))
    {
        m_tools.pool = &m_pool;
        m_again->setSingleShot(true);
        m_again->setInterval(LookAgainMs);
        connect(m_again, &QTimer::timeout, this, &Worker::startQueued);
        m_clock->setInterval(LookEveryMs);
        connect(m_clock, &QTimer::timeout, this, &Worker::look);
    }
    ~Worker() override
    {
        m_closing = true;
        qDeleteAll(m_runs);
        m_runs.clear();
    }

    void start()
    {
        m_clock->start();
        look();
    }
    void stop() { m_clock->stop(); }

    void finish(std::shared_ptr<QPromise<bool>> promise)
    {
        m_clock->stop();
        m_finished.append(std::move(promise));
        for (const qint64 source : std::exchange(m_queue, {}))
            answer(SourceId{source}, Error{Error::Kind::Cancelled, Collector::tr("Collecting was stopped."), {}});
        for (CollectRun *run : m_runs.values()) // a copy: those that only wait end here and now
            run->finishUp();
        tellFinished();
    }

    /// Starts a round, or waits for a place; \a promise may be null.
    void enqueue(SourceId source, std::shared_ptr<RoundPromise> promise)
    {
        if (promise)
            m_waiting[raw(source)].append(promise);
        if (m_runs.contains(raw(source)) || m_queue.contains(raw(source)))
            return;
        if (!m_finished.isEmpty())
            return answer(source, Error{Error::Kind::Cancelled, Collector::tr("Collecting was stopped."), {}});
        m_queue.append(raw(source));
        startQueued();
    }

    void enqueueAll(bool dueOnly)
    {
        const QDateTime now = m_tools.workspace.clock().now();
        deliver(m_tools.workspace.read([now, dueOnly](Connection &connection) {
            const SourceStore store(connection);
            return dueOnly ? store.due(now) : store.all();
        }),
                this, [this](const Result<QList<Source>> &sources) {
                    if (!sources)
                        return; // the workspace says so itself wherever people look
                    for (const Source &source : *sources)
                        if (source.enabled && findSourceKind(source.kind))
                            enqueue(source.id, nullptr);
                });
    }

    void test(const QString &kind, const ConnectorInput &input, SourceId source,
              std::shared_ptr<QPromise<SourceTest>> promise);
    void test(const Source &source, std::shared_ptr<QPromise<SourceTest>> promise);

private:
    void look()
    {
        enqueueAll(true);
        if (m_expired.isValid() && m_expired.elapsed() < ExpireEveryMs)
            return;
        m_expired.start();
        expire();
    }

    /// Takes out the words that may be kept no longer, a slice after the other, so that other writes come between.
    void expire()
    {
        deliver(m_tools.workspace.write(
                    [now = m_tools.workspace.clock().now()](Connection &connection, ChangeSet &changes) {
                        return expireOnce(connection, now, ExpireAtOnce, changes);
                    }),
                this, [this](const Result<qint64> &expired) {
                    if (expired && *expired == ExpireAtOnce)
                        expire();
                });
    }

    /// Dead hosts keep nobody from anything: a round that only waits takes no place.
    bool hasRoom() const
    {
        const auto busy =
            std::count_if(m_runs.cbegin(), m_runs.cend(), [](const CollectRun *run) { return !run->isStalled(); });
        return busy < MostAtOnce && m_runs.size() < MostInAll;
    }

    void startQueued()
    {
        while (!m_queue.isEmpty() && hasRoom()) {
            const SourceId source{m_queue.takeFirst()};
            auto *run = new CollectRun(
                m_tools, source, [this, source](const Result<CollectRound> &round) { ended(source, round); }, this);
            m_runs.insert(raw(source), run);
            QMetaObject::invokeMethod(m_owner, [owner = m_owner, source] {
                owner->m_under.insert(raw(source));
                emit owner->sourceStarted(source);
            });
            run->begin();
        }
        if (!m_queue.isEmpty()) // some of those under way may come to a standstill
            m_again->start();
    }

    /// Tells those who wait for a round of \a source.
    void answer(SourceId source, const Result<CollectRound> &result)
    {
        for (const auto &promise : m_waiting.take(raw(source))) {
            promise->addResult(result);
            promise->finish();
        }
    }

    void tellFinished()
    {
        if (!m_runs.isEmpty())
            return;
        for (const auto &promise : std::as_const(m_finished)) {
            if (promise->future().isFinished())
                continue;
            promise->addResult(true);
            promise->finish();
        }
    }

    void ended(SourceId source, const Result<CollectRound> &result)
    {
        answer(source, result);
        if (m_closing)
            return;
        m_runs.remove(raw(source));
        CollectRound round;
        round.source = source;
        if (result)
            round = *result;
        else
            round.error = result.error().text;
        QMetaObject::invokeMethod(m_owner, [owner = m_owner, round] {
            owner->m_under.remove(raw(round.source));
            emit owner->sourceFinished(round);
        });
        if (m_finished.isEmpty())
            startQueued();
        else
            tellFinished();
    }

    QThreadPool m_pool; ///< outlives the rounds; its end waits for what they left there
    CollectRun::Tools m_tools;
    Collector *m_owner;
    QTimer *m_clock, *m_again;
    QElapsedTimer m_expired;
    bool m_closing = false;
    QHash<qint64, CollectRun *> m_runs;
    QHash<qint64, QList<std::shared_ptr<RoundPromise>>> m_waiting;
    QList<qint64> m_queue;
    QList<std::shared_ptr<QPromise<bool>>> m_finished; ///< who waits for the end; once there are any, nothing begins
};

void Collector::Worker::test(const QString &kindKey, const ConnectorInput &input, SourceId source,
                             std::shared_ptr<QPromise<SourceTest>> promise)
{
    const auto count = [this, source, key = keyNameFor(input.settings, input.secrets)](const SourceTest &test) {
        if (source == SourceId{} || test.cost <= 0)
            return;
        const QDateTime now = m_tools.workspace.clock().now();
        deliver(m_tools.workspace.write(
                    [source, key, now, cost = test.cost](Connection &connection, ChangeSet &changes) -> Status {
                        changes.sources = true;
                        if (Status counted = KeyUseStore(connection).add(key, {}, cost, now); !counted)
                            return counted;
                        SourceTally tally;
                        tally.cost = cost;
                        return SourceHealthStore(connection).count(source, now, tally);
                    }),
                this, [](const Status &) {});
    };
    if (const SourceKind *kind = findSourceKind(kindKey))
        return std::make_shared<SourceTrial>(m_tools.http, *kind->connector, input, std::move(promise), count)
            ->ask(this);
    SourceTest none;
    none.steps = {{Collector::tr("Address"), false, Collector::tr("There is no such kind of source.")}};
    promise->addResult(none);
    promise->finish();
}

/// With the secrets that the key store has of it.
void Collector::Worker::test(const Source &source, std::shared_ptr<QPromise<SourceTest>> promise)
{
    ConnectorInput input;
    input.settings = source.settings;
    input.now = m_tools.workspace.clock().now();
    if (!source.settings.value(u"hasSecret"_s).toBool())
        return test(source.kind, input, source.id, std::move(promise));
    deliver(m_tools.accounts.secret(secretKey(source.uid)), this,
            [this, kind = source.kind, id = source.id, input, promise](const Result<QString> &kept) {
                if (kept) {
                    ConnectorInput withSecrets = input;
                    withSecrets.secrets = unpackSecrets(*kept);
                    return test(kind, withSecrets, id, promise);
                }
                SourceTest none;
                none.steps = {{Collector::tr("Sign-in"), false, kept.error().text}};
                promise->addResult(none);
                promise->finish();
            });
}

Collector::Collector(Workspace &workspace, HttpClient &http, CredentialStore &credentials, EnricherFactory enrichers)
    : m_http(http), m_accounts(http, credentials, workspace.clock()),
      m_worker(new Worker({workspace, http, credentials, m_accounts, std::move(enrichers)}, this))
{
    qRegisterMetaType<CollectRound>();
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"collector"_s);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Collector::~Collector()
{
    m_thread.quit();
    m_thread.wait();
}

void Collector::start()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->start(); });
}

QFuture<bool> Collector::finish()
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise] { worker->finish(promise); });
    return future;
}

void Collector::stop()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

QFuture<Result<CollectRound>> Collector::collect(SourceId source)
{
    auto promise = std::make_shared<RoundPromise>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, source, promise] { worker->enqueue(source, promise); });
    return future;
}

void Collector::collectAll()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->enqueueAll(false); });
}

QFuture<SourceTest> Collector::test(const Source &source)
{
    auto promise = std::make_shared<QPromise<SourceTest>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, source, promise] { worker->test(source, promise); });
    return future;
}

QFuture<SourceTest> Collector::test(const QString &kind, const QJsonObject &settings, const Secrets &secrets,
                                    SourceId source)
{
    auto promise = std::make_shared<QPromise<SourceTest>>();
    promise->start();
    auto future = promise->future();
    const ConnectorInput input{settings, {}, secrets, QDateTime::currentDateTimeUtc()};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, kind, input, source, promise] { worker->test(kind, input, source, promise); });
    return future;
}

} // namespace pulse
