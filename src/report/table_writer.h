#pragma once
#include "core/result.h"
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>
#include <memory>
#include <variant>

namespace pulse {

/// A cell of an export: nothing, text, a number, or a time (UTC; shown in the writer's zone).
using TableCell = std::variant<std::monostate, QString, qint64, QDateTime>;

/// Writes a table row by row, in flat memory, to a file that appears whole or not at all. What came from the network
/// never becomes a formula: in CSV such a cell is led by an apostrophe, in XLSX text is stored as text.
class TableWriter {
public:
    enum class Format { Csv, Xlsx };
    struct Options {
        Format format = Format::Csv;
        bool byteOrderMark = true; ///< CSV: spreadsheet programs need it to read Korean
        QTimeZone zone = QTimeZone::utc();
        QString sheetName = QStringLiteral("Pulsecheck"); ///< XLSX
    };
    /// The format that the ending of \a file names; Error::Usage for another than .csv and .xlsx.
    static Result<Format> formatOf(const QString &file);
    /// Starts the table with its header row. Nothing stands at \a file before finish().
    static Result<std::unique_ptr<TableWriter>> create(const QString &file, const QStringList &headers,
                                                       const Options &options);
    /// Discards what was written, unless finish() succeeded.
    virtual ~TableWriter() = default;
    virtual Status row(const QList<TableCell> &cells) = 0;
    virtual Status finish() = 0;
    /// How many rows a file of this format holds, the header left out.
    static qint64 mostRows(Format format);
};

/// One line of CSV (RFC 4180, CR LF), formulas disarmed; numbers such as "-5" stay numbers.
QString csvRow(const QStringList &cells);

} // namespace pulse
