#pragma once

class QWidget;

namespace pulse {

/// What Tab (or, with \a forward false, Shift+Tab) goes to from \a from within \a window, in the order in which the
/// layouts show things, around at the ends. Qt's own order is that in which widgets were made: what a page makes later,
/// an opened item's evidence for one, would stand behind everything else. From what is hidden it goes to what stands
/// nearest. nullptr: nothing takes Tab.
QWidget *nextInReadingOrder(QWidget &window, QWidget *from, bool forward);

} // namespace pulse
