#pragma once
#include <QStyledItemDelegate>

namespace pulse {

class Theme;

/// A row of a list: a title over a quieter line, and a badge at the right. Roles name what is shown; the text is plain
/// and elided.
class BadgeRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Roles {
        int detail, badge, tone;
    };
    BadgeRowDelegate(Theme &theme, Roles roles, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    Roles m_roles;
};

} // namespace pulse
