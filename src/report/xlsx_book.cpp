#include "report/xlsx_book.h"
#include <QFile>
#include <algorithm>
#include <cmath>
#include <vector>
#include <xlsxwriter.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CellLimit = 32'767, HeaderLimit = 255, SheetNameLimit = 31; // of the file format
constexpr qsizetype ShortestName = 6;
constexpr uint8_t PaperA4 = 9;          ///< as spreadsheets number papers
constexpr double FirstColumnWidth = 70; ///< characters: as many as a printed page has room for
constexpr double ChartScaleX = 1.5, ChartScaleY = 1.3;
constexpr int RowsOfChart = 21;                     ///< that one chart of ChartScaleY covers
constexpr qsizetype ShortTable = 16;                ///< rows
constexpr double LineHeight = 15, TitleHeight = 24; ///< points

/// Titles and names of charts that begin with "=" would be read as references.
QByteArray chartText(const QString &text)
{
    return (text.startsWith(u'=') ? u' ' + text : text).left(HeaderLimit).toUtf8();
}

/// Heads of a table: none empty, none twice, no line breaks, as spreadsheets ask for.
QStringList tableHeads(const QStringList &headers)
{
    QStringList heads;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        QString head = headers[column].simplified().left(HeaderLimit - 4);
        if (head.isEmpty())
            head = QString::number(column + 1);
        for (int again = 2; heads.contains(head, Qt::CaseInsensitive); ++again)
            head = headers[column].simplified().left(HeaderLimit - 4) + u' ' + QString::number(again);
        heads << head;
    }
    return heads;
}

/// How many lines a text takes in the first column; a Korean letter is as wide as two others.
int linesOf(const QString &text)
{
    int lines = 0;
    for (const QString &part : text.split(u'\n')) {
        double width = 0;
        for (const QChar letter : part)
            width += letter.unicode() >= 0x1100 ? 2 : 1;
        lines += std::max(1, int(std::ceil(width / (FirstColumnWidth - 4))));
    }
    return lines;
}

/// Rows of a column of a sheet: "='표 1'!$B$2:$B$9".
QByteArray range(const QByteArray &sheet, int column, int from, int to)
{
    const QByteArray letter(1, char('A' + column)); // no table of a report is wider than the alphabet
    QByteArray cells = "='" + sheet + "'!$" + letter + '$' + QByteArray::number(from + 1);
    if (to > from)
        cells += ":$" + letter + '$' + QByteArray::number(to + 1);
    return cells;
}

lxw_color_t paint(const QColor &colour) { return lxw_color_t(colour.rgb() & 0xFFFFFF); }

lxw_chart_type chartType(XlsxChart::Kind kind)
{
    switch (kind) {
    case XlsxChart::Kind::Line:
        break;
    case XlsxChart::Kind::Bars:
        return LXW_CHART_BAR;
    case XlsxChart::Kind::Stacked:
        return LXW_CHART_BAR_STACKED;
    }
    return LXW_CHART_LINE;
}

void style(lxw_chart_series *series, const XlsxChart &chart, const XlsxChart::Line &line)
{
    if (chart.kind != XlsxChart::Kind::Line) {
        lxw_chart_fill fill{};
        fill.color = paint(line.colour);
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_line stroke{};
    stroke.color = paint(line.colour);
    stroke.none = line.onlyMarks;
    stroke.width = line.dashed ? 1 : 2;
    stroke.dash_type = line.dashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &stroke);
    chart_series_set_marker_type(series, line.onlyMarks ? LXW_CHART_MARKER_CIRCLE : LXW_CHART_MARKER_NONE);
    if (line.onlyMarks) {
        lxw_chart_fill fill{};
        fill.color = paint(line.colour);
        chart_series_set_marker_fill(series, &fill);
        chart_series_set_marker_size(series, 7);
    }
}

} // namespace

