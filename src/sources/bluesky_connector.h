#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Bluesky: a search, one account's posts, or what an own account is told of (mentions, replies, quotes), with the
/// figures of that account once a day.
///
/// Settings: form ("search", "account", "mentions"), words and language (search), account (account), handle (who signs
/// in), adult ("skip" or "keep"), service. Secrets: see BlueskySession. State: see NewestFirst; olderSearch (the newer
/// search is not there), figuresOn (the day of the last figures), renewedAt (when the session was last renewed early).
///
/// Unconfirmed: whether servers have the newer search (searchPostsV2); it is tried first and the older one after it.
/// An account's posts are public, so they are read without a sign-in where no app password is given.
///
/// Labels: what is marked as hidden, taken down or spam is set aside, and what is marked as adult or graphic unless
/// people chose to keep it.
class BlueskyConnector final : public Connector {
public:
    static constexpr int PageSize = 100; ///< the API's maximum

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
    Result<SourcePage> recover(const ConnectorInput &input, const HttpResponse &response) const override;
};

SourceKind blueskyKind();

} // namespace pulse
