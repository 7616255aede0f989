#include "ui/widgets/badge_row_delegate.h"
#include "core/evidence.h"
#include "ui/style/theme.h"
#include "ui/widgets/painted_badge.h"
#include <QPainter>

namespace pulse {

namespace {
constexpr int Margin = 10, LineGap = 3;
} // namespace

BadgeRowDelegate::BadgeRowDelegate(Theme &theme, Roles roles, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_roles(roles)
{}

QSize BadgeRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(m_theme.secondary()).height();
    return {0, lines + LineGap + 2 * Margin};
}

void BadgeRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    if (row.widget)
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const QRect inside = option.rect.adjusted(Margin, Margin, -Margin, -Margin);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong), quietMetrics(m_theme.secondary());
    const QString words = index.data().toString(), said = index.data(m_roles.badge).toString();
    const Tone tone = Tone(index.data(m_roles.tone).toInt());
    // A title that is too long beside the badge has the first line for itself.
    const PaintedBadge badge(m_theme);
    const int room = said.isEmpty() ? 0 : badge.width(said) + Margin;
    const bool below = strongMetrics.horizontalAdvance(words) > inside.width() - room;
    const QRect title(inside.left(), inside.top(), inside.width() - (below ? 0 : room), strongMetrics.height());
    const QRect detail(inside.left(), title.bottom() + LineGap, inside.width() - (below ? room : 0),
                       quietMetrics.height());
    if (!said.isEmpty())
        badge.paint(painter, QPoint(inside.right(), below ? detail.top() - 2 : inside.top()), PaintedBadge::At::Right,
                    said, tone);
    painter->save();
    painter->setFont(strong);
    painter->setPen(m_theme.tokens().text);
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      strongMetrics.elidedText(words, Qt::ElideRight, title.width()));
    painter->setFont(m_theme.secondary());
    painter->setPen(m_theme.tokens().secondary);
    painter->drawText(detail, Qt::AlignLeft | Qt::AlignVCenter,
                      quietMetrics.elidedText(index.data(m_roles.detail).toString(), Qt::ElideRight, detail.width()));
    painter->restore();
}

} // namespace pulse
