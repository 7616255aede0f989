#include "app/commands/collecting.h"
#include "app/commands/commands.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonObject roundJson(const Source &source, const Result<CollectRound> &round)
{
    QJsonObject json{{u"source"_s, source.name}};
    const CollectRound figures = round ? *round : CollectRound();
    json[u"read"_s] = figures.read;
    json[u"added"_s] = figures.added;
    json[u"duplicate"_s] = figures.duplicate;
    json[u"seconds"_s] = figures.seconds;
    const QString error = round ? figures.error : round.error().text;
    json[u"error"_s] = error.isEmpty() ? QJsonValue() : QJsonValue(error);
    if (!figures.remark.isEmpty())
        json[u"remark"_s] = figures.remark;
    return json;
}

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
        const Result<CollectRound> round = await(rounds.at(i));
        const QJsonObject json = roundJson(sources->at(i), round);
        context.out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
        context.out.flush();
        if (json[u"error"_s].isString()) {
            failed = true;
            context.err << sources->at(i).name << ": " << json[u"error"_s].toString() << '\n';
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