XlsxBook::XlsxBook(const QString &file, const QString &firstSheet)
    : m_book(workbook_new(QFile::encodeName(file).constData())),
      m_first(workbook_add_worksheet(m_book, sheetName(firstSheet).constData())), m_bold(workbook_add_format(m_book)),
      m_title(workbook_add_format(m_book)), m_wrapped(workbook_add_format(m_book)), m_time(workbook_add_format(m_book)),
      m_link(workbook_add_format(m_book))
{
    format_set_bold(m_bold);
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
    format_set_font_color(m_link, 0x2A5BD7);
    format_set_underline(m_link, LXW_UNDERLINE_SINGLE);
    worksheet_set_column(m_first, 0, 0, FirstColumnWidth, nullptr);
    worksheet_set_paper(m_first, PaperA4);
    worksheet_fit_to_pages(m_first, 1, 0);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxBook::line(const QString &text, Style style)
{
    lxw_format *format = style == Style::Bold      ? m_bold
                         : style == Style::Title   ? m_title
                         : style == Style::Wrapped ? m_wrapped
                                                   : nullptr;
    // Not every program finds the height of a wrapped line by itself.
    if (style == Style::Wrapped)
        worksheet_set_row(m_first, lxw_row_t(m_line), LineHeight * linesOf(text), nullptr);
    else if (style == Style::Title)
        worksheet_set_row(m_first, lxw_row_t(m_line), TitleHeight, nullptr);
    worksheet_write_string(m_first, lxw_row_t(m_line++), 0, text.left(CellLimit).toUtf8().constData(), format);
}

QByteArray XlsxBook::sheetName(const QString &caption)
{
    QString name = caption;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u' ');
    // What stands in brackets explains; a name that is cut off in the middle of it explains nothing.
    if (const qsizetype bracket = name.indexOf(u'('); name.size() > SheetNameLimit && bracket > ShortestName)
        name.truncate(bracket);
    QString shown = name.simplified().left(SheetNameLimit).trimmed();
    for (int again = 2; shown.isEmpty() || m_names.contains(shown.toLower()); ++again)
        shown = name.simplified().left(SheetNameLimit - 4).trimmed() + u' ' + QString::number(again);
    m_names << shown.toLower();
    return shown.toUtf8();
}

lxw_format *XlsxBook::numberFormat(const QString &format)
{
    lxw_format *&known = m_formats[format];
    if (!known) {
        known = workbook_add_format(m_book);
        format_set_num_format(known, format.isEmpty() ? "#,##0.##" : format.toUtf8().constData());
    }
    return known;
}

void XlsxBook::write(lxw_worksheet *sheet, int row, int column, const XlsxCell &cell)
{
    const auto at = lxw_row_t(row);
    const auto across = lxw_col_t(column);
    if (cell.local.isValid()) {
        lxw_datetime time{cell.local.date().year(), cell.local.date().month(),  cell.local.date().day(),
                          cell.local.time().hour(), cell.local.time().minute(), 0};
        worksheet_write_datetime(sheet, at, across, &time, cell.format.isEmpty() ? m_time : numberFormat(cell.format));
    } else if (!std::isnan(cell.number)) {
        worksheet_write_number(sheet, at, across, cell.number, numberFormat(cell.format));
    } else if (!cell.text.isEmpty()) {
        worksheet_write_string(sheet, at, across, cell.text.left(CellLimit).toUtf8().constData(), nullptr);
    }
}

void XlsxBook::head(lxw_worksheet *sheet, const XlsxTable &table)
{
    std::vector<QByteArray> words;
    for (const QString &header : tableHeads(table.headers))
        words.push_back(header.toUtf8());
    if (table.rows.isEmpty()) { // a table has at least one row
        for (size_t column = 0; column < words.size(); ++column)
            worksheet_write_string(sheet, 0, lxw_col_t(column), words[column].constData(), m_bold);
        return;
    }
    std::vector<lxw_table_column> columns(words.size());
    std::vector<lxw_table_column *> list;
    for (size_t column = 0; column < words.size(); ++column) {
        columns[column].header = words[column].data();
        list.push_back(&columns[column]);
    }
    list.push_back(nullptr);
    lxw_table_options options{};
    options.columns = list.data();
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 15;
    worksheet_add_table(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(words.size() - 1), &options);
}

