#pragma once
#include <QList>
#include <QString>

class QLabel;
class QWidget;

namespace pulse {

/// What stands in the card of a page's list. The card owns the widgets.
struct ListCardParts {
    QString title;
    QWidget *besideTitle = nullptr; ///< may be missing
    QLabel *counts = nullptr;       ///< how many there are; plain text
    QList<QWidget *> buttons;       ///< at the right end of the head
    QWidget *filters = nullptr;
    QWidget *list = nullptr; ///< takes what is left of the height
};

/// The card of a page's list: its title with how many there are and what can be done with all of them, the filters,
/// then the list itself up to the card's edge.
QWidget *makeListCard(const ListCardParts &parts);

} // namespace pulse
