#include "app/command.h"
#include "app/commands/brand_choice.h"
#include "app/commands/checklist_json.h"
#include "app/commands/commands.h"
#include "app/translations.h"
#include "core/period.h"
#include "report/pdf_renderer.h"
#include "services/checklist_calendar.h"
#include "services/checklist_service.h"
#include "services/template_file.h"
#include "store/checklist_store.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &words) { return {Error::Kind::Usage, words, {}}; }

/// What every verb of the command can be told.
struct Chosen {
    Workspace *workspace = nullptr;
    Brand brand;
    ChecklistRun run;
    QString language = u"en"_s;
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"template"_s,
          QCoreApplication::translate("ChecklistCommand", "setup, daily (without it), weekly, monthly or annual."),
          u"LIST"_s},
         {u"date"_s,
          QCoreApplication::translate("ChecklistCommand",
                                      "The day on which the list was to be done (2026-11-23); without it today."),
          u"D"_s},
         {u"brand"_s, QCoreApplication::translate("ChecklistCommand", "The brand; without it the first of our own."),
          u"B"_s},
         {u"lang"_s, QCoreApplication::translate("ChecklistCommand", "Language of the texts: ko or en."), u"LANG"_s}});
}

QString listOfKey(const QString &key)
{
    for (const ChecklistTemplate &checklist : builtInTemplates())
        if (key.startsWith(checklist.key + u'.'))
            return checklist.key;
    return u"daily"_s;
}

/// Of --lang behind the command, else of --lang in front of it, else of the system.
QString languageOf(const CommandContext &context, const QCommandLineParser &parser)
{
    if (parser.isSet(u"lang"_s))
        return parser.value(u"lang"_s);
    return context.language.isEmpty() ? Translations::systemLanguage() : context.language;
}

enum class Purpose { Read, Write };

/// Opens the workspace, brings the runs up to date and finds the one meant. What only reads works beside a window,
/// which keeps the runs up to date itself.
Result<Chosen> choose(CommandContext &context, const QCommandLineParser &parser, const QString &usualList,
                      Purpose purpose)
{
    Chosen chosen;
    chosen.language = languageOf(context, parser);
    if (chosen.language != u"ko" && chosen.language != u"en")
        return usage(QCoreApplication::translate("ChecklistCommand", "--lang takes ko or en."));
    const auto workspace = purpose == Purpose::Read ? context.workspaceToRead() : context.workspace();
    if (!workspace)
        return workspace.error();
    chosen.workspace = *workspace;
    auto brand = brandOfOurs(**workspace, parser.value(u"brand"_s));
    if (!brand)
        return brand.error();
    chosen.brand = std::move(brand).value();
    const QTimeZone zone(chosen.brand.timeZone);
    QDate day = context.clock.now().toTimeZone(zone).date();
    if (parser.isSet(u"date"_s)) {
        day = QDate::fromString(parser.value(u"date"_s), Qt::ISODate);
        if (!day.isValid())
            return usage(QCoreApplication::translate("ChecklistCommand", "\"%1\" is no date. Write it as 2026-11-23.")
                             .arg(parser.value(u"date"_s)));
    }
    const QString list = parser.isSet(u"template"_s) ? parser.value(u"template"_s) : usualList;
    ChecklistService service(**workspace, context.clock);
    if (!(*workspace)->isReadOnly())
        if (const auto ensured = await(service.ensureRuns()); !ensured)
            return ensured.error();
    auto run = await((*workspace)->read([&](Connection &connection) -> Result<ChecklistRun> {
        const ChecklistStore store(connection);
        if (const auto known = store.latestTemplate(list); !known)
            return usage(known.error().text);
        if (parser.isSet(u"date"_s))
            return store.runOn(chosen.brand.id, list, startOfDay(day, zone), startOfDay(day.addDays(1), zone));
        const auto latest = store.latest(chosen.brand.id, list, context.clock.now());
        if (!latest)
            return latest.error();
        if (*latest)
            return **latest;
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("ChecklistCommand", "The checklist \"%1\" has no run yet.").arg(list),
                     {}};
    }));
    if (!run)
        return run.error();
    chosen.run = std::move(run).value();
    return chosen;
}

Exit print(CommandContext &context, const QJsonObject &json)
{
    context.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << '\n';
    context.out.flush();
    return Exit::Done;
}

