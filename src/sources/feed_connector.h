#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// A feed by its address, or the feed of a site by the address of any of its pages.
///
/// Settings: url; discover (the address is a page: its feed is looked for at the first round). State: etag,
/// lastModified, moved (where 301 and 308 sent us, or where the feed was found), candidates (addresses that may still
/// turn out to be the feed).
class FeedConnector final : public Connector {
public:
    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
    Result<SourcePage> recover(const ConnectorInput &input, const HttpResponse &response) const override;
    bool showsOnlyLatest() const override { return true; }
};

SourceKind feedKind();

} // namespace pulse
