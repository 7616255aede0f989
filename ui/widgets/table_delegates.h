#pragma once
#include "core/evidence.h"
#include <QStyledItemDelegate>

namespace pulse {

class Theme;

/// Draws the share of a cell (a number from 0 to 1 under the given role) as a bar on a track.
class BarDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    BarDelegate(Theme &theme, int shareRole, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    int m_shareRole;
};

/// Draws the text of a cell as a badge in the tone (int of Tone under the given role).
class BadgeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    BadgeDelegate(Theme &theme, int toneRole, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    int m_toneRole;
};

} // namespace pulse
