#pragma once
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

/// Misskey and its relatives with the same API (Sharkey, Firefish): a hashtag, a search, one account's notes with its
/// figures once a day, or what mentions an own account.
///
/// Settings: server, form ("hashtag", "search", "account", "mentions"), tag, words, account. Secret: token (needed for
/// mentions, and where the server asks for one). State: reading (NewestFirst), userId and figuresOn.
///
/// Unconfirmed: the paths for mentions, accounts and their notes, and the form of errors; errors are read by status and
/// by the code that the server gives. Pages go back with untilId, because sinceId gives the oldest first on some.
class MisskeyConnector final : public Connector {
public:
    static constexpr int PageSize = 100; ///< the API's maximum

    Result<HttpRequest> request(const ConnectorInput &input) const override;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const override;
    Error refusal(const HttpResponse &response) const override;
};

SourceKind misskeyKind();

} // namespace pulse
