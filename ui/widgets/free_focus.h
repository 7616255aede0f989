#pragma once
#include <QWidget>

namespace pulse {

/// Whether the keyboard is nowhere in the window of \a widget, or on what Tab would not stop at: then a page may put it
/// where the work begins. What a person has chosen keeps it.
inline bool isFocusFree(const QWidget *widget)
{
    const QWidget *focused = widget->window()->focusWidget();
    return !focused || !focused->isVisible() || (focused->focusPolicy() & Qt::TabFocus) == 0;
}

} // namespace pulse
