#pragma once
#include <chrono>
#include <optional>

namespace pulse {

/// What decides when a source is asked again.
struct PaceInput {
    std::chrono::minutes interval{15}; ///< chosen by a person
    int idleRounds = 0;                ///< rounds in a row that brought nothing new
    int failures = 0;                  ///< rounds in a row that failed, this one included
    bool overflowing = false;          ///< everything that the last round read was new: there may be more
    bool gone = false;                 ///< the address is gone for good
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the service asked for
    double jitter = 0.5;                                 ///< in [0, 1): spreads sources that began together
};

/// The pause until the next attempt. The interval, spread by 10 % either way;
/// - half of it (5 minutes at least) after a round in which everything was new,
/// - a quarter more for each round without anything new, up to twice,
/// - doubled for each failure, up to 12 hours; a day when the address is gone,
/// - never shorter than what the service asked for.
std::chrono::seconds nextPause(const PaceInput &input);

} // namespace pulse
