#pragma once
#include "core/icalendar.h"
#include "core/result.h"
#include "store/workspace.h"
#include <QFuture>
#include <QObject>
#include <QTimer>

namespace pulse {

/// What a person chose for reminders; settings of the workspace.
struct ReminderSettings {
    static constexpr QStringView TimeKey = u"checklist.reminderTime";     ///< "16:00" in the brand's zone; empty: none
    static constexpr QStringView CalendarKey = u"checklist.calendarFile"; ///< a path; empty: none
    static constexpr QStringView RemindedKey = u"checklist.remindedOn";   ///< ISO date of the last reminder
    QTime time;                                                           ///< invalid: no reminder
    QString calendarFile;                                                 ///< empty: no file is kept
    QDate remindedOn;
};
/// On the connection's thread.
ReminderSettings readReminderSettings(Connection &connection);

/// The checklist schedule of every brand of our own as calendar entries: the runs of the past \a pastDays as they
/// went, and those of the coming \a comingDays as the calendar will ask for them. On the connection's thread.
Result<QList<CalendarEvent>> checklistEvents(Connection &connection, const QDateTime &now, const QString &language,
                                             int pastDays = 31, int comingDays = 400);

/// The name of that calendar.
QString checklistCalendarName(const QString &language);

/// Keeps the calendar file that a person asked for in step with the checklists: written at start, after changes, and
/// each day. Lives on the GUI thread; reads and writes in the background.
class ChecklistCalendar final : public QObject {
    Q_OBJECT
public:
    ChecklistCalendar(Workspace &workspace, const Clock &clock, QString language, QObject *parent = nullptr);
    void setLanguage(const QString &language);
    /// Writes the file now, if there is one. True: it was written.
    QFuture<Result<bool>> refresh();

signals:
    void failed(const QString &why); ///< once for each new reason

private:
    void refreshSoon();
    Workspace &m_workspace;
    const Clock &m_clock;
    QString m_language;
    QTimer m_pause, m_daily;
    QString m_lastFailure;
};

} // namespace pulse
