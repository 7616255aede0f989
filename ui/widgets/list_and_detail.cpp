#include "ui/widgets/list_and_detail.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include <QVBoxLayout>

namespace pulse {

ListAndDetail::ListAndDetail(QWidget *list, QWidget *detail, const QString &detailName, const Widths &widths,
                             QWidget *parent)
    : QSplitter(parent)
{
    auto *card = new Card;
    card->setBodyMargins(0, 0, 0, 0);
    card->body()->addWidget(detail);
    card->setAccessibleName(detailName);
    card->setMinimumWidth(widths.narrowestDetail);
    addWidget(list);
    addWidget(card);
    setChildrenCollapsible(false);
    setHandleWidth(Theme::Gutter - 2);
    setStretchFactor(0, widths.list);
    setStretchFactor(1, widths.detail);
    setSizes({widths.list, widths.detail});
}

} // namespace pulse
