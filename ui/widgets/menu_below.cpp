#include "ui/widgets/menu_below.h"

namespace pulse {
using namespace Qt::StringLiterals;

QMenu *menuBelow(QWidget *owner, const QString &accessibleName)
{
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(accessibleName);
    return menu;
}

QMenu *tickMenuBelow(QWidget *owner, const QString &accessibleName)
{
    QMenu *menu = menuBelow(owner, accessibleName);
    menu->setProperty("checks", u"true"_s);
    return menu;
}

void openBelow(QMenu *menu, const QWidget *anchor)
{
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace pulse
