#include "core/campaign_marks.h"
#include <QUrl>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The address without what says nothing: scheme, "www.", fragment, a "/" at the end. Host in lower case.
QString plainAddress(const QString &url)
{
    QString text = url.trimmed();
    if (const qsizetype scheme = text.indexOf(u"://"_s); scheme >= 0)
        text = text.mid(scheme + 3);
    text = text.section(u'#', 0, 0);
    const qsizetype slash = text.indexOf(u'/');
    QString host = (slash < 0 ? text : text.left(slash)).toLower();
    if (host.startsWith(u"www."))
        host = host.mid(4);
    text = slash < 0 ? host : host + text.mid(slash);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// What an address and a place's own identifier of a post have in common: the last part of the path, or the video's id.
/// Empty where that is too short to tell one post from another.
QString postKey(const QString &name)
{
    constexpr int Shortest = 5;
    QString key = name.trimmed();
    if (const qsizetype video = key.indexOf(u"?v="_s); video >= 0)
        key = key.mid(video + 3).section(u'&', 0, 0);
    else if (key.contains(u"://"_s))
        key = plainAddress(key).section(u'?', 0, 0).section(u'/', -1);
    return key.size() < Shortest ? QString() : key;
}

QSet<QString> foldedSet(const QStringList &texts)
{
    QSet<QString> set;
    for (const QString &text : texts)
        if (const QString key = folded(text); !key.isEmpty())
            set.insert(key);
    return set;
}

} // namespace

bool CampaignMarks::isEmpty() const
{
    return hashtags.isEmpty() && links.isEmpty() && utm.isEmpty() && words.trimmed().isEmpty() && posts.isEmpty();
}

QString CampaignMarks::text() const
{
    return QStringList{hashtags.join(u'\n'), links.join(u'\n'), utm.join(u'\n'), words, posts.join(u'\n')}.join(
        u"\n\n"_s);
}

bool linkFits(const QString &mark, const QString &url)
{
    const QString wanted = plainAddress(mark), given = plainAddress(url);
    if (wanted.isEmpty() || !given.startsWith(wanted))
        return false;
    return given.size() == wanted.size() || u"/?&"_s.contains(given[wanted.size()]);
}

QString utmCampaign(const QString &url)
{
    const qsizetype query = url.indexOf(u'?');
    if (query < 0)
        return {};
    const QUrlQuery parts(url.mid(query + 1).section(u'#', 0, 0));
    return folded(parts.queryItemValue(u"utm_campaign"_s, QUrl::FullyDecoded).replace(u'+', u' '));
}

CampaignMatcher::CampaignMatcher(const CampaignMarks &marks)
    : m_hashtags(foldedSet(marks.hashtags)), m_utm(foldedSet(marks.utm)), m_links(marks.links),
      m_words(Query::parse(marks.words).query), m_matcher(m_words)
{
    for (const QString &post : marks.posts) {
        m_posts.insert(post.trimmed());
        m_posts.insert(plainAddress(post));
        m_posts.insert(postKey(post));
    }
    m_posts.remove({});
}

bool CampaignMatcher::hasLink(const QString &url) const
{
    if (!m_utm.isEmpty() && m_utm.contains(utmCampaign(url)))
        return true;
    return std::any_of(m_links.cbegin(), m_links.cend(), [&](const QString &mark) { return linkFits(mark, url); });
}

bool CampaignMatcher::hasPost(const QString &externalIdOrUrl) const
{
    return !externalIdOrUrl.isEmpty() &&
           (m_posts.contains(externalIdOrUrl) || m_posts.contains(plainAddress(externalIdOrUrl)) ||
            m_posts.contains(postKey(externalIdOrUrl)));
}

bool CampaignMatcher::matches(const EnrichedPost &enriched, const MatchInput &input) const
{
    const Post &post = enriched.post;
    if (!m_posts.isEmpty())
        for (const QString &name : {post.replyTo, post.repostOf, post.externalId, post.url})
            if (hasPost(name))
                return true;
    if (!m_hashtags.isEmpty())
        for (const QStringList &tags : {enriched.hashtags, post.tags})
            for (const QString &tag : tags)
                if (hasHashtag(folded(tag)))
                    return true;
    for (const QString &link : enriched.links)
        if (hasLink(link))
            return true;
    return hasWords() && m_matcher.matches(input);
}

} // namespace pulse
