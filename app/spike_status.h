#pragma once
#include "core/spike.h"
#include <QObject>

namespace pulse {

class MainWindow;
class Session;
class SpikeWatcher;

/// Tells the window of the watcher's findings: the number of spikes to check beside "Trends", and a notification when
/// one is flagged. Belongs to the window.
class SpikeStatus final : public QObject {
    Q_OBJECT
public:
    SpikeStatus(Session &session, SpikeWatcher &watcher, MainWindow &window);

private:
    void count();
    void flagged(const Spike &spike, const QString &brandName);

    Session &m_session;
    MainWindow &m_window;
};

} // namespace pulse
