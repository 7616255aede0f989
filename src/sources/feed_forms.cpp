#include "sources/feed_forms.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text.simplified())); }
QJsonObject feedAt(const QString &address) { return {{u"url"_s, address}}; }
Error refuse(const QString &words) { return {Error::Kind::Usage, words, {}}; }

SourceForm addressForm()
{
    return {u"address"_s,
            {u"피드 주소"_s, u"Feed address"_s},
            {{u"url"_s,
              {u"주소"_s, u"Address"_s},
              {u"RSS, Atom, JSON Feed 주소. 예: https://example.com/rss"_s,
               u"The address of an RSS, Atom or JSON Feed, e.g. https://example.com/rss"_s}}},
            [](const Values &values) -> Result<QJsonObject> {
                const auto url = webAddress(values.value(u"url"_s));
                if (!url)
                    return url.error();
                return feedAt(url->toString());
            }};
}

SourceForm newsForm()
{
    return {u"google-news"_s,
            {u"Google 뉴스 검색"_s, u"Google News search"_s},
            {{u"words"_s,
              {u"검색어"_s, u"Words"_s},
              {u"따옴표, OR, -제외어를 쓸 수 있습니다. 예: \"푸른숲 커피\" -채용"_s,
               u"Quotes, OR and -word work, e.g. \"Blue Wood Coffee\" -jobs"_s}},
             {u"edition"_s,
              {u"판"_s, u"Edition"_s},
              {u"어느 나라의 뉴스를 찾을지 고릅니다."_s, u"Whose news to search."_s},
              true,
              false,
              {{u"ko"_s, {u"한국어"_s, u"Korean"_s}}, {u"en"_s, {u"영어(미국)"_s, u"English (US)"_s}}},
              u"ko"_s}},
            [](const Values &values) -> Result<QJsonObject> {
                const bool korean = values.value(u"edition"_s, u"ko"_s) == u"ko";
                return feedAt(u"https://news.google.com/rss/search?q=%1&%2"_s.arg(
                    encoded(values.value(u"words"_s)),
                    korean ? u"hl=ko&gl=KR&ceid=KR:ko"_s : u"hl=en-US&gl=US&ceid=US:en"_s));
            }};
}

SourceForm youTubeForm()
{
    return {u"youtube"_s,
            {u"YouTube 채널"_s, u"YouTube channel"_s},
            {{u"channel"_s,
              {u"채널"_s, u"Channel"_s},
              {u"@핸들, 채널 주소, UC로 시작하는 ID 가운데 하나. 예: @bluewood"_s,
               u"A @handle, the channel's address, or its ID that begins with UC, e.g. @bluewood"_s}}},
            [](const Values &values) -> Result<QJsonObject> {
                static const QRegularExpression id(u"UC[A-Za-z0-9_-]{22}"_s);
                static const QRegularExpression handle(
                    u"^(?:https?://)?(?:(?:www|m)\\.)?(?:youtube\\.com/)?(@[^\\s/?#]{3,60})"_s);
                const auto match = id.match(values.value(u"channel"_s));
                if (const auto named = handle.match(values.value(u"channel"_s).trimmed());
                    !match.hasMatch() && named.hasMatch()) // its page names the feed
                    return QJsonObject{{u"url"_s, u"https://www.youtube.com/"_s + encoded(named.captured(1))},
                                       {u"discover"_s, true}};
                if (!match.hasMatch())
                    return refuse(QCoreApplication::translate(
                        "SourceKind", "There is no channel in this. Enter its @handle, its address, or its ID of 24 "
                                      "characters that begins with UC."));
                return feedAt(u"https://www.youtube.com/feeds/videos.xml?channel_id="_s + match.captured());
            }};
}

SourceForm redditForm()
{
    return {u"reddit"_s,
            {u"Reddit 검색"_s, u"Reddit search"_s},
            {{u"words"_s,
              {u"검색어"_s, u"Words"_s},
              {u"예: \"Blue Wood\". Reddit은 로그인하지 않은 읽기를 자주 막으므로 간격을 길게 둡니다."_s,
               u"e.g. \"Blue Wood\". Reddit often blocks readers that are not signed in: a long interval helps."_s}},
             {u"community"_s,
              {u"서브레딧"_s, u"Subreddit"_s},
              {u"비워 두면 전체를 찾습니다. 예: korea"_s, u"Leave empty to search everywhere, e.g. korea"_s},
              false}},
            [](const Values &values) -> Result<QJsonObject> {
                QString community = values.value(u"community"_s).trimmed();
                community.remove(QRegularExpression(u"^/?r/"_s));
                const QString words = encoded(values.value(u"words"_s));
                if (community.isEmpty())
                    return feedAt(u"https://www.reddit.com/search.rss?q=%1&sort=new&t=week&limit=100"_s.arg(words));
                return feedAt(u"https://www.reddit.com/r/%1/search.rss?q=%2&restrict_sr=1&sort=new&limit=100"_s.arg(
                    encoded(community), words));
            }};
}

