#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// A hashtag or the public timeline of a Mastodon-compatible server, without credentials or with an access token, and
/// what else such a server shows.
///
/// Settings: server, timeline ("hashtag", "public" or "local"), hashtag. State: newest (the greatest id seen), and
/// while the first round goes back in time: older (the next page) and pagesLeft; while a later round catches up:
/// pagesLeft. The first round follows the Link header up to FirstPages pages back; later rounds walk forward with
/// min_id, which leaves no gaps. Search, mentions and accounts are in mastodon_lists.h.
class MastodonConnector final : public Connector {
public:
    static constexpr int PageSize = 40; ///< the API's maximum
    static constexpr int FirstPages = 10;
    static constexpr int LaterPages = 50;

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
    Result<SourcePage> recover(const ConnectorInput &input, const HttpResponse &response) const override;
};

SourceKind mastodonKind();

} // namespace pulse
