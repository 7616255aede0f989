#pragma once
#include <QPushButton>
#include <QToolButton>

namespace pulse {

enum class ButtonKind { Plain, Primary, Quiet, Danger, Link };

/// A push button of one of the looks of the style sheet.
QPushButton *makeButton(const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

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
