#include "ui/widgets/flow_layout.h"
#include <QWidget>

namespace pulse {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void FlowLayout::setTakenAtRight(int width)
{
    if (std::exchange(m_taken, width) != width)
        invalidate();
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int x = room.x(), y = room.y(), lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto finish = [&] { // what is lower than the others of its line stands in the middle of it
        for (const auto &[item, place] : std::as_const(line))
            item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const int right = room.right() + 1 - (y == room.y() ? m_taken : 0);
        if (x > room.x() && x + size.width() > right) {
            finish();
            x = room.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (apply)
            line.append({item, QRect(QPoint(x, y), size.boundedTo(QSize(room.width(), size.height())))});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    finish();
    return y + lineHeight - rect.y() + margins.bottom();
}

} // namespace pulse
