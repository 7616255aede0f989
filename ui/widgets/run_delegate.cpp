#include "ui/widgets/run_delegate.h"
#include "models/checklist_model.h"
#include "ui/style/colours.h"
#include <QPainter>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 46, Inset = 10, Dot = 8, SecondPixels = 12;

QColor dotColour(const QModelIndex &index, const QPalette &palette)
{
    if (index.data(ChecklistHistoryModel::IsOpenRunRole).toBool())
        return colours::accent(palette);
    return index.data(ChecklistHistoryModel::MissedRole).toInt() > 0 ? colours::negative(palette)
                                                                     : colours::positive(palette);
}

} // namespace

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(0, 1, -2, -1);
    painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colours::accent(palette), 1) : QPen(Qt::NoPen));
    painter->setBrush(option.state & QStyle::State_Selected    ? QBrush(colours::accentSoft(palette))
                      : option.state & QStyle::State_MouseOver ? QBrush(colours::sunken(palette))
                                                               : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(dotColour(index, palette));
    painter->drawEllipse(QRectF(row.left() + Inset, row.top() + 12, Dot, Dot));

    const QStringList lines = index.data(Qt::DisplayRole).toString().split(u'\n');
    const QRectF words = row.adjusted(Inset + Dot + 8, 5, -Inset, -5);
    const auto elided = [&words](const QFont &font, const QString &text) {
        return QFontMetricsF(font).elidedText(text, Qt::ElideRight, words.width());
    };
    QFont second = option.font;
    second.setPixelSize(SecondPixels);
    painter->setFont(option.font);
    painter->setPen(colours::text(palette));
    painter->drawText(words, Qt::AlignTop | Qt::AlignLeft, elided(option.font, lines.value(0)));
    painter->setFont(second);
    painter->setPen(colours::secondary(palette));
    painter->drawText(words, Qt::AlignBottom | Qt::AlignLeft, elided(second, lines.value(1)));
    painter->restore();
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, RowHeight}; }

} // namespace pulse
