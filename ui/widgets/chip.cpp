#include "ui/widgets/chip.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/buttons.h"
#include <QButtonGroup>

namespace pulse {
using namespace Qt::StringLiterals;

Chip::Chip(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    pressWithEnter(this);
}

QSize Chip::sizeHint() const
{
    if (!isCheckable())
        return QPushButton::sizeHint();
    QFont chosen = font(); // the style sheet's bold of the checked state is not in it
    chosen.setWeight(QFont::Bold);
    const int more = QFontMetrics(chosen).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(std::max(0, more), 0);
}

void Chip::setActive(bool active) { setStyleProperty(this, "active", active ? u"true"_s : u"false"_s); }

Chip *choiceChip(const QString &text, QButtonGroup *group, int id)
{
    auto *chip = new Chip(text);
    chip->setCheckable(true);
    group->addButton(chip, id);
    return chip;
}

Chip *menuChip(const QString &accessibleName)
{
    auto *chip = new Chip;
    chip->setAccessibleName(accessibleName);
    return chip;
}

} // namespace pulse
