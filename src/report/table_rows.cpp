#include "report/table_rows.h"
#include "report/report_style.h"
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <memory>

namespace pulse {

namespace {

constexpr double CellMargin = 50, LineWidth = 6;

struct Cell {
    std::shared_ptr<QTextLayout> layout;
    double x = 0;
};

} // namespace

TableRow layTableRow(const TableBlock &table, const QStringList &cells, double width, const TableRowStyle &style)
{
    QList<Cell> laid;
    double height = 0, x = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const double cellWidth = table.widths.value(column, 1.0 / double(cells.size())) * width;
        auto layout = std::make_shared<QTextLayout>(cells[column], column == 0 ? style.firstFont : style.font);
        QTextOption option(table.numeric.value(column) ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        double y = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(cellWidth - 2 * CellMargin);
            line.setPosition({0, y});
            y += line.height();
        }
        layout->endLayout();
        height = std::max(height, y);
        laid << Cell{layout, x + CellMargin};
        x += cellWidth;
    }
    const auto paint = [laid, width, style](QPainter &painter, QPointF at, double rowHeight) {
        painter.setPen(style.colour);
        for (const Cell &cell : laid)
            cell.layout->draw(&painter, at + QPointF(cell.x, style.padding));
        if (!style.line)
            return;
        painter.setPen(QPen(reportColours().border, LineWidth));
        painter.drawLine(at + QPointF(0, rowHeight), at + QPointF(width, rowHeight));
    };
    return {height + 2 * style.padding, paint};
}

TableRow rowsBeside(const QList<TableRow> &rows, double step)
{
    TableRow all;
    for (const TableRow &row : rows)
        all.height = std::max(all.height, row.height);
    all.paint = [rows, step](QPainter &painter, QPointF at, double height) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (rows[i].paint)
                rows[i].paint(painter, at + QPointF(double(i) * step, 0), height);
    };
    return all;
}

} // namespace pulse
