#include "services/collector.h"
#include "services/collect_run.h"
#include "services/deliver.h"
#include "sources/source_kind.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
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

using RoundPromise = QPromise<Result<CollectRound>>;

} // namespace

/// Lives on the collector's thread and owns the rounds under way.
class Collector::Worker final : public QObject {
public:
    /// \a owner is told of rounds on its own thread; it outlives this.
    Worker(CollectRun::Tools tools, Collector *owner)
        : m_tools(std::move(tools)), m_owner(owner), m_clock(new QTimer(this)), m_again(new QTimer(this))
    {
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

private:
    void look() { enqueueAll(true); }

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

    CollectRun::Tools m_tools;
    Collector *m_owner;
    QTimer *m_clock, *m_again;
    bool m_closing = false;
    QHash<qint64, CollectRun *> m_runs;
    QHash<qint64, QList<std::shared_ptr<RoundPromise>>> m_waiting;
    QList<qint64> m_queue;
    QList<std::shared_ptr<QPromise<bool>>> m_finished; ///< who waits for the end; once there are any, nothing begins
};

/// A source being tried out, request by request: a sign-in may stand before the first posts.
class SourceTrial final : public std::enable_shared_from_this<SourceTrial> {
public:
    /// \a then hears of the result before anybody else.
    SourceTrial(HttpClient &http, const Connector &connector, ConnectorInput input,
                std::shared_ptr<QPromise<SourceTest>> promise, std::function<void(const SourceTest &)> then)
        : m_http(http), m_connector(connector), m_input(std::move(input)), m_promise(std::move(promise)),
          m_then(std::move(then))
    {}

    void ask(QObject *context)
    {
        const Result<HttpRequest> request = m_connector.request(m_input);
        if (!request)
            return conclude(Collector::tr("Address"), false, request.error().text);
        if (m_asked++ == 0)
            step(Collector::tr("Address"), true, request->url.toDisplayString(QUrl::RemoveQuery));
        HttpRequest once = *request;
        once.attempts = 1;
        deliver(m_http.send(once), context, [self = shared_from_this(), context](const Result<HttpResponse> &response) {
            self->answered(response, context);
        });
    }

private:
    static constexpr int MostRequests = 6;

    void answered(const Result<HttpResponse> &response, QObject *context)
    {
        if (!response)
            return conclude(Collector::tr("Answer"), false, response.error().text);
        const bool good = response->isGood();
        const Result<SourcePage> page =
            good ? m_connector.read(m_input, *response) : m_connector.recover(m_input, *response);
        if (!page && !good)
            return conclude(Collector::tr("Answer"), false, page.error().text);
        const QString size =
            Collector::tr("%1 KB from %2").arg((response->body.size() + 1023) / 1024).arg(response->url.host());
        if (!page) {
            step(Collector::tr("Answer"), true, size);
            return conclude(Collector::tr("Reading"), false, page.error().text);
        }
        if (page->secrets) {
            step(Collector::tr("Sign-in"), true, Collector::tr("%1 let us in.").arg(response->url.host()));
            m_input.secrets = *page->secrets;
            m_result.secrets = page->secrets;
        }
        if (!page->title.isEmpty())
            m_result.title = page->title;
        const auto costOfRound = m_connector.costOfRound(m_input);
        m_input.state = page->state;
        m_result.cost += page->cost;
        if (costOfRound) {
            step(Collector::tr("Answer"), true, size);
            const QString price = Collector::tr("A round costs at most %1 US dollars.").arg(*costOfRound, 0, 'f', 2);
            return conclude(Collector::tr("Cost"), true, (page->remark + u' ' + price).trimmed());
        }
        if (page->more && page->posts.isEmpty() && m_asked < MostRequests)
            return ask(context);
        step(Collector::tr("Answer"), true, size);
        for (const Post &post : page->posts.mid(0, 3))
            m_result.examples.append((post.title.isEmpty() ? post.text : post.title).simplified().left(120));
        conclude(Collector::tr("Reading"), true,
                 page->posts.isEmpty() ? Collector::tr("It can be read; there are no posts at the moment.")
                                       : Collector::tr("Posts that can be read: %1").arg(page->posts.size()));
    }

    void step(const QString &what, bool passed, const QString &words) { m_result.steps.append({what, passed, words}); }

    void conclude(const QString &what, bool passed, const QString &words)
    {
        step(what, passed, withoutSecrets(words, m_input.secrets));
        m_result.passed = passed;
        m_then(m_result);
        m_promise->addResult(m_result);
        m_promise->finish();
    }

    HttpClient &m_http;
    const Connector &m_connector;
    ConnectorInput m_input;
    std::shared_ptr<QPromise<SourceTest>> m_promise;
    std::function<void(const SourceTest &)> m_then;
    SourceTest m_result;
    int m_asked = 0;
};

void Collector::Worker::test(const QString &kindKey, const ConnectorInput &input, SourceId source,
                             std::shared_ptr<QPromise<SourceTest>> promise)
{
    const auto count = [this, source](const SourceTest &test) {
        if (source == SourceId{} || test.cost <= 0)
            return;
        const QDateTime now = m_tools.workspace.clock().now();
        deliver(m_tools.workspace.write([source, now, cost = test.cost](Connection &connection, ChangeSet &changes) {
            changes.sources = true;
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
