#pragma once
#include <QStringView>

namespace pulse {

/// The length of the longest top-level domain, in UTF-16 units.
inline constexpr qsizetype LongestTopLevelDomain = 24;

/// Whether \a lowerCase (not in ACE form) is a top-level domain that is or once was delegated, or "onion". Thread-safe.
bool isTopLevelDomain(QStringView lowerCase);

} // namespace pulse
