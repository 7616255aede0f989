#include "app/command.h"
#include "app/commands/commands.h"
#include "services/person_purge.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonObject planJson(const PurgePlan &plan, bool removed)
{
    QJsonArray accounts;
    for (const AuthorName &account : plan.accounts)
        accounts.append(QJsonObject{{u"place"_s, account.place},
                                    {u"handle"_s, account.handle},
                                    {u"name"_s, account.name},
                                    {u"mentions"_s, account.mentions}});
    return {{u"accounts"_s, accounts},
            {u"mentions"_s, plan.mentions},
            {u"records"_s, plan.records},
            {u"removed"_s, removed}};
}

Exit runPurge(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "PurgeCommand", "Takes a person's data out of mentions, people, evidence and reports, for good. Without --yes "
                        "only says what would be removed. Mentions without words still count."));
    parser.addPositionalArgument(u"account"_s,
                                 QCoreApplication::translate("PurgeCommand", "The handle or the shown name."));
    parser.addOptions(
        {{u"place"_s, QCoreApplication::translate("PurgeCommand", "Only on this place, e.g. X."), u"NAME"_s},
         {u"yes"_s, QCoreApplication::translate("PurgeCommand", "Removes it.")},
         {u"collect-again"_s,
          QCoreApplication::translate("PurgeCommand", "Later posts of the account are collected as before.")}});
    if (const auto exit = parseArguments(parser, u"purge"_s, arguments, context, Words::Some))
        return *exit;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return fail(context,
                    {Error::Kind::Usage,
                     QCoreApplication::translate("PurgeCommand", "Name one account: pulsecheck purge HANDLE [--yes]"),
                     {}});
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto plan =
        await((*workspace)->read([name = words.constFirst(), place = parser.value(u"place"_s)](Connection &connection) {
            return planPurge(connection, name, place);
        }));
    if (!plan)
        return fail(context, plan.error());
    const auto print = [&context](const PurgePlan &shown, bool removed) {
        context.out << QString::fromUtf8(QJsonDocument(planJson(shown, removed)).toJson(QJsonDocument::Compact))
                    << '\n';
    };
    if (!parser.isSet(u"yes"_s) || plan->isEmpty()) {
        print(*plan, false);
        if (!plan->isEmpty())
            context.err << QCoreApplication::translate("PurgeCommand",
                                                       "Nothing was removed. With --yes it is, for good.")
                        << '\n';
        return Exit::Done;
    }
    const auto done =
        await((*workspace)
                  ->write([plan = *plan, block = !parser.isSet(u"collect-again"_s), actor = (*workspace)->actor(),
                           now = context.clock.now()](Connection &connection, ChangeSet &changes) {
                      return purge(connection, plan, block, actor, now, changes);
                  }));
    if (!done)
        return fail(context, done.error());
    print(*done, true);
    context.err << QCoreApplication::translate(
                       "PurgeCommand",
                       "Backups and files that were exported before still hold it: remove or make them anew.")
                << '\n';
    return Exit::Done;
}

} // namespace

Command purgeCommand()
{
    return {u"purge"_s, QCoreApplication::translate("PurgeCommand", "Takes a person's data out for good."), runPurge};
}

} // namespace pulse
