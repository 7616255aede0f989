#include "ui/widgets/column_layout.h"
#include <QWidget>

namespace pulse {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// How many of the rows stand in the first column, so that the taller column is as short as can be.
qsizetype rowsInFirst(const QList<int> &heights, int spacing)
{
    int after = -spacing;
    for (const int height : heights)
        after += height + spacing;
    qsizetype best = heights.size();
    int tallest = after, before = -spacing;
    for (qsizetype i = 0; i + 1 < heights.size(); ++i) {
        before += heights[i] + spacing;
        after -= heights[i] + spacing;
        if (std::max(before, after) < tallest) {
            tallest = std::max(before, after);
            best = i + 1;
        }
    }
    return best;
}

} // namespace

ColumnLayout::ColumnLayout(int twoFrom, int rowSpacing, int columnSpacing, QWidget *parent)
    : QLayout(parent), m_twoFrom(twoFrom), m_columnSpacing(columnSpacing)
{
    setSpacing(rowSpacing);
    setContentsMargins(0, 0, 0, 0);
}

ColumnLayout::~ColumnLayout() { qDeleteAll(m_items); }

void ColumnLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItemV2(widget));
    invalidate();
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize ColumnLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            width = std::max(width, item->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// The height that \a rect needs; with \a apply the rows are put in their places.
int ColumnLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const bool isTwo = room.width() >= m_twoFrom;
    const int width = isTwo ? (room.width() - m_columnSpacing) / 2 : room.width();
    QList<QLayoutItem *> shown;
    QList<int> heights;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        shown << item;
        heights << heightOf(*item, width);
    }
    const qsizetype first = isTwo ? rowsInFirst(heights, spacing()) : shown.size();
    int x = room.x(), y = room.y(), bottom = room.y();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (i == first) {
            x += width + m_columnSpacing;
            y = room.y();
        }
        if (apply)
            shown[i]->setGeometry(QRect(x, y, width, heights[i]));
        y += heights[i];
        bottom = std::max(bottom, y);
        y += spacing();
    }
    return bottom - rect.y() + margins.bottom();
}

} // namespace pulse
