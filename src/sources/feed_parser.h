#pragma once
#include "core/result.h"
#include "net/http_message.h"
#include "sources/feed.h"
#include <QByteArrayView>

namespace pulse {

/// Reads RSS 0.9x to 2.0, RSS 1.0 (RDF), CDF, Atom 0.3 and 1.0 and JSON Feed, with the defects of real ones: see
/// sources/markup.h for broken XML and sources/text_encoding.h for encodings. Packed bytes (gzip) are unpacked up to
/// a cap. An error says in words why it is no feed, and where a web page names its feed, which address to take.
/// \param headers of the answer: Content-Type, Content-Location and Content-Language are used
/// \param url  where it came from, for relative addresses; may be empty
/// Pure and thread-safe; loads nothing; bounded in time and memory by the limits of Markup.
Result<Feed> parseFeed(QByteArrayView bytes, const HttpHeaders &headers = {}, const QUrl &url = {});

/// An item as a post of \a place. The language is reduced to ISO 639-1; addresses other than http and https are
/// dropped; an item without a date stays without one.
Post toPost(const FeedItem &item, const Feed &feed, const QString &place);

} // namespace pulse
