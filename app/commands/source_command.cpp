#include "app/commands/collecting.h"
#include "app/commands/commands.h"
#include "app/commands/source_sign_in.h"
#include "core/period.h"
#include "services/source_health.h"
#include "sources/source_kind.h"
#include "store/journal.h"
#include "store/source_store.h"
#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &words) { return {Error::Kind::Usage, words, {}}; }

/// The names that --set knows for a kind, for messages and --help.
QString fieldNames(const SourceKind &kind)
{
    QStringList names;
    for (const SourceForm &form : kind.forms)
        for (const SourceField &field : form.fields)
            if (!field.secret && !field.signIn && !names.contains(field.key))
                names.append(field.key);
    if (kind.forms.size() > 1) {
        QStringList keys;
        for (const SourceForm &form : kind.forms)
            keys.append(form.key);
        names.append(u"form=%1"_s.arg(keys.join(u'|')));
    }
    return names.join(u", "_s);
}

/// "key=value" of --set; "interval" and "form" are every kind's.
struct GivenSettings {
    QHash<QString, QString> values;
    int interval = 15;
};

Result<GivenSettings> readSettings(const SourceKind &kind, const QStringList &pairs)
{
    GivenSettings given;
    given.interval = kind.interval;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return usage(
                QCoreApplication::translate("SourceCommand", "\"%1\" is no setting. Write it as key=value.").arg(pair));
        const QString written = pair.left(equals).trimmed();
        const QString key = kind.aliases.value(written, written);
        const QString value = pair.mid(equals + 1);
        if (key == u"interval") {
            given.interval = value.toInt();
            if (given.interval < 1)
                return usage(
                    QCoreApplication::translate("SourceCommand", "The interval is a number of minutes, 1 or more."));
            continue;
        }
        given.values.insert(key, key == u"form" ? value.trimmed() : value);
    }
    return given;
}

/// The form that the given keys belong to: the one that "form" names, else the first one that has them all.
Result<const SourceForm *> formFor(const SourceKind &kind, const QHash<QString, QString> &values)
{
    const QString wanted = values.value(u"form"_s);
    for (const SourceForm &form : kind.forms) {
        bool fits = wanted.isEmpty() || form.key == wanted;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            fits = fits && (value.key() == u"form" ||
                            std::any_of(form.fields.begin(), form.fields.end(),
                                        [&](const SourceField &field) { return field.key == value.key(); }));
        if (fits)
            return &form;
    }
    return usage(QCoreApplication::translate("SourceCommand",
                                             "These settings do not belong together. A source of this kind takes: %1.")
                     .arg(fieldNames(kind)));
}

/// What came on standard input: one secret, or for a form with several a line "key=value" each, unless it is the token.
Result<Secrets> readSecrets(const SourceForm &form, const QString &text)
{
    QStringList keys;
    for (const SourceField &field : form.fields)
        if (field.secret)
            keys.append(field.key);
    if (keys.isEmpty())
        return usage(QCoreApplication::translate("SourceCommand", "A source of this kind needs no access token."));
    if (text.trimmed().isEmpty())
        return usage(QCoreApplication::translate("SourceCommand", "No access token came on standard input."));
    if (keys.size() == 1)
        return Secrets{{keys.constFirst(), text.trimmed()}};
    // One line that names nothing is the token; the others belong to other ways in.
    const bool bare = !text.trimmed().contains(u'\n') && !keys.contains(text.section(u'=', 0, 0).trimmed());
    if (bare && keys.contains(u"token"_s))
        return Secrets{{u"token"_s, text.trimmed()}};
    Secrets secrets;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString key = line.section(u'=', 0, 0).trimmed();
        if (!keys.contains(key))
            return usage(QCoreApplication::translate("SourceCommand",
                                                     "On standard input, write each of these as key=value on a line of "
                                                     "its own: %1.")
                             .arg(keys.join(u", "_s)));
        secrets.insert(key, line.section(u'=', 1).trimmed());
    }
    return secrets;
}

/// Reads the secrets of a new source from standard input and puts them into the key store.
Status keepSecrets(CommandContext &context, const SourceForm &form, const QHash<QString, QString> &values,
                   const Uid &source)
{
    const auto secrets = readSecrets(form, QString::fromUtf8(context.in.readAll()));
    if (!secrets)
        return secrets.error();
    const auto credentials = makeKeychainCredentials(u"pulsecheck"_s);
    const QString secret = packSecrets(secretsToKeep(form, values, *secrets, context.clock.now()));
    if (const Status kept = await(credentials->write(Collector::secretKey(source), secret)); !kept)
        return kept;
    if (credentials->isLasting())
        return ok();
    return Error{
        Error::Kind::Storage,
        QCoreApplication::translate("SourceCommand",
                                    "This system has no key store, so the access token cannot be kept and nothing was "
                                    "added. Install and unlock one (GNOME Keyring or KWallet)."),
        {}};
}

