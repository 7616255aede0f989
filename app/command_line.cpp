#include "app/command_line.h"
#include "app/command.h"
#include "app/translations.h"
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace pulse {
using namespace Qt::StringLiterals;

Invocation readInvocation(const QStringList &arguments)
{
    Invocation invocation;
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const bool beforeCommand = rest.isEmpty();
        if (word == u"--workspace" || (beforeCommand && word == u"--lang")) {
            if (i + 1 >= arguments.size()) {
                invocation.mistake = u"%1 needs a value."_s.arg(word);
                return invocation;
            }
            (word == u"--workspace" ? invocation.workspaceFile : invocation.language) = arguments[++i];
        } else if (word.startsWith(u"--workspace=")) {
            invocation.workspaceFile = word.mid(12);
        } else if (beforeCommand && word == u"--demo") {
            invocation.demo = true;
        } else if (beforeCommand && (word == u"--help" || word == u"-h")) {
            invocation.help = true;
        } else if (beforeCommand && (word == u"--version" || word == u"-v")) {
            invocation.version = true;
        } else if (beforeCommand && word.startsWith(u'-')) {
            invocation.mistake = u"Unknown option %1."_s.arg(word);
            return invocation;
        } else {
            rest << word;
        }
    }
    if (!rest.isEmpty())
        invocation.command = rest.takeFirst();
    invocation.arguments = rest;
    if (!invocation.language.isEmpty() && invocation.language != u"ko" && invocation.language != u"en")
        invocation.mistake = u"--lang takes ko or en."_s;
    return invocation;
}

QString defaultWorkspaceFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u"/workspace.pulsecheck"_s;
}

namespace {

void printUsage(QTextStream &stream)
{
    stream << "Usage: pulsecheck [--workspace FILE] [--demo] [--lang ko|en]\n"
              "       pulsecheck [--lang ko|en] COMMAND [--workspace FILE] …\n\n"
              "Without a command the window opens. Commands, which need no display:\n";
    for (const Command &command : allCommands())
        stream << "  " << command.name.leftJustified(12) << command.summary << '\n';
    stream << "\npulsecheck COMMAND --help describes each.\n";
}

} // namespace

int runCommand(const Invocation &invocation)
{
    QFile outFile, errFile, inFile;
    if (!outFile.open(stdout, QIODevice::WriteOnly) || !errFile.open(stderr, QIODevice::WriteOnly) ||
        !inFile.open(stdin, QIODevice::ReadOnly))
        return int(Exit::Failed);
    QTextStream out(&outFile), err(&errFile);
    Translations translations;
    if (!invocation.language.isEmpty()) // in English unless told otherwise: what reads the messages may be a program
        translations.use(invocation.language);
    if (!invocation.mistake.isEmpty()) {
        err << invocation.mistake << " See: pulsecheck --help\n";
        return int(Exit::Usage);
    }
    if (invocation.version) {
        out << "pulsecheck " PULSECHECK_VERSION "\n";
        return int(Exit::Done);
    }
    if (invocation.help) {
        printUsage(out);
        return int(Exit::Done);
    }
    const SystemClock clock;
    CommandContext context{clock,
                           invocation.workspaceFile.isEmpty() ? defaultWorkspaceFile() : invocation.workspaceFile,
                           out,
                           err,
                           inFile,
                           nullptr,
                           !invocation.workspaceFile.isEmpty(),
                           invocation.language};
    for (const Command &command : allCommands()) {
        if (command.name != invocation.command)
            continue;
        const Exit exit = command.run(context, invocation.arguments);
        out.flush();
        const bool written = out.status() == QTextStream::Ok && outFile.flush();
        return int(exit == Exit::Done && !written ? fail(context, outputBroken()) : exit);
    }
    err << "There is no command \"" << invocation.command << "\".\n\n";
    printUsage(err);
    return int(Exit::Usage);
}

} // namespace pulse
