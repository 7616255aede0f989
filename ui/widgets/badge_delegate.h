#pragma once
#include <QStyledItemDelegate>

namespace pulse {

/// Draws a cell's word as a badge in the tone that another role names; the word says what the colour says.
class BadgeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    BadgeDelegate(int toneRole, QObject *parent) : QStyledItemDelegate(parent), m_toneRole(toneRole) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_toneRole;
};

} // namespace pulse
