#include "sources/connector.h"
#include "net/http_client.h"

namespace pulse {

Error Connector::refusal(const HttpResponse &response) const { return failureOf(response); }

Result<SourcePage> Connector::recover(const ConnectorInput &, const HttpResponse &response) const
{
    return refusal(response);
}

} // namespace pulse
