#include "sources/post_address.h"
#include "core/canonical_address.h"
#include "sources/place_names.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAddress = 2000, LongestHandle = 200;

/// A form of address of one place: the host (with those below it) and the path, with the parts that are told by name:
/// "handle", "id". No "id": a profile.
struct Form {
    QStringView host, path;
    QStringView author; ///< the author's page, %1 the handle; empty: none is known
    bool idIsLocal;     ///< the connector names the post by this id
};

/// In this order: the first that fits. An empty host is any host.
constexpr std::array Forms{
    Form{u"x.com", u"^/(?<handle>\\w{1,15})/status(?:es)?/(?<id>\\d+)", u"https://x.com/%1", true},
    Form{u"x.com", u"^/i/web/status/(?<id>\\d+)", u"", true},
    Form{u"x.com", u"^/(?<handle>\\w{1,15})$", u"https://x.com/%1", false},
    Form{u"bsky.app", u"^/profile/(?<handle>[^/]+)/post/(?<id>[^/]+)", u"https://bsky.app/profile/%1", false},
    Form{u"bsky.app", u"^/profile/(?<handle>[^/]+)$", u"https://bsky.app/profile/%1", false},
    Form{u"threads.com", u"^/@(?<handle>[\\w.]+)/post/(?<id>[^/]+)", u"https://www.threads.com/@%1", false},
    Form{u"threads.com", u"^/@(?<handle>[\\w.]+)$", u"https://www.threads.com/@%1", false},
    Form{u"instagram.com", u"^/(?<handle>[\\w.]+)/(?:p|reel|tv)/(?<id>[^/]+)", u"https://www.instagram.com/%1", false},
    Form{u"instagram.com", u"^/(?:p|reel|tv)/(?<id>[^/]+)", u"", false},
    Form{u"instagram.com", u"^/(?<handle>[\\w.]+)$", u"https://www.instagram.com/%1", false},
    Form{u"facebook.com", u"^/(?:groups|watch|share|permalink\\.php|photo\\.php|story\\.php)(?<id>)\\b", u"", false},
    Form{u"facebook.com", u"^/(?<handle>[\\w.]+)/(?:posts|videos|photos|reels)/(?<id>.+)",
         u"https://www.facebook.com/%1", false},
    Form{u"facebook.com", u"^/(?<handle>[\\w.]+)$", u"https://www.facebook.com/%1", false},
    Form{u"linkedin.com", u"^/posts/(?<handle>[^/_]+)_.*-activity-(?<activity>\\d+)", u"https://www.linkedin.com/in/%1",
         true},
    Form{u"linkedin.com", u"^/feed/update/(?<id>urn:li:\\w+:\\d+)", u"", true},
    Form{u"linkedin.com", u"^/posts/(?<handle>[^/_]+)_(?<id>.+)", u"https://www.linkedin.com/in/%1", false},
    Form{u"linkedin.com", u"^/(?:in|company)/(?<handle>[^/]+)$", u"", false},
    Form{u"reddit.com", u"^/r/[^/]+/comments/(?<id>\\w+)", u"", false},
    Form{u"reddit.com", u"^/u(?:ser)?/(?<handle>[\\w-]+)$", u"https://www.reddit.com/user/%1", false},
    Form{u"tiktok.com", u"^/@(?<handle>[\\w.]+)/(?:video|photo)/(?<id>\\d+)", u"https://www.tiktok.com/@%1", false},
    Form{u"tiktok.com", u"^/@(?<handle>[\\w.]+)$", u"https://www.tiktok.com/@%1", false},
    Form{u"youtube.com", u"^/(?:shorts|live)/(?<id>[\\w-]+)", u"", true},
    Form{u"youtube.com", u"^/@(?<handle>[^/]+)$", u"https://www.youtube.com/@%1", false},
    Form{u"blog.naver.com", u"^/(?<handle>\\w+)/(?<id>\\d+)", u"https://blog.naver.com/%1", false},
    Form{u"blog.naver.com", u"^/(?<handle>\\w+)$", u"https://blog.naver.com/%1", false},
    Form{u"brunch.co.kr", u"^/@@?(?<handle>[^/]+)/(?<id>\\d+)", u"https://brunch.co.kr/@%1", false},
    Form{u"brunch.co.kr", u"^/@@?(?<handle>[^/]+)$", u"https://brunch.co.kr/@%1", false},
    // Mastodon, Pleroma, GoToSocial, on hosts of any name.
    Form{u"", u"^/@(?<handle>[\\w.-]+(?:@[\\w.-]+)?)/(?<id>[0-9A-Z]{8,})$", u"https://%2/@%1", false},
    Form{u"", u"^/users/(?<handle>[\\w.-]+)/statuses/(?<id>\\w+)$", u"https://%2/@%1", false},
    Form{u"", u"^/@(?<handle>[\\w.-]+(?:@[\\w.-]+)?)$", u"https://%2/@%1", false},
    Form{u"", u"^/users/(?<handle>[\\w.-]+)$", u"https://%2/@%1", false},
};

