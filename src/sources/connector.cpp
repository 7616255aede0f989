#include "sources/connector.h"
#include "net/http_client.h"

namespace pulse {

Error Connector::refusal(const HttpResponse &response) const { return failureOf(response); }

} // namespace pulse
