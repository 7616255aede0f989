#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace pulse {

class IconDisc;

/// What stands where nothing is yet: what will appear here, and the one action that fills it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// An empty \a action shows no button.
    void set(const QString &headline, const QString &text, const QString &action = {});
    /// One of our own set (resources/icons), above the headline.
    void setIcon(const QString &icon);
    /// A quieter second way, below the action; empty hides it.
    void setAlternatives(const QStringList &actions);

signals:
    void triggered();                     ///< the action
    void alternativeTriggered(int which); ///< index into setAlternatives()

protected:
    void showEvent(QShowEvent *event) override;

private:
    IconDisc *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_action;
    QWidget *m_alternatives;
};

} // namespace pulse
