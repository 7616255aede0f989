#include "analysis/detector.h"
#include "analysis/series_file.h"
#include "app/command.h"
#include "app/commands/commands.h"
#include "sources/text_lines.h"
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <algorithm>
#include <cmath>
#include <vector>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReportedProblems = 20;
constexpr int HeadLines = 500; ///< looked at before the first is read
constexpr qint64 LargestState = 1 << 24;
constexpr int FewFalls = 3; ///< fewer say nothing of the order of a file

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

/// Reads a series and judges it row by row.
class Detection {
public:
    Detection(CommandContext &context, QIODevice &file) : m_context(context), m_lines(file) {}

    /// Goes on from the state in \a stateFile where there is one, and leaves its own there; empty: begins anew.
    Exit run(const QString &stateFile)
    {
        if (const Status read = carryOn(stateFile); !read)
            return fail(m_context, read.error());
        const Exit exit = judgeAll();
        if (exit != Exit::Done || stateFile.isEmpty())
            return exit;
        QSaveFile file(stateFile);
        if (file.open(QIODevice::WriteOnly) && file.write(m_detector.toBytes()) >= 0 && file.commit())
            return Exit::Done;
        return fail(m_context, {Error::Kind::Storage,
                                QCoreApplication::translate("DetectCommand", "The state cannot be kept in %1: %2")
                                    .arg(stateFile, file.errorString()),
                                stateFile});
    }

private:
    Status carryOn(const QString &stateFile)
    {
        QFile file(stateFile);
        if (stateFile.isEmpty() || !file.exists())
            return ok();
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("DetectCommand", "The file %1 cannot be opened: %2")
                             .arg(stateFile, file.errorString()),
                         stateFile};
        auto detector = Detector::fromBytes(file.read(LargestState));
        if (!detector)
            return Error{Error::Kind::BadData,
                         QCoreApplication::translate("DetectCommand",
                                                     "%1 holds no state of a detector. Nothing was changed; name "
                                                     "another file, or remove it to begin anew.")
                             .arg(stateFile),
                         stateFile};
        m_detector = std::move(detector).value();
        return ok();
    }

    Exit judgeAll()
    {
        QList<QByteArray> head;
        while (head.size() < HeadLines) {
            auto line = m_lines.next();
            if (!line)
                break;
            head << std::move(*line);
        }
        m_reader.learn(head);
        const bool newestFirst = fallsThroughout(head);
        m_context.out << "timestamp,anomaly_score,expected,lower,upper,flag\n";
        for (const QByteArray &line : head)
            take(line, newestFirst);
        head.clear();
        while (const auto line = m_lines.next()) {
            if (!m_reader.headerProblem().isEmpty())
                break;
            take(*line, newestFirst);
        }
        if (!m_reader.headerProblem().isEmpty())
            return fail(m_context, {Error::Kind::BadData, m_reader.headerProblem(), {}});
        if (newestFirst)
            judgeFromTheEnd();
        m_context.out.flush();
        return conclude();
    }

    /// Whether each of the first rows is older than the one above, as many services write their exports.
    bool fallsThroughout(const QList<QByteArray> &head) const
    {
        SeriesFileReader reader = m_reader;
        std::optional<qint64> before;
        int falls = 0;
        for (const QByteArray &line : head) {
            const auto row = reader.read(line);
            if (!row || !row->unixMs)
                continue;
            if (before && *row->unixMs > *before)
                return false;
            falls += before && *row->unixMs < *before;
            before = row->unixMs;
        }
        return falls >= FewFalls;
    }

    void take(const QByteArray &line, bool newestFirst)
    {
        ++m_lineNumber;
        auto row = m_reader.read(line);
        if (!row)
            return;
        ++m_tally.rows;
        if (!row->problem.isEmpty())
            note(m_context, m_tally, m_lineNumber, row->problem);
        if (newestFirst) {
            m_rows.push_back(std::move(*row));
            return;
        }
        if (row->unixMs && m_latest && *row->unixMs < *m_latest && ++m_tally.backwards <= ReportedProblems)
            m_context.err << QCoreApplication::translate(
                                 "DetectCommand",
                                 "Line %1: the time lies before the line above; read as if it came with that line.")
                                 .arg(m_lineNumber)
                          << '\n';
        if (row->unixMs)
            m_latest = std::max(m_latest.value_or(*row->unixMs), *row->unixMs);
        m_context.out << QString::fromUtf8(judged(*row, m_detector, m_tally));
    }

    /// The last row is the oldest; what is printed stands in the order of the file all the same.
    void judgeFromTheEnd()
    {
        std::vector<QByteArray> printed(m_rows.size());
        for (size_t i = m_rows.size(); i-- > 0;)
            printed[i] = judged(m_rows[i], m_detector, m_tally);
        for (const QByteArray &line : printed)
            m_context.out << QString::fromUtf8(line);
        m_context.err << QCoreApplication::translate("DetectCommand",
                                                     "The newest row stands first: read from the last row up.")
                      << '\n';
    }

    Exit conclude()
    {
        CommandContext &context = m_context;
        const Tally &tally = m_tally;
        if (m_reader.assumedOrder() != DateOrder::Unstated)
            context.err << (m_reader.assumedOrder() == DateOrder::MonthFirst
                                ? QCoreApplication::translate("DetectCommand",
                                                              "Days like 03/02/2026 were read with the month first.")
                                : QCoreApplication::translate("DetectCommand",
                                                              "Days like 03/02/2026 were read with the day first."))
                        << '\n';
        if (tally.backwards > ReportedProblems)
            context.err << QCoreApplication::translate(
                               "DetectCommand",
                               "%1 lines lie before the line above them. Sort the file by time: what is unusual "
                               "cannot be told from rows in disorder.")
                               .arg(tally.backwards)
                        << '\n';
        if (tally.used == 0)
            return fail(context,
                        {Error::Kind::BadData,
                         QCoreApplication::translate(
                             "DetectCommand",
                             "No line holds a time and a number. A series looks like this: timestamp,value, then "
                             "2026-11-22 21:00:00,104."),
                         {}});
        context.err << QCoreApplication::translate(
                           "DetectCommand", "%1 rows read, %2 without a value, %3 that cannot be read, %4 alerts.")
                           .arg(tally.rows)
                           .arg(tally.gaps)
                           .arg(tally.bad)
                           .arg(tally.alerts)
                    << '\n';
        return Exit::Done;
    }

    CommandContext &m_context;
    TextLines m_lines;
    SeriesFileReader m_reader;
    Detector m_detector;
    Tally m_tally;
    qint64 m_lineNumber = 0;
    std::optional<qint64> m_latest;
    std::vector<SeriesFileRow> m_rows; ///< of a file whose newest row stands first
};

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
                const QCommandLineOption state(
                    u"state"_s,
                    QCoreApplication::translate(
                        "DetectCommand", "Goes on from the state that an earlier run left in this file, and leaves its "
                                         "own there: pieces of a series are judged as the whole would be."),
                    u"file"_s);
                parser.addOption(state);
                if (const auto exit = parseArguments(parser, u"detect"_s, arguments, context, Words::Some))
                    return *exit;
                if (parser.positionalArguments().size() != 1)
                    return fail(context,
                                {Error::Kind::Usage,
                                 QCoreApplication::translate("DetectCommand", "Name one file: pulsecheck detect FILE"),
                                 {}});
                const QString name = parser.positionalArguments().constFirst();
                if (name == u"-")
                    return Detection(context, context.in).run(parser.value(state));
                QFile file(name);
                if (!file.open(QIODevice::ReadOnly))
                    return fail(context,
                                {Error::Kind::NotFound,
                                 QCoreApplication::translate("DetectCommand", "The file %1 cannot be opened: %2")
                                     .arg(name, file.errorString()),
                                 name});
                return Detection(context, file).run(parser.value(state));
            }};
}

} // namespace pulse
