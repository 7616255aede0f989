#include "core/canonical_address.h"
#include <QList>
#include <QRegularExpression>
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

/// Hosts that are the same house under another name, or an older one.
QString present(const QString &host)
{
    if (host == u"twitter.com")
        return u"x.com"_s;
    if (host == u"threads.net")
        return u"threads.com"_s;
    if (host == u"old.reddit.com" || host == u"new.reddit.com" || host == u"np.reddit.com")
        return u"reddit.com"_s;
    return host;
}

/// A host where what names a post is a part of the path: the rest is decoration, and one post has many addresses.
struct PostForm {
    QString host;
    QRegularExpression path; ///< with "id", and "more" where a post stands below another
    QString canonical;       ///< %1 the id
};

const QList<PostForm> &postForms()
{
    static const QList<PostForm> forms{
        PostForm{u"x.com"_s, QRegularExpression(u"^/(?:i/web|\\w{1,15})/status(?:es)?/(?<id>\\d+)"_s),
                 u"/i/status/%1"_s},
        PostForm{u"reddit.com"_s,
                 QRegularExpression(u"^(?:/(?:r|user|u)/[^/]+)?/comments/(?<id>\\w+)(?:/[^/]*/(?<more>\\w+))?"_s),
                 u"/comments/%1"_s},
        PostForm{u"instagram.com"_s, QRegularExpression(u"^(?:/[\\w.]+)?/(?:p|reel|reels|tv)/(?<id>[\\w-]+)"_s),
                 u"/p/%1"_s},
        PostForm{u"blog.naver.com"_s, QRegularExpression(u"^/(?<id>[\\w-]+/\\d+)$"_s), u"/%1"_s},
        PostForm{u"cafe.naver.com"_s, QRegularExpression(u"^/(?<id>[\\w-]+/\\d+)$"_s), u"/%1"_s},
        PostForm{u"n.news.naver.com"_s, QRegularExpression(u"^(?:/mnews)?/article/(?<id>\\d+/\\d+)$"_s),
                 u"/mnews/article/%1"_s},
        PostForm{u"youtube.com"_s, QRegularExpression(u"^/(?:shorts|live|embed)/(?<id>[\\w-]+)"_s), u"/watch?v=%1"_s},
    };
    return forms;
}

/// The part behind the host where \a path is one of those; empty otherwise.
QString postPath(const QString &host, const QString &path)
{
    for (const PostForm &form : postForms()) {
        if (host != form.host)
            continue;
        const auto match = form.path.match(path);
        if (!match.hasMatch())
            continue;
        const QString more = match.captured(u"more");
        return form.canonical.arg(match.captured(u"id")) + (more.isEmpty() ? QString() : u'/' + more);
    }
    return {};
}

/// Of a video's address only the video counts, and the comment that it leads to.
bool namesVideo(const QString &host, const QString &path, const QString &parameter)
{
    return host != u"youtube.com" || path != u"/watch" || parameter == u"v" || parameter == u"lc";
}

} // namespace

QString canonicalHost(const QString &host) { return present(withoutPrefix(host.toLower())); }

QString canonicalAddress(const QString &address)
{
    if (address.isEmpty() || address.size() > LongestAddress)
        return {};
    const QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return {};
    QString host = canonicalHost(url.host());
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
    if (const QString post = postPath(host, path); !post.isEmpty())
        return host + post;
    if (host.endsWith(u".tistory.com") && path.startsWith(u"/m/")) // as phones get it
        path = path.mid(2);
    parameters.removeIf([&](const auto &parameter) {
        return isTracking(parameter.first.toLower()) || !namesVideo(host, path, parameter.first);
    });
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
