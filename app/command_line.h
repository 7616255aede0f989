#pragma once
#include <QStringList>
#include <optional>

namespace pulse {

/// What the words after the program's name ask for.
struct Invocation {
    QString workspaceFile; ///< empty: the user's usual file
    QString language;      ///< "ko", "en" or empty: as the system
    bool demo = false;
    QString command;       ///< empty: the window
    QStringList arguments; ///< after the command's name
    bool help = false;
    bool version = false;
    QString mistake; ///< words for people when the invocation cannot be read
};

/// `--workspace FILE` is taken wherever it stands, so that it goes with every command.
Invocation readInvocation(const QStringList &arguments);

/// Runs a command without a window; returns the exit status of the contract.
int runCommand(const Invocation &invocation);

/// Where the workspace is kept when none is named.
QString defaultWorkspaceFile();

} // namespace pulse
