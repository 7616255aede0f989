#include "app/reminder_status.h"
#include "models/session.h"
#include "services/checklist_calendar.h"
#include "services/checklist_reminder.h"
#include "ui/main_window.h"

namespace pulse {
using namespace Qt::StringLiterals;

ReminderStatus::ReminderStatus(Session &session, ChecklistReminder &reminder, ChecklistCalendar &calendar,
                               MainWindow &window)
    : QObject(&window)
{
    connect(&reminder, &ChecklistReminder::due, this, [&window](const QString &brand, int open) {
        //: title of a notification: %1 brand
        window.notify(tr("%1 · daily checklist").arg(brand), tr("%n required item(s) still open.", nullptr, open),
                      u"checklists"_s);
    });
    connect(&calendar, &ChecklistCalendar::failed, this, [&session](const QString &why) {
        emit session.message(tr("The calendar file could not be written. %1").arg(why), true);
    });
}

} // namespace pulse
