#pragma once
#include "core/evidence.h"
#include <QFrame>
#include <QHash>
#include <QPushButton>

class QButtonGroup;
class QVBoxLayout;

namespace pulse {

class Badge;

/// One line of the navigation: icon, title and a count at the right.
class NavButton final : public QPushButton {
    Q_OBJECT
public:
    NavButton(const QString &icon, const QString &title, QWidget *parent = nullptr);
    /// 0 or less hides the badge.
    void setCount(qint64 count, Tone tone);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeBadge();
    void tint();
    QString m_icon, m_title;
    Badge *m_badge;
};

/// The navigation at the left. Up and Down move between its lines.
class Sidebar final : public QFrame {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void addPage(const QString &key, const QString &title, const QString &icon, const QString &toolTip, bool atFoot);
    void setCurrent(const QString &key);
    void setCount(const QString &key, qint64 count, Tone tone);
    /// The part between the pages at the top and those at the foot, in its own coordinates: nothing stands there.
    QRect freeRoom() const;

signals:
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    QButtonGroup *m_group;
    QHash<QString, NavButton *> m_buttons;
    QList<NavButton *> m_order;
};

} // namespace pulse
