#include "app/commands/collecting.h"
#include "app/commands/commands.h"
#include "app/commands/round_json.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Exit runFetch(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "FetchCommand", "Collects one round from every enabled source and prints one JSON object a source."));
    parser.addOption(
        {u"source"_s, QCoreApplication::translate("FetchCommand", "Only this source. May be repeated."), u"NAME"_s});
    if (const auto exit = parseArguments(parser, u"fetch"_s, arguments, context, Words::Some))
        return *exit;
    if (!parser.positionalArguments().isEmpty())
        return fail(
            context,
            {Error::Kind::Usage, QCoreApplication::translate("FetchCommand", "Name sources with --source NAME."), {}});
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto sources = chosenSources(**workspace, parser.values(u"source"_s));
    if (!sources)
        return fail(context, sources.error());
    if (sources->isEmpty()) {
        context.err << QCoreApplication::translate(
                           "FetchCommand",
                           "There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…")
                    << '\n';
        return Exit::Done;
    }

    Collecting collecting(**workspace, context.clock);
    QList<QFuture<Result<CollectRound>>> rounds;
    for (const Source &source : *sources)
        rounds.append(collecting.collector().collect(source.id));
    bool failed = false;
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        const Result<CollectRound> ended = await(rounds.at(i));
        CollectRound round = ended ? *ended : CollectRound();
        round.name = sources->at(i).name;
        if (!ended)
            round.error = ended.error().text;
        const QJsonObject json = roundJson(round);
        context.out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
        context.out.flush();
        if (!round.error.isEmpty()) {
            failed = true;
            context.err << round.name << ": " << round.error << '\n';
        }
    }
    return failed ? Exit::Failed : Exit::Done;
}

} // namespace

Command fetchCommand()
{
    return {u"fetch"_s, QCoreApplication::translate("FetchCommand", "Collects one round from the sources."), runFetch};
}

} // namespace pulse
