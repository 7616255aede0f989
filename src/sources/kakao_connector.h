#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Daum's search through Kakao's API: blogs, cafes, the web and videos.
///
/// Settings: service (blog, cafe, web, vclip), words, address (empty: Kakao's own). Secret: key (the app's REST API
/// key). State: see NewestFirst, and asked (see day_quota.h).
///
/// Unconfirmed: how far video results can be paged (taken as 15 pages of 30, which is also what is asked for), and how
/// errors look; they are read by status, and the service's words are shown where it gives some.
class KakaoConnector final : public Connector {
public:
    static constexpr qint64 CallsADay = 30'000; ///< a service

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
};

SourceKind kakaoKind();

} // namespace pulse
