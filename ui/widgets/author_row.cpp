#include "ui/widgets/author_row.h"
#include "ui/style/theme.h"
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int Gap = 8, BadgeGap = 6, AvatarTop = 11;
constexpr int NarrowestName = 40, NarrowestHandle = 30, NarrowestPlace = 40;
} // namespace

AuthorRow::AuthorRow(const Theme &theme)
    : m_theme(theme), m_badge(theme, true), m_strong(theme.strong()), m_small(theme.secondary()),
      m_initials(theme.caption())
{
    m_initials.setWeight(QFont::DemiBold);
}

void AuthorRow::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Tokens &t = m_theme.tokens();
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (selected)
        painter->fillRect(rect, t.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, t.window);
    if (selected && (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), t.accent);
    painter->setPen(t.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
}

void AuthorRow::paintAvatar(QPainter *painter, const QRect &row, int top, const QString &initials, bool selected) const
{
    const Tokens &t = m_theme.tokens();
    const QRect avatar(row.left() + Side, top + AvatarTop, AvatarSide, AvatarSide);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? t.surface : t.sunken);
    painter->drawEllipse(avatar);
    painter->setPen(t.secondary);
    painter->setFont(m_initials);
    painter->drawText(avatar, Qt::AlignCenter, initials);
}

void AuthorRow::paintWaiting(QPainter *painter, const QRect &row, int bars) const
{
    constexpr int Height = 10, First = 14, Step = 22;
    paintAvatar(painter, row, row.top(), {}, false);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.tokens().sunken);
    const int left = row.left() + TextLeft;
    for (int i = 0; i < bars; ++i) {
        const int width = i == 0 ? 140 : row.width() / (i + 1);
        painter->drawRoundedRect(QRect(left, row.top() + First + i * Step, width, Height), 4, 4);
    }
}

int AuthorRow::paintBadge(QPainter *painter, const QRect &line, const QString &text, Tone tone, bool selected) const
{
    const int top = line.center().y() + 1 - m_badge.height() / 2;
    const int taken = m_badge.paint(painter, {line.right(), top}, PaintedBadge::At::Right, text, tone, selected);
    return taken > 0 ? taken + BadgeGap : 0;
}

void AuthorRow::paintNames(QPainter *painter, const QRect &line, const QString &name, const QString &handle,
                           const QString &place) const
{
    const Tokens &t = m_theme.tokens();
    const QFontMetrics strong(m_strong), small(m_small);
    const int forPlace = m_badge.width(place) + Gap;
    const auto from = [&line](int x) { return QRect(x, line.top(), line.right() - x, line.height()); };
    int x = line.left();
    const QString shown = strong.elidedText(name, Qt::ElideRight, std::max(NarrowestName, line.right() - x - forPlace));
    painter->setFont(m_strong);
    painter->setPen(t.text);
    painter->drawText(from(x), Qt::AlignLeft | Qt::AlignVCenter, shown);
    x += strong.horizontalAdvance(shown) + Gap;
    const int forHandle = line.right() - x - forPlace;
    if (!handle.isEmpty() && handle != name && forHandle > NarrowestHandle) {
        const QString at = small.elidedText(u'@' + handle, Qt::ElideRight, forHandle);
        painter->setFont(m_small);
        painter->setPen(t.secondary);
        painter->drawText(from(x), Qt::AlignLeft | Qt::AlignVCenter, at);
        x += small.horizontalAdvance(at) + Gap;
    }
    if (line.right() - x > NarrowestPlace)
        m_badge.paint(painter, {x, line.center().y() + 1 - m_badge.height() / 2}, PaintedBadge::At::Left,
                      m_badge.elided(place, line.right() - x), Tone::Plain);
}

} // namespace pulse
