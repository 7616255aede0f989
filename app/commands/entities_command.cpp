#include "analysis/entities.h"
#include "app/command.h"
#include "app/commands/commands.h"
#include "app/commands/lines.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QString &text)
{
    const EntityLists lists = entityLists(text);
    return QJsonDocument(QJsonObject{{u"hashtags"_s, QJsonArray::fromStringList(lists.hashtags)},
                                     {u"mentions"_s, QJsonArray::fromStringList(lists.mentions)},
                                     {u"urls"_s, QJsonArray::fromStringList(lists.urls)},
                                     {u"cashtags"_s, QJsonArray::fromStringList(lists.cashtags)}})
        .toJson(QJsonDocument::Compact);
}

Exit run(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "EntitiesCommand", "Reads one JSON string a line and prints its hashtags, mentions, addresses and "
                           "cashtags, one JSON object a line."));
    if (const auto exit = parseArguments(parser, u"entities"_s, arguments, context))
        return *exit;
    return answerLines(context, [&context](const QByteArray &line, qint64 number) {
        const auto text = readJsonString(line);
        if (!text) {
            context.err << QCoreApplication::translate("EntitiesCommand",
                                                       "Line %1 is not one JSON string; its result is empty.")
                               .arg(number)
                        << '\n';
            context.err.flush();
        }
        return answer(text.value_or(QString()));
    });
}

} // namespace

Command entitiesCommand()
{
    return {u"entities"_s,
            QCoreApplication::translate("EntitiesCommand", "Hashtags, mentions, addresses and cashtags of texts."),
            run};
}

} // namespace pulse
