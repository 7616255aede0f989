#pragma once
#include <QList>
#include <QWidget>

class QAbstractButton;
class QMenu;
class QPushButton;

namespace pulse {

/// Buttons or chips in one line, the most used first. Those for which there is no room are in the menu of a last
/// button, which takes the name of the chosen one when that is among them. So a line never becomes two, and nothing is
/// lost.
class ButtonLine final : public QWidget {
    Q_OBJECT
public:
    /// \a more opens the menu: a Chip beside chips, a push button beside push buttons; \a moreText is what it says
    /// while none in its menu is chosen.
    ButtonLine(QPushButton *more, const QString &moreText, QWidget *parent = nullptr);
    void addButton(QAbstractButton *button); ///< takes it over; it must not be shown or hidden by anybody else
    /// Whether \a button is to be had at all, in the line or in the menu.
    void setOffered(QAbstractButton *button, bool offered);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    struct Place {
        QAbstractButton *button;
        bool offered = true;
    };
    QList<QAbstractButton *> offered() const;
    qsizetype fitting(const QList<QAbstractButton *> &buttons, int room) const;
    QString moreText(const QList<QAbstractButton *> &hidden) const;
    void fillMenu();

    QList<Place> m_places;
    QList<QAbstractButton *> m_hidden; ///< offered, and in the menu
    QPushButton *m_more;
    QString m_moreText;
    QMenu *m_menu;
};

} // namespace pulse