void describeAdding(QCommandLineParser &parser, const QStringList &kinds)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("SourceCommand", "Adds a source. Kinds and their settings: %1.")
            .arg(kinds.join(u"; "_s)));
    parser.addPositionalArgument(u"kind"_s, QCoreApplication::translate("SourceCommand", "What kind of source it is."));
    parser.addPositionalArgument(u"name"_s, QCoreApplication::translate("SourceCommand", "What to call it."));
    parser.addOptions(
        {{u"set"_s,
          QCoreApplication::translate("SourceCommand", "A setting, e.g. url=https://example.com/rss. May be repeated."),
          u"key=value"_s},
         {u"secret-stdin"_s, QCoreApplication::translate(
                                 "SourceCommand", "Reads an access token, or lines key=value where there are several, "
                                                  "from standard input into the key store.")}});
}

Exit addSource(CommandContext &context, const QStringList &arguments)
{
    QStringList kinds;
    for (const SourceKind &kind : sourceKinds())
        kinds.append(u"%1 (%2)"_s.arg(kind.key, fieldNames(kind)));
    QCommandLineParser parser;
    describeAdding(parser, kinds);
    if (const auto exit = parseArguments(parser, u"source add"_s, arguments, context, Words::Some))
        return *exit;
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2)
        return fail(context,
                    usage(QCoreApplication::translate(
                        "SourceCommand", "Name a kind and a name: pulsecheck source add KIND NAME --set key=value")));
    const SourceKind *kind = findSourceKind(names.at(0));
    if (!kind)
        return fail(context, usage(QCoreApplication::translate("SourceCommand", "There is no kind \"%1\". Kinds: %2.")
                                       .arg(names.at(0), kinds.join(u"; "_s))));
    const auto given = readSettings(*kind, parser.values(u"set"_s));
    if (!given)
        return fail(context, given.error());
    const auto form = formFor(*kind, given->values);
    if (!form)
        return fail(context, form.error());
    auto settings = (*form)->settings(given->values);
    if (!settings)
        return fail(context, settings.error());

    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    Source source;
    source.uid = newUid(context.clock.now().toMSecsSinceEpoch());
    source.kind = kind->key;
    source.name = names.at(1);
    source.intervalMinutes = given->interval;
    if (parser.isSet(u"secret-stdin"_s)) {
        if (const Status kept = keepSecrets(context, **form, given->values, source.uid); !kept)
            return fail(context, kept.error());
        settings->insert(u"hasSecret"_s, true);
    }
    source.settings = *settings;
    const auto added = await(
        (*workspace)
            ->write([source, &clock = context.clock,
                     actor = (*workspace)->actor()](Connection &connection, ChangeSet &changes) -> Result<Change> {
                const auto taken = SourceStore(connection).byName(source.name);
                if (taken)
                    return Error{Error::Kind::Conflict,
                                 QCoreApplication::translate(
                                     "SourceCommand", "There is a source named \"%1\" already. Choose another name.")
                                     .arg(source.name),
                                 {}};
                return Journal(connection, clock, actor)
                    .change(u"source"_s, source.uid, u"value"_s, sourceToJson(source), changes);
            }));
    return added ? Exit::Done : fail(context, added.error());
}

Result<QList<SourceHealth>> healthOfAll(Connection &connection, const QDateTime &now)
{
    const auto sources = SourceStore(connection).all();
    if (!sources)
        return sources.error();
    QList<SourceHealth> all;
    for (const Source &source : *sources) {
        const auto health = readSourceHealth(connection, source.id, now);
        if (!health)
            return health.error();
        all << *health;
    }
    return all;
}

QJsonObject healthJson(const SourceHealth &health)
{
    const Source &source = health.source;
    const auto time = [](const QDateTime &at) { return at.isValid() ? QJsonValue(toIsoUtc(at)) : QJsonValue(); };
    const auto number = [](const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonArray quotas, gaps, files;
    for (const FolderFile &file : health.folder.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"readAt"_s, time(file.readAt)},
                                 {u"posts"_s, file.posts},
                                 {u"rejected"_s, file.rejected}});
    for (const SourceQuota &quota : source.quotas)
        quotas.append(QJsonObject{{u"name"_s, quota.name},
                                  {u"left"_s, number(quota.left)},
                                  {u"limit"_s, number(quota.limit)},
                                  {u"resetsAt"_s, time(quota.resetsAt)}});
    for (const SourceGap &gap : health.gaps)
        gaps.append(QJsonObject{{u"from"_s, time(gap.from)}, {u"to"_s, time(gap.to)}, {u"reason"_s, gap.reason}});
    return {{u"name"_s, source.name},
            {u"kind"_s, source.kind},
            {u"settings"_s, source.settings},
            {u"enabled"_s, source.enabled},
            {u"intervalMinutes"_s, source.intervalMinutes},
            {u"lastAttempt"_s, time(source.lastAttempt)},
            {u"lastSuccess"_s, time(source.lastSuccess)},
            {u"nextAttempt"_s, time(source.nextAttempt)},
            {u"read"_s, source.lastRead},
            {u"added"_s, source.lastAdded},
            {u"duplicate"_s, source.lastDuplicate},
            {u"totalAdded"_s, source.totalAdded},
            {u"perDay"_s, health.lately.perDay()},
            {u"costThisMonth"_s, health.costThisMonth},
            {u"keyCostThisMonth"_s, health.keyCostThisMonth},
            {u"lookedUpAgain"_s, QJsonObject{{u"posts"_s, health.recheck.asked},
                                             {u"gone"_s, health.recheck.gone},
                                             {u"lastAt"_s, time(health.recheck.lastAt)}}},
            {u"files"_s, files},
            {u"quotas"_s, quotas},
            {u"gaps"_s, gaps},
            {u"setAside"_s, QJsonArray::fromStringList(source.setAside)},
            {u"keepDays"_s, health.keepDays},
            {u"failures"_s, source.failures},
            {u"error"_s, source.lastError.isEmpty() ? QJsonValue() : QJsonValue(source.lastError)}};
}

