#include "report/cover_page.h"
#include "report/page_layout.h"
#include "report/report_style.h"
#include <QBuffer>
#include <QImageReader>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 540, BarHeight = 150, LogoHeight = 620, LogoTop = 700;
constexpr int LogoLimit = 1200;

QFont font(double size, bool bold = false)
{
    QFont result = reportFont();
    result.setPixelSize(int(size));
    result.setBold(bold);
    return result;
}

double paragraph(QPainter &painter, double y, const QString &text, const QFont &face, const QColor &colour)
{
    const QRectF room(Margin, y, PageLayout::pageSize().width() - 2 * Margin, 3000);
    painter.setFont(face);
    painter.setPen(colour);
    QRectF used;
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &used);
    return used.bottom();
}

} // namespace

void paintCover(QPainter &painter, const ReportDocument &document)
{
    const CoverPage &cover = *document.cover;
    const QColor chosen(cover.colour);
    const QSizeF paper = PageLayout::pageSize();
    painter.fillRect(QRectF(0, 0, paper.width(), BarHeight), chosen.isValid() ? chosen : reportColours().accent);
    if (const QImage logo = QImage::fromData(cover.logo, "PNG"); !logo.isNull()) {
        const QSizeF size = QSizeF(logo.size()).scaled(paper.width() - 2 * Margin, LogoHeight, Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(Margin, LogoTop), size), logo);
    }
    double y = paragraph(painter, 2700, document.running, font(130), reportColours().secondary);
    y = paragraph(painter, y + 120, document.title, font(300, true), reportColours().text);
    paragraph(painter, y + 160, document.periodName, font(150), reportColours().text);
    paragraph(painter, 7700, document.footer, font(84), reportColours().faint);
}

QByteArray logoFrom(const QByteArray &picture)
{
    QBuffer in;
    in.setData(picture);
    in.open(QIODevice::ReadOnly);
    QImageReader reader(&in);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > 100'000'000)
        return {};
    if (size.width() > LogoLimit || size.height() > LogoLimit)
        reader.setScaledSize(size.scaled(LogoLimit, LogoLimit, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    return !image.isNull() && image.save(&out, "PNG") ? png : QByteArray();
}

} // namespace pulse
