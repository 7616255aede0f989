#include "sources/connector.h"
#include "net/http_client.h"

namespace pulse {

Error Connector::refusal(const HttpResponse &response) const { return failureOf(response); }

Result<SourcePage> Connector::recover(const ConnectorInput &, const HttpResponse &response) const
{
    return refusal(response);
}

Result<SourcePage> Connector::readHere(const ConnectorInput &) const
{
    return Error{Error::Kind::Usage, {}, QStringLiteral("reads no files")};
}

} // namespace pulse
