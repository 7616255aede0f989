#pragma once
#include "sources/source_kind.h"
#include "sources/stepped_connector.h"

namespace pulse {

/// X API v2, which costs money for everything that is read: posts of the last seven days by words, or the mentions of
/// the signed-in account with its figures.
///
/// Settings: form ("search" or "account"), query, postsPerRound (10 to 1,000), authors ("yes": names and followers are
/// read too), monthlyCap (US dollars). Secret: an app's Bearer token for search, the token of a sign-in for both.
///
/// Prices as documented in August 2026: 0.005 dollars a post, 0.010 a person, 0.005 a count. Own posts and mentions may
/// cost less, and what was read before on the same day may be free; neither is reckoned with, so that the real cost is
/// at most what stands here. For the same reason every person that comes along with a post is taken as read.
/// A page asks for at most what the rest of the month's cap pays for.
///
/// Not confirmed against a live service: which statuses tell of an empty balance (402, 403 and 429 are read by their
/// title and shown as they came), whether people in `includes` are charged, and whether every kind of app takes a
/// loopback redirect (pasting a token works without).
class XConnector final : public SteppedConnector {
public:
    static constexpr double PostPrice = 0.005;
    static constexpr double PersonPrice = 0.010;
    static constexpr double CountPrice = 0.005;
    static constexpr int SmallestPage = 10; ///< the service's own limits
    static constexpr int LargestPage = 100;
    static constexpr int LookAgainPreset = 20; ///< stored posts a day that are looked up again (x_recheck.cpp)

    /// What is still to be asked in this round costs at most this; shrunk to what is left of the cap while a page of
    /// the smallest size fits into it.
    std::optional<double> costOfRound(const ConnectorInput &input) const override;
    Error refusal(const HttpResponse &response) const override;

protected:
    QList<RoundStep> plan(const ConnectorInput &input) const override;
    Result<HttpRequest> ask(const ConnectorInput &input, const RoundStep &step) const override;
    Result<StepOutcome> take(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                             QJsonObject memo) const override;
    std::optional<StepOutcome> wayOn(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                                     const QJsonObject &memo) const override;
};

SourceKind xKind();

} // namespace pulse
