#include "report/xlsx_renderer.h"
#include "report/pdf_renderer.h"
#include "report/table_writer.h"
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Sheets of a workbook: a name is at most 31 characters, without []:*?/\, and unique.
QString sheetName(int number, const QString &caption)
{
    QString name = caption;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u' ');
    return (QString::number(number) + u' ' + name.simplified()).left(31).trimmed();
}

class Workbook {
public:
    Workbook(const ReportDocument &document, const QString &file)
        : m_document(document), m_book(workbook_new(QFile::encodeName(file).constData()))
    {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        m_number = workbook_add_format(m_book);
        format_set_num_format(m_number, "#,##0.##");
        m_wrap = workbook_add_format(m_book);
        format_set_text_wrap(m_wrap);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
        summary();
    }

    void operator()(const HeadingBlock &block)
    {
        m_heading = block.text;
        text(m_summary, m_row += 1, 0, block.text, m_bold);
        ++m_row;
    }
    void operator()(const ParagraphBlock &block) { text(m_summary, m_row++, 0, block.text, m_wrap); }
    void operator()(const CommentBlock &block) { text(m_summary, m_row++, 0, block.text, m_wrap); }
    void operator()(const SummaryBlock &block)
    {
        text(m_summary, m_row++, 0, block.label + u": "_s + block.text, m_wrap);
    }
    void operator()(const QuoteBlock &block)
    {
        text(m_summary, m_row++, 0, block.source, m_bold);
        text(m_summary, m_row++, 0, block.text, m_wrap);
        text(m_summary, m_row++, 0, block.detail + (block.url.isEmpty() ? QString() : u" · "_s + block.url), nullptr);
    }

    void operator()(const TableBlock &block)
    {
        lxw_worksheet *sheet = addSheet(block.caption.isEmpty() ? m_document.title : block.caption);
        for (qsizetype column = 0; column < block.headers.size(); ++column)
            text(sheet, 0, int(column), block.headers[column], m_bold);
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            for (qsizetype column = 0; column < block.rows[row].size(); ++column) {
                const double value = block.values.value(row).value(column, std::numeric_limits<double>::quiet_NaN());
                if (std::isnan(value))
                    text(sheet, int(row) + 1, int(column), block.rows[row][column], nullptr);
                else
                    worksheet_write_number(sheet, lxw_row_t(row + 1), lxw_col_t(column), value, m_number);
            }
        }
        for (qsizetype column = 0; column < block.headers.size(); ++column)
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), 12 + 60 * block.widths.value(column, 0.1),
                                 nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
    }

    void operator()(const TimeChartBlock &block)
    {
        const QString name = sheetName(m_sheets + 1, block.valueName);
        lxw_worksheet *sheet = addSheet(block.valueName);
        const bool korean = m_document.language == u"ko";
        const QStringList heads =
            korean ? QStringList{u"시각"_s, block.valueName, u"평소"_s, u"아래"_s, u"위"_s, u"표시"_s}
                   : QStringList{u"Time"_s, block.valueName, u"Typical"_s, u"Lower"_s, u"Upper"_s, u"Flag"_s};
        for (int column = 0; column < heads.size(); ++column)
            text(sheet, 0, column, heads[column], m_bold);
        int row = 1;
        for (const SeriesPoint &point : block.series) {
            const QDateTime local = point.start.toTimeZone(m_document.zone);
            lxw_datetime time{local.date().year(), local.date().month(),  local.date().day(),
                              local.time().hour(), local.time().minute(), 0};
            worksheet_write_datetime(sheet, lxw_row_t(row), 0, &time, m_time);
            int column = 1;
            for (const double value : {point.value, point.expected, point.lower, point.upper}) {
                if (!std::isnan(value))
                    worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value, m_number);
                ++column;
            }
            if (point.flag != Flag::None)
                text(sheet, row, column,
                     point.flag == Flag::Rise ? (korean ? u"급증"_s : u"rise"_s) : (korean ? u"급감"_s : u"fall"_s),
                     nullptr);
            ++row;
        }
        worksheet_set_column(sheet, 0, 0, 18, nullptr);
        if (row > 1)
            chart(sheet, name, block, row - 1);
    }

    void operator()(const ShareBlock &block)
    {
        lxw_worksheet *sheet = addSheet(block.caption);
        for (qsizetype i = 0; i < block.shares.size(); ++i) {
            text(sheet, int(i), 0, block.shares[i].name, nullptr);
            worksheet_write_number(sheet, lxw_row_t(i), 1, block.shares[i].percent, m_number);
        }
    }

    bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

