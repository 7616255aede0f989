#pragma once
#include "core/evidence.h"
#include <QColor>
#include <QPoint>
#include <QString>
#include <utility>

class QFont;
class QPainter;

namespace pulse {

struct Tokens;

/// Ink and ground of a tone.
std::pair<QColor, QColor> badgeColours(Tone tone, const Tokens &tokens);

/// Draws a badge of \a height with \a text into a list row, its top right corner at \a at when \a fromRight, else its
/// top left one. Returns the width taken.
int paintBadge(QPainter *painter, const Tokens &tokens, const QFont &font, QPoint at, int height, const QString &text,
               Tone tone, bool fromRight);

} // namespace pulse
