#pragma once
#include "core/change.h"
#include "core/report_schedule.h"
#include "services/report_request.h"
#include "store/workspace.h"
#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace pulse {

class MailService;

/// A schedule as people see it.
struct ScheduleLine {
    ReportSchedule schedule;
    DueReport next;                    ///< also of one that is paused
    std::optional<WrittenReport> last; ///< how the latest ended
};

/// What became of one report that was due.
struct ScheduledOutcome {
    Uid schedule;
    QString name;   ///< "예시전자 2026-10 월간 보고서"
    QString file;   ///< where it stands; empty: it was only sent, or failed
    QStringList to; ///< whom it was sent
    QString error;  ///< empty: all went well
    int tries = 1;
};

/// What the report of \a schedule about \a period is.
ReportRequest scheduledRequest(const ReportSchedule &schedule, BrandId brand, const Period &period);
/// The name of its file without folder and ending: brand, period and kind, in its language.
QString scheduledName(const ReportSchedule &schedule, const QString &brandName, const Period &period);

/// Writes and sends the reports that are due, one after another, when the window or `collect` runs: each period once,
/// whole files only. A failed one is told and tried again, see ReportScheduleStore. What was missed while no program
/// ran is made up for, the oldest first, see MostMissedReports. Lives on the GUI thread.
class ReportScheduler final : public QObject {
    Q_OBJECT
public:
    /// Without \a mail what is to be sent fails.
    ReportScheduler(Workspace &workspace, const Clock &clock, MailService *mail = nullptr, QObject *parent = nullptr);
    ~ReportScheduler() override; ///< waits for the file being written or sent
    void start();                ///< looks now and every half minute
    void check();

    /// Everything that is due at the moment, on the calling thread: for the command line.
    static Result<QList<ScheduledOutcome>> writeDue(Workspace &workspace, const Clock &clock,
                                                    MailService *mail = nullptr);

    QFuture<Result<QList<ScheduleLine>>> list(Uid brand); ///< an empty uid: of every brand
    /// A new one where the uid is empty. Through the journal.
    QFuture<Result<Change>> save(ReportSchedule schedule);
    QFuture<Result<Change>> setPaused(Uid schedule, bool paused);
    QFuture<Result<Change>> remove(Uid schedule); ///< can be undone

signals:
    void written(const QString &name, const QString &where); ///< a file, or the addresses
    void failed(const QString &name, const QString &why); ///< said once, however often and for however many it is tried
    void checked();                                       ///< nothing more is due now

private:
    Workspace &m_workspace;
    const Clock &m_clock;
    MailService *m_mail;
    QTimer m_timer;
    QThreadPool m_pool;
    bool m_busy = false;
};

} // namespace pulse
