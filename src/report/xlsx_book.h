#pragma once
#include <QColor>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <limits>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace pulse {

/// One cell of a sheet: a time, a number or, where both are missing, words.
struct XlsxCell {
    QString text{};
    double number = std::numeric_limits<double>::quiet_NaN();
    QString format{};  ///< of the number or time, in the language of spreadsheets: "#,##0"
    QDateTime local{}; ///< shown as it stands
};

/// A native table: its heads filter and sort.
struct XlsxTable {
    QString caption{}; ///< names the sheet
    QStringList headers{};
    QList<double> widths{}; ///< in characters, per column
    QList<QList<XlsxCell>> rows{};
};

/// A native chart over the columns of a table; the first column names the points.
struct XlsxChart {
    enum class Kind { Line, Bars, Stacked }; ///< Bars and Stacked lie
    struct Line {
        int column = 1;
        QColor colour{};
        bool dashed = false;         ///< what is usual, beside what happened
        bool onlyMarks = false;      ///< points that stand out, without a line
        int firstRow = 0, rows = -1; ///< rows of the table; -1: all that follow
    };
    Kind kind = Kind::Line;
    QString title{}, valueName{};
    QString categoryFormat{}; ///< of times along the axis; empty: as the cells
    QList<Line> lines{};
};

/// A workbook being written: a first sheet of text, then a sheet for each table with its chart below or beside it. What
/// comes from outside is stored as text, as no name of a sheet, range or chart can become a formula.
class XlsxBook {
public:
    /// \a file must not be looked at before close().
    XlsxBook(const QString &file, const QString &firstSheet);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    enum class Style { Plain, Bold, Title, Wrapped };
    /// The next line of the first sheet.
    void line(const QString &text, Style style);
    void skipLine() { ++m_line; }
    /// A sheet with \a table; the first sheet leads to it.
    void add(const XlsxTable &table, const QList<XlsxChart> &charts = {});
    /// Writes the file; false when there is no room for it.
    bool close();

private:
    QByteArray sheetName(const QString &caption);
    lxw_format *numberFormat(const QString &format);
    void write(lxw_worksheet *sheet, int row, int column, const XlsxCell &cell);
    void head(lxw_worksheet *sheet, const XlsxTable &table);
    void draw(lxw_worksheet *sheet, const QByteArray &name, const XlsxTable &table, const XlsxChart &chart, int place);

    QSet<QString> m_names; ///< of sheets; before m_first, which takes one
    QHash<QString, lxw_format *> m_formats;
    lxw_workbook *m_book;
    lxw_worksheet *m_first;
    lxw_format *m_bold, *m_title, *m_wrapped, *m_time, *m_link;
    int m_line = 0;
};

} // namespace pulse
