#include "ui/widgets/kept_focus.h"
#include <QScrollBar>

namespace pulse {

namespace {

QAbstractScrollArea *areaAround(const QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QAbstractScrollArea *>(above))
            return area;
    return nullptr;
}

/// What goes by \a name inside \a within now; null when there is nothing.
QWidget *heir(const QWidget *within, const QString &name)
{
    if (!name.isEmpty())
        for (QWidget *candidate : within->findChildren<QWidget *>())
            if (candidate->accessibleName() == name && candidate->isVisible() &&
                candidate->focusPolicy() != Qt::NoFocus)
                return candidate;
    return nullptr;
}

} // namespace

KeptFocus::KeptFocus(QWidget *within) : m_within(within), m_area(areaAround(within))
{
    if (m_area)
        m_at = m_area->verticalScrollBar()->value();
    QWidget *focused = within->window()->focusWidget();
    m_had = focused && within->isAncestorOf(focused);
    if (!m_had)
        return;
    m_focused = focused;
    m_name = focused->accessibleName();
}

KeptFocus::~KeptFocus()
{
    const bool lost = m_had && (!m_focused || !m_focused->isVisibleTo(m_within));
    const auto restore = [within = m_within, area = m_area, name = m_name, at = m_at, lost, same = !m_forgotten] {
        if (lost) {
            QWidget *next = heir(within, same ? name : QString());
            (next ? next : area ? static_cast<QWidget *>(area) : within)->setFocus(Qt::OtherFocusReason);
        }
        if (area && same)
            area->verticalScrollBar()->setValue(at);
    };
    // Layouts show what was put into them only after this.
    QMetaObject::invokeMethod(m_within, restore, Qt::QueuedConnection);
}

} // namespace pulse
