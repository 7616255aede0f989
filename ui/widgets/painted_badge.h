#pragma once
#include "core/evidence.h"
#include <QFont>
#include <QPoint>
#include <QString>

class QPainter;

namespace pulse {

class Theme;

/// A badge in a row that is painted: the same look as the widget Badge.
class PaintedBadge {
public:
    enum class At { Left, Right };
    /// \a small: with the letters of a caption, for rows whose head line has a name, a handle and several badges.
    explicit PaintedBadge(const Theme &theme, bool small = false);
    /// Pixels that a badge takes.
    int width(const QString &text) const;
    int height() const;
    /// \a text shortened until its badge fits into \a room pixels.
    QString elided(const QString &text, int room) const;
    /// Draws the badge with its top left or its top right corner at \a corner. Returns the width taken, 0 for an empty
    /// text. \a selected: the row below has the accent's own ground, on which an accent badge would have no edge.
    int paint(QPainter *painter, QPoint corner, At at, const QString &text, Tone tone, bool selected = false) const;

private:
    const Theme &m_theme;
    QFont m_font;
};

} // namespace pulse
