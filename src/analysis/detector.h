#pragma once
#include "analysis/count_spread.h"
#include "analysis/tail_memory.h"
#include "core/result.h"
#include "core/series.h"
#include <QByteArray>
#include <array>
#include <deque>

namespace pulse {

/// Watches one series of counts row by row and says when it does something that it has not done lately.
///
/// One pass and strictly causal: a reading depends on the rows up to its own and on nothing else, so a series cut
/// short gives the same readings for the rows that are left. The state can be saved between rows and carried on
/// bit for bit. One setting for every series; the step between rows is inferred.
///
/// What is expected is a robust level (half-life 7 days) times an hour-of-day profile. Two rules judge the excess:
/// - Rows closer than 45 minutes (volumes that burst many times a day): the mean excess of one hour and of three,
///   in units of the root of what is expected, against the mean of the four largest peaks of the last two weeks (their
///   weight fades over four more days), never less than three standard deviations. The profile counts by half.
/// - Wider rows (hours and days of a brand): how rarely a negative binomial with the learned spread reaches the value,
///   for one row and for two running. The profile counts in full and weekdays have their own factor, so that a quiet
///   night is compared with quiet nights; rows of which few are expected may be told by more of the chance alarms that
///   a week may have, as they need them most. A series that comes in heaps is asked for more, as its past teaches.
/// At most one alert begins in 24 hours; in wider rows also one after four rows running within their range, and from
/// four hours on one that is twice as strong as the last: a chance alert of the evening does not hide the crisis of
/// the night. Not thread-safe; no two rows of one series may be added at once.
class Detector {
public:
    struct Reading {
        double score = 0; ///< 0..1; 0.5 and more is an alert. Nothing between 0.4 and 0.6: an alert is a decision
        double expected = std::numeric_limits<double>::quiet_NaN();
        double lower = std::numeric_limits<double>::quiet_NaN(); ///< of the range that holds 90 % of usual rows
        double upper = std::numeric_limits<double>::quiet_NaN();
        Flag flag = Flag::None; ///< Rise on an alert
    };

    static constexpr double Threshold = 0.5;

    /// \a demand: so many times the usual strength (chances: to that power) is asked for before an alert; above 1:
    /// fewer alerts. Not part of the saved state.
    explicit Detector(double demand = 1) : m_demand(demand) {}

    /// Takes the next row. \a unixMs is not expected to go back; a row that does is read as if it came at the latest
    /// time so far. A NaN or infinite \a value is a gap: the reading is empty and nothing is learned from it.
    Reading add(qint64 unixMs, double value);

    /// Enough was seen for alerts: a day of narrow rows, a week of wider ones.
    bool isWarm() const;

    /// The rise of the last alert goes on: wider rows have not been within their range for long enough.
    bool isAmidRise() const;

    /// What would be expected of a row at that time, by what was seen so far; NaN before the first row.
    double expectedAt(qint64 unixMs) const;

    /// Milliseconds between rows, the median of the latest distances; 0 before the second row.
    qint64 stepMs() const { return m_stepMs; }

    QByteArray toBytes() const;
    /// Error::BadData for bytes that toBytes() of this version did not make.
    static Result<Detector> fromBytes(const QByteArray &bytes);

private:
    static constexpr int Hours = 24, Weekdays = 7, Windows = 2, DistanceCount = 15;
    struct Ratio { ///< sum of what was seen over sum of what a flat profile would have given, both fading
        double seen = 0, base = 0;
    };
    struct Peak {
        qint64 at = 0;
        double height = 0;
    };
    struct Window { ///< the latest rows of a fixed span, and how high their mean excess has been
        double sum = 0;
        qsizetype rows = 0;
        double variance = 0;
        Peak rising;
        std::deque<Peak> peaks;
    };
    struct Row {
        qint64 at = 0;
        double excess = 0; ///< in units of the root of what was expected
        double value = 0, expected = 0;
    };

    void learnStep(qint64 distance);
    bool isCoarse() const;
    double profileAt(int hour, int weekday) const;
    double variance(double expected) const;
    double allowedChance(double expected, double bar) const;
    void shareOutChances();
    double burstStrength(const Row &row);
    double rarityStrength(const Row &row) const;
    void learnSpread(const Row &row, double usual);
    void learn(const Row &row, double profile, int hour, int weekday);
    double fade(double halfLifeDays) const;

    double m_demand;
    qint64 m_first = 0, m_last = 0, m_stepMs = 0, m_lastAlert = 0;
    double m_lastStrength = 0; ///< of the last alert, in units of the threshold
    qint64 m_rows = 0;
    bool m_alerted = false;
    bool m_counts = true; ///< every value so far was a whole number of at least 0
    std::array<qint64, DistanceCount> m_distances{};
    int m_distanceCount = 0;
    Ratio m_level;
    std::array<Ratio, Hours> m_hours{};
    std::array<Ratio, Weekdays> m_weekdays{};
    Ratio m_dispersion;    ///< narrow rows: excess variance over the squared mean
    CountSpread m_spread;  ///< wider rows
    Ratio m_pairSpread;    ///< variance of two rows running over the sum of theirs
    Ratio m_plainVariance; ///< for series that are no counts
    TailMemory m_tail;
    double m_bar = 3;       ///< logarithm of how many times likelier in a burst a row must be
    qint64 m_sharedOut = 0; ///< when the bar was set
    int m_calm = 0;         ///< rows running within their range since the last alert
    std::array<Window, Windows> m_windows{};
    std::deque<Row> m_recent; ///< rows of the longest window
};

} // namespace pulse
