#include "report/table_writer.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CellLimit = 32'767; // UTF-16 units in one cell of XLSX
constexpr qint64 SheetRows = 1'048'576;

Error cannotWrite(const QString &file, const QString &detail)
{
    return {
        Error::Kind::Storage,
        QCoreApplication::translate(
            "TableWriter",
            "\"%1\" could not be written, and nothing was left there. Check the folder and the free space, or choose "
            "another place.")
            .arg(QFileInfo(file).fileName()),
        detail};
}

QString isoTime(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid())
        return {};
    return zone == QTimeZone::utc()
               ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)
               : time.toTimeZone(zone).toOffsetFromUtc(time.toTimeZone(zone).offsetFromUtc()).toString(Qt::ISODate);
}

QString csvCell(QString cell)
{
    bool number = false;
    Q_UNUSED(cell.toDouble(&number));
    if (!cell.isEmpty() && !number && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
    return cell;
}

class CsvWriter final : public TableWriter {
public:
    CsvWriter(const QString &file, const Options &options) : m_file(file), m_zone(options.zone) {}
    Status start(const QStringList &headers, bool mark)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return write((mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + csvRow(headers).toUtf8());
    }
    Status row(const QList<TableCell> &cells) override
    {
        QStringList texts;
        texts.reserve(cells.size());
        for (const TableCell &cell : cells) {
            if (const auto *text = std::get_if<QString>(&cell))
                texts << *text;
            else if (const auto *number = std::get_if<qint64>(&cell))
                texts << QString::number(*number);
            else if (const auto *time = std::get_if<QDateTime>(&cell))
                texts << isoTime(*time, m_zone);
            else
                texts << QString();
        }
        return write(csvRow(texts).toUtf8());
    }
    Status finish() override
    {
        if (!m_file.commit())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return ok();
    }

private:
    Status write(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return ok();
    }
    QSaveFile m_file;
    QTimeZone m_zone;
};

class XlsxWriter final : public TableWriter {
public:
    XlsxWriter(const QString &file, const Options &options) : m_target(file), m_zone(options.zone)
    {
        const QByteArray draft = QFile::encodeName(draftName());
        QByteArray folder = QFile::encodeName(m_folder.path());
        lxw_workbook_options settings{};
        settings.constant_memory = LXW_TRUE;
        settings.tmpdir = folder.data();
        m_book = m_folder.isValid() ? workbook_new_opt(draft.constData(), &settings) : nullptr;
        if (!m_book)
            return;
        m_sheet = workbook_add_worksheet(m_book, options.sheetName.left(31).toUtf8().constData());
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    }
    ~XlsxWriter() override
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    Status start(const QStringList &headers)
    {
        if (!m_book || !m_sheet)
            return cannotWrite(m_target, u"temporary folder"_s);
        for (qsizetype column = 0; column < headers.size(); ++column)
            text(int(column), headers.at(column), m_bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 1;
        return ok();
    }
    Status row(const QList<TableCell> &cells) override
    {
        if (m_row >= SheetRows)
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate(
                    "TableWriter",
                    "A sheet holds 1,048,575 rows. Narrow the filter, or save as CSV, which holds any number."),
                {}};
        for (int column = 0; column < cells.size(); ++column) {
            const TableCell &cell = cells.at(column);
            if (const auto *words = std::get_if<QString>(&cell)) {
                if (!words->isEmpty())
                    text(column, *words, nullptr);
            } else if (const auto *number = std::get_if<qint64>(&cell)) {
                worksheet_write_number(m_sheet, lxw_row_t(m_row), lxw_col_t(column), double(*number), nullptr);
            } else if (const auto *time = std::get_if<QDateTime>(&cell); time && time->isValid()) {
                const QDateTime local = time->toTimeZone(m_zone);
                lxw_datetime value{local.date().year(), local.date().month(),  local.date().day(),
                                   local.time().hour(), local.time().minute(), double(local.time().second())};
                // Spreadsheets know no day before 1900.
                if (local.date().year() >= 1900 && local.date().year() <= 9999)
                    worksheet_write_datetime(m_sheet, lxw_row_t(m_row), lxw_col_t(column), &value, m_time);
                else
                    text(column, isoTime(*time, m_zone), nullptr);
            }
        }
        ++m_row;
        return ok();
    }
    Status finish() override
    {
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        QFile draft(draftName());
        QSaveFile target(m_target);
        if (closed != LXW_NO_ERROR || !draft.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return cannotWrite(m_target, QString::fromLatin1(lxw_strerror(closed)));
        while (!draft.atEnd())
            if (const QByteArray block = draft.read(1 << 20); block.isEmpty() || target.write(block) != block.size())
                return cannotWrite(m_target, target.errorString());
        if (!target.commit())
            return cannotWrite(m_target, target.errorString());
        return ok();
    }

private:
    QString draftName() const { return m_folder.filePath(u"table.xlsx"_s); }
    void text(int column, const QString &words, lxw_format *format)
    {
        worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(column), words.left(CellLimit).toUtf8().constData(),
                               format);
    }
    QString m_target;
    QTimeZone m_zone;
    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr, *m_time = nullptr;
    qint64 m_row = 0;
};

} // namespace

Result<TableWriter::Format> TableWriter::formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"csv")
        return Format::Csv;
    if (ending == u"xlsx")
        return Format::Xlsx;
    return Error{Error::Kind::Usage,
                 QCoreApplication::translate(
                     "TableWriter", "The ending of the file says what to write: .csv or .xlsx. \"%1\" has neither.")
                     .arg(QFileInfo(file).fileName()),
                 {}};
}

qint64 TableWriter::mostRows(Format format)
{
    return format == Format::Xlsx ? SheetRows - 1 : std::numeric_limits<qint64>::max();
}

Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &file, const QStringList &headers,
                                                         const Options &options)
{
    if (options.format == Format::Csv) {
        auto writer = std::make_unique<CsvWriter>(file, options);
        if (auto started = writer->start(headers, options.byteOrderMark); !started)
            return started.error();
        return std::unique_ptr<TableWriter>(std::move(writer));
    }
    auto writer = std::make_unique<XlsxWriter>(file, options);
    if (auto started = writer->start(headers); !started)
        return started.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

QString csvRow(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace pulse
