#pragma once
#include "core/source_health.h"
#include "net/http_message.h"
#include <QDateTime>
#include <chrono>
#include <optional>

namespace pulse {

/// What an answer asks for: Retry-After (seconds or a date), a reset header, or a usage header that says 100 %;
/// nullopt when the server says nothing. Resets come as seconds to go, Unix seconds or ISO 8601 (Mastodon:
/// X-RateLimit-Reset, ISO; Bluesky: RateLimit-Reset, X: x-rate-limit-reset, both Unix seconds; Reddit:
/// X-Ratelimit-Reset, seconds to go; Discord: X-RateLimit-Reset-After, seconds); they count only when the remaining
/// number is below 1 or the status is 429. Meta tells percentages in X-App-Usage and X-Business-Use-Case-Usage, with
/// the minutes until access comes back. Never more than a day.
std::optional<std::chrono::milliseconds> requestedPause(int status, const HttpHeaders &headers, const QDateTime &now);

/// How much the server still gives, from the same headers; nullopt when it does not say. Percentages of Meta are told
/// as what is left of 100.
std::optional<SourceQuota> quotaFromHeaders(const HttpHeaders &headers, const QDateTime &now);

/// For how long an answer stays as it is by its own words (RFC 9111: max-age less Age): to ask earlier brings nothing.
/// Zero when it does not say; never more than two hours, as many servers say too much.
std::chrono::seconds freshFor(const HttpHeaders &headers);

} // namespace pulse
