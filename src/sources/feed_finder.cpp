#include "sources/feed_finder.h"
#include "net/http_message.h"
#include "sources/text_encoding.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCandidates = 12;
constexpr qsizetype ReadOfPage = 1'000'000; ///< bytes; what names a feed stands at the top

bool isReachable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url)));
}

} // namespace

QStringList feedsNamedByPage(const Markup &page, const QUrl &url)
{
    QStringList feeds, comments;
    for (int node = 0; node < int(page.nodes().size()); ++node) {
        if (page.node(node).name != u"link" ||
            !page.attribute(node, u"rel").contains(u"alternate", Qt::CaseInsensitive))
            continue;
        const QString type = page.attribute(node, u"type").toLower();
        const QString href = page.attribute(node, u"href").trimmed();
        const bool feed = type.contains(u"rss") || type.contains(u"atom") || type.contains(u"feed+json");
        if (!feed || href.isEmpty())
            continue;
        const QString address = url.resolved(QUrl(href)).toString();
        const bool ofComments = href.contains(u"comment", Qt::CaseInsensitive) ||
                                page.attribute(node, u"title").contains(u"comment", Qt::CaseInsensitive) ||
                                page.attribute(node, u"title").contains(u"댓글"_s);
        (ofComments ? comments : feeds).append(address);
    }
    return feeds + comments;
}

QStringList feedCandidates(const QByteArray &page, const QUrl &url)
{
    const QByteArrayView top = QByteArrayView(page).first(std::min(page.size(), ReadOfPage));
    QStringList addresses = feedsNamedByPage(Markup::read(decodeDocument(top, {}, xmlDeclaredEncoding(top)).text), url);
    for (const QStringView path : {QStringView(u"/feed"), QStringView(u"/rss"), QStringView(u"/rss.xml"),
                                   QStringView(u"/feed.xml"), QStringView(u"/atom.xml"), QStringView(u"/index.xml"),
                                   QStringView(u"/feed.json"), QStringView(u"/feeds/posts/default")})
        addresses.append(url.resolved(QUrl(path.toString())).toString());
    QStringList candidates;
    for (const QString &address : std::as_const(addresses)) {
        QUrl candidate(address);
        if (candidate.scheme() == u"http" && !isLoopback(candidate))
            candidate.setScheme(u"https"_s);
        const QString text = candidate.toString();
        if (isReachable(candidate) && candidate != url && !candidates.contains(text) &&
            candidates.size() < MostCandidates)
            candidates.append(text);
    }
    return candidates;
}

} // namespace pulse
