#include "app/command.h"
#include "app/commands/brand_choice.h"
#include "app/commands/commands.h"
#include "app/translations.h"
#include "core/mail_account.h"
#include "services/mail_service.h"
#include "services/report_scheduler.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

void print(CommandContext &context, const QJsonObject &json)
{
    context.out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
    context.out.flush();
}

QString stateKey(WrittenReport::State state)
{
    switch (state) {
    case WrittenReport::State::Writing:
        break;
    case WrittenReport::State::Written:
        return u"written"_s;
    case WrittenReport::State::Failed:
        return u"failed"_s;
    }
    return u"writing"_s;
}

QJsonObject jsonOf(const ScheduleLine &line)
{
    QJsonObject json = toJson(line.schedule);
    json.remove(u"brand"_s);
    json[u"uid"_s] = line.schedule.uid;
    json[u"paused"_s] = line.schedule.paused;
    json[u"nextPeriod"_s] = line.next.period.key();
    json[u"nextAt"_s] = toIsoUtc(line.next.at);
    if (line.last)
        json[u"last"_s] = QJsonObject{{u"period"_s, line.last->period},   {u"state"_s, stateKey(line.last->state)},
                                      {u"at"_s, toIsoUtc(line.last->at)}, {u"tries"_s, line.last->tries},
                                      {u"file"_s, line.last->file},       {u"error"_s, line.last->error}};
    return json;
}

Exit list(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("ScheduleCommand", "Lists the scheduled reports, one JSON object a line."));
    if (const auto exit = parseArguments(parser, u"schedule list"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    ReportScheduler scheduler(**workspace, context.clock);
    const auto lines = await(scheduler.list({}));
    if (!lines)
        return fail(context, lines.error());
    for (const ScheduleLine &line : *lines)
        print(context, jsonOf(line));
    return Exit::Done;
}

Exit add(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "ScheduleCommand", "Adds a scheduled report. It is written or sent when the window or `collect` runs."));
    const auto text = [](const char *words) { return QCoreApplication::translate("ScheduleCommand", words); };
    parser.addOptions(
        {{u"kind"_s, text(QT_TRANSLATE_NOOP("ScheduleCommand", "day, week, month, year or competitors.")), u"KIND"_s,
          u"month"_s},
         {u"day"_s,
          text(QT_TRANSLATE_NOOP("ScheduleCommand", "Day after the period: 1 is the first (a week's Monday).")), u"N"_s,
          u"1"_s},
         {u"time"_s, text(QT_TRANSLATE_NOOP("ScheduleCommand", "Time of day in the brand's zone.")), u"HH:MM"_s,
          u"08:00"_s},
         {u"format"_s, text(QT_TRANSLATE_NOOP("ScheduleCommand", "pdf, html, xlsx or csv.")), u"FORMAT"_s, u"pdf"_s},
         {u"lang"_s, text(QT_TRANSLATE_NOOP("ScheduleCommand", "Language of the report: ko or en.")), u"LANG"_s,
          u"ko"_s},
         {u"folder"_s, text(QT_TRANSLATE_NOOP("ScheduleCommand", "Where to write.")), u"DIR"_s},
         {u"to"_s,
          text(QT_TRANSLATE_NOOP("ScheduleCommand", "Whom to send it, parted by commas; needs `pulsecheck mail set`.")),
          u"ADDRESSES"_s},
         {u"brand"_s, text(QT_TRANSLATE_NOOP("ScheduleCommand", "The brand; without it the first of our own.")),
          u"B"_s}});
    if (const auto exit = parseArguments(parser, u"schedule add"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto brand = brandOfOurs(**workspace, parser.value(u"brand"_s));
    if (!brand)
        return fail(context, brand.error());
    ReportSchedule schedule;
    schedule.brand = brand->uid;
    schedule.kind = parser.value(u"kind"_s);
    schedule.language = parser.value(u"lang"_s);
    schedule.format = parser.value(u"format"_s);
    if (parser.isSet(u"folder"_s))
        schedule.folder = QDir(parser.value(u"folder"_s)).absolutePath();
    const auto to = mailAddresses(parser.value(u"to"_s));
    if (!to)
        return fail(context, to.error());
    schedule.to = *to;
    schedule.day = parser.value(u"day"_s).toInt();
    schedule.time = QTime::fromString(parser.value(u"time"_s), u"HH:mm"_s);
    ReportScheduler scheduler(**workspace, context.clock);
    const auto saved = await(scheduler.save(schedule));
    if (!saved)
        return fail(context, saved.error());
    print(context, {{u"uid"_s, saved->entityUid}});
    return Exit::Done;
}

Exit remove(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("ScheduleCommand", "Removes a scheduled report, by its uid from `schedule list`."));
    parser.addPositionalArgument(u"UID"_s, {});
    if (const auto exit = parseArguments(parser, u"schedule remove"_s, arguments, context, Words::Some))
        return *exit;
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    ReportScheduler scheduler(**workspace, context.clock);
    const auto removed = await(scheduler.remove(parser.positionalArguments().value(0)));
    if (!removed)
        return fail(context, removed.error());
    if (removed->uid.isEmpty())
        return fail(context, {Error::Kind::NotFound,
                              QCoreApplication::translate("ScheduleCommand", "There is no such scheduled report."),
                              {}});
    return Exit::Done;
}

/// For a timer of the system: writes what is due, and ends.
Exit run(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "ScheduleCommand",
        "Writes and sends the scheduled reports that are due now, one JSON object a report, and ends."));
    if (const auto exit = parseArguments(parser, u"schedule run"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    Translations translations;
    translations.offerAll(); // reports are written in their own language
    const auto credentials = makeKeychainCredentials(u"pulsecheck"_s);
    MailService mail(**workspace, *credentials);
    const auto outcomes = ReportScheduler::writeDue(**workspace, context.clock, &mail);
    if (!outcomes)
        return fail(context, outcomes.error());
    bool failed = false;
    for (const ScheduledOutcome &one : *outcomes) {
        print(context, {{u"name"_s, one.name},
                        {u"file"_s, one.file},
                        {u"to"_s, QJsonArray::fromStringList(one.to)},
                        {u"error"_s, one.error}});
        if (!one.error.isEmpty()) {
            failed = true;
            context.err << one.name << ": " << one.error << '\n';
        }
    }
    return failed ? Exit::Failed : Exit::Done;
}

} // namespace

Command scheduleCommand()
{
    return {u"schedule"_s, QCoreApplication::translate("ScheduleCommand", "Scheduled reports: list, add, remove, run."),
            [](CommandContext &context, const QStringList &arguments) {
                return runVerb(context, arguments,
                               {{u"list"_s, list}, {u"add"_s, add}, {u"remove"_s, remove}, {u"run"_s, run}},
                               u"Usage: pulsecheck schedule list\n"
                               "       pulsecheck schedule add [--folder DIR] [--to ADDRESSES] "
                               "[--kind KIND] [--day N] [--time HH:MM] "
                               "[--format FORMAT] [--lang ko|en] [--brand B]\n"
                               "       pulsecheck schedule remove UID\n"
                               "       pulsecheck schedule run\n"_s);
            }};
}

} // namespace pulse