private:
    void summary()
    {
        m_summary = workbook_add_worksheet(m_book, m_document.language == u"ko" ? "요약" : "Summary");
        worksheet_set_column(m_summary, 0, 0, 100, nullptr);
        text(m_summary, m_row++, 0, m_document.running + u" – "_s + m_document.periodName, nullptr);
        text(m_summary, m_row++, 0, m_document.title, m_title);
        text(m_summary, m_row++, 0, m_document.lead, m_wrap);
        text(m_summary, m_row++, 0, m_document.footer, nullptr);
    }

    lxw_worksheet *addSheet(const QString &caption)
    {
        const QByteArray name = sheetName(++m_sheets, caption).toUtf8();
        return workbook_add_worksheet(m_book, name.constData());
    }

    void chart(lxw_worksheet *sheet, const QString &name, const TimeChartBlock &block, int rows)
    {
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_LINE);
        const QString reference = u"='%1'!$%2$2:$%2$%3"_s;
        for (const QChar column : {QChar(u'B'), QChar(u'C')}) {
            lxw_chart_series *series =
                chart_add_series(chart, reference.arg(name, u"A"_s).arg(rows + 1).toUtf8().constData(),
                                 reference.arg(name, QString(column)).arg(rows + 1).toUtf8().constData());
            chart_series_set_name(series, u"='%1'!$%2$1"_s.arg(name, QString(column)).toUtf8().constData());
        }
        chart_title_set_name(chart, block.valueName.toUtf8().constData());
        lxw_chart_options options{};
        options.x_scale = 2;
        options.y_scale = 1.3;
        worksheet_insert_chart_opt(sheet, 1, 7, chart, &options);
    }

    static void text(lxw_worksheet *sheet, int row, int column, const QString &words, lxw_format *format)
    {
        constexpr qsizetype CellLimit = 32'767; // of the file format
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), words.left(CellLimit).toUtf8().constData(),
                               format);
    }

    const ReportDocument &m_document;
    lxw_workbook *m_book;
    lxw_worksheet *m_summary = nullptr;
    lxw_format *m_bold = nullptr, *m_title = nullptr, *m_number = nullptr, *m_wrap = nullptr, *m_time = nullptr;
    QString m_heading;
    int m_row = 0, m_sheets = 0;
};

QString csvNumber(double value) { return std::isnan(value) ? QString() : QString::number(value, 'g', 12); }

QString csvOf(const ReportDocument &document, const ReportBlock &block)
{
    QString csv;
    if (const auto *table = std::get_if<TableBlock>(&block)) {
        csv +=
            u"\r\n"_s + csvRow({table->caption.isEmpty() ? document.title : table->caption}) + csvRow(table->headers);
        for (qsizetype row = 0; row < table->rows.size(); ++row) {
            QStringList cells = table->rows[row];
            for (qsizetype column = 0; column < cells.size(); ++column)
                if (const double value =
                        table->values.value(row).value(column, std::numeric_limits<double>::quiet_NaN());
                    !std::isnan(value))
                    cells[column] = csvNumber(value);
            csv += csvRow(cells);
        }
    } else if (const auto *chart = std::get_if<TimeChartBlock>(&block)) {
        csv += u"\r\n"_s + csvRow({chart->caption}) +
               csvRow({u"timestamp"_s, u"value"_s, u"expected"_s, u"lower"_s, u"upper"_s});
        for (const SeriesPoint &point : chart->series)
            csv += csvRow({point.start.toTimeZone(document.zone).toString(Qt::ISODate), csvNumber(point.value),
                           csvNumber(point.expected), csvNumber(point.lower), csvNumber(point.upper)});
    }
    return csv;
}

} // namespace

Status writeXlsxReport(const ReportDocument &document, const QString &file)
{
    // libxlsxwriter writes in place; a folder of our own keeps the target whole until the workbook is complete.
    const QTemporaryDir folder;
    const QString draft = folder.filePath(u"report.xlsx"_s);
    Workbook workbook(document, draft);
    for (const ReportBlock &block : document.blocks)
        std::visit([&workbook](const auto &one) { workbook(one); }, block);
    QFile written(draft);
    if (!workbook.close() || !written.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Report",
                                                 "The workbook could not be made in the folder for temporary files. "
                                                 "Free some room there and save again."),
                     draft};
    return saveWhole(file, written.readAll());
}

Status writeCsvReport(const ReportDocument &document, const QString &file)
{
    QString csv = csvRow({document.running, document.periodName}) + csvRow({document.title}) + csvRow({document.lead}) +
                  csvRow({document.footer});
    for (const ReportBlock &block : document.blocks)
        csv += csvOf(document, block);
    return saveWhole(file, QByteArray("\xEF\xBB\xBF") + csv.toUtf8());
}

} // namespace pulse
