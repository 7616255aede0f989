#include "app/schedule_status.h"
#include "models/session.h"
#include "services/report_scheduler.h"
#include "ui/main_window.h"

namespace pulse {
using namespace Qt::StringLiterals;

ScheduleStatus::ScheduleStatus(Session &session, ReportScheduler &scheduler, MainWindow &window) : QObject(&window)
{
    connect(&scheduler, &ReportScheduler::written, this, [&session](const QString &, const QString &where) {
        emit session.message(tr("Scheduled report written or sent: %1").arg(where), false);
    });
    connect(&scheduler, &ReportScheduler::failed, this, [&session, &window](const QString &name, const QString &why) {
        emit session.message(tr("A scheduled report could not be written or sent and is tried again. %1").arg(why),
                             true);
        //: title of a notification: %1 a report
        window.notify(tr("%1 could not be written or sent").arg(name), why, u"reports"_s);
    });
}

} // namespace pulse
