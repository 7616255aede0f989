#pragma once
#include "sources/source_kind.h"
#include "sources/stepped_connector.h"

namespace pulse {

/// An own organisation on LinkedIn by the Community Management API: its posts, the comments on them, posts that mention
/// it, followers, and what its posts reached. LinkedIn offers no search, and people's own posts only by pasted link.
///
/// Settings: organization (the number), version (YYYYMM; each lives about a year). Secret: an access token, or a
/// sign-in with an app of one's own.
///
/// Not confirmed against a live service: the finders of posts and organisations and how their answers are paged (both
/// start/count and a link to the next page are read), the spelling of edgeType (the older one is tried when the newer
/// is refused), the format of commentary, and how long members' data may be kept (two days are assumed).
class LinkedInConnector final : public SteppedConnector {
public:
    static constexpr int PageSize = 50;
    /// The question for one post, by its urn.
    static HttpRequest postRequest(const ConnectorInput &input, const QString &urn);
    Error refusal(const HttpResponse &response) const override;

protected:
    QList<RoundStep> plan(const ConnectorInput &input) const override;
    Result<HttpRequest> ask(const ConnectorInput &input, const RoundStep &step) const override;
    Result<StepOutcome> take(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                             QJsonObject memo) const override;
    std::optional<StepOutcome> wayOn(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                                     const QJsonObject &memo) const override;
};

SourceKind linkedInKind();

} // namespace pulse
