#include "sources/xlsx_rows.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SmallPart = 16 << 20;
constexpr qint64 StringsCap = 256 << 20;
constexpr qint64 SheetCap = qint64(4) << 30;
constexpr int MostColumns = 16384; // of the format itself
constexpr qint64 MostRows = 1'048'576;
/// A row may hold many cells, but not a file.
constexpr qsizetype LongestRow = 4 * LongestCell;

/// Numbers of built-in formats that show a date (ECMA-376 part 1, 18.8.30, Korean ones included).
bool builtInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

/// Whether a format code such as yyyy"년" mm"월" shows a day: it holds y or d outside quotation marks and brackets.
bool codeIsDate(const QString &code)
{
    bool quoted = false, bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'\\')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'[' || c == u']'))
            bracketed = c == u'[';
        else if (!quoted && !bracketed && (c == u'y' || c == u'd'))
            return true;
    }
    return false;
}

int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > MostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// "1.7724096E12" as digits where that loses nothing; other numbers as they stand in the file.
QString numberText(const QString &value)
{
    if (!value.contains(u'E', Qt::CaseInsensitive))
        return value;
    bool good = false;
    const double number = value.toDouble(&good);
    if (good && std::abs(number) < 9007199254740992.0 && number == std::floor(number))
        return QString::number(qint64(number));
    return value;
}

/// "_x000D_" is how the format writes a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19), "_x005F_" the
/// underscore in front of what only looks like it.
QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(u"_x"_s);
    if (at < 0)
        return text;
    QString plain = text.left(at);
    while (at < text.size()) {
        bool hex = false;
        const ushort code =
            at + 7 <= text.size() && text[at + 6] == u'_' ? text.sliced(at + 2, 4).toUShort(&hex, 16) : 0;
        if (hex && code != 0 && code != u'\r')
            plain += QChar(code);
        at += hex ? 7 : 2;
        if (!hex)
            plain += u"_x"_s;
        const qsizetype next = text.indexOf(u"_x"_s, at);
        plain += QStringView(text).sliced(at, (next < 0 ? text.size() : next) - at);
        at = next < 0 ? text.size() : next;
    }
    return plain;
}

} // namespace

Result<std::unique_ptr<XlsxRows>> XlsxRows::open(std::unique_ptr<QIODevice> file)
{
    std::unique_ptr<XlsxRows> rows(new XlsxRows);
    rows->m_file = std::move(file);
    auto zip = ZipArchive::open(*rows->m_file);
    if (!zip)
        return zip.error();
    rows->m_zip = std::move(zip).value();
    const auto sheets = rows->visibleSheets();
    if (!sheets)
        return sheets.error();
    if (auto read = rows->readStyles(); !read)
        return read.error();
    if (auto read = rows->readSharedStrings(); !read)
        return read.error();
    for (const QString &sheet : *sheets) {
        auto entry = rows->m_zip->entry(sheet, SheetCap);
        if (!entry)
            return damagedWorkbook(u"no sheet "_s + sheet);
        rows->m_sheet = std::make_unique<WorkbookPart>(std::move(entry));
        rows->m_row = 0;
        RawRow first;
        const auto found = rows->readRow(first);
        if (!found)
            return found.error();
        if (*found) {
            rows->m_first = first;
            break;
        }
    }
    return rows;
}

/// The paths of the sheets that are not hidden, at least one.
Result<QStringList> XlsxRows::visibleSheets()
{
    auto book = m_zip->entry(u"xl/workbook.xml"_s, SmallPart);
    if (!book)
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("XlsxRows",
                                                 "This is no XLSX workbook, or it is protected with a password. "
                                                 "Save it as XLSX without a password, or as CSV."),
                     {}};
    QStringList relations, paths;
    WorkbookPart xml(std::move(book));
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"workbookPr")
            m_from1904 =
                xml.attributes().value(u"date1904"_s) == u"1" || xml.attributes().value(u"date1904"_s) == u"true";
        if (xml.name() == u"sheet" && !xml.attributes().value(u"state"_s).contains(u"idden"))
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                if (attribute.name() == u"id" && attribute.prefix() == u"r")
                    relations << attribute.value().toString();
    }
    if (auto status = xml.status(); !status)
        return status.error();
    QHash<QString, QString> targets;
    if (auto part = m_zip->entry(u"xl/_rels/workbook.xml.rels"_s, SmallPart)) {
        WorkbookPart rels(std::move(part));
        while (rels.next()) {
            const QString target = rels.attributes().value(u"Target"_s).toString();
            if (rels.isStart() && !target.isEmpty())
                targets.insert(rels.attributes().value(u"Id"_s).toString(),
                               target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        }
    }
    for (const QString &relation : std::as_const(relations))
        if (const QString path = targets.value(relation); !path.isEmpty())
            paths << path;
    return paths.isEmpty() ? QStringList{u"xl/worksheets/sheet1.xml"_s} : paths;
}

Status XlsxRows::readStyles()
{
    auto part = m_zip->entry(u"xl/styles.xml"_s, SmallPart);
    if (!part)
        return ok();
    QSet<int> dates;
    bool inCellFormats = false;
    WorkbookPart xml(std::move(part));
    while (xml.next()) {
        if (xml.name() == u"cellXfs")
            inCellFormats = xml.isStart();
        if (!xml.isStart())
            continue;
        if (xml.name() == u"numFmt" && codeIsDate(xml.attributes().value(u"formatCode"_s).toString()))
            dates.insert(xml.attributes().value(u"numFmtId"_s).toInt());
        if (inCellFormats && xml.name() == u"xf") {
            const int format = xml.attributes().value(u"numFmtId"_s).toInt();
            m_styleIsDate << (builtInDate(format) || dates.contains(format));
        }
    }
    return xml.status();
}

