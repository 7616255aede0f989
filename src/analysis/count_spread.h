#pragma once

namespace pulse {

/// How far usual rows of a count lie from what is expected, learned row by row.
///
/// The variance is a part of the expectation (1 for plain counts, more for what comes in heaps, as shares do)
/// plus a part of its square (the moods of hours): both by least squares, weighted by what a row of that size tells,
/// older rows fading. Until shown otherwise it is a count. Not thread-safe.
struct CountSpread {
    double weights = 0, means = 0, squares = 0, seen = 0, products = 0; ///< fading sums

    /// \a rows of a mildly bursty topic (a tenth of the square) around \a expected stand in for what is not known yet.
    void begin(double expected, double rows);
    /// A row that was \a off what was expected; what was learned before counts \a keep times as much from now on.
    void add(double off, double expected, double keep, double rows = 1);
    /// Of a usual row; never below that of chance alone.
    double variance(double expected) const;
};

/// The excess of a \a variance over that of chance, as a part of the squared \a expected, at least 0: what a negative
/// binomial asks for.
double dispersionOf(double variance, double expected);

} // namespace pulse
