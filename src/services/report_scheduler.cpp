#include "services/report_scheduler.h"
#include "core/file_name.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "services/report_service.h"
#include "store/brand_store.h"
#include "store/report_schedule_store.h"
#include <QCoreApplication>
#include <QDir>
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
};

template <typename T>
T finished(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// The first one that is due and that nobody has written, taken on.
Result<std::optional<ClaimedReport>> claimNext(Connection &connection, const QDateTime &now)
{
    ReportScheduleStore store(connection);
    const auto schedules = store.all({});
    if (!schedules)
        return schedules.error();
    for (const ReportSchedule &schedule : *schedules) {
        const auto brand = BrandStore(connection).byUid(schedule.brand);
        if (!brand || schedule.paused)
            continue;
        const auto due = lastDue(schedule, QTimeZone(brand->timeZone), now);
        if (!due)
            continue;
        const auto taken = store.claim(schedule.uid, due->period.key(), now);
        if (!taken)
            return taken.error();
        if (*taken)
            return std::optional(ClaimedReport{schedule, *brand, due->period});
    }
    return std::optional<ClaimedReport>();
}

Result<QString> writeReport(Workspace &workspace, const ClaimedReport &due, const QDateTime &now)
{
    const QDir folder(due.schedule.folder);
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
    const Status written = ReportService::write(report->document, file);
    return written ? Result<QString>(file) : written.error();
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

ReportScheduler::ReportScheduler(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &ReportScheduler::check);
}

ReportScheduler::~ReportScheduler() { m_running.waitForFinished(); }

void ReportScheduler::start()
{
    m_timer.start(EveryMs);
    check();
}

Result<QList<ScheduledOutcome>> ReportScheduler::writeDue(Workspace &workspace, const Clock &clock)
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
        const auto file = writeReport(workspace, due, now);
        const auto noted = finished(workspace.write([due, file, now](Connection &connection, ChangeSet &changes) {
            changes.settings = true;
            ReportScheduleStore store(connection);
            const QString period = due.period.key();
            return file ? store.written(due.schedule.uid, period, *file, now)
                        : store.failed(due.schedule.uid, period, file.error().text, now);
        }));
        if (!noted)
            return noted.error();
        const auto last = finished(workspace.read(
            [uid = due.schedule.uid](Connection &connection) { return ReportScheduleStore(connection).lastRun(uid); }));
        outcomes << ScheduledOutcome{scheduledName(due.schedule, due.brand.name, due.period), file.valueOr({}),
                                     file ? QString() : file.error().text, last && *last ? (*last)->tries : 1};
    }
}

void ReportScheduler::check()
{
    if (std::exchange(m_busy, true))
        return;
    m_running = QtConcurrent::run([this] { return writeDue(m_workspace, m_clock); });
    deliver(m_running, this, [this](const Result<QList<ScheduledOutcome>> &outcomes) {
        m_busy = false;
        for (const ScheduledOutcome &one : outcomes.valueOr({})) {
            if (!one.file.isEmpty())
                emit written(one.name, one.file);
            else if (one.tries == 1)
                emit failed(one.name, one.error);
        }
        emit checked();
    });
}

QFuture<Result<QList<ScheduleLine>>> ReportScheduler::list(Uid brand)
{
    return m_workspace.read([brand, now = m_clock.now()](Connection &connection) -> Result<QList<ScheduleLine>> {
        const ReportScheduleStore store(connection);
        const auto schedules = store.all(brand);
        if (!schedules)
            return schedules.error();
        QList<ScheduleLine> lines;
        for (const ReportSchedule &schedule : *schedules) {
            const auto owner = BrandStore(connection).byUid(schedule.brand);
            const auto last = store.lastRun(schedule.uid);
            if (!owner || !last)
                return !owner ? owner.error() : last.error();
            lines << ScheduleLine{schedule, nextDue(schedule, QTimeZone(owner->timeZone), now), *last};
        }
        return lines;
    });
}

QFuture<Result<Change>> ReportScheduler::save(ReportSchedule schedule)
{
    if (!schedule.createdAt.isValid())
        schedule.createdAt = m_clock.now();
    return m_workspace.write(
        [schedule, &clock = m_clock, actor = m_workspace.actor()](Connection &connection, ChangeSet &changes) {
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