Error noAddress()
{
    return {Error::Kind::Usage,
            QCoreApplication::translate("PostAddress", "This is no address of a page on the web. It begins with "
                                                       "https:// and names a host, as in the browser's address line."),
            {}};
}

/// The one name of a host that has several.
QString plainHost(const QUrl &url)
{
    QString host = url.host().toLower();
    for (const QStringView prefix : {u"www.", u"m.", u"mobile.", u"old."})
        if (host.startsWith(prefix))
            host = host.mid(prefix.size());
    return host == u"twitter.com" ? u"x.com"_s : host == u"threads.net" ? u"threads.com"_s : host;
}

bool isBelow(const QString &host, QStringView domain)
{
    return host == domain || host.endsWith(u'.' + domain.toString());
}

void readForms(PostAddress &address, const QString &host, const QString &path)
{
    for (const Form &form : Forms) {
        if (!form.host.isEmpty() && !isBelow(host, form.host))
            continue;
        const auto match =
            QRegularExpression(form.path.toString(), QRegularExpression::UseUnicodePropertiesOption).match(path);
        if (!match.hasMatch())
            continue;
        address.handle = match.captured(u"handle");
        const QString activity = match.captured(u"activity");
        const QString id = activity.isEmpty() ? match.captured(u"id") : u"urn:li:activity:"_s + activity;
        address.isProfile = id.isEmpty() && !form.path.contains(u"<id>");
        if (form.idIsLocal)
            address.externalId = id;
        if (!form.author.isEmpty() && !address.handle.isEmpty())
            address.authorUrl = form.author.contains(u"%2") ? form.author.toString().arg(address.handle, host)
                                                            : form.author.toString().arg(address.handle);
        return;
    }
    if (isBelow(host, u"tistory.com")) {
        address.handle = host.section(u'.', 0, 0);
        address.authorUrl = u"https://"_s + host;
        address.isProfile = path.size() <= 1;
    }
}

/// Those whose id stands in the parameters.
void readParameters(PostAddress &address, const QString &host, const QUrl &url)
{
    const QUrlQuery query(url);
    if (host == u"youtu.be")
        address.externalId = url.path().section(u'/', 1, 1);
    if (isBelow(host, u"youtube.com") && query.hasQueryItem(u"v"_s))
        address.externalId = query.queryItemValue(query.hasQueryItem(u"lc"_s) ? u"lc"_s : u"v"_s);
    if (host == u"news.ycombinator.com") {
        address.place = u"Hacker News"_s; // as its connector calls it
        address.externalId = query.queryItemValue(u"id"_s);
    }
}

} // namespace

Result<PostAddress> readPostAddress(const QString &text)
{
    QString line = text.trimmed();
    if (line.isEmpty() || line.size() > LongestAddress || line.contains(QRegularExpression(u"\\s"_s)))
        return noAddress();
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    if (!scheme.match(line).hasMatch() || (!line.contains(u"://") && line.contains(u'.')))
        line.prepend(u"https://"_s);
    QUrl url(line);
    url.setUserInfo({}); // a name and a password have no place in an address that is kept
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !web || !url.host().contains(u'.'))
        return noAddress();
    const QString host = plainHost(url);
    // The two forms of a Naver blog post are one: canonicalAddress() knows them.
    const QString canonical = canonicalAddress(url.toString());
    QString path = url.path();
    if (isBelow(host, u"blog.naver.com") && !canonical.isEmpty())
        path = canonical.mid(canonical.indexOf(u'/'));
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    PostAddress address;
    address.url = url.toString(QUrl::FullyEncoded);
    address.place = placeOfAddress(QUrl(u"https://"_s + host));
    readForms(address, host, path);
    readParameters(address, host, url);
    address.isProfile = address.isProfile || canonical.isEmpty();
    if (address.isProfile)
        return address;
    address.aliases << canonical;
    if (address.externalId.startsWith(u"urn:li:")) // the other form of the address of the same post
        address.aliases << canonicalAddress(u"https://www.linkedin.com/feed/update/"_s + address.externalId);
    if (address.externalId.isEmpty())
        address.externalId = canonical;
    return address;
}

Result<StaffAccount> readAccount(const QString &text)
{
    QString line = text.simplified();
    if (line.contains(u"//") || (line.contains(u'/') && line.contains(u'.'))) {
        const auto address = readPostAddress(line);
        if (!address)
            return address.error();
        if (address->handle.isEmpty())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("PostAddress", "This address names no account: %1").arg(line),
                         {}};
        return StaffAccount{address->place, address->handle};
    }
    StaffAccount account;
    if (const qsizetype colon = line.indexOf(u':'); colon > 0) {
        account.place = line.left(colon).trimmed();
        line = line.mid(colon + 1).trimmed();
    }
    while (line.startsWith(u'@'))
        line.remove(0, 1);
    if (line.isEmpty() || line.size() > LongestHandle)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("PostAddress",
                                                 "This is no account: %1. Write @name, \"X: name\" or the "
                                                 "address of the profile.")
                         .arg(text.simplified().left(80)),
                     {}};
    account.handle = line;
    return account;
}

} // namespace pulse
