#include "app/command.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "services/person_change.h"
#include "sources/post_address.h"
#include "store/staff_store.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QCoreApplication::translate("StaffCommand", text); }

Result<QList<StaffMember>> membersOf(Workspace &workspace)
{
    return await(workspace.read([](Connection &connection) { return StaffStore(connection).members(); }));
}

Exit list(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("StaffCommand", "Lists the company's own people, one JSON object a line.")));
    if (const auto exit = parseArguments(parser, u"staff list"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    struct Reading {
        QList<StaffMember> members;
        QHash<Uid, QDateTime> latest;
    };
    const auto reading = await((*workspace)->read([](Connection &connection) -> Result<Reading> {
        const StaffStore store(connection);
        const auto members = store.members();
        if (!members)
            return members.error();
        const auto latest = store.latestPosts(*members);
        if (!latest)
            return latest.error();
        return Reading{*members, *latest};
    }));
    if (!reading)
        return fail(context, reading.error());
    for (const StaffMember &member : reading->members) {
        QJsonObject json = toJson(member);
        json[u"uid"_s] = member.uid;
        const QDateTime latest = reading->latest.value(member.uid);
        json[u"latestPost"_s] = latest.isValid() ? QJsonValue(toIsoUtc(latest)) : QJsonValue();
        context.out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
    }
    return Exit::Done;
}

/// What the options say, over what \a member was.
Status takeOptions(const QCommandLineParser &parser, StaffMember &member)
{
    if (parser.isSet(u"duty"_s))
        member.duty = parser.value(u"duty"_s).simplified();
    if (parser.isSet(u"note"_s))
        member.note = parser.value(u"note"_s).trimmed();
    for (const QString &text : parser.values(u"account"_s)) {
        const auto account = readAccount(text);
        if (!account)
            return account.error();
        if (!member.accounts.contains(*account))
            member.accounts.append(*account);
    }
    for (const auto &[option, consent] :
         {std::pair(u"agreed"_s, StaffConsent::Agreed), std::pair(u"declined"_s, StaffConsent::Declined)}) {
        if (!parser.isSet(option))
            continue;
        member.consent = consent;
        member.consentOn = QDate::fromString(parser.value(option), Qt::ISODate);
        if (!member.consentOn.isValid())
            return Error{Error::Kind::Usage,
                         words(QT_TRANSLATE_NOOP("StaffCommand", "\"%1\" is no day. Write it as 2026-11-23."))
                             .arg(parser.value(option)),
                         {}};
    }
    return checkMember(member);
}

/// Adds a member; of one with this name, changes what the options name.
Exit add(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("StaffCommand", "Adds one of the company's own people, or changes what the options "
                                                "name. Public posts are read in the crisis scan only of those who "
                                                "agreed.")));
    parser.addPositionalArgument(u"NAME"_s, {});
    parser.addOptions(
        {{u"account"_s,
          words(QT_TRANSLATE_NOOP("StaffCommand",
                                  "An account: @name, \"X: name\" or the address of the profile; may be "
                                  "repeated.")),
          u"A"_s},
         {u"duty"_s, words(QT_TRANSLATE_NOOP("StaffCommand", "What they speak for, e.g. press.")), u"D"_s},
         {u"agreed"_s, words(QT_TRANSLATE_NOOP("StaffCommand", "The day on which they agreed to be read.")), u"DAY"_s},
         {u"declined"_s, words(QT_TRANSLATE_NOOP("StaffCommand", "The day on which they declined.")), u"DAY"_s},
         {u"note"_s, words(QT_TRANSLATE_NOOP("StaffCommand", "A note.")), u"N"_s}});
    if (const auto exit = parseArguments(parser, u"staff add"_s, arguments, context, Words::Some))
        return *exit;
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1)
        return fail(context, {Error::Kind::Usage,
                              words(QT_TRANSLATE_NOOP("StaffCommand", "Name one person: pulsecheck staff add NAME")),
                              {}});
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto members = membersOf(**workspace);
    if (!members)
        return fail(context, members.error());
    StaffMember member;
    member.name = names.constFirst().simplified();
    for (const StaffMember &known : *members)
        if (known.name.compare(member.name, Qt::CaseInsensitive) == 0)
            member = known;
    if (const Status taken = takeOptions(parser, member); !taken)
        return fail(context, taken.error());
    if (member.uid.isEmpty())
        member.uid = newUid(context.clock.now().toMSecsSinceEpoch());
    const auto saved = await(applyChange(**workspace, u"staff"_s, member.uid, u"content"_s, toJson(member)));
    if (!saved)
        return fail(context, saved.error());
    context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"uid"_s, member.uid}}).toJson(QJsonDocument::Compact))
                << '\n';
    return Exit::Done;
}

Exit remove(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("StaffCommand", "Takes a person out of the list, by name or uid from `staff list`.")));
    parser.addPositionalArgument(u"NAME"_s, {});
    if (const auto exit = parseArguments(parser, u"staff remove"_s, arguments, context, Words::Some))
        return *exit;
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto members = membersOf(**workspace);
    if (!members)
        return fail(context, members.error());
    const QString wanted = parser.positionalArguments().value(0).simplified();
    for (const StaffMember &member : *members) {
        if (member.uid != wanted && member.name.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        const auto removed = await(applyChange(**workspace, u"staff"_s, member.uid, u"content"_s, QJsonValue()));
        return removed ? Exit::Done : fail(context, removed.error());
    }
    return fail(context,
                {Error::Kind::NotFound,
                 words(QT_TRANSLATE_NOOP("StaffCommand", "Nobody of that name is in the staff list: %1")).arg(wanted),
                 {}});
}

} // namespace

Command staffCommand()
{
    return {u"staff"_s, words(QT_TRANSLATE_NOOP("StaffCommand", "The company's own people: list, add, remove.")),
            [](CommandContext &context, const QStringList &arguments) {
                return runVerb(
                    context, arguments, {{u"list"_s, list}, {u"add"_s, add}, {u"remove"_s, remove}},
                    u"Usage: pulsecheck staff list\n"
                    "       pulsecheck staff add NAME [--account A]… [--duty D] [--agreed DAY | --declined DAY] "
                    "[--note N]\n"
                    "       pulsecheck staff remove NAME\n"_s);
            }};
}

} // namespace pulse
