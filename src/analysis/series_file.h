#pragma once
#include "core/date_parser.h"
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace pulse {

/// One row of a table `timestamp,value`.
struct SeriesFileRow {
    QByteArray timestamp;         ///< as written
    std::optional<qint64> unixMs; ///< nullopt: the time cannot be read
    double value = 0;             ///< NaN: no value (empty, NaN, NA, null), or one that cannot be read
    QString problem;              ///< translated; empty: the row can be used, or is a plain gap
};

/// Reads lines of a CSV with a time and a value: separated by comma, semicolon, tab or bar, quoted or not, with a
/// header or without one, after a "sep=" line or comments (#); the day and the time of day may stand in two columns.
/// Times without a zone are taken as UTC. Knows no file: it is given line after line.
class SeriesFileReader {
public:
    /// Looks at the first lines of a file before they are read: which columns hold the time and the value where no
    /// header names them, and whether 03/02/2026 is in March or in February. Not needed, and must come before read().
    void learn(const QList<QByteArray> &head);
    /// The first line decides on separator and columns. nullopt: it was a header, a comment, or blank.
    std::optional<SeriesFileRow> read(QByteArrayView line);
    /// The header has no column for the time or for the value; in words, empty when all is well.
    const QString &headerProblem() const { return m_headerProblem; }
    /// How days like 03/02/2026 are read where the lines themselves do not settle it; Unstated: they do.
    DateOrder assumedOrder() const { return m_assumedOrder; }

private:
    QList<QByteArray> split(QByteArrayView line) const;
    bool readHeader(const QList<QByteArray> &fields);
    bool readSeparator(QByteArrayView line);
    void chooseColumns(const QList<QList<QByteArray>> &rows);
    void chooseOrder(const QList<QByteArray> &times);
    QByteArray timeOf(const QList<QByteArray> &fields) const;
    SeriesFileRow toRow(const QList<QByteArray> &fields) const;

    bool m_begun = false;
    bool m_named = false;  ///< the header names both columns
    bool m_learnt = false; ///< the columns are those that learn() found
    char m_separator = '\0';
    qsizetype m_timeColumn = 0, m_valueColumn = 1, m_dayColumn = -1;
    DateOrder m_order = DateOrder::Unstated, m_assumedOrder = DateOrder::Unstated;
    QString m_headerProblem;
};

} // namespace pulse
