#pragma once
#include "ui/widgets/painted_badge.h"
#include <QFont>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace pulse {

/// What the painted rows of mentions and of people have in common: the ground, the round with initials, and a head
/// line of name, handle and place with badges at its right end.
class AuthorRow {
public:
    static constexpr int Side = 16, AvatarSide = 28, TextLeft = Side + AvatarSide + 10;
    explicit AuthorRow(const Theme &theme);
    /// Fills the row as selected or under the pointer and draws the line below it.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    /// The round at the left of a row that begins at \a top.
    void paintAvatar(QPainter *painter, const QRect &row, int top, const QString &initials, bool selected) const;
    /// The round and grey bars: a row that is still being read.
    void paintWaiting(QPainter *painter, const QRect &row, int bars) const;
    /// A badge at the right end of \a line; returns the width that it takes from the line, with its gap.
    int paintBadge(QPainter *painter, const QRect &line, const QString &text, Tone tone, bool selected) const;
    /// Name, handle and place from the left of \a line, shortened to what fits.
    void paintNames(QPainter *painter, const QRect &line, const QString &name, const QString &handle,
                    const QString &place) const;

private:
    const Theme &m_theme;
    PaintedBadge m_badge;
    QFont m_strong, m_small, m_initials;
};

} // namespace pulse
