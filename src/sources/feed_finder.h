#pragma once
#include "sources/markup.h"
#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace pulse {

/// The addresses of feeds that a web page names with <link rel="alternate">, as it names them; those of comments last.
QStringList feedsNamedByPage(const Markup &page, const QUrl &url);

/// Where the feed of the site of \a url may be: what \a page names, then where sites usually keep theirs. Only https
/// (and this machine's http), each once, the page itself left out, at most 12.
QStringList feedCandidates(const QByteArray &page, const QUrl &url);

} // namespace pulse
