#pragma once
#include <QUrl>

namespace pulse {

class Session;

/// Only what a browser opens safely, a whole http(s) address of a host; anything else came from a stranger and stays
/// text.
bool mayOpen(const QUrl &url);
/// Opens \a address in the browser; says at the foot of the window when it cannot be opened.
void openAddress(Session &session, const QString &address);

} // namespace pulse
