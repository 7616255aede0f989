#pragma once
#include <QtGlobal>
#include <chrono>
#include <optional>

namespace pulse {

/// What decides when a source is asked again.
struct PaceInput {
    std::chrono::minutes interval{15};  ///< chosen by a person
    std::optional<double> postsPerHour; ///< that it has brought lately; nullopt: not known yet
    int failures = 0;                   ///< rounds in a row that failed, this one included
    bool overflowing = false;           ///< everything that the last round read was new: there may be more
    bool gone = false;                  ///< the address is gone for good
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the service asked for
    std::chrono::seconds freshFor{0};                    ///< how long its answer stays as it is by its own words
    std::optional<double> roundsLeft;                    ///< that the quota allows until it is full again
    std::chrono::seconds quotaResets{0};                 ///< until then
    std::optional<double> roundsPaid;                    ///< that the month's budget allows
    std::chrono::seconds budgetResets{0};                ///< until the next month
    double jitter = 0.5;                                 ///< in [0, 1): spreads sources that began together
};

/// The pause until the next attempt. The interval, spread by 10 % either way;
/// - longer for a source that brings little: a quarter of the time that one new post takes at its rate of late, up to
///   eight intervals and six hours, so that most rounds of a quiet source are not in vain,
/// - half of it (5 minutes at least) after a round in which everything was new,
/// - doubled for each failure, up to 12 hours; a day when the address is gone,
/// - as long as the answer says that it stays the same,
/// - long enough that nine tenths of the quota last until it is full again, and the budget until the month ends; with
///   less than one round left, until then,
/// - never shorter than what the service asked for.
std::chrono::seconds nextPause(const PaceInput &input);

/// The rate of new posts after a round that brought \a added in \a elapsed: an average in which a day weighs as much
/// as all before it. \a before: nullopt when this is the first round that can be counted.
double smoothedRate(std::optional<double> before, qint64 added, std::chrono::seconds elapsed);

} // namespace pulse
