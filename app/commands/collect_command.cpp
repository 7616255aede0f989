#include "app/commands/collecting.h"
#include "app/commands/commands.h"
#include "app/commands/round_json.h"
#include "app/stop_signal.h"
#include "services/deliver.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>

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

Exit runCollect(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CollectCommand",
        "Collects from every enabled source, each at its pace, until stopped (SIGTERM, Ctrl+C: the batch in hand is "
        "finished first). Prints one JSON object a round. For a machine that is always on, see packaging/linux."));
    if (const auto exit = parseArguments(parser, u"collect"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto sources = chosenSources(**workspace, {});
    if (!sources)
        return fail(context, sources.error());
    if (sources->isEmpty()) {
        context.err << QCoreApplication::translate(
                           "CollectCommand",
                           "There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…")
                    << '\n';
        return Exit::Done;
    }

    StopSignal stop;
    QEventLoop loop;
    Collecting collecting(**workspace, context.clock);
    Collector &collector = collecting.collector();
    bool broken = false;
    const auto leave = [&] { deliver(collector.finish(), &loop, [&loop](bool) { loop.quit(); }); };
    QObject::connect(&collector, &Collector::sourceFinished, &loop, [&](const CollectRound &round) {
        print(context, round, context.clock.now());
        if (context.out.status() != QTextStream::Ok && !std::exchange(broken, true))
            leave(); // nobody reads: collecting on unseen would hide every error
    });
    QObject::connect(&stop, &StopSignal::requested, &loop, leave);
    context.err << QCoreApplication::translate("CollectCommand", "Collecting from %n source(s). Ctrl+C stops.", nullptr,
                                               int(sources->size()))
                << '\n';
    context.err.flush();
    collector.start();
    loop.exec();
    QCoreApplication::processEvents(); // rounds that ended with the last one
    return broken ? fail(context, outputBroken()) : Exit::Done;
}

} // namespace

Command collectCommand()
{
    return {u"collect"_s, QCoreApplication::translate("CollectCommand", "Collects from the sources until stopped."),
            runCollect};
}

} // namespace pulse
