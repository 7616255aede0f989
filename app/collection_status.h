#pragma once
#include "core/source.h"
#include "models/session.h"
#include "services/collector.h"
#include "ui/main_window.h"
#include <QTimer>

namespace pulse {

/// Says in the top bar how collecting goes: how many sources, when one last succeeded, what is wrong with which.
/// Lives on the GUI thread as long as the window.
class CollectionStatus final : public QObject {
    Q_OBJECT
public:
    CollectionStatus(Session &session, Collector &collector, MainWindow &window);

private:
    void read();
    void show();
    QString details(const Source &source) const;
    Session &m_session;
    Collector &m_collector;
    MainWindow &m_window;
    QList<Source> m_sources;
    QTimer m_minute;
    int m_running = 0;
};

} // namespace pulse
