#pragma once
#include <QString>
#include <QUrl>

namespace pulse {

/// What people call the place where \a url stands: "네이버 블로그", "YouTube", else the host without "www.". The same
/// whichever search or feed led there.
QString placeOfAddress(const QUrl &url);

} // namespace pulse
