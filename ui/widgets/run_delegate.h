#pragma once
#include <QStyledItemDelegate>

namespace pulse {

/// A past run in a list: when, what became of its items, and a dot: kept, something missed, or still open. The words
/// say the same as the dot. See ChecklistHistoryModel.
class RunDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace pulse
