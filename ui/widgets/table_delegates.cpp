#include "ui/widgets/table_delegates.h"
#include "ui/style/theme.h"
#include "ui/widgets/painted_badge.h"
#include <QPainter>
#include <algorithm>

namespace pulse {

namespace {

/// Background and hover of the row, without the text.
void paintRow(const QStyledItemDelegate &, QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.icon = {};
    const QWidget *widget = option.widget;
    if (widget)
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);
}

} // namespace

BarDelegate::BarDelegate(Theme &theme, int shareRole, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_shareRole(shareRole)
{}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    paintRow(*this, painter, filled);
    const double share = std::clamp(index.data(m_shareRole).toDouble(), 0.0, 1.0);
    const QRectF track(option.rect.left() + 8, option.rect.center().y() - 2, option.rect.width() - 16, 6);
    if (track.width() <= 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.tokens().sunken);
    painter->drawRoundedRect(track, 3, 3);
    painter->setBrush(m_theme.tokens().negative);
    painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * share), 6)), 3, 3);
    painter->restore();
}

BadgeDelegate::BadgeDelegate(Theme &theme, int toneRole, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_toneRole(toneRole)
{}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    paintRow(*this, painter, filled);
    const PaintedBadge badge(m_theme);
    const int top = option.rect.center().y() + 1 - badge.height() / 2;
    badge.paint(painter, {option.rect.left() + 8, top}, PaintedBadge::At::Left,
                badge.elided(index.data().toString(), option.rect.width() - 16), Tone(index.data(m_toneRole).toInt()));
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(24, 0);
}

} // namespace pulse
