#include "ui/charts/chart_export.h"
#include "report/report_style.h"
#include "report/table_writer.h"
#include "ui/charts/chart.h"
#include "ui/charts/chart_colours.h"
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 12, Fineness = 2;

QSize paperSize(const Chart &chart) { return chart.pictureSize() + QSize(2 * Margin, 2 * Margin); }

void paintOnPaper(QPainter &painter, const Chart &chart)
{
    const ChartColours colours = reportChartColours();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), paperSize(chart)), colours.surface);
    chart.paintPicture(painter, QRectF(QPointF(Margin, Margin), QSizeF(chart.pictureSize())), colours,
                       chartFont(chart));
}

/// A tab or a line break inside a cell would tear the table apart.
QString plainCell(QString cell) { return cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '); }

} // namespace

QImage chartImage(const Chart &chart)
{
    QImage image(paperSize(chart) * Fineness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(Fineness);
    QPainter painter(&image);
    paintOnPaper(painter, chart);
    return image;
}

QByteArray chartSvg(const Chart &chart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(paperSize(chart));
    generator.setViewBox(QRect(QPoint(0, 0), paperSize(chart)));
    generator.setTitle(chart.table().caption);
    generator.setDescription(chart.accessibleDescription());
    QPainter painter(&generator);
    paintOnPaper(painter, chart);
    painter.end();
    return buffer.data();
}

QString tableAsText(const TableBlock &table)
{
    QStringList lines;
    for (const QStringList &row : QList<QStringList>{table.headers} + table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << plainCell(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray tableAsCsv(const TableBlock &table)
{
    QString text = u"\uFEFF"_s + csvRow(table.headers);
    for (const QStringList &row : table.rows)
        text += csvRow(row);
    return text.toUtf8();
}

} // namespace pulse
