#include "sources/place_names.h"
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct NamedPlace {
    QStringView domain;
    QStringView name;
};

constexpr std::array Places{
    NamedPlace{u"news.google.com", u"Google News"},
    NamedPlace{u"youtube.com", u"YouTube"},
    NamedPlace{u"youtu.be", u"YouTube"},
    NamedPlace{u"reddit.com", u"Reddit"},
    NamedPlace{u"blog.naver.com", u"네이버 블로그"},
    NamedPlace{u"cafe.naver.com", u"네이버 카페"},
    NamedPlace{u"kin.naver.com", u"네이버 지식iN"},
    NamedPlace{u"news.naver.com", u"네이버 뉴스"},
    NamedPlace{u"post.naver.com", u"네이버 포스트"},
    NamedPlace{u"tistory.com", u"티스토리"},
    NamedPlace{u"cafe.daum.net", u"다음 카페"},
    NamedPlace{u"blog.daum.net", u"다음 블로그"},
    NamedPlace{u"v.daum.net", u"다음 뉴스"},
    NamedPlace{u"tv.kakao.com", u"카카오TV"},
    NamedPlace{u"brunch.co.kr", u"브런치"},
    NamedPlace{u"instagram.com", u"Instagram"},
    NamedPlace{u"facebook.com", u"Facebook"},
    NamedPlace{u"threads.net", u"Threads"},
    NamedPlace{u"threads.com", u"Threads"},
    NamedPlace{u"x.com", u"X"},
    NamedPlace{u"twitter.com", u"X"},
    NamedPlace{u"linkedin.com", u"LinkedIn"},
    NamedPlace{u"bsky.app", u"Bluesky"},
    NamedPlace{u"tiktok.com", u"TikTok"},
};

} // namespace

QString placeOfAddress(const QUrl &url)
{
    const QString host = url.host().toLower();
    for (const NamedPlace &place : Places)
        if (host == place.domain || host.endsWith(u'.' + place.domain.toString()))
            return place.name.toString();
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

Result<QList<Post>> placedByAddress(Result<QList<Post>> posts)
{
    if (posts)
        for (Post &post : *posts)
            post.place = placeOfAddress(QUrl(post.url));
    return posts;
}

} // namespace pulse