void XlsxBook::add(const XlsxTable &table, const QList<XlsxChart> &charts)
{
    const QByteArray name = sheetName(table.caption);
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.constData());
    head(sheet, table);
    for (int row = 0; row < int(table.rows.size()); ++row)
        for (int column = 0; column < int(table.rows[row].size()); ++column)
            write(sheet, row + 1, column, table.rows[row][column]);
    for (qsizetype column = 0; column < table.headers.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), table.widths.value(column, 14), nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_paper(sheet, PaperA4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    for (int place = 0; place < int(charts.size()); ++place)
        if (!table.rows.isEmpty() && !charts[place].lines.isEmpty())
            draw(sheet, name, table, charts[place], place);
    const auto at = lxw_row_t(m_line++);
    worksheet_write_url(m_first, at, 0, ("internal:'" + name + "'!A1").constData(), m_link);
    // The name of a sheet is cut short; here there is room.
    const qsizetype room = qsizetype(FirstColumnWidth) - 4;
    const QString caption = table.caption.size() > room ? table.caption.left(room).trimmed() + u'…' : table.caption;
    worksheet_write_string(m_first, at, 0, (u"→ "_s + caption).toUtf8().constData(), m_link);
}

void XlsxBook::draw(lxw_worksheet *sheet, const QByteArray &name, const XlsxTable &table, const XlsxChart &chart,
                    int place)
{
    lxw_chart *drawn = workbook_add_chart(m_book, uint8_t(chartType(chart.kind)));
    const int last = int(table.rows.size());
    for (const XlsxChart::Line &line : chart.lines) {
        const int to = line.rows < 0 ? last : line.firstRow + line.rows;
        lxw_chart_series *series = chart_add_series(drawn, range(name, 0, line.firstRow + 1, to).constData(),
                                                    range(name, line.column, line.firstRow + 1, to).constData());
        chart_series_set_name(series, range(name, line.column, 0, 0).constData());
        style(series, chart, line);
    }
    chart_title_set_name(drawn, chartText(chart.title).constData());
    lxw_chart_font small{};
    small.size = 12;
    small.bold = LXW_TRUE;
    chart_title_set_name_font(drawn, &small);
    // Of bars that lie the library calls x what lies: the values.
    const bool lies = chart.kind != XlsxChart::Kind::Line;
    lxw_chart_axis *values = lies ? drawn->x_axis : drawn->y_axis, *names = lies ? drawn->y_axis : drawn->x_axis;
    if (lies) { // the first row stands on top, the values below
        chart_axis_set_reverse(names);
        chart_axis_set_crossing_max(names);
    }
    if (chart.kind == XlsxChart::Kind::Stacked)
        chart_axis_set_max(values, 100); // parts of a whole, in percent
    if (!chart.valueName.isEmpty())
        chart_axis_set_name(values, chartText(chart.valueName).constData());
    if (!chart.categoryFormat.isEmpty())
        chart_axis_set_num_format(names, chart.categoryFormat.toUtf8().constData());
    if (chart.lines.size() > 1)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    else
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    QByteArray description = chart.title.toUtf8();
    lxw_chart_options options{};
    options.x_scale = ChartScaleX;
    options.y_scale = ChartScaleY;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    // Below a short table, so that a printed page shows both large; beside a long one, so that it is seen at all.
    const bool below = table.rows.size() <= ShortTable;
    worksheet_insert_chart_opt(sheet, lxw_row_t((below ? last + 2 : 1) + place * RowsOfChart),
                               lxw_col_t(below ? 0 : table.headers.size() + 1), drawn, &options);
}

bool XlsxBook::close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }

} // namespace pulse
