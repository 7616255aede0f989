#include "sources/source_kind.h"
#include "net/http_message.h"
#include "sources/bluesky_connector.h"
#include "sources/facebook_connector.h"
#include "sources/feed_connector.h"
#include "sources/folder_connector.h"
#include "sources/hackernews_connector.h"
#include "sources/instagram_connector.h"
#include "sources/json_connector.h"
#include "sources/kakao_connector.h"
#include "sources/lemmy_connector.h"
#include "sources/linkedin_connector.h"
#include "sources/mastodon_connector.h"
#include "sources/misskey_connector.h"
#include "sources/naver_connector.h"
#include "sources/naver_trend_connector.h"
#include "sources/reddit_connector.h"
#include "sources/threads_connector.h"
#include "sources/x_connector.h"
#include "sources/youtube_connector.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

const QList<SourceKind> &sourceKinds()
{
    static const QList<SourceKind> kinds{
        feedKind(),    mastodonKind(),   blueskyKind(),  naverKind(),     naverTrendKind(), kakaoKind(),
        youtubeKind(), xKind(),          facebookKind(), instagramKind(), threadsKind(),    linkedInKind(),
        redditKind(),  hackerNewsKind(), lemmyKind(),    misskeyKind(),   jsonKind(),       folderKind(),
    };
    return kinds;
}

const SourceKind *findSourceKind(const QString &key)
{
    for (const SourceKind &kind : sourceKinds())
        if (kind.key == key)
            return &kind;
    return nullptr;
}

const SourceForm &formOf(const SourceKind &kind, const QJsonObject &settings)
{
    const QString key = settings.value(u"form"_s).toString();
    for (const SourceForm &form : kind.forms)
        if (form.key == key)
            return form;
    return kind.forms.constFirst();
}

Secrets secretsToKeep(const SourceForm &form, const QHash<QString, QString> &values, const Secrets &pasted,
                      const QDateTime &now)
{
    const TokenRenewal renewal = form.renewal ? form.renewal(values) : TokenRenewal();
    if (renewal.grantType.isEmpty() || !pasted.contains(u"token"_s))
        return pasted;
    OAuthGrant grant;
    grant.accessToken = pasted.value(u"token"_s);
    grant.obtainedAt = now; // at the latest: it may be older
    grant.selfRenewal = renewal.grantType;
    grant.tokenUrl = renewal.url;
    return unpackSecrets(grant.toSecret());
}

Result<QUrl> webAddress(const QString &address)
{
    QString text = address.trimmed();
    if (text.startsWith(u"feed:"))
        text = text.mid(text.startsWith(u"feed://") ? 7 : 5);
    if (!text.contains(u"://"))
        text.prepend(u"https://"_s);
    QUrl url(text);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !web || url.host().isEmpty() || (!url.host().contains(u'.') && !isLoopback(url)))
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("SourceKind", "\"%1\" is no web address. Write it as https://example.com/…")
                .arg(address.trimmed()),
            {}};
    if (url.scheme() == u"http" && !isLoopback(url))
        url.setScheme(u"https"_s); // nothing is read unencrypted
    return url;
}

} // namespace pulse