Exit show(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "ChecklistCommand",
        "Prints a checklist with the evidence beside each item: what was frozen at the tick, else today's data."));
    addOptions(parser);
    if (const auto exit = parseArguments(parser, u"checklist show"_s, arguments, context))
        return *exit;
    Translations translations;
    if (parser.isSet(u"lang"_s))
        translations.use(parser.value(u"lang"_s));
    const auto chosen = choose(context, parser, u"daily"_s, Purpose::Read);
    if (!chosen)
        return fail(context, chosen.error());
    const auto json = await(chosen->workspace->read([&](Connection &connection) -> Result<QJsonObject> {
        QHash<QString, ItemEvidence> live;
        for (const RunItem &item : chosen->run.items) {
            if (!item.evidence.isEmpty())
                continue;
            auto evidence = readEvidence(connection, chosen->run, item, context.clock.now(), chosen->language);
            if (!evidence)
                return evidence.error();
            live.insert(item.item.key, std::move(evidence).value());
        }
        return checklistJson(chosen->run, chosen->brand, live, context.clock.now(), chosen->language);
    }));
    return json ? print(context, *json) : fail(context, json.error());
}

/// One verb that changes one item: KEY, or KEY and a text.
Exit change(CommandContext &context, const QString &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        verb == u"tick"
            ? QCoreApplication::translate("ChecklistCommand", "Marks an item as done and freezes its evidence.")
        : verb == u"skip" ? QCoreApplication::translate("ChecklistCommand", "Skips an item with a reason.")
        : verb == u"undo" ? QCoreApplication::translate("ChecklistCommand", "Opens an item again.")
                          : QCoreApplication::translate("ChecklistCommand", "Writes the note of an item."));
    parser.addPositionalArgument(
        u"key"_s, QCoreApplication::translate("ChecklistCommand", "The item's key, for instance daily.posts."));
    if (verb == u"note")
        parser.addPositionalArgument(u"text"_s,
                                     QCoreApplication::translate("ChecklistCommand", "The note; empty removes it."));
    addOptions(parser);
    if (verb == u"skip")
        parser.addOption(
            {u"reason"_s, QCoreApplication::translate("ChecklistCommand", "Why it is skipped."), u"TEXT"_s});
    if (const auto exit = parseArguments(parser, u"checklist "_s + verb, arguments, context, Words::Some))
        return *exit;
    const QStringList words = parser.positionalArguments();
    if (words.size() != (verb == u"note" ? 2 : 1))
        return fail(
            context,
            usage(verb == u"note"
                      ? QCoreApplication::translate("ChecklistCommand",
                                                    "Give an item and a text: pulsecheck checklist note KEY TEXT")
                      : QCoreApplication::translate("ChecklistCommand", "Name one item: pulsecheck checklist %1 KEY")
                            .arg(verb)));
    if (verb == u"skip" && parser.value(u"reason"_s).trimmed().isEmpty())
        return fail(context, usage(QCoreApplication::translate(
                                 "ChecklistCommand", "Say why: pulsecheck checklist skip KEY --reason TEXT")));
    Translations translations;
    if (parser.isSet(u"lang"_s))
        translations.use(parser.value(u"lang"_s));
    // The built-in keys name their list: "weekly.shares".
    const auto chosen = choose(context, parser, listOfKey(words.constFirst()), Purpose::Write);
    if (!chosen)
        return fail(context, chosen.error());
    const QString &item = words.constFirst();
    const Uid run = chosen->run.uid;
    ChecklistService service(*chosen->workspace, context.clock);
    const auto changed = verb == u"tick"   ? await(service.tick(run, item, {}, chosen->language))
                         : verb == u"skip" ? await(service.skip(run, item, parser.value(u"reason"_s)))
                         : verb == u"undo" ? await(service.reopen(run, item))
                                           : await(service.setNote(run, item, words.at(1)));
    if (!changed)
        return fail(context, changed.error());
    const auto after = await(service.run(run));
    if (!after)
        return fail(context, after.error());
    for (const RunItem &entry : after->items)
        if (entry.item.key == item)
            return print(context, itemJson(entry, *after, {}, context.clock.now(), chosen->language));
    return Exit::Done;
}

Exit listTemplates(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("ChecklistCommand", "Prints one JSON object a checklist template."));
    parser.addOption(
        {u"lang"_s, QCoreApplication::translate("ChecklistCommand", "Language of the texts: ko or en."), u"LANG"_s});
    if (const auto exit = parseArguments(parser, u"checklist template list"_s, arguments, context))
        return *exit;
    const QString language = languageOf(context, parser);
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    ChecklistService service(**workspace, context.clock);
    const auto templates = await(service.templates());
    if (!templates)
        return fail(context, templates.error());
    for (const ChecklistTemplate &checklist : *templates)
        print(context, {{u"key"_s, checklist.key},
                        {u"name"_s, checklist.name.in(language)},
                        {u"rhythm"_s, checklist.rhythm.in(language)},
                        {u"version"_s, checklist.version},
                        {u"items"_s, checklist.items.size()}});
    return Exit::Done;
}

