#pragma once
#include "sources/zip_archive.h"
#include <QXmlStreamReader>

namespace pulse {

/// One XML part of a workbook, read token by token within bounds: no document type, elements at most 64 deep, and no
/// tag or run of text of more than 512 KB (Excel's own limit is 32,767 characters), so that a few packed kilobytes
/// cannot become gigabytes in memory.
class WorkbookPart {
public:
    /// \a entry must not be null.
    explicit WorkbookPart(std::unique_ptr<ZipEntry> entry) : m_entry(std::move(entry)), m_xml(m_entry.get()) {}
    /// Reads on; false at the end, which status() explains.
    bool next();
    QXmlStreamReader::TokenType token() const { return m_xml.tokenType(); }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    bool isStart() const { return m_xml.isStartElement(); }
    /// Ok at the end of a whole part; Error::BadData when it is damaged, refused, or unpacks beyond all measure.
    Status status() const;

private:
    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

/// The same words for every kind of damage; \a detail is for the log.
Error damagedWorkbook(const QString &detail);

} // namespace pulse
