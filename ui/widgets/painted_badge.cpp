#include "ui/widgets/painted_badge.h"
#include "ui/style/theme.h"
#include <QFontMetrics>
#include <QPainter>
#include <utility>

namespace pulse {

namespace {

constexpr int Sides = 14, Rounding = 5, AboveAndBelow = 3;

/// Ink and ground of a tone.
std::pair<QColor, QColor> badgeColours(Tone tone, const Tokens &tokens)
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

} // namespace

PaintedBadge::PaintedBadge(const Theme &theme, bool small)
    : m_theme(theme), m_font(small ? theme.caption() : theme.secondary())
{
    m_font.setWeight(QFont::DemiBold);
}

int PaintedBadge::width(const QString &text) const { return QFontMetrics(m_font).horizontalAdvance(text) + Sides; }

int PaintedBadge::height() const { return QFontMetrics(m_font).height() + AboveAndBelow; }

QString PaintedBadge::elided(const QString &text, int room) const
{
    return QFontMetrics(m_font).elidedText(text, Qt::ElideRight, room - Sides);
}

int PaintedBadge::paint(QPainter *painter, QPoint corner, At at, const QString &text, Tone tone, bool selected) const
{
    if (text.isEmpty())
        return 0;
    const auto [ink, ground] = badgeColours(tone, m_theme.tokens());
    const int taken = width(text);
    const QRect box(at == At::Right ? corner.x() - taken : corner.x(), corner.y(), taken, height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected && tone == Tone::Accent ? m_theme.tokens().surface : ground);
    painter->drawRoundedRect(box, Rounding, Rounding);
    painter->setFont(m_font);
    painter->setPen(ink);
    painter->drawText(box, Qt::AlignCenter, text);
    painter->restore();
    return taken;
}

} // namespace pulse
