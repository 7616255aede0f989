#include "app/command.h"
#include "app/commands/commands.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

Result<Workspace *> CommandContext::workspace(std::chrono::milliseconds patience)
{
    if (!opened) {
        auto result = Workspace::open(workspaceFile, clock, {.patience = patience});
        if (!result)
            return result.error();
        opened = std::move(result).value();
    }
    return opened.get();
}

Result<Workspace *> CommandContext::workspaceToRead()
{
    auto whole = workspace(std::chrono::milliseconds::zero());
    if (whole)
        return whole;
    // Taken by a window, or on a medium or in a folder that cannot be written: it can be read all the same.
    const bool taken = whole.error().kind == Error::Kind::Conflict;
    if (!taken && whole.error().kind != Error::Kind::Storage)
        return whole;
    auto beside = Workspace::open(workspaceFile, clock, {.readOnly = true});
    if (!beside) // why it is taken says more than why it cannot be read either
        return taken ? whole.error() : beside.error();
    opened = std::move(beside).value();
    return opened.get();
}

QList<Command> allCommands()
{
    // One a line, so that two people may add one at the same time.
    // clang-format off
    return {
        brandCommand(),
        importCommand(),
        sourceCommand(),
        postCommand(),
        staffCommand(),
        fetchCommand(),
        collectCommand(),
        previewCommand(),
        mentionsCommand(),
        seriesCommand(),
        statsCommand(),
        detectCommand(),
        spikesCommand(),
        peopleCommand(),
        classifyCommand(),
        entitiesCommand(),
        sanitizeCommand(),
        checklistCommand(),
        reportCommand(), scheduleCommand(),
        mailCommand(),
        campaignCommand(),
        purgeCommand(),
        workspaceCommand(),
    };
    // clang-format on
}

std::optional<Exit> parseArguments(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                                   CommandContext &context, Words words)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this help."_s);
    parser.addOption(help);
    if (!parser.parse(QStringList{u"pulsecheck "_s + command} + arguments)) {
        context.err << parser.errorText() << "\nSee: pulsecheck " << command << " --help\n";
        context.err.flush();
        return Exit::Usage;
    }
    if (parser.isSet(help)) {
        // QCommandLineParser names the program; the contract names the command.
        QString text = parser.helpText();
        const qsizetype lineEnd = text.indexOf(u'\n');
        const qsizetype optionsAt = text.indexOf(u" [options]"_s);
        if (optionsAt >= 0 && optionsAt < lineEnd)
            text = u"Usage: pulsecheck "_s + command + text.mid(optionsAt);
        context.out << text;
        context.out.flush();
        return Exit::Done;
    }
    if (words == Words::None && !parser.positionalArguments().isEmpty())
        return fail(context,
                    {Error::Kind::Usage,
                     QCoreApplication::translate("Command", "\"%1\" is not expected. See: pulsecheck %2 --help")
                         .arg(parser.positionalArguments().constFirst(), command),
                     {}});
    return std::nullopt;
}

Exit runVerb(CommandContext &context, const QStringList &arguments, const QList<CommandVerb> &verbs,
             const QString &usage)
{
    const QString word = arguments.value(0);
    for (const CommandVerb &verb : verbs)
        if (verb.word == word)
            return verb.run(context, arguments.mid(1));
    const bool help = word == u"--help" || word == u"-h";
    (help ? context.out : context.err) << usage;
    return help ? Exit::Done : Exit::Usage;
}

Error outputBroken()
{
    return {Error::Kind::Storage,
            QCoreApplication::translate(
                "Command", "The output could not be written to its end. Make room where it goes and run this again."),
            {}};
}

Exit fail(CommandContext &context, const Error &error)
{
    context.err << error.text << '\n';
    context.err.flush();
    return error.kind == Error::Kind::Usage ? Exit::Usage : Exit::Failed;
}

} // namespace pulse
