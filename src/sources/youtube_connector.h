#pragma once
#include "sources/source_kind.h"
#include "sources/stepped_connector.h"

namespace pulse {

/// YouTube Data API v3: a channel's figures and the comments on its videos, or videos by words.
///
/// Settings: form ("channel" or "search"), channel (an id "UC...", a handle "@...", or empty for that of the signed-in
/// account), query, region, language, dailySearches. Secret: an API key, or the access token of a sign-in.
///
/// Quota as documented in 2026: 100 search.list calls and 10,000 other units a day, each call one, new at midnight
/// Pacific time. The service tells nobody what is left, so the calls of all sources with the key are counted.
///
/// Not confirmed against a live service: parameters and error reasons are general knowledge; whether order=time sorts
/// threads by their first comment or by their last reply. Rounds therefore read until a page holds nothing newer than
/// the last round's newest, replies included, which is right for either.
class YouTubeConnector final : public SteppedConnector {
public:
    static constexpr int SearchesADay = 100;
    static constexpr int UnitsADay = 10'000;
    static constexpr int FirstPages = 10; ///< of 100 comment threads
    static constexpr int LaterPages = 20;

    Error refusal(const HttpResponse &response) const override;

    // For looking up stored posts again (youtube_recheck.cpp), which is charged to the same quota.
    static constexpr char16_t Base[] = u"https://www.googleapis.com/youtube/v3/";
    static void addKey(HttpRequest &request, const ConnectorInput &input);
    static void countUnit(const ConnectorInput &input, SourcePage &page);
    /// Set when the day's units should be left to new posts.
    static std::optional<Error> quotaForRechecks(const ConnectorInput &input);

protected:
    QList<RoundStep> plan(const ConnectorInput &input) const override;
    Result<HttpRequest> ask(const ConnectorInput &input, const RoundStep &step) const override;
    Result<StepOutcome> take(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                             QJsonObject memo) const override;
};

SourceKind youtubeKind();

} // namespace pulse