Status XlsxRows::readSharedStrings()
{
    auto part = m_zip->entry(u"xl/sharedStrings.xml"_s, StringsCap);
    if (!part)
        return ok();
    WorkbookPart xml(std::move(part));
    QString text;
    bool inText = false, phonetic = false;
    while (xml.next()) {
        switch (xml.token()) {
        case QXmlStreamReader::StartElement:
            inText = xml.name() == u"t" && !phonetic;
            phonetic = phonetic || xml.name() == u"rPh"; // how a Japanese word is read, not what is written
            if (xml.name() == u"si")
                text.clear();
            break;
        case QXmlStreamReader::EndElement:
            inText = false;
            if (xml.name() == u"rPh")
                phonetic = false;
            if (xml.name() == u"si")
                m_shared << unescaped(text);
            break;
        case QXmlStreamReader::Characters:
            if (inText && text.size() <= LongestCell)
                text += xml.text();
            break;
        default:
            break;
        }
    }
    return xml.status();
}

QString XlsxRows::cellText(QStringView type, int style, const QString &value) const
{
    if (type == u"s")
        return m_shared.value(value.toInt());
    if (type == u"b")
        return value == u"1" ? u"TRUE"_s : u"FALSE"_s;
    if (!type.isEmpty() && type != u"n")
        return unescaped(value);
    bool number = false;
    const double serial = value.toDouble(&number);
    if (number && m_styleIsDate.value(style) && serial >= 1 && serial < 2958466) { // 9999-12-31
        const double days = std::floor(serial);
        const int seconds = int(std::lround((serial - days) * 86400));
        const QDate day = QDate(1899, 12, 30).addDays(qint64(days) + (m_from1904 ? 1462 : 0) + seconds / 86400);
        if (serial == days)
            return day.toString(u"yyyy-MM-dd"_s);
        return day.toString(u"yyyy-MM-dd "_s) + QTime(0, 0).addSecs(seconds % 86400).toString(u"hh:mm:ss"_s);
    }
    return numberText(value);
}

/// One <c> element: stands at its start, ends at its end.
void XlsxRows::readCell(RawRow &row)
{
    const QXmlStreamAttributes attributes = m_sheet->attributes();
    const QString reference = attributes.value(u"r"_s).toString(), type = attributes.value(u"t"_s).toString();
    const int style = attributes.value(u"s"_s).isEmpty() ? 0 : attributes.value(u"s"_s).toInt();
    const int column = reference.isEmpty() ? int(row.cells.size()) : columnOf(reference);
    QString value;
    bool inText = false, phonetic = false, hasValue = false;
    while (m_sheet->next()) {
        const auto token = m_sheet->token();
        if (token == QXmlStreamReader::StartElement) {
            phonetic = phonetic || m_sheet->name() == u"rPh";
            inText = (m_sheet->name() == u"v" || m_sheet->name() == u"t") && !phonetic;
            hasValue = hasValue || inText;
        } else if (token == QXmlStreamReader::Characters && inText) {
            value += m_sheet->text();
            if (value.size() > LongestCell || m_rowLength + value.size() > LongestRow) {
                row.problem = QCoreApplication::translate("FileRows", "The cell is longer than 1,000,000 characters.");
                value.clear();
            }
        } else if (token == QXmlStreamReader::EndElement) {
            inText = false;
            if (m_sheet->name() == u"rPh")
                phonetic = false;
            if (m_sheet->name() == u"c")
                break;
        }
    }
    m_rowLength += value.size();
    if (column < 0 || column >= MostColumns || !hasValue || !row.problem.isEmpty())
        return;
    while (row.cells.size() <= column)
        row.cells << QString();
    row.cells[column] = cellText(type, style, value);
}

Result<bool> XlsxRows::next(RawRow &row)
{
    if (!m_first)
        return readRow(row);
    row = *std::exchange(m_first, std::nullopt);
    return true;
}

Result<bool> XlsxRows::readRow(RawRow &row)
{
    row = {};
    bool inRow = false;
    while (m_sheet->next()) {
        const auto token = m_sheet->token();
        if (token == QXmlStreamReader::StartElement && m_sheet->name() == u"row") {
            inRow = true;
            row = {};
            const qint64 number = m_sheet->attributes().value(u"r"_s).toLongLong();
            m_row = number > m_row && number <= MostRows ? number : m_row + 1;
            row.line = m_row;
            m_rowLength = 0;
        } else if (token == QXmlStreamReader::StartElement && m_sheet->name() == u"c" && inRow) {
            readCell(row);
        } else if (token == QXmlStreamReader::EndElement && m_sheet->name() == u"row") {
            inRow = false;
            if (!row.problem.isEmpty()) {
                row.cells.clear();
                return true;
            }
            for (const QString &cell : std::as_const(row.cells))
                if (!cell.isEmpty())
                    return true;
        } else if (token == QXmlStreamReader::EndElement && m_sheet->name() == u"sheetData") {
            return false;
        }
    }
    if (auto status = m_sheet->status(); !status)
        return status.error();
    return false;
}

} // namespace pulse
