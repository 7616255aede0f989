#pragma once
#include "core/brand.h"
#include "core/query_matcher.h"
#include <QList>
#include <vector>

namespace pulse {

/// The query that decides for \a brand: its own, or its name as a phrase where it has none.
Query effectiveQuery(const Brand &brand);

/// The queries of all brands, prepared. Immutable and thread-safe: import and collecting share one and make a new
/// one when a brand was edited.
class BrandMatcher {
public:
    BrandMatcher() = default;
    explicit BrandMatcher(const QList<Brand> &brands);

    /// Whose mention the post is: the brand that its file names (Post::brandName, in any case), else every brand
    /// whose query matches. A named brand that does not exist gives none.
    QList<BrandId> match(const EnrichedPost &post) const;
    /// By the queries alone.
    QList<BrandId> match(const MatchInput &input) const;
    /// Whether it was made for exactly these brands and queries. Ask inside the write that stores what was matched:
    /// a query may have been edited since, then match again.
    bool isFor(const QList<Brand> &brands) const;

private:
    struct Entry {
        BrandId id;
        QString name; ///< folded
        QString query;
        bool nothing; ///< nothing of the query could be read: it must not take in everything
        QueryMatcher matcher;
    };
    std::vector<Entry> m_entries;
};

} // namespace pulse
