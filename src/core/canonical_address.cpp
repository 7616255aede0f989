#include "core/canonical_address.h"
#include <QSet>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAddress = 4000;

/// Parameters that say where a visitor came from, not what is shown.
bool isTracking(const QString &name)
{
    static const QSet<QString> names{u"fbclid"_s,  u"gclid"_s,  u"dclid"_s,  u"msclkid"_s,      u"igshid"_s,
                                     u"igsh"_s,    u"mc_cid"_s, u"mc_eid"_s, u"yclid"_s,        u"ref_src"_s,
                                     u"ref_url"_s, u"cmpid"_s,  u"ocid"_s,   u"trackingcode"_s, u"isfromsearch"_s};
    return name.startsWith(u"utm_") || names.contains(name);
}

QString withoutPrefix(const QString &host)
{
    for (const QStringView prefix : {QStringView(u"www."), QStringView(u"m."), QStringView(u"mobile.")})
        if (host.startsWith(prefix) && host.indexOf(u'.', prefix.size()) > 0)
            return host.mid(prefix.size());
    return host;
}

} // namespace

QString canonicalAddress(const QString &address)
{
    if (address.isEmpty() || address.size() > LongestAddress)
        return {};
    const QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return {};
    QString host = withoutPrefix(url.host().toLower());
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    auto parameters = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    if (host == u"blog.naver.com" && path.compare(u"/PostView.naver"_s, Qt::CaseInsensitive) == 0) {
        const QUrlQuery query(url);
        const QString blog = query.queryItemValue(u"blogId"_s), number = query.queryItemValue(u"logNo"_s);
        if (!blog.isEmpty() && !number.isEmpty()) {
            path = u'/' + blog + u'/' + number;
            parameters.clear();
        }
    }
    if (const QString number = QUrlQuery(url).queryItemValue(u"logNo"_s);
        host == u"blog.naver.com" && !number.isEmpty() && path.count(u'/') == 1) { // blog.naver.com/mina?logNo=1
        path += u'/' + number;
        parameters.clear();
    }
    if (host == u"youtu.be") {
        parameters = {{u"v"_s, path.mid(1)}};
        host = u"youtube.com"_s;
        path = u"/watch"_s;
    }
    parameters.removeIf([](const auto &parameter) { return isTracking(parameter.first.toLower()); });
    std::stable_sort(parameters.begin(), parameters.end());
    if (path.isEmpty() && parameters.isEmpty())
        return {};
    QString canonical = host + (url.port() > 0 ? u':' + QString::number(url.port()) : QString()) + path;
    QChar mark = u'?';
    for (const auto &[name, value] : std::as_const(parameters)) {
        canonical += mark + name + u'=' + value;
        mark = u'&';
    }
    if (const QString part = url.fragment(QUrl::FullyEncoded); !part.isEmpty() && !part.startsWith(u":~:"))
        canonical += u'#' + part; // a list of changes is one page with an anchor each
    return canonical;
}

} // namespace pulse
