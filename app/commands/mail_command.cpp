#include "app/command.h"
#include "app/commands/commands.h"
#include "services/mail_service.h"
#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Exit set(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "MailCommand", "Sets the mail account by which scheduled reports are sent. Its password goes into the key "
                       "store of this machine."));
    parser.addOptions(
        {{u"host"_s, QCoreApplication::translate("MailCommand", "Outgoing (SMTP) server, e.g. smtp.example.com."),
          u"HOST"_s},
         {u"port"_s, QCoreApplication::translate("MailCommand", "Its port; usually 465 with TLS, 587 with STARTTLS."),
          u"N"_s},
         {u"security"_s,
          QCoreApplication::translate("MailCommand", "tls (the default), starttls, or none: to this machine alone."),
          u"HOW"_s, u"tls"_s},
         {u"user"_s, QCoreApplication::translate("MailCommand", "User name, where the server asks for one."),
          u"USER"_s},
         {u"from"_s, QCoreApplication::translate("MailCommand", "The address that the mail comes from."), u"ADDRESS"_s},
         {u"password-stdin"_s, QCoreApplication::translate("MailCommand", "Reads the password from standard input.")}});
    if (const auto exit = parseArguments(parser, u"mail set"_s, arguments, context))
        return *exit;
    const QString security = parser.value(u"security"_s);
    const int usual = security == u"starttls" ? 587 : 465;
    const auto account =
        mailAccountFromJson({{u"host"_s, parser.value(u"host"_s)},
                             {u"port"_s, parser.isSet(u"port"_s) ? parser.value(u"port"_s).toInt() : usual},
                             {u"security"_s, security},
                             {u"user"_s, parser.value(u"user"_s)},
                             {u"sender"_s, parser.value(u"from"_s)}});
    if (!account)
        return fail(context, account.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto credentials = makeKeychainCredentials(u"pulsecheck"_s);
    MailService mail(**workspace, *credentials);
    const QString password =
        parser.isSet(u"password-stdin"_s) ? QString::fromUtf8(context.in.readAll()).section(u'\n', 0, 0) : QString();
    const auto saved = await(mail.save(*account, password));
    if (!saved)
        return fail(context, saved.error());
    if (!password.isEmpty() && !mail.keepsPasswords())
        return fail(context, {Error::Kind::Storage,
                              QCoreApplication::translate("MailCommand",
                                                          "The account is saved, but this system has no key store, so "
                                                          "its password was not kept. Install and unlock one (GNOME "
                                                          "Keyring or KWallet)."),
                              {}});
    return Exit::Done;
}

Exit show(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("MailCommand", "Prints the mail account without its password."));
    if (const auto exit = parseArguments(parser, u"mail show"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const auto credentials = makeKeychainCredentials(u"pulsecheck"_s);
    MailService mail(**workspace, *credentials);
    const auto account = await(mail.account());
    if (!account)
        return fail(context, account.error());
    if (account->isSet())
        context.out << QString::fromUtf8(QJsonDocument(toJson(*account)).toJson(QJsonDocument::Compact)) << '\n';
    return Exit::Done;
}

Exit test(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("MailCommand", "Sends a few words to see whether the account works."));
    parser.addOption({u"to"_s, QCoreApplication::translate("MailCommand", "Whom to send them."), u"ADDRESS"_s});
    if (const auto exit = parseArguments(parser, u"mail test"_s, arguments, context))
        return *exit;
    const auto to = mailAddresses(parser.value(u"to"_s));
    if (!to || to->isEmpty())
        return fail(
            context,
            to ? Error{Error::Kind::Usage, QCoreApplication::translate("MailCommand", "Name an address with --to."), {}}
               : to.error());
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const auto credentials = makeKeychainCredentials(u"pulsecheck"_s);
    MailService mail(**workspace, *credentials);
    const Status sent = await(mail.sendTest(*to));
    return sent ? Exit::Done : fail(context, sent.error());
}

} // namespace

Command mailCommand()
{
    return {u"mail"_s,
            QCoreApplication::translate("MailCommand", "The mail account that sends reports: set, show, test."),
            [](CommandContext &context, const QStringList &arguments) {
                return runVerb(
                    context, arguments, {{u"set"_s, set}, {u"show"_s, show}, {u"test"_s, test}},
                    u"Usage: pulsecheck mail set --host HOST --from ADDRESS [--port N] [--security tls|starttls|none] "
                    "[--user USER] [--password-stdin]\n"
                    "       pulsecheck mail show\n"
                    "       pulsecheck mail test --to ADDRESS\n"_s);
            }};
}

} // namespace pulse
