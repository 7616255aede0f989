#pragma once
#include <QMenu>

namespace pulse {

/// A menu to hang below what opens it; deletes itself when it closes.
QMenu *menuBelow(QWidget *owner, const QString &accessibleName);
/// The same for entries with a tick.
QMenu *tickMenuBelow(QWidget *owner, const QString &accessibleName);

/// Opens \a menu below \a anchor.
void openBelow(QMenu *menu, const QWidget *anchor);

} // namespace pulse
