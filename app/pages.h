#pragma once
#include "ui/main_window.h"

namespace pulse {

/// The pages of the navigation, in its order. A page that does not work yet is not among them.
QList<PageEntry> pageEntries(Session &session, Theme &theme);

} // namespace pulse
