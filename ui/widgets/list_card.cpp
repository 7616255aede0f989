#include "ui/widgets/list_card.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include <QBoxLayout>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

QWidget *makeListCard(const ListCardParts &parts)
{
    auto *card = new Card;
    card->setBodyMargins(0, 0, 0, 8);
    auto *heading = new QLabel(parts.title);
    heading->setProperty("role", u"title"_s);
    parts.counts->setProperty("role", u"secondary"_s);
    parts.counts->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::Gutter, 12, Theme::Gutter, 0);
    head->setSpacing(10);
    head->addWidget(heading);
    if (parts.besideTitle)
        head->addWidget(parts.besideTitle);
    head->addWidget(parts.counts, 1);
    for (QWidget *button : parts.buttons)
        head->addWidget(button);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(Theme::Gutter, 0, Theme::Gutter, 2);
    filters->addWidget(parts.filters);
    card->body()->setSpacing(10);
    card->body()->addLayout(head);
    card->body()->addLayout(filters);
    card->body()->addWidget(parts.list, 1);
    return card;
}

} // namespace pulse