Exit listSources(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("SourceCommand", "Prints one JSON object a source."));
    if (const auto exit = parseArguments(parser, u"source list"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto all = await((*workspace)->read([now = context.clock.now()](Connection &connection) {
        return healthOfAll(connection, now);
    }));
    if (!all)
        return fail(context, all.error());
    for (const SourceHealth &health : *all)
        context.out << QString::fromUtf8(QJsonDocument(healthJson(health)).toJson(QJsonDocument::Compact)) << '\n';
    return Exit::Done;
}

/// The one source that a command names.
Result<Source> namedSource(CommandContext &context, const QStringList &names, const QString &command)
{
    if (names.size() != 1)
        return usage(
            QCoreApplication::translate("SourceCommand", "Name one source: pulsecheck source %1 NAME").arg(command));
    const auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const auto chosen = chosenSources(**workspace, names);
    if (!chosen)
        return chosen.error();
    return chosen->constFirst();
}

Exit testSource(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("SourceCommand", "Tries a source out and says which step failed; stores nothing."));
    parser.addPositionalArgument(u"name"_s, QCoreApplication::translate("SourceCommand", "The source."));
    if (const auto exit = parseArguments(parser, u"source test"_s, arguments, context, Words::Some))
        return *exit;
    const auto source = namedSource(context, parser.positionalArguments(), u"test"_s);
    if (!source)
        return fail(context, source.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    Collecting collecting(**workspace, context.clock);
    Secrets secrets;
    const QString key = Collector::secretKey(source->uid);
    if (source->settings.value(u"hasSecret"_s).toBool())
        secrets = unpackSecrets(await(collecting.collector().accounts().secret(key)).valueOr(QString()));
    const SourceTest test = await(collecting.collector().test(source->kind, source->settings, secrets, source->id));
    if (test.secrets)
        if (const Status kept = await(collecting.credentials().write(key, packSecrets(*test.secrets))); !kept)
            return fail(context, kept.error());
    for (const SourceTestStep &step : test.steps)
        context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"step"_s, step.what},
                                                                   {u"passed"_s, step.passed},
                                                                   {u"words"_s, step.words}})
                                             .toJson(QJsonDocument::Compact))
                    << '\n';
    if (test.passed)
        return Exit::Done;
    return fail(context, {Error::Kind::Network, test.steps.isEmpty() ? QString() : test.steps.constLast().words, {}});
}

Exit removeSource(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("SourceCommand", "Removes a source; what it brought stays."));
    parser.addPositionalArgument(u"name"_s, QCoreApplication::translate("SourceCommand", "The source."));
    if (const auto exit = parseArguments(parser, u"source remove"_s, arguments, context, Words::Some))
        return *exit;
    const auto source = namedSource(context, parser.positionalArguments(), u"remove"_s);
    if (!source)
        return fail(context, source.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto removed = await((*workspace)
                                   ->write([uid = source->uid, &clock = context.clock,
                                            actor = (*workspace)->actor()](Connection &connection, ChangeSet &changes) {
                                       return Journal(connection, clock, actor)
                                           .change(u"source"_s, uid, u"value"_s, QJsonValue(QJsonValue::Null), changes);
                                   }));
    if (!removed)
        return fail(context, removed.error());
    if (source->settings.value(u"hasSecret"_s).toBool()) {
        Collecting collecting(**workspace, context.clock);
        const Status forgotten = await(collecting.collector().accounts().remove(Collector::secretKey(source->uid)));
        if (!forgotten)
            return fail(context, forgotten.error());
    }
    return Exit::Done;
}

} // namespace

Command sourceCommand()
{
    return {u"source"_s,
            QCoreApplication::translate("SourceCommand", "Where mentions are collected from: add, list, test, remove."),
            [](CommandContext &context, const QStringList &arguments) {
                return runVerb(context, arguments,
                               {{u"add"_s, addSource},
                                {u"list"_s, listSources},
                                {u"test"_s, testSource},
                                {u"sign-in"_s, signInSource},
                                {u"remove"_s, removeSource}},
                               u"Usage: pulsecheck source add KIND NAME [--set key=value]... [--secret-stdin]\n"
                               "       pulsecheck source list\n"
                               "       pulsecheck source sign-in NAME [--device] [--secret-stdin]\n"
                               "       pulsecheck source test NAME\n"
                               "       pulsecheck source remove NAME\n"_s);
            }};
}

} // namespace pulse
