#pragma once
#include "core/clock.h"
#include "core/result.h"
#include "store/workspace.h"
#include <QCommandLineParser>
#include <QTextStream>
#include <memory>

namespace pulse {

/// What a command of the command line has at hand. Data goes to `out` (UTF-8), everything else to `err`.
struct CommandContext {
    const Clock &clock;
    QString workspaceFile; ///< --workspace, or the user's usual file
    QTextStream &out;
    QTextStream &err;
    QIODevice &in; ///< standard input, for classify, entities, sanitize, secrets
    /// Opens the workspace (made when missing), once; awaits one that is lent.
    Result<Workspace *> workspace(std::chrono::milliseconds patience = WorkspaceLock::Patience);
    /// The same for a command that only reads: while another program has the workspace open, beside it.
    Result<Workspace *> workspaceToRead();
    std::unique_ptr<Workspace> opened;
    bool workspaceNamed = false; ///< --workspace was given
    QString language = {};       ///< of --lang before the command; empty: not said
};

/// Exit statuses of the contract.
enum class Exit { Done = 0, Failed = 1, Usage = 2 };

/// One command: its words, its options and what it does. One file in app/commands for each.
struct Command {
    QString name;    ///< "import", "brand", ...
    QString summary; ///< one line for --help
    /// \a arguments are those after the command's name. `--help` prints usage and returns Done.
    std::function<Exit(CommandContext &, const QStringList &arguments)> run;
};

/// All commands, in the order of --help.
QList<Command> allCommands();

/// Whether a command takes words besides its options; those that do count them themselves.
enum class Words { None, Some };
/// Parses \a arguments with \a parser: nullopt when the command may go on, else the exit status (help printed to
/// out, or the mistake and a hint to err).
std::optional<Exit> parseArguments(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                                   CommandContext &context, Words words = Words::None);
/// One word of a command with several, such as "add" of `brand add`, and what it does with the arguments behind it.
struct CommandVerb {
    QString word;
    std::function<Exit(CommandContext &, const QStringList &arguments)> run;
};
/// Runs the verb that \a arguments begin with. `--help` prints \a usage to out (Done); no verb, or none of these,
/// prints it to err (Usage).
Exit runVerb(CommandContext &context, const QStringList &arguments, const QList<CommandVerb> &verbs,
             const QString &usage);
/// What is said when standard output took not everything: a full disk, a closed pipe.
Error outputBroken();
/// Prints the error's words to err and returns Failed (Usage for Error::Kind::Usage).
Exit fail(CommandContext &context, const Error &error);
/// Waits for a workspace job; only the command line may wait.
template <typename T>
T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace pulse
