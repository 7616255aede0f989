#pragma once
#include <QString>

namespace pulse {

/// The separator that makes the most even table of \a sample: comma, semicolon, tab, bar; comma when none does.
QChar detectSeparator(const QString &sample);

} // namespace pulse
