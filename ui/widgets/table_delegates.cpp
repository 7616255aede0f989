#include "ui/widgets/table_delegates.h"
#include "ui/style/theme.h"
#include <QPainter>
#include <algorithm>
#include <utility>

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

std::pair<QColor, QColor> coloursOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Good:
        return {tokens.positive, tokens.positiveSoft};
    case Tone::Bad:
        return {tokens.negative, tokens.negativeSoft};
    case Tone::Warning:
        return {tokens.warning, tokens.warningSoft};
    case Tone::Accent:
        return {tokens.accent, tokens.accentSoft};
    case Tone::Plain:
        break;
    }
    return {tokens.secondary, tokens.sunken};
}

QFont badgeFont(Theme &theme)
{
    QFont font = theme.secondary();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFontMetricsF badgeMetrics(Theme &theme) { return QFontMetricsF(badgeFont(theme)); }

QSizeF badgeSize(Theme &theme, const QString &text)
{
    const QFontMetricsF metrics = badgeMetrics(theme);
    return {metrics.horizontalAdvance(text) + 14, metrics.height() + 3};
}

void drawBadge(QPainter *painter, Theme &theme, const QRectF &badge, const QString &text, Tone tone)
{
    const auto [front, back] = coloursOf(tone, theme.tokens());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(back);
    painter->drawRoundedRect(badge, 5, 5);
    painter->setPen(front);
    painter->setFont(badgeFont(theme));
    painter->drawText(badge, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace

int paintBadge(QPainter *painter, Theme &theme, const QRect &inside, const QString &text, Tone tone)
{
    if (text.isEmpty())
        return 0;
    const QSizeF size = badgeSize(theme, text);
    drawBadge(painter, theme, QRectF(QPointF(inside.right() - size.width(), inside.top()), size), text, tone);
    return int(size.width());
}

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
    const int room = option.rect.width() - 30;
    const QString text = badgeMetrics(m_theme).elidedText(index.data().toString(), Qt::ElideRight, room);
    const QSizeF size = badgeSize(m_theme, text);
    drawBadge(painter, m_theme,
              QRectF(QPointF(option.rect.left() + 8, option.rect.center().y() + 0.5 - size.height() / 2), size), text,
              Tone(index.data(m_toneRole).toInt()));
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(24, 0);
}

} // namespace pulse
