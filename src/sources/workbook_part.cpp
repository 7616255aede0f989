#include "sources/workbook_part.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestNesting = 64;
constexpr qint64 LongestToken = 512 * 1024;

} // namespace

bool WorkbookPart::next()
{
    if (m_xml.atEnd())
        return false;
    m_entry->allow(LongestToken);
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD: // has no business in a workbook and is where entity bombs live
        m_xml.raiseError(u"DTD"_s);
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > DeepestNesting)
            m_xml.raiseError(u"depth"_s);
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return !m_xml.hasError();
}

Status WorkbookPart::status() const
{
    if (m_entry->errorString() == u"cap")
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("XlsxRows",
                                                 "The spreadsheet unpacks to more than any export of posts does. "
                                                 "Nothing was read. Save it as CSV and import that."),
                     {}};
    if (m_xml.hasError())
        return damagedWorkbook(m_xml.errorString());
    return ok();
}

Error damagedWorkbook(const QString &detail)
{
    return {Error::Kind::BadData,
            QCoreApplication::translate("XlsxRows",
                                        "The spreadsheet is damaged or incomplete. Open it in the program that "
                                        "made it, save it again as XLSX and try once more."),
            detail};
}

} // namespace pulse
