#include "app/commands/collecting.h"
#include "app/commands/commands.h"
#include "app/commands/round_json.h"
#include "app/stop_signal.h"
#include "app/translations.h"
#include "services/deliver.h"
#include "services/mail_service.h"
#include "services/report_scheduler.h"
#include "store/report_schedule_store.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// One line of standard output a round; what went wrong also in words to standard error.
void print(CommandContext &context, const CollectRound &round, const QDateTime &now)
{
    QJsonObject json = roundJson(round);
    json[u"time"_s] = now.toUTC().toString(Qt::ISODate);
    context.out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
    context.out.flush();
    if (!round.error.isEmpty()) {
        context.err << round.name << ": " << round.error << '\n';
        context.err.flush();
    }
}

void say(CommandContext &context, const QString &words)
{
    context.err << words << '\n';
    context.err.flush();
}

/// Reports that were due: what was written, or why not.
void tellReports(CommandContext &context, ReportScheduler &scheduler, QObject &until)
{
    QObject::connect(&scheduler, &ReportScheduler::written, &until, [&context](const QString &, const QString &where) {
        say(context, QCoreApplication::translate("CollectCommand", "Report written or sent: %1").arg(where));
    });
    QObject::connect(&scheduler, &ReportScheduler::failed, &until,
                     [&context](const QString &name, const QString &why) { say(context, name + u": "_s + why); });
}

/// Whether a report is to be written here at some time.
bool hasSchedules(Workspace &workspace)
{
    const auto schedules =
        await(workspace.read([](Connection &connection) { return ReportScheduleStore(connection).all({}); }));
    return schedules && !schedules->isEmpty();
}

enum class Ended { Stopped, Wanted, Broken };

/// Collects until a stop is asked for, someone wants the workspace, or nobody reads the output.
Ended collect(CommandContext &context, Workspace &workspace, const StopSignal &stop)
{
    constexpr int LookMs = 500;
    const WorkspaceLoan loan(workspace.file());
    QEventLoop loop;
    Collecting collecting(workspace, context.clock);
    Collector &collector = collecting.collector();
    MailService mail(workspace, collecting.credentials());
    ReportScheduler scheduler(workspace, context.clock, &mail);
    tellReports(context, scheduler, loop);
    std::optional<Ended> ended;
    const auto leave = [&](Ended why) {
        if (!ended)
            deliver(collector.finish(), &loop, [&loop](bool) { loop.quit(); });
        ended = ended.value_or(why);
    };
    QObject::connect(&collector, &Collector::sourceFinished, &loop, [&](const CollectRound &round) {
        print(context, round, context.clock.now());
        if (context.out.status() != QTextStream::Ok)
            leave(Ended::Broken); // nobody reads: collecting on unseen would hide every error
    });
    QObject::connect(&stop, &StopSignal::requested, &loop, [&] { leave(Ended::Stopped); });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (WorkspaceLock::isWanted(workspace.file()))
            leave(Ended::Wanted);
    });
    look.start(LookMs);
    collector.start();
    scheduler.start();
    loop.exec();
    QCoreApplication::processEvents(); // rounds that ended with the last one
    return *ended;
}

/// Waits until the workspace is free again and opens it: nullptr when a stop is asked for first.
Result<Workspace *> awaitWorkspace(CommandContext &context, const StopSignal &stop)
{
    constexpr int TryMs = 1000;
    QEventLoop loop;
    Result<Workspace *> workspace = nullptr;
    QTimer retry;
    QObject::connect(&retry, &QTimer::timeout, &loop, [&] {
        if (WorkspaceLock::isWanted(context.workspaceFile))
            return;
        auto opened = context.workspace(std::chrono::milliseconds::zero());
        if (!opened && opened.error().kind == Error::Kind::Conflict && !WorkspaceLock::isLent(context.workspaceFile))
            return;
        workspace = std::move(opened);
        loop.quit();
    });
    QObject::connect(&stop, &StopSignal::requested, &loop, &QEventLoop::quit);
    retry.start(TryMs);
    loop.exec();
    return workspace;
}

Exit runCollect(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CollectCommand",
        "Collects from every enabled source, each at its pace, until stopped (SIGTERM, Ctrl+C: the batch in hand is "
        "finished first). Prints one JSON object a round. Writes scheduled reports when they are due. For a machine "
        "that is always on, see packaging/linux."));
    if (const auto exit = parseArguments(parser, u"collect"_s, arguments, context))
        return *exit;
    const StopSignal stop;
    Translations translations;
    translations.offerAll(); // reports are written in their own language
    auto workspace = context.workspace(std::chrono::milliseconds::zero());
    while (true) {
        if (!workspace && workspace.error().kind == Error::Kind::Conflict &&
            !WorkspaceLock::isLent(context.workspaceFile)) {
            say(context,
                QCoreApplication::translate("CollectCommand",
                                            "The workspace is open in a window, which collects meanwhile. Collecting "
                                            "here goes on when it is closed."));
            workspace = awaitWorkspace(context, stop);
        }
        if (!workspace)
            return fail(context, workspace.error());
        if (!*workspace)
            return Exit::Done;
        const auto sources = chosenSources(**workspace, {});
        if (!sources)
            return fail(context, sources.error());
        if (sources->isEmpty() && !hasSchedules(**workspace)) {
            say(context,
                QCoreApplication::translate(
                    "CollectCommand",
                    "There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…"));
            return Exit::Done;
        }
        say(context, QCoreApplication::translate("CollectCommand", "Collecting from %n source(s). Ctrl+C stops.",
                                                 nullptr, int(sources->size())));
        const Ended ended = collect(context, **workspace, stop);
        if (ended != Ended::Wanted)
            return ended == Ended::Broken ? fail(context, outputBroken()) : Exit::Done;
        context.opened.reset();
        workspace = Error{Error::Kind::Conflict, {}, {}};
    }
}

} // namespace

Command collectCommand()
{
    return {u"collect"_s, QCoreApplication::translate("CollectCommand", "Collects from the sources until stopped."),
            runCollect};
}

} // namespace pulse
