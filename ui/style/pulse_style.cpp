#include "ui/style/pulse_style.h"
#include "ui/style/colours.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyleOption>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor mark = enabled ? colours::accent(palette) : colours::faint(palette);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = filled || (option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver));
    painter.setPen(QPen(marked ? mark : colours::faint(palette), option.state & QStyle::State_HasFocus ? 2 : 1.2));
    painter.setBrush(filled ? mark : colours::surface(palette));
    painter.drawRoundedRect(box, 4, 4);
    if (!filled)
        return;
    // In lists the style sheet's selection colour takes the place of the role that it is read from.
    painter.setPen(QPen(colours::onAccent(QGuiApplication::palette()), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
}

void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool on = option.state & QStyle::State_On;
    const QColor mark = option.state & QStyle::State_Enabled ? colours::accent(palette) : colours::faint(palette);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(option.rect).center());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = on || (option.state & QStyle::State_HasFocus);
    painter.setPen(QPen(marked ? mark : colours::faint(palette), 1.2));
    painter.setBrush(colours::surface(palette));
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(circle.center(), side * 0.28, side * 0.28);
    }
}

} // namespace

PulseStyle::PulseStyle() : QProxyStyle(u"Fusion"_s) {}

void PulseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        painter->save();
        if (element == PE_IndicatorRadioButton)
            drawRadioButton(*option, *painter);
        else
            drawCheckBox(*option, *painter);
        painter->restore();
        return;
    case PE_FrameFocusRect:
        // Views have a ring around them, buttons a border in the accent; a box to tick has its words framed.
        if ((option->state & State_KeyboardFocusChange) &&
            (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget))) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(colours::accent(option->palette));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->restore();
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int PulseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PulseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_DialogButtonLayout)
        return QDialogButtonBox::GnomeLayout; // cancel, then what is done, as in our own dialogs
    if (hint == SH_ToolTip_WakeUpDelay)
        return 450;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace pulse
