#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Naver's search trend (DataLab): how much people search for words, as a daily series for each group of words. It
/// brings figures and no posts.
///
/// Settings: access and address (see naver_access.h), groups (as typed: "name: word, word; name: word"),
/// device, gender.
/// State: start (the first day asked for; it stays, because Naver gives shares of the highest value of one answer, so
/// only an answer over all days can be compared with itself), asked.
///
/// Unconfirmed: the path at the hub was seen in other programs only, so the address is a setting. Days on which nobody
/// searched are missing in the answer and are kept as 0 where the group has other days.
class NaverTrendConnector final : public Connector {
public:
    static constexpr int MostGroups = 5;
    static constexpr int MostWords = 20; ///< a group
    static constexpr qint64 CallsADay = 1'000;
    static constexpr int FirstDays = 365;

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
};

SourceKind naverTrendKind();

} // namespace pulse
