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
    /// One of a choice is wide enough for its words in bold: it keeps its width when it is chosen.
    QSize sizeHint() const override;
};

} // namespace pulse
