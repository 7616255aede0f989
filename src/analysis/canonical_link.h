#pragma once
#include <QString>

namespace pulse {

/// A link by which posts are compared: canonicalAddress(), and beyond it without the place on the page and what says by
/// whom it was passed on (ref, si, spm), and of a light copy for phones (AMP, also those that search engines keep) or a
/// door by which a place sends visitors out (l.facebook.com) that which it stands for, so that one story is one link.
/// Short links (bit.ly, t.co) tell nothing of their target without the network and stay. A host alone where nothing
/// else is named; what is no address, or too long to be taken apart, as it stands.
QString canonicalLink(const QString &url);

} // namespace pulse
