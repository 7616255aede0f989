#pragma once
#include <QDialog>

class QAction;

namespace pulse {

/// What the program is, its version, and the licence in full.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

/// Every shortcut of the menus, and those of lists, as a table.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent = nullptr);
};

} // namespace pulse
