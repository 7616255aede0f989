#include "services/report_scheduler.h"
#include "core/file_name.h"
#include "services/checklist_settings_reader.h"
#include "services/deliver.h"
#include "services/mail_service.h"
#include "services/person_change.h"
#include "services/report_service.h"
#include "store/brand_store.h"
#include "store/report_schedule_store.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int EveryMs = 30'000;

/// A report that was taken on.
struct ClaimedReport {
    ReportSchedule schedule;
    Brand brand;
    Period period;
    int tries = 1;
};

template <typename T>
T finished(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// The first one that is due and that nobody has written, taken on: of each schedule the oldest.
Result<std::optional<ClaimedReport>> claimNext(Connection &connection, const QDateTime &now)
{
    ReportScheduleStore store(connection);
    const auto schedules = store.all({});
    const auto calendar = readTeamCalendar(connection);
    if (!schedules || !calendar)
        return !schedules ? schedules.error() : calendar.error();
    for (const ReportSchedule &schedule : *schedules) {
        const auto brand = BrandStore(connection).byUid(schedule.brand);
        if (!brand || schedule.paused)
            continue;
        const QList<DueReport> missed =
            dueReports(schedule, QTimeZone(brand->timeZone), now, calendar->fiscalYearStartMonth);
        for (const DueReport &due : missed) {
            const auto taken = store.claim(schedule.uid, due.period.key(), now);
            if (!taken)
                return taken.error();
            if (*taken > 0)
                return std::optional(ClaimedReport{schedule, *brand, due.period, *taken});
        }
    }
    return std::optional<ClaimedReport>();
}

QByteArray mediaType(const QString &format)
{
    return format == u"pdf"    ? "application/pdf"
           : format == u"html" ? "text/html"
           : format == u"csv"  ? "text/csv"
                               : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

/// The report's title and first sentences stand in the mail, the report itself goes with it.
Status sendReport(MailService *mail, const ClaimedReport &due, const ReportDocument &document, const QString &fileName)
{
    QFile file(fileName);
    if (!mail || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("ReportSchedule", "This report cannot be sent from here."),
                     file.errorString()};
    MailMessage message;
    message.to = due.schedule.to;
    message.subject = scheduledName(due.schedule, due.brand.name, due.period);
    message.text = document.title + u"\n\n"_s + document.lead + u'\n';
    message.attachments << MailAttachment{QFileInfo(fileName).fileName(), mediaType(due.schedule.format),
                                          file.readAll()};
    return mail->send(message);
}

/// The file where it stands; empty where it was only sent.
Result<QString> writeReport(Workspace &workspace, MailService *mail, const ClaimedReport &due, const QDateTime &now)
{
    const QTemporaryDir passing;
    const bool kept = !due.schedule.folder.isEmpty();
    const QDir folder(kept ? due.schedule.folder : passing.path());
    if (!folder.exists())
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("ReportSchedule",
                                                 "The folder %1 is not there. Connect its drive, or choose another "
                                                 "folder in the schedule.")
                         .arg(QDir::toNativeSeparators(due.schedule.folder)),
                     due.schedule.folder};
    const ReportRequest request = scheduledRequest(due.schedule, due.brand.id, due.period);
    const auto report = finished(workspace.read(
        [request, now](Connection &connection) { return ReportService::prepare(connection, request, now); }));
    if (!report)
        return report.error();
    const QString file =
        folder.filePath(scheduledName(due.schedule, due.brand.name, due.period) + u'.' + due.schedule.format);
    if (const Status written = ReportService::write(report->document, file); !written)
        return written.error();
    if (!due.schedule.to.isEmpty())
        if (const Status sent = sendReport(mail, due, report->document, file); !sent)
            return sent.error();
    return kept ? file : QString();
}

/// What is told of a report that went well.
QString whereTo(const ReportSchedule &schedule, const QString &file)
{
    return file.isEmpty() ? schedule.to.join(u", "_s) : file;
}

} // namespace

ReportRequest scheduledRequest(const ReportSchedule &schedule, BrandId brand, const Period &period)
{
    return {brand, period, schedule.language, schedule.kind == u"competitors" ? schedule.kind : QString()};
}

QString scheduledName(const ReportSchedule &schedule, const QString &brandName, const Period &period)
{
    struct Name {
        QStringView kind, ko, en;
    };
    static constexpr std::array<Name, 5> Names{{{u"day", u"일간 보고서", u"daily report"},
                                                {u"week", u"주간 보고서", u"weekly report"},
                                                {u"month", u"월간 보고서", u"monthly report"},
                                                {u"year", u"연간 보고서", u"annual report"},
                                                {u"competitors", u"경쟁 비교 보고서", u"competitor report"}}};
    QString name = brandName + u' ' + period.key();
    for (const Name &one : Names)
        if (one.kind == schedule.kind)
            name += u' ' + (schedule.language == u"ko" ? one.ko : one.en).toString();
    return asFileName(name);
}

