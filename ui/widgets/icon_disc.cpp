#include "ui/widgets/icon_disc.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include <QPainter>

namespace pulse {

namespace {
constexpr int Diameter = 52, IconSide = 24;
}

IconDisc::IconDisc(QWidget *parent) : QWidget(parent)
{
    setFixedSize(Diameter, Diameter);
    hide();
}

void IconDisc::setIcon(const QString &icon)
{
    m_icon = icon;
    setVisible(!icon.isEmpty());
    update();
}

void IconDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours::accentSoft(palette()));
    painter.drawEllipse(rect());
    const QColor colour = colours::accent(palette());
    strokeIcon(m_icon, colour, colour)
        .paint(&painter, QRect((Diameter - IconSide) / 2, (Diameter - IconSide) / 2, IconSide, IconSide));
}

} // namespace pulse
