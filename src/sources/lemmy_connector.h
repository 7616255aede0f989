#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Lemmy: posts and comments that hold words, all of one community, or what an own account is told of.
///
/// Settings: server, form ("search", "community", "mentions"), words, community, scope ("all", "posts", "comments").
/// Secret: token (a JWT; only for mentions and closed servers). State: version (4 where the server has no v3), posts
/// and comments (NewestFirst, read one after the other), turn (whose page is next), figuresOn.
///
/// Unconfirmed: the v4 paths for mentions, and what v4 calls its kinds; the older interface is asked first, the newer
/// one where it is missing, and answers of both are read the same way. Times without a zone are UTC.
class LemmyConnector final : public Connector {
public:
    static constexpr int PageSize = 50; ///< the API's maximum

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
    Result<SourcePage> recover(const ConnectorInput &input, const HttpResponse &response) const override;
};

SourceKind lemmyKind();

} // namespace pulse
