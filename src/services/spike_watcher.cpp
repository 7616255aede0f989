#include "services/spike_watcher.h"
#include "services/deliver.h"
#include "services/spike_log.h"
#include "store/brand_store.h"
#include <QtConcurrent>
#include <chrono>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
constexpr auto GatherFor = 1500ms;
constexpr int FreshHours = 36; ///< an older rise is history, not news

struct NewSpike {
    Spike spike;
    QString brandName;
};

template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Computes, merges and explains one brand after the other. On a thread of its own: it waits for the workspace's.
Result<QList<NewSpike>> refresh(Workspace &workspace, const QDateTime &now, std::optional<QSet<BrandId>> wanted,
                                const QDateTime &from, const std::atomic_bool &stop)
{
    const auto brands = waitFor(workspace.read([](Connection &connection) { return BrandStore(connection).all(); }));
    if (!brands)
        return brands.error();
    QList<NewSpike> fresh;
    for (const Brand &brand : *brands) {
        if (stop)
            break;
        if (wanted && !wanted->contains(brand.id))
            continue;
        const auto computed = waitFor(workspace.read([brand, from, now](Connection &connection) {
            return computeSpikes(connection, brand, SpikeWatcher::loggedMetrics(), from, now);
        }));
        if (!computed)
            return computed.error();
        const auto merged = waitFor(
            workspace.write([id = brand.id, computed = *computed, from](Connection &connection, ChangeSet &changes) {
                return mergeSpikes(connection, id, computed, from, changes);
            }));
        if (!merged)
            return merged.error();
        if (merged->added.isEmpty() && merged->changed.isEmpty())
            continue;
        const auto told = waitFor(workspace.read([merged = *merged, computed = *computed](Connection &connection) {
            return explainLatest(connection, merged, computed);
        }));
        if (!told)
            return told.error();
        const auto stored = waitFor(workspace.write([told = *told](Connection &connection, ChangeSet &changes) {
            return storeExplanations(connection, told, changes);
        }));
        if (!stored)
            return stored.error();
        for (const Spike &spike : merged->added)
            if (spike.end > now.addSecs(-FreshHours * 3600))
                fresh << NewSpike{spike, brand.name};
    }
    return fresh;
}

} // namespace

QList<Metric> SpikeWatcher::loggedMetrics()
{
    return {Metric::Mentions, Metric::Negative, Metric::NegativeShare,  Metric::Hashtags,
            Metric::Links,    Metric::Videos,   Metric::PurchaseIntent, Metric::NewFollowers};
}

SpikeWatcher::SpikeWatcher(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(GatherFor);
    connect(&m_pause, &QTimer::timeout, this, &SpikeWatcher::begin);
    connect(&m_workspace, &Workspace::changed, this, &SpikeWatcher::note);
}

SpikeWatcher::~SpikeWatcher()
{
    *m_stop = true;
    m_pool.waitForDone();
}

QFuture<Result<BandedSeries>> SpikeWatcher::series(const Brand &brand, Metric metric, Bucket bucket,
                                                   const QDateTime &from, const QDateTime &to)
{
    return m_workspace.read([=, now = m_clock.now()](Connection &connection) {
        return readBandedSeries(connection, brand, metric, bucket, from, to, QTimeZone(brand.timeZone), now);
    });
}

QFuture<Result<QList<Spike>>> SpikeWatcher::spikes(std::optional<BrandId> brand, const QDateTime &from,
                                                   const QDateTime &to)
{
    return m_workspace.read([=](Connection &connection) { return SpikeStore(connection).between(brand, from, to); });
}

QFuture<Result<SpikeDetail>> SpikeWatcher::detail(const Uid &spike)
{
    return m_workspace.read(
        [spike, now = m_clock.now()](Connection &connection) { return readSpikeDetail(connection, spike, now); });
}

void SpikeWatcher::refreshAll()
{
    m_all = true;
    m_from = {};
    m_pause.start();
}

void SpikeWatcher::note(const ChangeSet &changes)
{
    if (changes.settings || changes.brands) {
        refreshAll(); // a marked day or a time zone changes what is typical
        return;
    }
    if (!changes.mentions)
        return;
    const bool nothingWaited = m_waiting.isEmpty() && !m_all;
    for (const BrandId brand : changes.touchedBrands)
        m_waiting << brand;
    if (m_waiting.isEmpty())
        return;
    if (nothingWaited)
        m_from = changes.from;
    else if (m_from.isValid())
        m_from = changes.from.isValid() ? std::min(m_from, changes.from) : QDateTime();
    if (!m_pause.isActive())
        m_pause.start();
}

void SpikeWatcher::begin()
{
    if (m_busy)
        return; // finish() looks again
    if (m_workspace.isReadOnly() || (m_waiting.isEmpty() && !m_all))
        return;
    m_busy = true;
    std::optional<QSet<BrandId>> wanted;
    if (!m_all)
        wanted = m_waiting;
    // The day of the first change is judged anew as a whole.
    const QDateTime from = m_all || !m_from.isValid() ? QDateTime() : m_from.addDays(-2);
    m_waiting.clear();
    m_all = false;
    const auto work =
        QtConcurrent::run(&m_pool, [&workspace = m_workspace, now = m_clock.now(), wanted, from, stop = m_stop] {
            return refresh(workspace, now, wanted, from, *stop);
        });
    deliver(work, this, [this](const Result<QList<NewSpike>> &fresh) {
        m_busy = false;
        if (fresh)
            for (const NewSpike &news : *fresh)
                emit spikeFlagged(news.spike, news.brandName);
        else
            qWarning("The log of spikes is behind: %s", qPrintable(fresh.error().detail));
        finish();
    });
}

void SpikeWatcher::finish()
{
    if (!m_waiting.isEmpty() || m_all)
        m_pause.start();
    emit logUpdated();
}

Status SpikeWatcher::refreshNow(Workspace &workspace, const Clock &clock, std::optional<BrandId> brand)
{
    std::optional<QSet<BrandId>> wanted;
    if (brand)
        wanted = QSet<BrandId>{*brand};
    const std::atomic_bool stop = false;
    const auto done = refresh(workspace, clock.now(), wanted, {}, stop);
    return done ? ok() : Status(done.error());
}

} // namespace pulse
