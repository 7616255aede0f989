#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// What `gzip -dc FILE` prints, read as \a encoding through iconv unless it is UTF-8; empty when that fails.
QByteArray unpacked(const QString &gzFile, const char *encoding = "UTF-8");

/// The rows of a well-formed CSV, by the names of its first row. For tests that check the program against a file
/// without going through the program's own reader.
class CsvTable {
public:
    explicit CsvTable(const QByteArray &utf8);
    qsizetype size() const { return m_rows.size(); }
    QString at(qsizetype row, const QString &column) const { return m_rows[row].value(m_columns.value(column, -1)); }

private:
    QHash<QString, int> m_columns;
    QList<QStringList> m_rows;
};
