#include "sources/source_kind.h"
#include "net/http_message.h"
#include "sources/facebook_connector.h"
#include "sources/feed_connector.h"
#include "sources/feed_forms.h"
#include "sources/instagram_connector.h"
#include "sources/linkedin_connector.h"
#include "sources/mastodon_connector.h"
#include "sources/threads_connector.h"
#include "sources/x_connector.h"
#include "sources/youtube_connector.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

const QList<SourceKind> &sourceKinds()
{
    static const FeedConnector feed;
    static const MastodonConnector mastodon;
    static const QList<SourceKind> kinds{
        {u"feed"_s,
         {u"피드"_s, u"Feed"_s},
         {u"뉴스, 블로그, 영상 채널의 새 글을 RSS·Atom·JSON Feed로 읽습니다. 가입이나 키가 필요 없습니다."_s,
          u"Reads what news sites, blogs and video channels publish as RSS, Atom or JSON Feed. Needs no account."_s},
         &feed,
         feedForms(),
         {{u"address"_s, u"url"_s}, {u"feed"_s, u"url"_s}, {u"link"_s, u"url"_s}}},
        {u"mastodon"_s,
         {u"마스토돈"_s, u"Mastodon"_s},
         {u"마스토돈 호환 서버의 해시태그 또는 공개 타임라인을 읽습니다. 계정 없이 쓸 수 있습니다."_s,
          u"Reads a hashtag or the public timeline of a Mastodon-compatible server. Works without an account."_s},
         &mastodon,
         mastodonForms(),
         {{u"tag"_s, u"hashtag"_s}, {u"url"_s, u"server"_s}, {u"instance"_s, u"server"_s}, {u"host"_s, u"server"_s}}},
        youtubeKind(),
        xKind(),
        facebookKind(),
        instagramKind(),
        threadsKind(),
        linkedInKind(),
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
