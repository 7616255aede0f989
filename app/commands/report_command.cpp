#include "app/command.h"
#include "app/commands/brand_choice.h"
#include "app/commands/commands.h"
#include "app/translations.h"
#include "core/fiscal_year.h"
#include "services/checklist_settings_reader.h"
#include "services/report_service.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The campaign or case that \a name means: its name or its uid. The newest where several have the name.
Result<Uid> subjectNamed(ReportService &service, const ReportRequest &request, const QString &name)
{
    const auto subjects = await(service.subjects(request.brand, request.language));
    if (!subjects)
        return subjects.error();
    QStringList names;
    for (const ReportSubject &subject : *subjects) {
        if (subject.kind != request.kind)
            continue;
        if (subject.uid == name || subject.name.compare(name, Qt::CaseInsensitive) == 0)
            return subject.uid;
        names << u'"' + subject.name + u'"';
    }
    return Error{Error::Kind::NotFound,
                 names.isEmpty() ? QCoreApplication::translate("ReportCommand", "There is none to report on yet.")
                                 : QCoreApplication::translate(
                                       "ReportCommand", "There is none called \"%1\" that has begun. There are: %2.")
                                       .arg(name, names.join(u", "_s)),
                 {}};
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "ReportCommand", "Writes a report. The ending of FILE says PDF, HTML, XLSX or CSV."));
    parser.addOptions(
        {{u"period"_s,
          QCoreApplication::translate(
              "ReportCommand", "A month (2026-10), a week (2026-W43), a day (2026-10-12) or a year (2026: the team's "
                               "year that begins in it)."),
          u"PERIOD"_s},
         {u"brand"_s, QCoreApplication::translate("ReportCommand", "The brand; without it the first of our own."),
          u"B"_s},
         {u"output"_s, QCoreApplication::translate("ReportCommand", "Where to write."), u"FILE"_s},
         {u"competitors"_s,
          QCoreApplication::translate("ReportCommand",
                                      "The report that compares the brands, instead of the one about the brand.")},
         {u"campaign"_s,
          QCoreApplication::translate("ReportCommand", "The report of one campaign, by its name, instead of a period."),
          u"NAME"_s},
         {u"case"_s,
          QCoreApplication::translate("ReportCommand",
                                      "The report of one crisis case, by its title, instead of a period."),
          u"TITLE"_s},
         {u"lang"_s, QCoreApplication::translate("ReportCommand", "Language of the report: ko (the default) or en."),
          u"LANG"_s, u"ko"_s}});
}

Exit report(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (const auto exit = parseArguments(parser, u"report"_s, arguments, context))
        return *exit;
    const QString language = parser.value(u"lang"_s), output = parser.value(u"output"_s);
    const int subjects = parser.isSet(u"period"_s) + parser.isSet(u"campaign"_s) + parser.isSet(u"case"_s);
    if (output.isEmpty() || subjects != 1 || (language != u"ko" && language != u"en"))
        return fail(context,
                    {Error::Kind::Usage,
                     QCoreApplication::translate(
                         "ReportCommand",
                         "Give a period, a campaign or a case, and a file: pulsecheck report --period 2026-10 --output "
                         "report.pdf [--lang ko|en]"),
                     {}});
    ReportRequest request;
    request.language = language;
    if (parser.isSet(u"competitors"_s))
        request.kind = u"competitors"_s;
    if (parser.isSet(u"period"_s)) {
        const auto period = Period::parse(parser.value(u"period"_s));
        if (!period)
            return fail(context, period.error());
        request.period = *period;
    }
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const auto brand = brandOfOurs(**workspace, parser.value(u"brand"_s));
    if (!brand)
        return fail(context, brand.error());
    Translations translations;
    translations.offerAll(); // the evidence is told in the language of the report
    request.brand = brand->id;
    const auto calendar = await((*workspace)->read(readTeamCalendar));
    if (!calendar)
        return fail(context, calendar.error());
    request.period = teamPeriod(request.period, calendar->fiscalYearStartMonth);
    ReportService service(**workspace, context.clock);
    if (!parser.isSet(u"period"_s)) {
        request.kind = parser.isSet(u"case"_s) ? u"crisis"_s : u"campaign"_s;
        const auto subject =
            subjectNamed(service, request, parser.value(parser.isSet(u"case"_s) ? u"case"_s : u"campaign"_s));
        if (!subject)
            return fail(context, subject.error());
        request.subject = *subject;
    }
    const auto report = await(service.prepare(request));
    if (!report)
        return fail(context, report.error());
    const Status written = ReportService::write(report->document, output);
    return written ? Exit::Done : fail(context, written.error());
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
            QCoreApplication::translate(
                "ReportCommand",
                "A report of a day, week, month, year, campaign or crisis case as PDF, HTML, XLSX or CSV."),
            report};
}

} // namespace pulse
