#include "report/xlsx_renderer.h"
#include "report/pdf_renderer.h"
#include "report/report_style.h"
#include "report/spread_chart_painter.h"
#include "report/xlsx_book.h"
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double WidthOfTable = 90; ///< characters over all columns of a table
constexpr int FewestBars = 2;

/// The number that a cell shows as words, and how to show it again: "+11", "−6.3%", "1,284".
XlsxCell cellOf(const QString &shown, double value, bool numeric)
{
    XlsxCell cell{shown};
    if (!numeric)
        return cell;
    QString bare = shown;
    bare.remove(u',').replace(QChar(0x2212), u'-');
    const bool percent = bare.endsWith(u'%');
    if (percent)
        bare.chop(1);
    bool isNumber = false;
    const double read = bare.toDouble(&isNumber);
    if (std::isnan(value) && !isNumber)
        return cell;
    cell.number = std::isnan(value) ? read : value;
    const qsizetype point = isNumber ? bare.indexOf(u'.') : -1;
    QString format = u"#,##0"_s;
    if (point >= 0)
        format += u'.' + QString(bare.size() - point - 1, u'0');
    if (percent)
        format += u"\"%\""_s;
    if (isNumber && bare.startsWith(u'+'))
        format = u"+%1;\u2212%1;0"_s.arg(format);
    cell.format = format;
    return cell;
}

/// Turns blocks into lines, tables and charts of a workbook.
class XlsxReportWriter {
public:
    XlsxReportWriter(const ReportDocument &document, XlsxBook &book)
        : m_document(document), m_book(book), m_korean(document.language == u"ko")
    {
        m_book.line(document.running + u" – "_s + document.periodName, XlsxBook::Style::Plain);
        m_book.line(document.title, XlsxBook::Style::Title);
        m_book.line(document.lead, XlsxBook::Style::Wrapped);
        m_book.line(document.footer, XlsxBook::Style::Plain);
    }

    void operator()(const HeadingBlock &block)
    {
        m_book.skipLine();
        m_book.line(block.text, XlsxBook::Style::Bold);
    }
    void operator()(const ParagraphBlock &block) { m_book.line(block.text, XlsxBook::Style::Wrapped); }
    void operator()(const CommentBlock &block) { m_book.line(block.text, XlsxBook::Style::Wrapped); }
    void operator()(const SummaryBlock &block)
    {
        m_book.line(block.label + u": "_s + block.text, XlsxBook::Style::Wrapped);
    }
    void operator()(const QuoteBlock &block)
    {
        m_book.line(block.source, XlsxBook::Style::Bold);
        m_book.line(block.text, XlsxBook::Style::Wrapped);
        m_book.line(block.detail + (block.url.isEmpty() ? QString() : u" · "_s + block.url), XlsxBook::Style::Plain);
    }