ReportScheduler::ReportScheduler(Workspace &workspace, const Clock &clock, MailService *mail, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_mail(mail)
{
    connect(&m_timer, &QTimer::timeout, this, &ReportScheduler::check);
}

ReportScheduler::~ReportScheduler() { m_pool.waitForDone(); }

void ReportScheduler::start()
{
    m_timer.start(EveryMs);
    check();
}

Result<QList<ScheduledOutcome>> ReportScheduler::writeDue(Workspace &workspace, const Clock &clock, MailService *mail)
{
    QList<ScheduledOutcome> outcomes;
    for (;;) {
        const QDateTime now = clock.now();
        const auto claimed = finished(
            workspace.write([now](Connection &connection, ChangeSet &) { return claimNext(connection, now); }));
        if (!claimed)
            return claimed.error();
        if (!*claimed)
            return outcomes;
        const ClaimedReport due = **claimed;
        const auto file = writeReport(workspace, mail, due, now);
        const auto noted = finished(workspace.write([due, file, now](Connection &connection, ChangeSet &changes) {
            changes.settings = true;
            ReportScheduleStore store(connection);
            const QString period = due.period.key();
            return file ? store.written(due.schedule.uid, period, whereTo(due.schedule, *file), now)
                        : store.failed(due.schedule.uid, period, file.error().text, now);
        }));
        if (!noted)
            return noted.error();
        outcomes << ScheduledOutcome{due.schedule.uid,
                                     scheduledName(due.schedule, due.brand.name, due.period),
                                     file.valueOr({}),
                                     file ? due.schedule.to : QStringList(),
                                     file ? QString() : file.error().text,
                                     due.tries};
    }
}

void ReportScheduler::check()
{
    if (std::exchange(m_busy, true))
        return;
    const auto writing = QtConcurrent::run(&m_pool, [this] { return writeDue(m_workspace, m_clock, m_mail); });
    deliver(writing, this, [this](const Result<QList<ScheduledOutcome>> &outcomes) {
        m_busy = false;
        QSet<Uid> told; // what keeps one period of a schedule from being written keeps the others too
        for (const ScheduledOutcome &one : outcomes.valueOr({})) {
            if (one.error.isEmpty())
                emit written(one.name, one.file.isEmpty() ? one.to.join(u", "_s) : QDir::toNativeSeparators(one.file));
            else if (one.tries == 1 && !told.contains(one.schedule)) {
                told.insert(one.schedule);
                emit failed(one.name, one.error);
            }
        }
        emit checked();
    });
}

QFuture<Result<QList<ScheduleLine>>> ReportScheduler::list(Uid brand)
{
    return m_workspace.read([brand, now = m_clock.now()](Connection &connection) -> Result<QList<ScheduleLine>> {
        const ReportScheduleStore store(connection);
        const auto schedules = store.all(brand);
        const auto calendar = readTeamCalendar(connection);
        if (!schedules || !calendar)
            return !schedules ? schedules.error() : calendar.error();
        QList<ScheduleLine> lines;
        for (const ReportSchedule &schedule : *schedules) {
            const auto owner = BrandStore(connection).byUid(schedule.brand);
            const auto last = store.lastRun(schedule.uid);
            if (!owner || !last)
                return !owner ? owner.error() : last.error();
            lines << ScheduleLine{
                schedule, nextDue(schedule, QTimeZone(owner->timeZone), now, calendar->fiscalYearStartMonth), *last};
        }
        return lines;
    });
}

QFuture<Result<Change>> ReportScheduler::save(ReportSchedule schedule)
{
    return m_workspace.write(
        [schedule, &clock = m_clock, actor = m_workspace.actor()](Connection &connection, ChangeSet &changes) mutable {
            const ReportScheduleStore store(connection);
            const auto before = store.byUid(schedule.uid);
            // Another kind of report begins with its next period: those that were never asked for are not missed.
            if (!schedule.createdAt.isValid() || (before && before->kind != schedule.kind))
                schedule.createdAt = clock.now();
            Journal journal(connection, clock, actor);
            return ReportScheduleStore(connection).save(journal, schedule, changes);
        });
}

QFuture<Result<Change>> ReportScheduler::setPaused(Uid schedule, bool paused)
{
    return applyChange(m_workspace, u"reportSchedule"_s, schedule, u"paused"_s, paused);
}

QFuture<Result<Change>> ReportScheduler::remove(Uid schedule)
{
    return applyChange(m_workspace, u"reportSchedule"_s, schedule, u"value"_s, QJsonValue());
}

} // namespace pulse
