#pragma once
#include <QColor>
#include <QIcon>
#include <QString>

namespace pulse {

/// An icon of our own set (resources/icons, 24 px strokes) drawn in \a colour, sharp at every scale; in \a disabled
/// when it cannot be used. An unknown name gives a null icon.
QIcon strokeIcon(const QString &name, const QColor &colour, const QColor &disabled);

} // namespace pulse
