#pragma once
#include <QObject>

namespace pulse {

class ChecklistCalendar;
class ChecklistReminder;
class MainWindow;
class Session;

/// Tells the window that a daily list still waits, and why the calendar file could not be kept. Belongs to the window.
class ReminderStatus final : public QObject {
    Q_OBJECT
public:
    ReminderStatus(Session &session, ChecklistReminder &reminder, ChecklistCalendar &calendar, MainWindow &window);
};

} // namespace pulse
