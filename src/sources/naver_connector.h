#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Naver's search: blogs, news, cafes, the web and Q&A, with the keys of NAVER API HUB or of the old developer centre
/// (which stops on 2027-07-01).
///
/// Settings: access ("hub" or "centre"), service (blog, news, cafearticle, webkr, kin), words, address (empty: the
/// service's own). Secrets: clientId, clientSecret. State: see NewestFirst, and asked (see day_quota.h).
///
/// Unconfirmed: the answers of the hub for news and Q&A and its error table were not read; the hub's answers are read
/// like the old ones, in JSON or XML, and errors in the gateway's form and in the old one. The address is a setting,
/// so that a path that turns out otherwise needs no new version. Cafes, web and Q&A give no dates; blogs only days.
class NaverConnector final : public Connector {
public:
    static constexpr int PageSize = 100;   ///< the API's maximum
    static constexpr int LastStart = 1000; ///< no result beyond can be asked for
    static constexpr qint64 CallsADay = 25'000;

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
};

SourceKind naverKind();

} // namespace pulse
