#include "app/collection_status.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "sources/source_kind.h"
#include "store/source_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

CollectionStatus::CollectionStatus(Session &session, Collector &collector, MainWindow &window)
    : QObject(&window), m_session(session), m_collector(collector), m_window(window)
{
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.sources)
            read();
    });
    connect(&collector, &Collector::sourceStarted, this, [this] {
        ++m_running;
        show();
    });
    connect(&collector, &Collector::sourceFinished, this, [this] {
        m_running = std::max(0, m_running - 1);
        read();
    });
    connect(&window, &MainWindow::refreshRequested, this, [this] {
        if (m_sources.isEmpty())
            emit m_session.settingsRequested(u"sources"_s);
        else
            m_collector.collectAll();
    });
    constexpr int minuteMs = 60'000;
    connect(&m_minute, &QTimer::timeout, this, &CollectionStatus::show);
    m_minute.start(minuteMs);
    read();
}

void CollectionStatus::read()
{
    const auto all =
        m_session.services().workspace.read([](Connection &connection) { return SourceStore(connection).all(); });
    deliver(all, this, [this](const Result<QList<Source>> &sources) {
        if (!sources)
            return;
        m_sources.clear();
        for (const Source &source : *sources)
            if (source.enabled && findSourceKind(source.kind))
                m_sources << source;
        show();
    });
}

void CollectionStatus::show()
{
    m_window.setRefreshing(m_running > 0);
    if (m_sources.isEmpty())
        return m_window.setCollection(tr("No automatic source"), Tone::Plain, {});
    QDateTime latest;
    int failing = 0;
    QStringList lines;
    for (const Source &source : std::as_const(m_sources)) {
        if (source.lastSuccess.isValid() && (!latest.isValid() || source.lastSuccess > latest))
            latest = source.lastSuccess;
        failing += !source.lastError.isEmpty();
        lines << details(source);
    }
    const QString when = latest.isValid()
                             //: %1 is "2 min ago"
                             ? tr("updated %1").arg(ago(latest, m_session.clock().now(), m_session.language()))
                             : tr("not collected yet");
    QString text = tr("%n source(s)", nullptr, int(m_sources.size())) + u" · "_s + when;
    if (failing > 0)
        text += u" · "_s + tr("%n failing", nullptr, failing);
    const Tone tone = failing == 0 ? Tone::Good : failing == m_sources.size() ? Tone::Bad : Tone::Warning;
    m_window.setCollection(text, latest.isValid() || failing > 0 ? tone : Tone::Plain, lines.join(u'\n'));
}

QString CollectionStatus::details(const Source &source) const
{
    if (!source.lastError.isEmpty())
        return u"%1: %2"_s.arg(source.name, source.lastError);
    if (!source.lastSuccess.isValid())
        return tr("%1: not collected yet").arg(source.name);
    //: %1 a source, %2 "2 min ago", %3 number of new mentions
    return tr("%1: %2, %3 new")
        .arg(source.name, ago(source.lastSuccess, m_session.clock().now(), m_session.language()),
             wholeNumber(double(source.lastAdded)));
}

} // namespace pulse
