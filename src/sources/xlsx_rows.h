#pragma once
#include "sources/file_rows.h"
#include "sources/workbook_part.h"

class QTemporaryFile;

namespace pulse {

/// The rows of the first visible sheet with any of an XLSX workbook as text, read as a stream; only the shared strings
/// are kept in memory (at most 256 MB of XML). Cells formatted as dates come as "yyyy-MM-dd hh:mm:ss". Nothing outside
/// the file is looked at: no links, no external entities, no macros.
class XlsxRows final : public RowSource {
public:
    /// Takes the file over. Error::BadData when it is no workbook, damaged, encrypted, or unpacks beyond all measure.
    static Result<std::unique_ptr<XlsxRows>> open(std::unique_ptr<QIODevice> file);
    Result<bool> next(RawRow &row) override;

private:
    XlsxRows() = default;
    Result<QStringList> visibleSheets();
    Status readStyles();
    Status readSharedStrings();
    QString cellText(QStringView type, int style, const QString &value) const;
    void readCell(RawRow &row);
    Result<bool> readRow(RawRow &row);

    std::unique_ptr<QIODevice> m_file;
    std::unique_ptr<ZipArchive> m_zip;
    std::unique_ptr<WorkbookPart> m_sheet;
    QStringList m_shared;
    QList<bool> m_styleIsDate;
    bool m_from1904 = false;
    std::optional<RawRow> m_first; ///< read to see whether the sheet has rows
    qint64 m_row = 0;
    qsizetype m_rowLength = 0; ///< characters of the row in hand
};

} // namespace pulse
