#pragma once
#include "sources/meta_access.h"

namespace pulse {

/// Threads: posts by words or topic tags, or an own account with its mentions, the answers to its posts, and its
/// figures.
///
/// Settings: form ("search" or "account"), words (one a line, each a search of its own), mode ("KEYWORD" or "TAG"),
/// host (graph.threads.net; newer pages say threads.com). Secret: a long-lived token, which renews itself.
///
/// Search gives 2,200 questions in 24 hours by the page of January 2026 (older pages: 500 in seven days); this source's
/// own are counted. Without the approval for search the service shows own posts only, without an error.
/// Not confirmed against a live service: the shape of `clicks`, and which host will last; each is read both ways.
class ThreadsConnector final : public MetaConnector {
public:
    static constexpr int SearchesADay = 2200;
    static constexpr int MostWords = 20;
    /// The question for one of the own posts, by its identifier.
    static Result<HttpRequest> postRequest(const ConnectorInput &input, const QString &id);

protected:
    QList<RoundStep> plan(const ConnectorInput &input) const override;
    Result<HttpRequest> ask(const ConnectorInput &input, const RoundStep &step) const override;
    Result<StepOutcome> take(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                             QJsonObject memo) const override;
};

SourceKind threadsKind();

} // namespace pulse
