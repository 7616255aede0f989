#pragma once
#include <QObject>

namespace pulse {

class MainWindow;
class ReportScheduler;
class Session;

/// Tells the window which scheduled report was written, and which could not be. Belongs to the window.
class ScheduleStatus final : public QObject {
    Q_OBJECT
public:
    ScheduleStatus(Session &session, ReportScheduler &scheduler, MainWindow &window);
};

} // namespace pulse
