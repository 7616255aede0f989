#include "app/spike_status.h"
#include "models/session.h"
#include "models/spike_words.h"
#include "services/deliver.h"
#include "services/spike_watcher.h"
#include "ui/main_window.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int CountedDays = 7; ///< older ones wait in the log without a number
} // namespace

SpikeStatus::SpikeStatus(Session &session, SpikeWatcher &watcher, MainWindow &window)
    : QObject(&window), m_session(session), m_window(window)
{
    connect(&watcher, &SpikeWatcher::spikeFlagged, this, &SpikeStatus::flagged);
    connect(&watcher, &SpikeWatcher::logUpdated, this, &SpikeStatus::count);
    connect(&session, &Session::brandChanged, this, &SpikeStatus::count);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.spikes)
            count();
    });
}

void SpikeStatus::count()
{
    const BrandId brand = m_session.brand().id;
    const QDateTime since = m_session.clock().now().addDays(-CountedDays);
    const auto counting = m_session.services().workspace.read(
        [brand, since](Connection &connection) { return SpikeStore(connection).newCount(brand, since); });
    deliver(counting, this, [this](const Result<int> &n) {
        if (n)
            m_window.setCount(u"trends"_s, *n, Tone::Bad);
    });
}

void SpikeStatus::flagged(const Spike &spike, const QString &brandName)
{
    QTimeZone zone = m_session.zone();
    for (const Brand &brand : m_session.brands())
        if (brand.id == spike.brand)
            zone = QTimeZone(brand.timeZone);
    //: title of a notification: %1 brand, %2 metric, %3 spike or drop
    const QString headline =
        tr("%1 · %2 · %3").arg(brandName, shortMetricName(spike.metric), directionName(spike.direction));
    m_window.notify(headline, spikeHeadline(spike, zone, m_session.language()), u"trends"_s);
}

} // namespace pulse
