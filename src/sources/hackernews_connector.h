#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Stories and comments of Hacker News, through its search (Algolia). No account, no key.
///
/// Settings: words, scope ("all", "story", "comment"), address (empty: the service's own). State: since (Unix seconds;
/// everything up to there is known), newest (the greatest seen in the round under way), before (where the next page
/// of this round begins, going back in time).
///
/// Unconfirmed: only 1,000 results can be paged, so nothing is paged: each request asks for what lies between two
/// times, which has no such end. Similar words are switched off, so what comes holds the words as typed.
class HackerNewsConnector final : public Connector {
public:
    static constexpr int PageSize = 200;
    static constexpr qint64 FirstSeconds = 30 * 86'400; ///< how far the first round looks back

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
};

SourceKind hackerNewsKind();

} // namespace pulse
