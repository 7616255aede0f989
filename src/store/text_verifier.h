#pragma once
#include "core/query_matcher.h"
#include "store/mention_loader.h"
#include <optional>

namespace pulse {

/// Looks at stored mentions where the index cannot tell whether a query matches. Reads no more of a row than the query
/// asks about.
class TextVerifier {
public:
    TextVerifier(Connection &connection, const Query &query);
    /// False for rows that are gone, too.
    bool matches(qint64 id);
    Status status() const;

private:
    QueryMatcher m_matcher;
    Statement m_texts;
    std::optional<MentionLoader> m_whole; ///< for queries with fields
};

} // namespace pulse