    void operator()(const TableBlock &block)
    {
        XlsxTable table{block.caption.isEmpty() ? say(u"핵심 지표", u"Key figures") : block.caption, block.headers};
        for (qsizetype column = 0; column < block.headers.size(); ++column)
            table.widths << 10 + WidthOfTable * block.widths.value(column, 0.1);
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            QList<XlsxCell> cells;
            for (qsizetype column = 0; column < block.rows[row].size(); ++column)
                cells << cellOf(block.rows[row][column],
                                block.values.value(row).value(column, std::numeric_limits<double>::quiet_NaN()),
                                block.numeric.value(column));
            table.rows << cells;
        }
        m_book.add(table, chartsOf(block, table));
    }

    void operator()(const TimeChartBlock &block)
    {
        XlsxTable table{block.caption,
                        {say(u"시각", u"Time"), block.valueName, say(u"평소", u"Typical"), say(u"아래", u"Lower"),
                         say(u"위", u"Upper"), say(u"급증·급감", u"Spikes and drops"), say(u"표시", u"Flag")},
                        {18, 14, 12, 12, 12, 18, 10},
                        {}};
        const QString timeFormat = block.bucket == Bucket::Hour    ? QString()
                                   : block.bucket == Bucket::Month ? u"yyyy-mm"_s
                                   : block.bucket == Bucket::Year  ? u"yyyy"_s
                                                                   : u"yyyy-mm-dd"_s;
        for (const SeriesPoint &point : block.series) {
            QList<XlsxCell> row{XlsxCell{{}, UnknownCell, timeFormat, point.start.toTimeZone(m_document.zone)}};
            for (const double value : {point.value, point.expected, point.lower, point.upper})
                row << XlsxCell{{}, value};
            const bool flagged = point.flag != Flag::None;
            row << XlsxCell{{}, flagged ? point.value : UnknownCell}
                << XlsxCell{!flagged                   ? QString()
                            : point.flag == Flag::Rise ? say(u"급증", u"rise")
                                                       : say(u"급감", u"fall")};
            table.rows << row;
        }
        const ReportColours &c = reportColours();
        XlsxChart chart{XlsxChart::Kind::Line, block.valueName, block.valueName,
                        block.bucket == Bucket::Hour    ? u"mm-dd hh:mm"_s
                        : block.bucket == Bucket::Month ? u"yyyy-mm"_s
                        : block.bucket == Bucket::Year  ? u"yyyy"_s
                                                        : u"mm-dd"_s};
        chart.lines = {{1, c.accent}, {2, c.secondary, true}, {3, c.faint, true}, {4, c.faint, true}};
        if (std::ranges::any_of(block.series, [](const SeriesPoint &point) { return point.flag != Flag::None; }))
            chart.lines << XlsxChart::Line{5, c.negative, false, true};
        m_book.add(table, {chart});
    }

    void operator()(const ShareBlock &block)
    {
        XlsxTable table{block.caption, {say(u"구분", u"What")}, {24}, {{}}};
        XlsxChart chart{XlsxChart::Kind::Stacked, block.caption, u"%"_s};
        table.rows[0] << XlsxCell{say(u"점유율(%)", u"Share (%)")};
        for (qsizetype i = 0; i < block.shares.size(); ++i) {
            table.headers << block.shares[i].name;
            table.rows[0] << XlsxCell{{}, block.shares[i].percent, u"0.0"_s};
            chart.lines << XlsxChart::Line{int(i) + 1, brandColour(int(i))};
        }
        m_book.add(table, {chart});
    }

    void operator()(const CurveBlock &block)
    {
        XlsxTable table{block.caption, {block.stepName}, {12}, {}};
        XlsxChart chart{XlsxChart::Kind::Line, block.valueName, block.valueName};
        qsizetype steps = 0;
        for (qsizetype i = 0; i < block.curves.size(); ++i) {
            table.headers << block.curves[i].name;
            table.widths << 20;
            steps = std::max(steps, block.curves[i].values.size());
            chart.lines << XlsxChart::Line{int(i) + 1, brandColour(int(i)), i > 0};
        }
        for (qsizetype step = 0; step < steps; ++step) {
            QList<XlsxCell> row{XlsxCell{{}, double(step), u"0"_s}};
            for (const CurveLine &curve : block.curves)
                row << XlsxCell{{}, curve.values.value(step, UnknownCell), u"#,##0"_s};
            table.rows << row;
        }
        m_book.add(table, {chart});
    }

    void operator()(const SpreadBlock &block)
    {
        (*this)(spreadChartTable({block.steps, m_document.zone, {}, {}, m_document.language}, block.caption));
    }

    void operator()(const IntervalBlock &block)
    {
        XlsxTable table{block.caption,
                        {say(u"구분", u"What"), block.valueName, say(u"아래", u"Lower"), say(u"위", u"Upper"),
                         say(u"읽기", u"In words")},
                        {24, 14, 12, 12, 34},
                        {}};
        for (const IntervalLine &bar : block.bars)
            table.rows << QList<XlsxCell>{
                {bar.label}, {{}, bar.value, u"0.0"_s}, {{}, bar.low, u"0.0"_s}, {{}, bar.high, u"0.0"_s}, {bar.words}};
        XlsxChart chart{XlsxChart::Kind::Bars, block.valueName, block.valueName};
        chart.lines = {{1, reportColours().accent}};
        m_book.add(table, {chart});
    }

private:
    static constexpr double UnknownCell = std::numeric_limits<double>::quiet_NaN();

    QString say(QStringView ko, QStringView en) const { return (m_korean ? ko : en).toString(); }

    /// The columns of one unit beside each other, where there are bars to compare.
    static QList<XlsxChart> chartsOf(const TableBlock &block, const XlsxTable &table)
    {
        XlsxChart chart{XlsxChart::Kind::Bars, block.caption, {}};
        for (const int column : block.charted) {
            const auto bars = std::ranges::count_if(
                table.rows, [column](const QList<XlsxCell> &row) { return !std::isnan(row.value(column).number); });
            if (bars >= FewestBars)
                chart.lines << XlsxChart::Line{
                    column, block.charted.size() == 1 ? reportColours().accent : brandColour(int(chart.lines.size()))};
        }
        return chart.lines.isEmpty() ? QList<XlsxChart>() : QList<XlsxChart>{chart};
    }

    const ReportDocument &m_document;
    XlsxBook &m_book;
    const bool m_korean;
};

} // namespace

Status writeXlsxReport(const ReportDocument &document, const QString &file)
{
    // libxlsxwriter writes in place; a folder of our own keeps the target whole until the workbook is complete.
    const QTemporaryDir folder;
    const QString draft = folder.filePath(u"report.xlsx"_s);
    XlsxBook book(draft, document.language == u"ko" ? u"요약"_s : u"Summary"_s);
    XlsxReportWriter writer(document, book);
    for (const ReportBlock &block : document.blocks)
        std::visit(writer, block);
    QFile written(draft);
    if (!book.close() || !written.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Report",
                                                 "The workbook could not be made in the folder for temporary files. "
                                                 "Free some room there and save again."),
                     draft};
    return saveWhole(file, written.readAll());
}

} // namespace pulse
