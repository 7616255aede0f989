#include "ui/charts/mark_chart.h"
#include "ui/charts/chart_colours.h"
#include "ui/style/colours.h"
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace pulse {

MarkChart::MarkChart(QWidget *parent) : Chart(parent) { setMouseTracking(true); }

void MarkChart::describe(const QString &description)
{
    m_description = description;
    m_mark = -1;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void MarkChart::point(int mark, bool tell)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
    if (mark < 0) {
        QToolTip::hideText();
        setAccessibleDescription(m_description);
        return;
    }
    const QString words = reading(mark);
    // A tooltip reads markup; names come from outside.
    QToolTip::showText(mapToGlobal(markRect(mark).bottomLeft().toPoint()), words.toHtmlEscaped(), this);
    if (!tell)
        return;
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MarkChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter, QRectF(rect()), chartColours(*this), chartFont(*this));
    painter.setBrush(Qt::NoBrush);
    if (m_mark >= 0 && m_mark < markCount()) {
        painter.setPen(QPen(colours::text(palette()), 1.4));
        painter.drawRoundedRect(markRect(m_mark).adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
    } else if (hasFocus()) {
        painter.setPen(QPen(colours::accent(palette()), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void MarkChart::mouseMoveEvent(QMouseEvent *event) { point(markAt(event->position()), false); }

void MarkChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int mark = markAt(event->position()); event->button() == Qt::LeftButton && mark >= 0)
        emit markActivated(mark);
}

void MarkChart::leaveEvent(QEvent *) { point(-1, false); }

void MarkChart::focusOutEvent(QFocusEvent *event)
{
    point(-1, false);
    Chart::focusOutEvent(event);
}

void MarkChart::keyPressEvent(QKeyEvent *event)
{
    const int last = markCount() - 1;
    const auto go = [this, last](int mark) { point(std::clamp(mark, 0, last), true); };
    if (last < 0)
        return Chart::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_mark - 1);
    case Qt::Key_Right:
        return go(m_mark + 1);
    case Qt::Key_Up:
        return go(m_mark < 0 ? 0 : m_mark - marksInRow() < 0 ? m_mark : m_mark - marksInRow());
    case Qt::Key_Down:
        return go(m_mark < 0 ? 0 : m_mark + marksInRow() > last ? m_mark : m_mark + marksInRow());
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_mark >= 0)
            emit markActivated(m_mark);
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

} // namespace pulse
