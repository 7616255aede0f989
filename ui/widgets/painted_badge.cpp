#include "ui/widgets/painted_badge.h"
#include "ui/style/theme.h"
#include <QFontMetrics>
#include <QPainter>

namespace pulse {

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

int paintBadge(QPainter *painter, const Tokens &tokens, const QFont &font, QPoint at, int height, const QString &text,
               Tone tone, bool fromRight)
{
    constexpr int Sides = 14;
    const auto [ink, ground] = badgeColours(tone, tokens);
    const int width = QFontMetrics(font).horizontalAdvance(text) + Sides;
    const QRect box(fromRight ? at.x() - width : at.x(), at.y(), width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(box, 5, 5);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(box, Qt::AlignCenter, text);
    return width;
}

} // namespace pulse
