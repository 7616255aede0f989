#include "ui/widgets/chip.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/buttons.h"

namespace pulse {
using namespace Qt::StringLiterals;

Chip::Chip(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    pressWithEnter(this);
}

void Chip::setActive(bool active) { setStyleProperty(this, "active", active ? u"true"_s : u"false"_s); }

} // namespace pulse
