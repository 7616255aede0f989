#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Any address that answers with JSON, by a mapping that people make (see json_mapping.h).
///
/// Settings: url, place (empty: the host), mapping (JsonMapping as JSON, as text; empty: recognised in each answer),
/// header (name of a header that lets us in, e.g. "Authorization"; empty: none). Secret: token (the header's value).
/// State: etag and lastModified, reading (NewestFirst). Where the mapping names a next page, it is an address on the
/// same host, or the value of the address's parameter "cursor" (or whichever of cursor, after, page, offset, max_id the
/// address has).
class JsonConnector final : public Connector {
public:
    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
};

SourceKind jsonKind();

} // namespace pulse
