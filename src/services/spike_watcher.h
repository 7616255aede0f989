#pragma once
#include "core/clock.h"
#include "services/banded_series.h"
#include "services/spike_detail.h"
#include "store/spike_store.h"
#include "store/workspace.h"
#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>

namespace pulse {

/// Keeps the log of spikes in step with the mentions: after each write it computes the touched brands' series again, in
/// the background, and says which rises and falls are new. Lives on the GUI thread; never blocks.
class SpikeWatcher final : public QObject {
    Q_OBJECT
public:
    SpikeWatcher(Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    ~SpikeWatcher() override; ///< waits for the brand being computed

    /// A series with its typical range, in the brand's zone; invalid times mean the whole of its data.
    QFuture<Result<BandedSeries>> series(const Brand &brand, Metric metric, Bucket bucket, const QDateTime &from,
                                         const QDateTime &to);
    /// The log, newest first; an unset brand means all.
    QFuture<Result<QList<Spike>>> spikes(std::optional<BrandId> brand, const QDateTime &from, const QDateTime &to);
    QFuture<Result<SpikeDetail>> detail(const Uid &spike);
    /// Computes the log of every brand again, from the beginning. When the program starts.
    void refreshAll();
    /// Nothing is waiting or being computed.
    bool isIdle() const { return !m_busy && m_waiting.isEmpty() && !m_all; }

    /// The metrics whose rises and falls are kept in the log.
    static QList<Metric> loggedMetrics();
    /// The same, on the calling thread, which may wait: for the command line.
    static Status refreshNow(Workspace &workspace, const Clock &clock, std::optional<BrandId> brand);

signals:
    /// A rise or a fall of these days that was not known before. Not emitted for the past of an import.
    void spikeFlagged(const pulse::Spike &spike, const QString &brandName);
    void logUpdated(); ///< the log agrees with the mentions again

private:
    void note(const ChangeSet &changes);
    void begin();
    void finish();

    Workspace &m_workspace;
    const Clock &m_clock;
    QTimer m_pause; ///< gathers the writes of a busy moment
    QSet<BrandId> m_waiting;
    bool m_all = false;
    QDateTime m_from; ///< earliest hour that changed; invalid: all
    bool m_busy = false;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool; ///< one brand after another
};

} // namespace pulse
