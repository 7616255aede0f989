#include "analysis/canonical_link.h"
#include "core/canonical_address.h"
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// What an address that only leads on leads to: copies that search engines keep for phones, and the doors through which
/// places send their visitors out. Itself otherwise.
QUrl unwrapped(const QUrl &url)
{
    static const QRegularExpression google(u"^www\\.google\\.[a-z.]{2,6}$"_s),
        kept(u"^/[a-z]{1,2}/(s/)?(?<rest>.+)$"_s), viewer(u"^/amp/(s/)?(?<rest>.+)$"_s);
    const QString host = url.host().toLower(), path = url.path(QUrl::FullyEncoded);
    const bool search = google.match(host).hasMatch();
    const auto inside = host.endsWith(u".cdn.ampproject.org") ? kept.match(path)
                        : search                              ? viewer.match(path)
                                                              : QRegularExpressionMatch();
    if (inside.hasMatch() && inside.captured(u"rest").section(u'/', 0, 0).contains(u'.')) {
        const QString query = url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString();
        return QUrl(u"https://"_s + inside.captured(u"rest") + query);
    }
    const QUrlQuery query(url);
    static const QSet<QString> Doors{u"l.facebook.com"_s, u"lm.facebook.com"_s, u"l.instagram.com"_s,
                                     u"out.reddit.com"_s};
    if (Doors.contains(host) || (search && path == u"/url"))
        for (const QString &name : {u"u"_s, u"url"_s, u"q"_s})
            if (const QUrl target(query.queryItemValue(name, QUrl::FullyDecoded)); !target.host().isEmpty())
                return target;
    return url;
}

/// The page that a light copy for phones ("/amp", "amp.", "?amp=1") is made from.
void takeOffAmp(QUrl &url)
{
    static const QRegularExpression end(u"(/amp/?|/amp\\.html|\\.amp(\\.html)?)$"_s), front(u"^/amp(?=/.)"_s);
    const QString host = url.host();
    if (host.startsWith(u"amp.") && host.count(u'.') > 1)
        url.setHost(host.mid(4));
    QString path = url.path(QUrl::FullyEncoded);
    path.remove(front);
    if (const auto match = end.match(path); match.hasMatch() && match.capturedStart() > 0)
        path.truncate(match.capturedStart());
    url.setPath(path, QUrl::TolerantMode);
}

/// Says by whom the page was passed on, or that its light copy is asked for.
bool saysNothing(const std::pair<QString, QString> &parameter)
{
    static const QSet<QString> PassedOn{u"ref"_s, u"si"_s, u"spm"_s, u"amp"_s, u"usqp"_s};
    const QString name = parameter.first.toLower();
    return PassedOn.contains(name) || name.startsWith(u"amp_") || (name == u"outputtype" && parameter.second == u"amp");
}

} // namespace

QString canonicalLink(const QString &url)
{
    constexpr qsizetype Longest = 4000; // taking parameters out of an address costs the square of their number
    if (url.size() > Longest)
        return url.trimmed();
    QUrl parsed(url.trimmed());
    if (!parsed.isValid() || parsed.host().isEmpty())
        return url.trimmed();
    parsed = unwrapped(parsed);
    takeOffAmp(parsed);
    parsed.setFragment({});
    if (parsed.hasQuery()) {
        QUrlQuery query(parsed);
        const auto items = query.queryItems(QUrl::FullyEncoded);
        for (const auto &item : items)
            if (saysNothing(item))
                query.removeAllQueryItems(item.first);
        parsed.setQuery(query);
    }
    const QString address = canonicalAddress(parsed.toString(QUrl::FullyEncoded));
    return address.isEmpty() ? canonicalHost(parsed.host()) : address;
}

} // namespace pulse
