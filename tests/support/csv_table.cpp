#include "csv_table.h"
#include <QProcess>

QByteArray unpacked(const QString &gzFile, const char *encoding)
{
    QProcess unpack;
    unpack.setStandardInputFile(gzFile);
    QProcess convert;
    const bool other = qstrcmp(encoding, "UTF-8") != 0;
    if (other)
        unpack.setStandardOutputProcess(&convert);
    unpack.start(QStringLiteral("gzip"), {QStringLiteral("-dc")});
    QProcess &last = other ? convert : unpack;
    if (other)
        convert.start(QStringLiteral("iconv"), {QStringLiteral("-f"), QString::fromLatin1(encoding),
                                                QStringLiteral("-t"), QStringLiteral("UTF-8"), QStringLiteral("-c")});
    if (!last.waitForFinished(60'000))
        return {};
    unpack.waitForFinished(1'000);
    return last.readAllStandardOutput();
}

CsvTable::CsvTable(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8.startsWith("\xEF\xBB\xBF") ? utf8.mid(3) : utf8);
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(cell);
        cell.clear();
        if (m_columns.isEmpty()) {
            for (const QString &name : row)
                m_columns.insert(name, int(m_columns.size()));
        } else {
            m_rows.append(row);
        }
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            row.append(cell);
            cell.clear();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
}
