#include "app/command_line.h"
#include "app/core_dumps.h"
#include "app/window.h"
#include "net/redaction.h"
#include <QCoreApplication>
#include <QGuiApplication>
#include <QStringList>
#include <csignal>

int main(int argc, char *argv[])
{
    pulse::preventCoreDumps();
    pulse::redactLog();
    QCoreApplication::setApplicationName(QStringLiteral("pulsecheck"));
    QCoreApplication::setOrganizationName(QStringLiteral("pulsecheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PULSECHECK_VERSION));

#ifdef SIGXFSZ
    // A file that may not grow further is an error to report, not a reason to be killed.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const pulse::Invocation invocation = pulse::readInvocation(arguments);
    const bool window =
        invocation.command.isEmpty() && !invocation.help && !invocation.version && invocation.mistake.isEmpty();
    if (window)
        return pulse::runWindow(argc, argv, invocation);
    static const QStringList Writers{QStringLiteral("report"), QStringLiteral("schedule"), QStringLiteral("collect")};
    if (Writers.contains(invocation.command)) {
        // The pages of reports need fonts, but no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return pulse::runCommand(invocation);
    }
    // Commands need no display: a plain core application.
    const QCoreApplication application(argc, argv);
    return pulse::runCommand(invocation);
}