Exit exportTemplates(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "ChecklistCommand", "Prints the templates named, or all, as one JSON object that import reads."));
    parser.addPositionalArgument(
        u"list"_s, QCoreApplication::translate("ChecklistCommand", "setup, daily, weekly, monthly, annual or crisis."),
        u"[list…]"_s);
    if (const auto exit = parseArguments(parser, u"checklist template export"_s, arguments, context, Words::Some))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    ChecklistService service(**workspace, context.clock);
    const auto templates = await(service.templates());
    if (!templates)
        return fail(context, templates.error());
    QStringList missing = parser.positionalArguments();
    QList<ChecklistTemplate> wanted;
    for (const ChecklistTemplate &checklist : *templates) {
        if (!parser.positionalArguments().isEmpty() && !parser.positionalArguments().contains(checklist.key))
            continue;
        missing.removeAll(checklist.key);
        wanted << checklist;
    }
    if (!missing.isEmpty())
        return fail(context, usage(QCoreApplication::translate("ChecklistCommand", "There is no checklist \"%1\".")
                                       .arg(missing.constFirst())));
    context.out << QString::fromUtf8(templatesToFile(wanted));
    context.out.flush();
    return Exit::Done;
}

Exit importTemplates(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "ChecklistCommand", "Takes the wording of checklists from a JSON file, for the runs that begin "
                            "after it. Runs that have begun keep theirs."));
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("ChecklistCommand", "What export wrote."));
    if (const auto exit = parseArguments(parser, u"checklist template import"_s, arguments, context, Words::Some))
        return *exit;
    if (parser.positionalArguments().size() != 1)
        return fail(context, usage(QCoreApplication::translate(
                                 "ChecklistCommand", "Name one file: pulsecheck checklist template import FILE")));
    const auto templates = readTemplateFile(parser.positionalArguments().constFirst());
    if (!templates)
        return fail(context, templates.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    ChecklistService service(**workspace, context.clock);
    QJsonArray changed;
    for (const ChecklistTemplate &checklist : *templates) {
        const auto change = await(service.saveTemplate(checklist));
        if (!change)
            return fail(context, change.error());
        if (!change->uid.isEmpty())
            changed << checklist.key;
    }
    return print(context, {{u"read"_s, templates->size()}, {u"changed"_s, changed}});
}

Exit calendar(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "ChecklistCommand",
        "Prints all checklists with their days as an iCalendar file (RFC 5545): the past month as it "
        "went and the coming year."));
    parser.addOptions(
        {{u"output"_s, QCoreApplication::translate("ChecklistCommand", "Write it to FILE instead."), u"FILE"_s},
         {u"lang"_s, QCoreApplication::translate("ChecklistCommand", "Language of the texts: ko or en."), u"LANG"_s}});
    if (const auto exit = parseArguments(parser, u"checklist calendar"_s, arguments, context))
        return *exit;
    const QString language = languageOf(context, parser);
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const QDateTime now = context.clock.now();
    const auto events =
        await((*workspace)->read([&](Connection &connection) { return checklistEvents(connection, now, language); }));
    if (!events)
        return fail(context, events.error());
    const QByteArray file = icalendar(checklistCalendarName(language), *events, now);
    if (parser.isSet(u"output"_s)) {
        const Status saved = saveWhole(parser.value(u"output"_s), file);
        return saved ? Exit::Done : fail(context, saved.error());
    }
    context.out << QString::fromUtf8(file);
    context.out.flush();
    return Exit::Done;
}

QString usageText()
{
    return u"Usage: pulsecheck checklist show [--template LIST] [--date D] [--brand B] [--lang ko|en]\n"
           "       pulsecheck checklist tick KEY [--template LIST] [--date D] [--brand B]\n"
           "       pulsecheck checklist skip KEY --reason TEXT …\n"
           "       pulsecheck checklist note KEY TEXT …\n"
           "       pulsecheck checklist undo KEY …\n"
           "       pulsecheck checklist calendar [--output FILE] [--lang ko|en]\n"
           "       pulsecheck checklist template list|export [LIST…]|import FILE\n"_s;
}

Exit templates(CommandContext &context, const QStringList &arguments)
{
    return runVerb(context, arguments,
                   {{u"list"_s, listTemplates}, {u"export"_s, exportTemplates}, {u"import"_s, importTemplates}},
                   usageText());
}

CommandVerb changing(const QString &verb)
{
    return {verb,
            [verb](CommandContext &context, const QStringList &arguments) { return change(context, verb, arguments); }};
}

} // namespace

Command checklistCommand()
{
    return {u"checklist"_s,
            QCoreApplication::translate("ChecklistCommand",
                                        "The checklists: show, tick, skip, note, undo, calendar, template."),
            [](CommandContext &context, const QStringList &arguments) {
                return runVerb(context, arguments,
                               {{u"show"_s, show},
                                changing(u"tick"_s),
                                changing(u"skip"_s),
                                changing(u"note"_s),
                                changing(u"undo"_s),
                                {u"calendar"_s, calendar},
                                {u"template"_s, templates}},
                               usageText());
            }};
}

} // namespace pulse
