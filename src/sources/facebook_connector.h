#pragma once
#include "sources/meta_access.h"

namespace pulse {

/// An own Facebook Page: its posts, the comments on them, public posts that tag it, and its figures. Facebook offers no
/// search of what others write.
///
/// Settings: page (ID or name), version. Secret: a long-lived Page token or System User token of an own app; there is
/// no sign-in without a web server of one's own (the redirect must be https).
///
/// Figures under their names of 2026 (page_media_view and page_follows in place of page_impressions and page_fans),
/// asked for one by one. Who wrote a tagged post is told only of the Page itself.
class FacebookConnector final : public MetaConnector {
public:
    static constexpr int FirstPages = 4; ///< of 50 posts
    static constexpr int LaterPages = 2; ///< posts change for a while: the latest 100 are looked at again
    /// The question for one of the own posts, by its identifier.
    static Result<HttpRequest> postRequest(const ConnectorInput &input, const QString &id);

protected:
    QList<RoundStep> plan(const ConnectorInput &input) const override;
    Result<HttpRequest> ask(const ConnectorInput &input, const RoundStep &step) const override;
    Result<StepOutcome> take(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                             QJsonObject memo) const override;
};

SourceKind facebookKind();

} // namespace pulse
