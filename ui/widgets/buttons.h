#pragma once
#include <QPushButton>
#include <QToolButton>

namespace pulse {

enum class ButtonKind { Plain, Primary, Quiet, Danger, Link };

/// A push button of one of the looks of the style sheet.
QPushButton *makeButton(const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

/// Enter presses it like the space bar, in windows as in dialogs: a dialog's default button never takes the Enter of
/// the button that has the focus. For buttons that are not made by makeButton().
void pressWithEnter(QAbstractButton *button);

/// A button that shows only an icon of our set, tinted from the palette. Its name is its tooltip and its accessible
/// name.
class IconButton final : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    QString m_icon;
};

} // namespace pulse
