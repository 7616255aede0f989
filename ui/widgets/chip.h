#pragma once
#include <QPushButton>

class QMenu;

namespace pulse {

/// A pill: checkable (a choice among some), or opening a menu or popup and then marked active when it restricts.
class Chip final : public QPushButton {
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);
    /// Looks chosen although it is not checkable: its popup restricts something.
    void setActive(bool active);
};

} // namespace pulse
