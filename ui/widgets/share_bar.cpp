#include "ui/widgets/share_bar.h"
#include "ui/style/colours.h"
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace pulse {
using namespace Qt::StringLiterals;

ShareBar::ShareBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void ShareBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    QStringList words;
    for (const Part &part : parts)
        words << part.label;
    setAccessibleDescription(words.join(u", "_s));
    update();
}

void ShareBar::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
}

QList<QRectF> ShareBar::rects() const
{
    double sum = 0;
    for (const Part &part : m_parts)
        sum += part.value;
    QList<QRectF> result;
    double at = 0;
    for (const Part &part : m_parts) {
        const double wide = sum > 0 ? part.value / sum * width() : 0;
        result << QRectF(at, (height() - m_thickness) / 2.0, wide, m_thickness);
        at += wide;
    }
    return result;
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(4.0, m_thickness / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours::sunken(palette()));
    painter.drawRoundedRect(QRectF(0, (height() - m_thickness) / 2.0, width(), m_thickness), radius, radius);
    const QList<QRectF> all = rects();
    QFont bold = font();
    bold.setPixelSize(12);
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    painter.setFont(bold);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF part = all[i].adjusted(i > 0 ? 1 : 0, 0, i + 1 < all.size() ? -1 : 0, 0);
        if (part.width() <= 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_parts[i].colour);
        painter.drawRoundedRect(part, radius, radius);
        if (m_thickness < 18 || metrics.horizontalAdvance(m_parts[i].label) + 16 > part.width())
            continue;
        // Dark or light words, whichever stands out more from the part.
        const bool light = qGray(m_parts[i].colour.rgb()) < 150;
        painter.setPen(light ? Qt::white : Qt::black);
        painter.drawText(part.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, m_parts[i].label);
    }
}

bool ShareBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<QRectF> all = rects();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_parts[i].label.toHtmlEscaped(), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace pulse
