#include "app/command.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "store/maintenance.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

void printJson(CommandContext &context, const QJsonObject &json)
{
    context.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << '\n';
    context.out.flush();
}

/// Tells each tenth of the way.
Maintenance::Progress progressTo(CommandContext &context)
{
    return [&context, told = -1](int percent) mutable {
        if (percent / 10 != told && percent < 100) {
            told = percent / 10;
            context.err << percent << " %\n";
            context.err.flush();
        }
        return true;
    };
}

/// Reads without taking the lock of the writer, so that it works beside an open window. A file of an older version, or
/// one that was stopped while it was made, has no window open and is brought up to date first.
Result<std::unique_ptr<Workspace>> openToRead(CommandContext &context)
{
    auto workspace = Workspace::open(context.workspaceFile, context.clock, {.readOnly = true, .readers = 1});
    if (!workspace && workspace.error().kind == Error::Kind::Conflict)
        return Workspace::open(context.workspaceFile, context.clock, {.readers = 1});
    return workspace;
}

QJsonValue instant(const QDateTime &time) { return time.isValid() ? QJsonValue(toIsoUtc(time)) : QJsonValue(); }

Exit showInfo(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("WorkspaceCommand", "Prints what the workspace file holds, as JSON."));
    if (const auto exit = parseArguments(parser, u"workspace info"_s, arguments, context))
        return *exit;
    const auto workspace = openToRead(context);
    if (!workspace)
        return fail(context, workspace.error());
    const auto info = await((*workspace)->read(Maintenance::info));
    if (!info)
        return fail(context, info.error());
    printJson(context, {{u"file"_s, info->file},
                        {u"bytes"_s, info->bytes},
                        {u"schemaVersion"_s, info->schemaVersion},
                        {u"mentions"_s, info->mentions},
                        {u"authors"_s, info->authors},
                        {u"brands"_s, info->brands},
                        {u"sources"_s, info->sources},
                        {u"changes"_s, info->changes},
                        {u"first"_s, instant(info->first)},
                        {u"last"_s, instant(info->last)}});
    return Exit::Done;
}

Exit repairRollups(CommandContext &context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const Status rebuilt = await((*workspace)->write(Maintenance::rebuildRollups));
    if (!rebuilt)
        return fail(context, rebuilt.error());
    context.err << QCoreApplication::translate("WorkspaceCommand", "The counts were made anew.") << '\n';
    return Exit::Done;
}

Exit check(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "WorkspaceCommand",
        "Reads the whole file and looks whether it is sound. Prints JSON; exit status 1 when it is not."));
    parser.addOption(
        {u"repair"_s, QCoreApplication::translate("WorkspaceCommand", "Counts anew where stored counts are wrong.")});
    if (const auto exit = parseArguments(parser, u"workspace check"_s, arguments, context))
        return *exit;
    Result<Maintenance::Findings> findings = Maintenance::Findings();
    {
        const auto workspace = openToRead(context);
        if (!workspace)
            return fail(context, workspace.error());
        findings = await((*workspace)->read([progress = progressTo(context)](Connection &connection) {
            return Maintenance::check(connection, progress);
        }));
    }
    if (!findings)
        return fail(context, findings.error());
    printJson(context, {{u"sound"_s, findings->sound()},
                        {u"damage"_s, QJsonArray::fromStringList(findings->damage)},
                        {u"brokenReferences"_s, findings->brokenReferences},
                        {u"wrongCounts"_s, findings->wrongRollups}});
    if (findings->wrongRollups > 0 && findings->damage.isEmpty() && parser.isSet(u"repair"_s))
        return repairRollups(context);
    if (!findings->sound())
        context.err << (findings->damage.isEmpty() && findings->brokenReferences == 0
                            ? QCoreApplication::translate("WorkspaceCommand",
                                                          "Stored counts are wrong; the mentions themselves are sound. "
                                                          "Count anew with: pulsecheck workspace check --repair")
                            : QCoreApplication::translate(
                                  "WorkspaceCommand", "The workspace file is damaged. It was left as it is. Restore "
                                                      "the latest backup with: pulsecheck workspace restore FILE"))
                    << '\n';
    return findings->sound() ? Exit::Done : Exit::Failed;
}

/// The one file that a command of two words takes; nullopt after telling the mistake.
std::optional<QString> oneFile(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                               CommandContext &context, Exit &exit)
{
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("WorkspaceCommand", "The backup file."));
    if (const auto early = parseArguments(parser, command, arguments, context, Words::Some)) {
        exit = *early;
        return std::nullopt;
    }
    if (parser.positionalArguments().size() == 1)
        return parser.positionalArguments().constFirst();
    exit = fail(context,
                {Error::Kind::Usage,
                 QCoreApplication::translate("WorkspaceCommand", "Name one file: pulsecheck %1 FILE").arg(command),
                 {}});
    return std::nullopt;
}

Exit backup(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "WorkspaceCommand", "Copies the workspace to FILE, also while a window has it open."));
    Exit exit = Exit::Done;
    const auto target = oneFile(parser, u"workspace backup"_s, arguments, context, exit);
    if (!target)
        return exit;
    const Status done = Maintenance::backup(context.workspaceFile, *target, progressTo(context));
    if (!done)
        return fail(context, done.error());
    context.err << QCoreApplication::translate("WorkspaceCommand", "The workspace was copied to %1.").arg(*target)
                << '\n';
    return Exit::Done;
}

Exit restore(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "WorkspaceCommand", "Puts the backup FILE in the place of the workspace; the present file is kept beside."));
    Exit exit = Exit::Done;
    const auto file = oneFile(parser, u"workspace restore"_s, arguments, context, exit);
    if (!file)
        return exit;
    const auto kept = Maintenance::restore(context.workspaceFile, *file, context.clock, progressTo(context));
    if (!kept)
        return fail(context, kept.error());
    context.err << QCoreApplication::translate("WorkspaceCommand", "The backup was restored.") << '\n';
    if (!kept->isEmpty())
        context.err
            << QCoreApplication::translate("WorkspaceCommand", "The workspace as it was is kept at %1.").arg(*kept)
            << '\n';
    return Exit::Done;
}

} // namespace

Command workspaceCommand()
{
    return {
        u"workspace"_s,
        QCoreApplication::translate("WorkspaceCommand", "Care of the workspace file: info, check, backup, restore."),
        [](CommandContext &context, const QStringList &arguments) {
            return runVerb(context, arguments,
                           {{u"info"_s, showInfo}, {u"check"_s, check}, {u"backup"_s, backup}, {u"restore"_s, restore}},
                           u"Usage: pulsecheck workspace info\n"
                           "       pulsecheck workspace check [--repair]\n"
                           "       pulsecheck workspace backup FILE\n"
                           "       pulsecheck workspace restore FILE\n"_s);
        }};
}

} // namespace pulse
