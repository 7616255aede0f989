#include "app/command.h"
#include "app/commands/commands.h"
#include "services/import_service.h"
#include "services/post_enricher.h"
#include "services/shared_reading.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Result<FileFormat> formatFromKey(const QString &key)
{
    static const QHash<QString, FileFormat> Formats{{u"csv"_s, FileFormat::Csv},
                                                    {u"tsv"_s, FileFormat::Tsv},
                                                    {u"jsonl"_s, FileFormat::JsonLines},
                                                    {u"xlsx"_s, FileFormat::Xlsx}};
    if (const auto found = Formats.constFind(key.toLower()); found != Formats.cend())
        return *found;
    return Error{
        Error::Kind::Usage,
        QCoreApplication::translate("ImportCommand", "\"%1\" is no format. Use csv, tsv, jsonl or xlsx.").arg(key),
        {}};
}

/// "field=Header" of --column.
Result<QMap<PostField, QString>> readColumns(const QStringList &options)
{
    QStringList keys;
    for (const PostField field : allPostFields())
        keys << fieldKey(field);
    QMap<PostField, QString> columns;
    for (const QString &option : options) {
        const qsizetype equals = option.indexOf(u'=');
        const auto field = fieldFromKey(option.left(std::max<qsizetype>(equals, 0)).trimmed());
        if (equals < 1 || !field || equals + 1 == option.size())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate(
                             "ImportCommand", "\"%1\" names no column. Write --column field=Header; fields are: %2.")
                             .arg(option, keys.join(u' ')),
                         {}};
        columns.insert(*field, option.mid(equals + 1));
    }
    return columns;
}

Result<ImportRequest> readRequest(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("ImportCommand", "Name one file: pulsecheck import FILE"),
                     {}};
    ImportRequest request;
    request.file = parser.positionalArguments().constFirst();
    request.sourceName = parser.value(u"source"_s);
    request.brand = parser.value(u"brand"_s);
    request.createBrands = parser.isSet(u"create-brands"_s);
    request.timeZone = parser.value(u"timezone"_s).toUtf8();
    request.options.encoding = parser.value(u"encoding"_s);
    if (parser.isSet(u"format"_s)) {
        const auto format = formatFromKey(parser.value(u"format"_s));
        if (!format)
            return format.error();
        request.options.format = *format;
    }
    const auto columns = readColumns(parser.values(u"column"_s));
    if (!columns)
        return columns.error();
    request.options.columns = *columns;
    return request;
}

QByteArray outcomeJson(const ImportOutcome &outcome)
{
    QJsonArray rejects;
    for (const RejectedRow &row : outcome.rejects)
        rejects.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, row.reason}});
    const QJsonObject json{{u"read"_s, outcome.read},
                           {u"added"_s, outcome.added},
                           {u"duplicate"_s, outcome.duplicate},
                           {u"updated"_s, outcome.updated},
                           {u"rejected"_s, outcome.rejected},
                           {u"undated"_s, outcome.undated},
                           {u"damagedCharacters"_s, outcome.damagedCharacters},
                           {u"roundedIds"_s, outcome.roundedIds},
                           {u"seconds"_s, outcome.seconds},
                           {u"source"_s, outcome.sourceName},
                           {u"rejects"_s, rejects}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Exit runImport(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "ImportCommand", "Imports posts from a CSV, TSV, JSON Lines or XLSX file, plain or compressed with gzip. "
                         "The same file again adds nothing."));
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("ImportCommand", "The file."));
    parser.addOptions(
        {{u"source"_s,
          QCoreApplication::translate("ImportCommand", "The name of the source; without it the name of the file."),
          u"NAME"_s},
         {u"brand"_s,
          QCoreApplication::translate("ImportCommand",
                                      "All posts are mentions of this brand; without it the brands' queries decide."),
          u"B"_s},
         {u"create-brands"_s,
          QCoreApplication::translate("ImportCommand", "Adds brands that the file names and that are not here yet.")},
         {u"format"_s,
          QCoreApplication::translate("ImportCommand", "csv, tsv, jsonl or xlsx; without it the file is recognised."),
          u"FORMAT"_s},
         {u"column"_s,
          QCoreApplication::translate("ImportCommand",
                                      "Which column holds a field, e.g. text=Message; may be given several times."),
          u"field=Header"_s},
         {u"encoding"_s,
          QCoreApplication::translate("ImportCommand", "UTF-8, CP949, UTF-16LE, …; without it the file is recognised."),
          u"E"_s},
         {u"timezone"_s,
          QCoreApplication::translate("ImportCommand", "Of times that name none; without it the brand's."), u"TZ"_s},
         {u"rejects"_s, QCoreApplication::translate("ImportCommand", "Saves all rejected rows to this CSV file."),
          u"FILE"_s}});
    if (const auto exit = parseArguments(parser, u"import"_s, arguments, context, Words::Some))
        return *exit;
    const auto request = readRequest(parser);
    if (!request)
        return fail(context, request.error());
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    ImportService service(**workspace, context.clock, standardEnrichers(nullptr, sharedReadingOf(**workspace)));
    const auto control = std::make_shared<ImportControl>();
    auto future = service.start(*request, control);
    for (int tick = 1; !future.isFinished(); ++tick) {
        QThread::msleep(20);
        if (tick % 100 == 0) {
            context.err << QCoreApplication::translate("ImportCommand", "%1 rows read, %2 posts added")
                               .arg(control->rows.load())
                               .arg(control->added.load())
                        << '\n';
            context.err.flush();
        }
    }
    const Result<ImportOutcome> outcome = future.result();
    if (!outcome)
        return fail(context, outcome.error());
    context.out << outcomeJson(*outcome) << '\n';
    if (parser.isSet(u"rejects"_s) && outcome->rejected > 0)
        if (const auto saved = await(service.saveRejects(*outcome, parser.value(u"rejects"_s))); !saved)
            return fail(context, saved.error());
    return Exit::Done;
}

} // namespace

Command importCommand()
{
    return {u"import"_s, QCoreApplication::translate("ImportCommand", "Posts from a file."), runImport};
}

} // namespace pulse
