#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Reddit's API, for those who have an app there: a search, or all new posts and comments of a subreddit with its
/// subscribers once a day. Others take Reddit's feeds (see feed_forms.h), which need no key.
///
/// Settings: form ("search", "subreddit"), words, community, scope (subreddit: "posts", "comments", "all"), address
/// (empty: Reddit's own two, for signing in and for data). Secrets: clientId, clientSecret (empty for an installed
/// app), token and tokenUntil, which the app gets for itself (client credentials). State: posts and comments
/// (NewestFirst), turn, figuresOn, renewedAt.
///
/// Unconfirmed: new apps need Reddit's approval since November 2025; paths, limits and how long a token lives (the
/// answer's "expires_in" counts) come from general knowledge. A search finds posts, not comments.
class RedditConnector final : public Connector {
public:
    static constexpr int PageSize = 100; ///< the API's maximum

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
    Result<SourcePage> recover(const ConnectorInput &input, const HttpResponse &response) const override;
};

SourceKind redditKind();

} // namespace pulse
