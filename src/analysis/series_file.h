#pragma once
#include <QByteArray>
#include <QDateTime>
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

/// Reads lines of a CSV with a time and a value: separated by comma, semicolon or tab, quoted or not, with a header or
/// without one. Times without a zone are taken as UTC. Knows no file: it is given line after line.
class SeriesFileReader {
public:
    /// The first line decides on separator and columns. nullopt: it was a header, or blank.
    std::optional<SeriesFileRow> read(QByteArrayView line);
    /// The header has no column for the time or for the value; in words, empty when all is well.
    const QString &headerProblem() const { return m_headerProblem; }

private:
    QList<QByteArray> split(QByteArrayView line) const;
    bool readHeader(const QList<QByteArray> &fields);
    SeriesFileRow toRow(const QList<QByteArray> &fields) const;

    bool m_begun = false;
    char m_separator = ',';
    qsizetype m_timeColumn = 0, m_valueColumn = 1;
    QString m_headerProblem;
};

} // namespace pulse
