#include "ui/widgets/column_layout.h"
#include <QWidget>
#include <numeric>

namespace pulse {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// The rows of the second column as [first, last), so that the taller column is as short as can be: all rows from one
/// on, or one tall row alone.
std::pair<qsizetype, qsizetype> secondColumn(const QList<int> &heights, int spacing)
{
    const qsizetype count = heights.size();
    const int all = std::accumulate(heights.cbegin(), heights.cend(), -spacing) + int(count) * spacing;
    std::pair<qsizetype, qsizetype> best{count, count};
    int tallest = all, before = 0;
    const auto offer = [&](int left, int right, qsizetype first, qsizetype last) {
        if (std::max(left, right) < tallest) {
            tallest = std::max(left, right);
            best = {first, last};
        }
    };
    for (qsizetype i = 1; i < count; ++i) {
        before += heights[i - 1] + spacing; // with the space below it
        offer(before - spacing, all - before, i, count);
        offer(all - heights[i] - spacing, heights[i], i, i + 1);
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
    const auto [second, end] =
        isTwo ? secondColumn(heights, spacing()) : std::pair(qsizetype(shown.size()), qsizetype(shown.size()));
    int left = room.y(), right = room.y(), bottom = room.y();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool isSecond = i >= second && i < end;
        int &y = isSecond ? right : left;
        if (apply)
            shown[i]->setGeometry(QRect(room.x() + (isSecond ? width + m_columnSpacing : 0), y, width, heights[i]));
        y += heights[i];
        bottom = std::max(bottom, y);
        y += spacing();
    }
    return bottom - rect.y() + margins.bottom();
}

} // namespace pulse
