#pragma once

namespace pulse {

/// How rare what calls itself rare really was: corrects the chances of a model whose tail is too light (shares, where
/// one post may bring hundreds).
///
/// Of the rows whose chance lay below one in twenty it keeps how many there were and how far below they lay, older
/// ones fading. With a true model they are one in twenty, and the logarithm of how far is 1 on average (peaks over a
/// threshold, Pickands 1975, on the scale of -log chance). Chances are only ever corrected upwards. Not thread-safe.
struct TailMemory {
    double rows = 0, below = 0, depth = 0; ///< fading sums

    /// \a chance (0..1) of a row under the model; what was kept before counts \a keep times as much from now on.
    void add(double chance, double keep);
    /// The chance as the past has shown it.
    double corrected(double chance) const;
};

} // namespace pulse
