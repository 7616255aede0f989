#pragma once
#include "report/report_document.h"
#include <QColor>
#include <QFont>
#include <functional>

class QPainter;

namespace pulse {

/// How the row of a table is set on paper. Lengths in units of PageLayout::pageSize().
struct TableRowStyle {
    QFont font, firstFont; ///< of the first column and of the others
    QColor colour;
    double padding = 0; ///< above and below the words
    bool line = true;   ///< drawn under it
};

/// A row of one table, or of several that stand beside each other, with its words broken into lines.
struct TableRow {
    double height = 0;
    /// At its upper left corner, \c height or more high: the line is drawn under all of it.
    std::function<void(QPainter &painter, QPointF at, double height)> paint;
};

/// \a cells in the columns of \a table, \a width wide.
TableRow layTableRow(const TableBlock &table, const QStringList &cells, double width, const TableRowStyle &style);
/// Rows beside each other, each \a step right of the one before, as high as the highest. A row without paint() is room
/// that stays empty.
TableRow rowsBeside(const QList<TableRow> &rows, double step);

} // namespace pulse
