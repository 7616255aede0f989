#pragma once
#include "ui/dialogs/reference_dialog.h"

class QAction;

namespace pulse {

/// Every shortcut of the menus, and those of lists, as a table.
class ShortcutsDialog final : public ReferenceDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent = nullptr);
};

} // namespace pulse
