#pragma once
#include <QString>

namespace pulse {

/// The address of a post without what differs between two ways to meet it: the scheme, "www." and "m." before the
/// host, a slash at the end, and parameters that only count visits (utm_…, fbclid, and their like);
/// the others in the order of their names. What is one post under several addresses becomes one: of Naver blogs, X
/// (twitter.com too), Reddit, Instagram, Threads, YouTube. Empty
/// where the address names no single post: no host, or neither path nor parameters. Not for opening.
QString canonicalAddress(const QString &url);

/// The host as canonicalAddress() writes it: in small letters, without "www.", "m." or "mobile.", and under the name by
/// which the house goes today.
QString canonicalHost(const QString &host);

} // namespace pulse
