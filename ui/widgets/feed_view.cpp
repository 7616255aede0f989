#include "ui/widgets/feed_view.h"
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace pulse {

FeedView::FeedView(QWidget *parent) : QAbstractItemView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void FeedView::setRowHeight(int pixels)
{
    m_rowHeight = pixels;
    updateGeometries();
    viewport()->update();
}

QRect FeedView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return QRect(0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight);
}

void FeedView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * m_rowHeight, height = viewport()->height();
    int value = verticalOffset();
    if (hint == PositionAtCenter)
        value = top - (height - m_rowHeight) / 2;
    else if (hint == PositionAtTop || top < value)
        value = top;
    else if (hint == PositionAtBottom || top + m_rowHeight > value + height)
        value = top + m_rowHeight - height;
    verticalScrollBar()->setValue(value);
}

QModelIndex FeedView::indexAt(const QPoint &point) const
{
    const int row = (point.y() + verticalOffset()) / m_rowHeight;
    return point.y() >= 0 && row < rows() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void FeedView::reset()
{
    QAbstractItemView::reset();
    m_hovered = -1;
    verticalScrollBar()->setValue(0);
    updateGeometries();
}

/// The base asks for the place of every changed row; of all that a reload changes, only a dozen are seen.
void FeedView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const int first = std::max(topLeft.row(), verticalOffset() / m_rowHeight);
    const int last = std::min(bottomRight.row(), (verticalOffset() + viewport()->height()) / m_rowHeight);
    if (first <= last)
        QAbstractItemView::dataChanged(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()),
                                       roles);
}

int FeedView::verticalOffset() const { return verticalScrollBar()->value(); }

QModelIndex FeedView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows(), page = std::max(1, viewport()->height() / m_rowHeight);
    if (count == 0)
        return {};
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row -= 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    }
    return model()->index(std::clamp(row, 0, count - 1), 0, rootIndex());
}

void FeedView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.topLeft());
    if (selectionMode() == SingleSelection || rows() == 0)
        return selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), flags);
    // The rectangle goes from where the selection began to the pointer, in either direction.
    const auto rowAt = [this](int y) { return (y + verticalOffset()) / m_rowHeight; };
    const int one = rowAt(rect.top()), other = rowAt(rect.bottom());
    const int first = std::max(0, std::min(one, other)), last = std::min(rows() - 1, std::max(one, other));
    selectionModel()->select(
        first <= last ? QItemSelection(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()))
                      : QItemSelection(),
        flags);
}

QRegion FeedView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region & viewport()->rect();
}

void FeedView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    const int offset = verticalOffset();
    updateGeometries();
    if (offset > 0 && first <= offset / m_rowHeight)
        verticalScrollBar()->setValue(offset + (last - first + 1) * m_rowHeight);
    viewport()->update();
}

void FeedView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    const int top = verticalOffset() / m_rowHeight;
    m_scrollAfterRemoval =
        first < top ? verticalOffset() - (std::min(last, top - 1) - first + 1) * m_rowHeight : verticalOffset();
    // The model tells its views before the rows are gone; the geometry follows in the next turn.
    QMetaObject::invokeMethod(this, &FeedView::rowsRemoved, Qt::QueuedConnection);
}

void FeedView::rowsRemoved()
{
    updateGeometries();
    if (m_scrollAfterRemoval >= 0)
        verticalScrollBar()->setValue(m_scrollAfterRemoval);
    m_scrollAfterRemoval = -1;
    viewport()->update();
}

void FeedView::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(m_rowHeight / 3);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, rows() * m_rowHeight - height));
    QAbstractItemView::updateGeometries();
}

void FeedView::paintEvent(QPaintEvent *event)
{
    if (!model() || !itemDelegate())
        return;
    QPainter painter(viewport());
    const int first = std::max(0, (event->rect().top() + verticalOffset()) / m_rowHeight);
    const int last = std::min(rows() - 1, (event->rect().bottom() + verticalOffset()) / m_rowHeight);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State base =
        option.state & ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = base;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (index == currentIndex() && hasFocus())
            option.state |= QStyle::State_HasFocus;
        if (row == m_hovered)
            option.state |= QStyle::State_MouseOver;
        itemDelegate()->paint(&painter, option, index);
    }
}

void FeedView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit activatedByKey(currentIndex());
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        emit deletePressed(currentIndex());
    else
        QAbstractItemView::keyPressEvent(event);
}

bool FeedView::viewportEvent(QEvent *event)
{
    int hovered = m_hovered;
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()).row();
    else if (event->type() == QEvent::HoverLeave)
        hovered = -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    return QAbstractItemView::viewportEvent(event);
}

} // namespace pulse
