#include "ui/widgets/badge_delegate.h"
#include "core/evidence.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QPainter>

namespace pulse {

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QString word = background.text;
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    if (word.isEmpty())
        return;
    const bool dark = option.palette.color(QPalette::Base).lightness() < 128;
    const Tokens &tokens = dark ? Theme::dark() : Theme::light();
    QColor text = tokens.secondary;
    QColor soft = tokens.sunken;
    switch (Tone(index.data(m_toneRole).toInt())) {
    case Tone::Good:
        text = tokens.positive, soft = tokens.positiveSoft;
        break;
    case Tone::Bad:
        text = tokens.negative, soft = tokens.negativeSoft;
        break;
    case Tone::Warning:
        text = tokens.warning, soft = tokens.warningSoft;
        break;
    case Tone::Accent:
        text = tokens.accent, soft = tokens.accentSoft;
        break;
    case Tone::Plain:
        break;
    }
    QFont font = option.font;
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int room = option.rect.width() - 30;
    const QString shown = metrics.elidedText(word, Qt::ElideRight, room);
    QRect box(option.rect.left() + 8, 0, metrics.horizontalAdvance(shown) + 14, metrics.height() + 4);
    box.moveTop(option.rect.center().y() - box.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(soft);
    painter->drawRoundedRect(box, 5, 5);
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(box, Qt::AlignCenter, shown);
    painter->restore();
}

} // namespace pulse
