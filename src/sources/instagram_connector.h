#pragma once
#include "sources/meta_access.h"

namespace pulse {

/// An own professional Instagram account: its posts, the comments on them, posts that tag it, posts with hashtags, and
/// its figures. Mentions by @name in what others write come by webhook only, which a program on a desktop cannot
/// receive; tags and comments are asked for instead.
///
/// Settings: account (the numeric ID), hashtags (up to 30, as the service allows 30 different ones in seven days),
/// login ("facebook" or "instagram", which have different hosts; hashtags work with the first only), version.
/// Secret: a long-lived token. One of Instagram's own login renews itself.
///
/// Figures under their names of 2026 (views in place of impressions), asked for one by one.
/// Not confirmed against a live service: how many posts a page of a hashtag may hold (50 are asked for).
class InstagramConnector final : public MetaConnector {
public:
    static constexpr int MostHashtags = 30;
    /// The question for one of the own posts, by its identifier.
    static Result<HttpRequest> mediaRequest(const ConnectorInput &input, const QString &id);

protected:
    QList<RoundStep> plan(const ConnectorInput &input) const override;
    Result<HttpRequest> ask(const ConnectorInput &input, const RoundStep &step) const override;
    Result<StepOutcome> take(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                             QJsonObject memo) const override;
};

SourceKind instagramKind();

} // namespace pulse
