#include "app/commands/source_sign_in.h"
#include "app/commands/collecting.h"
#include "net/sign_in.h"
#include "sources/source_kind.h"
#include "store/journal.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &words) { return {Error::Kind::Usage, words, {}}; }

/// Where the source's kind signs in, by its settings.
Result<OAuthProvider> providerOf(const Source &source)
{
    const SourceKind *kind = findSourceKind(source.kind);
    QHash<QString, QString> values;
    for (auto setting = source.settings.begin(); setting != source.settings.end(); ++setting)
        values.insert(setting.key(), setting.value().toVariant().toString());
    if (!kind || !formOf(*kind, source.settings).signIn)
        return usage(QCoreApplication::translate("SourceCommand", "Nobody signs in for a source of this kind."));
    return formOf(*kind, source.settings).signIn(values);
}

/// Tells the person where to go, and waits.
Result<OAuthGrant> signIn(CommandContext &context, HttpClient &http, const OAuthProvider &provider,
                          const OAuthClient &client, bool onDevice)
{
    SignIn signIn(http, context.clock, provider, client);
    QEventLoop loop;
    Result<OAuthGrant> result = Error{};
    QObject::connect(&signIn, &SignIn::finished, &loop, [&](const Result<OAuthGrant> &grant) {
        result = grant;
        loop.quit();
    });
    const auto say = [&context](const QString &words, const QUrl &address) {
        context.err << words << '\n' << address.toString(QUrl::FullyEncoded) << '\n';
        context.err.flush();
    };
    QObject::connect(&signIn, &SignIn::browserNeeded, &loop, [&](const QUrl &address) {
        say(QCoreApplication::translate("SourceCommand", "Open this address in a browser on this computer:"), address);
    });
    QObject::connect(&signIn, &SignIn::codeNeeded, &loop, [&](const QString &code, const QUrl &address) {
        say(QCoreApplication::translate("SourceCommand", "On any device, open this address and enter the code %1:")
                .arg(code),
            address);
    });
    QMetaObject::invokeMethod(
        &signIn, [&] { onDevice ? signIn.beginOnDevice() : signIn.begin(); }, Qt::QueuedConnection);
    loop.exec();
    return result;
}

/// From now on the source asks the key store; a person's change like any other.
Status noteSecret(Workspace &workspace, const Clock &clock, const Source &source)
{
    QJsonObject settings = source.settings;
    settings[u"hasSecret"_s] = true;
    const auto changed = await(workspace.write(
        [settings, uid = source.uid, &clock, actor = workspace.actor()](Connection &connection, ChangeSet &changes) {
            return Journal(connection, clock, actor).change(u"source"_s, uid, u"settings"_s, settings, changes);
        }));
    return changed ? ok() : Status(changed.error());
}

} // namespace

Exit signInSource(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "SourceCommand",
        "Signs in for a source, and keeps its tokens in the key store. The app of your own is named by "
        "the source's setting clientId."));
    parser.addPositionalArgument(u"name"_s, QCoreApplication::translate("SourceCommand", "The source."));
    parser.addOptions(
        {{u"device"_s,
          QCoreApplication::translate("SourceCommand", "Signs in on another device, where the service can.")},
         {u"secret-stdin"_s,
          QCoreApplication::translate("SourceCommand", "Reads the client secret of the app from standard input.")}});
    if (const auto exit = parseArguments(parser, u"source sign-in"_s, arguments, context, Words::Some))
        return *exit;
    if (parser.positionalArguments().size() != 1)
        return fail(context, usage(QCoreApplication::translate("SourceCommand",
                                                               "Name one source: pulsecheck source sign-in NAME")));
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto sources = chosenSources(**workspace, parser.positionalArguments());
    if (!sources)
        return fail(context, sources.error());
    const Source &source = sources->constFirst();
    const auto provider = providerOf(source);
    if (!provider)
        return fail(context, provider.error());
    OAuthClient client{source.settings.value(u"clientId"_s).toString()};
    if (parser.isSet(u"secret-stdin"_s))
        client.secret = QString::fromUtf8(context.in.readAll()).trimmed();
    if (client.id.isEmpty() && provider->registerUrl.isEmpty())
        return fail(context, usage(QCoreApplication::translate(
                                 "SourceCommand", "This source names no app. Add it with --set clientId=...")));
    if (parser.isSet(u"device"_s) && provider->deviceUrl.isEmpty())
        return fail(
            context,
            usage(QCoreApplication::translate("SourceCommand", "%1 signs in by a browser only.").arg(provider->name)));

    Collecting collecting(**workspace, context.clock);
    const auto grant = signIn(context, collecting.collector().http(), *provider, client, parser.isSet(u"device"_s));
    if (!grant)
        return fail(context, grant.error());
    const Status kept = await(collecting.credentials().write(Collector::secretKey(source.uid), grant->toSecret()));
    if (!kept || !collecting.credentials().isLasting()) {
        (void)await(collecting.collector().accounts().revoke(grant->toSecret())); // whatever came of it
        return fail(context, kept ? Error{Error::Kind::Storage,
                                          QCoreApplication::translate(
                                              "SourceCommand",
                                              "This system has no key store, so the sign-in cannot be kept and "
                                              "was revoked. Install and unlock one (GNOME Keyring or KWallet)."),
                                          {}}
                                  : kept.error());
    }
    if (const Status noted = noteSecret(**workspace, context.clock, source); !noted)
        return fail(context, noted.error());
    context.out << QString::fromUtf8(
                       QJsonDocument(QJsonObject{{u"source"_s, source.name}, {u"account"_s, grant->account}})
                           .toJson(QJsonDocument::Compact))
                << '\n';
    return Exit::Done;
}

} // namespace pulse
