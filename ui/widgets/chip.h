#pragma once
#include <QPushButton>

class QButtonGroup;

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

/// One of a \a group of which one is chosen, known there by \a id. The group and the layout take it over.
Chip *choiceChip(const QString &text, QButtonGroup *group, int id);

/// One that opens a menu; its words come later, \a accessibleName stays.
Chip *menuChip(const QString &accessibleName);

} // namespace pulse
