#pragma once
#include "core/query_matcher.h"
#include <QDateTime>
#include <QSet>
#include <QStringList>

namespace pulse {

/// What a campaign is recognised by. A mention belongs to it when any one mark fits; nothing fits a campaign without
/// marks.
struct CampaignMarks {
    QStringList hashtags{}; ///< without #
    QStringList links{};    ///< an address and everything below it; scheme, "www." and a last "/" say nothing
    QStringList utm{};      ///< values of utm_campaign in a link
    QString words{};        ///< grammar of core/query.h
    QStringList posts{};    ///< own posts, by address or by the place's identifier: they, their replies and reposts

    bool isEmpty() const;
    bool operator==(const CampaignMarks &) const = default;
    /// One text for all of it, to tell whether anything changed.
    QString text() const;
};

/// Whether the link \a url lies at or below the address \a mark.
bool linkFits(const QString &mark, const QString &url);
/// The value of utm_campaign in \a url, folded; empty when it has none.
QString utmCampaign(const QString &url);

/// Marks prepared for many posts. Immutable and thread-safe.
class CampaignMatcher {
public:
    explicit CampaignMatcher(const CampaignMarks &marks);
    /// \a input: of the same post, made once for all campaigns.
    bool matches(const EnrichedPost &post, const MatchInput &input) const;
    /// The parts of it, for rows that an index found.
    bool hasHashtag(const QString &folded) const { return m_hashtags.contains(folded); }
    bool hasLink(const QString &url) const;
    bool hasPost(const QString &externalIdOrUrl) const;
    bool looksAtPosts() const { return !m_posts.isEmpty(); }
    const Query &words() const { return m_words; }
    bool hasWords() const { return !m_words.isEmpty(); }

private:
    QSet<QString> m_hashtags, m_utm, m_posts;
    QStringList m_links;
    Query m_words;
    QueryMatcher m_matcher;
};

} // namespace pulse
