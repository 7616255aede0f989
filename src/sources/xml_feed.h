#pragma once
#include "sources/feed.h"
#include "sources/markup.h"
#include <QUrl>

namespace pulse {

/// Reads the RSS, RDF, CDF or Atom feed whose top element is \a root. \a base: for relative addresses; may be empty.
Feed readXmlFeed(const Markup &markup, int root, const QUrl &base);

} // namespace pulse
