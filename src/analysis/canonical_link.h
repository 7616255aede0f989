#pragma once
#include <QString>

namespace pulse {

/// A link by which posts are compared: canonicalAddress(), and beyond it without the place on the page and what says by
/// whom it was passed on (ref, si, spm), so that one story is one link. A host alone where nothing else is named; what
/// is no address, or too long to be taken apart, as it stands.
QString canonicalLink(const QString &url);

} // namespace pulse
