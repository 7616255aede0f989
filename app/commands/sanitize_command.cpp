#include "analysis/html_text.h"
#include "app/command.h"
#include "app/commands/commands.h"
#include "app/commands/lines.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Exit run(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "SanitizeCommand",
        "Reads HTML, one JSON string a line, and prints the plain text that would be shown, one JSON string a line."));
    if (const auto exit = parseArguments(parser, u"sanitize"_s, arguments, context))
        return *exit;
    return answerLines(context, [&context](const QByteArray &line, qint64 number) {
        const auto html = readJsonString(line);
        if (!html) {
            context.err << QCoreApplication::translate("SanitizeCommand",
                                                       "Line %1 is not one JSON string; its result is empty.")
                               .arg(number)
                        << '\n';
            context.err.flush();
        }
        return writeJsonString(htmlToText(html.value_or(QString())));
    });
}

} // namespace

Command sanitizeCommand()
{
    return {u"sanitize"_s, QCoreApplication::translate("SanitizeCommand", "The plain text that HTML would show."), run};
}

} // namespace pulse
