#include "analysis/detector.h"
#include "analysis/series_file.h"
#include "app/command.h"
#include "app/commands/commands.h"
#include <QCoreApplication>
#include <QFile>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReportedProblems = 20;

/// What went by, for the message at the end.
struct Tally {
    qint64 rows = 0, used = 0, gaps = 0, bad = 0, backwards = 0, alerts = 0;
};

void appendNumber(QByteArray &line, double value)
{
    if (!std::isnan(value))
        line += QByteArray::number(std::abs(value) < 5e-5 ? 0.0 : value, 'f', 4);
}

void note(CommandContext &context, Tally &tally, qint64 lineNumber, const QString &problem)
{
    if (++tally.bad <= ReportedProblems)
        context.err << QCoreApplication::translate("DetectCommand", "Line %1: %2").arg(lineNumber).arg(problem) << '\n';
}

/// One line of output for one row of input, whatever became of it.
QByteArray judged(const SeriesFileRow &row, Detector &detector, Tally &tally)
{
    Detector::Reading reading;
    if (row.unixMs)
        reading = detector.add(*row.unixMs, row.value);
    if (!std::isnan(row.value))
        ++tally.used;
    else if (row.problem.isEmpty())
        ++tally.gaps;
    QByteArray line = row.timestamp;
    if (line.contains(',') || line.contains('"'))
        line = '"' + line.replace("\"", "\"\"") + '"';
    line += ',' + QByteArray::number(reading.score, 'f', 6) + ',';
    appendNumber(line, reading.expected);
    line += ',';
    appendNumber(line, reading.lower);
    line += ',';
    appendNumber(line, reading.upper);
    line += ',';
    if (reading.flag == Flag::Rise) {
        line += "rise";
        ++tally.alerts;
    }
    return line + '\n';
}

Exit detect(CommandContext &context, QIODevice &file)
{
    SeriesFileReader reader;
    Detector detector;
    Tally tally;
    qint64 lineNumber = 0;
    std::optional<qint64> latest;
    context.out << "timestamp,anomaly_score,expected,lower,upper,flag\n";
    // A pipe says that it is at its end before anything was read; an empty line still has its line feed.
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        ++lineNumber;
        const auto row = reader.read(line);
        if (!reader.headerProblem().isEmpty())
            return fail(context, {Error::Kind::BadData, reader.headerProblem(), {}});
        if (!row)
            continue;
        ++tally.rows;
        if (!row->problem.isEmpty())
            note(context, tally, lineNumber, row->problem);
        if (row->unixMs && latest && *row->unixMs < *latest && ++tally.backwards <= ReportedProblems)
            context.err << QCoreApplication::translate(
                               "DetectCommand",
                               "Line %1: the time lies before the line above; read as if it came with that line.")
                               .arg(lineNumber)
                        << '\n';
        if (row->unixMs)
            latest = std::max(latest.value_or(*row->unixMs), *row->unixMs);
        context.out << QString::fromUtf8(judged(*row, detector, tally));
    }
    context.out.flush();
    if (tally.used == 0)
        return fail(context, {Error::Kind::BadData,
                              QCoreApplication::translate(
                                  "DetectCommand",
                                  "No line holds a time and a number. A series looks like this: timestamp,value, then "
                                  "2026-11-22 21:00:00,104."),
                              {}});
    context.err << QCoreApplication::translate("DetectCommand",
                                               "%1 rows read, %2 without a value, %3 that cannot be read, %4 alerts.")
                       .arg(tally.rows)
                       .arg(tally.gaps)
                       .arg(tally.bad)
                       .arg(tally.alerts)
                << '\n';
    return Exit::Done;
}

} // namespace

Command detectCommand()
{
    return {u"detect"_s,
            QCoreApplication::translate("DetectCommand", "Flags what is unusual in any CSV of time and value."),
            [](CommandContext &context, const QStringList &arguments) {
                QCommandLineParser parser;
                parser.setApplicationDescription(QCoreApplication::translate(
                    "DetectCommand",
                    "Reads a CSV of timestamp,value (\"-\" is standard input) and prints one line for each row: "
                    "timestamp,anomaly_score,expected,lower,upper,flag. A score of 0.5 and more is flagged. Each row "
                    "is judged by the rows before it alone."));
                parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("DetectCommand", "The CSV file."));
                if (const auto exit = parseArguments(parser, u"detect"_s, arguments, context, Words::Some))
                    return *exit;
                if (parser.positionalArguments().size() != 1)
                    return fail(context,
                                {Error::Kind::Usage,
                                 QCoreApplication::translate("DetectCommand", "Name one file: pulsecheck detect FILE"),
                                 {}});
                const QString name = parser.positionalArguments().constFirst();
                if (name == u"-")
                    return detect(context, context.in);
                QFile file(name);
                if (!file.open(QIODevice::ReadOnly))
                    return fail(context,
                                {Error::Kind::NotFound,
                                 QCoreApplication::translate("DetectCommand", "The file %1 cannot be opened: %2")
                                     .arg(name, file.errorString()),
                                 name});
                return detect(context, file);
            }};
}

} // namespace pulse
