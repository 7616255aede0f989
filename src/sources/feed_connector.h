#pragma once
#include "sources/connector.h"

namespace pulse {

/// A feed by its address. Settings: url. State: etag, lastModified, and moved (where 301 and 308 sent us).
class FeedConnector final : public Connector {
public:
    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
    bool showsOnlyLatest() const override { return true; }

    /// The place that posts of this feed stand on: the service's name where it is known, else the host.
    static QString placeOf(const QUrl &url);
};

} // namespace pulse