SourceForm subredditForm()
{
    return {
        u"subreddit"_s,
        {u"서브레딧"_s, u"Subreddit"_s},
        {{u"subreddit"_s,
          {u"서브레딧"_s, u"Subreddit"_s},
          {u"예: korea. 여러 개는 korea+hanguk처럼 잇습니다."_s, u"e.g. korea; several as korea+hanguk"_s}},
         {u"items"_s,
          {u"읽을 것"_s, u"What to read"_s},
          {},
          true,
          false,
          {{u"posts"_s, {u"새 글"_s, u"New posts"_s}}, {u"comments"_s, {u"새 댓글"_s, u"New comments"_s}}},
          u"posts"_s}},
        [](const Values &values) -> Result<QJsonObject> {
            static const QRegularExpression pattern(
                u"^(?:https?://)?(?:(?:www\\.|old\\.)?reddit\\.com)?/?(?:r/)?([A-Za-z0-9_]{2,21}(?:\\+[A-Za-z0-9_]{2,21})*)/?$"_s);
            const auto match = pattern.match(values.value(u"subreddit"_s).trimmed());
            if (!match.hasMatch())
                return refuse(QCoreApplication::translate("SourceKind", "There is no subreddit's name in this."));
            return feedAt(u"https://www.reddit.com/r/%1/%2/.rss?limit=100"_s.arg(
                match.captured(1), values.value(u"items"_s) == u"comments" ? u"comments"_s : u"new"_s));
        }};
}

SourceForm alertsForm()
{
    return {u"google-alerts"_s,
            {u"Google 알리미"_s, u"Google Alerts"_s},
            {{u"alert"_s,
              {u"알리미의 피드 주소"_s, u"The alert's feed address"_s},
              {u"google.com/alerts에서 알림을 만들고 수신 위치를 RSS 피드로 고른 뒤 그 주소를 붙여 넣습니다."_s,
               u"Make an alert at google.com/alerts, deliver it to an RSS feed, and paste that feed's address."_s}}},
            [](const Values &values) -> Result<QJsonObject> {
                static const QRegularExpression pattern(
                    u"^(?:https?://)?www\\.google\\.[a-z.]+/alerts/feeds/([0-9]+)/([0-9]+)/?$"_s);
                const auto match = pattern.match(values.value(u"alert"_s).trimmed());
                if (!match.hasMatch())
                    return refuse(QCoreApplication::translate("SourceKind",
                                                              "This is no feed of Google Alerts. It looks like "
                                                              "https://www.google.com/alerts/feeds/123/456."));
                return feedAt(u"https://www.google.com/alerts/feeds/%1/%2"_s.arg(match.captured(1), match.captured(2)));
            }};
}

/// The address of any page; its feed is looked for.
SourceForm siteForm()
{
    return {u"site"_s,
            {u"웹사이트(피드 찾기)"_s, u"Any site (its feed is found)"_s},
            {{u"site"_s,
              {u"사이트 주소"_s, u"The site's address"_s},
              {u"아무 페이지의 주소나 됩니다. 예: example.com/blog"_s, u"Any page of it, e.g. example.com/blog"_s}}},
            [](const Values &values) -> Result<QJsonObject> {
                const auto url = webAddress(values.value(u"site"_s));
                if (!url)
                    return url.error();
                return QJsonObject{{u"form"_s, u"site"_s},
                                   {u"site"_s, url->toString()},
                                   {u"url"_s, url->toString()},
                                   {u"discover"_s, true}};
            }};
}

/// A blog of a service that keeps the feed at a fixed place.
SourceForm blogForm(const QString &key, const LocalText &name, const LocalText &hint, const QString &pattern,
                    const QString &address)
{
    return {key,
            name,
            {{u"blog"_s, {u"블로그"_s, u"Blog"_s}, hint}},
            [pattern, address](const Values &values) -> Result<QJsonObject> {
                const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
                const auto match = expression.match(values.value(u"blog"_s).trimmed());
                if (!match.hasMatch())
                    return refuse(QCoreApplication::translate(
                        "SourceKind", "There is no blog name in this. Enter its name or its address."));
                return feedAt(address.arg(match.captured(1)));
            }};
}

} // namespace

QList<SourceForm> feedForms()
{
    return {
        addressForm(),
        newsForm(),
        youTubeForm(),
        redditForm(),
        subredditForm(),
        alertsForm(),
        siteForm(),
        blogForm(u"naver-blog"_s, {u"네이버 블로그"_s, u"Naver blog"_s},
                 {u"블로그 아이디나 주소. 예: blog.naver.com/example"_s,
                  u"The blog's ID or address, e.g. blog.naver.com/example"_s},
                 u"^(?:https?://)?(?:m\\.|rss\\.)?(?:blog\\.naver\\.com/)?([A-Za-z0-9_-]+)(?:\\.xml)?/?$"_s,
                 u"https://rss.blog.naver.com/%1.xml"_s),
        blogForm(u"tistory"_s, {u"티스토리"_s, u"Tistory blog"_s},
                 {u"블로그 이름이나 주소. 예: example.tistory.com"_s,
                  u"The blog's name or address, e.g. example.tistory.com"_s},
                 u"^(?:https?://)?([A-Za-z0-9-]+)(?:\\.tistory\\.com(?:/.*)?)?$"_s, u"https://%1.tistory.com/rss"_s),
    };
}

} // namespace pulse
