#pragma once
#include <QList>
#include <optional>

namespace pulse {

/// Negative mentions among the judged ones of one day.
struct DayShare {
    double negative = 0, judged = 0;
    double share() const { return judged > 0 ? negative / judged : 0; }
};

/// A share that moved while the volume did not.
struct ShareShift {
    double now = 0, usual = 0; ///< shares, 0..1
    double score = 0;          ///< spreads between them
    double probability = 1;    ///< that a difference as large comes by chance, one-sided
};

/// Whether more of \a now is negative than usual: the two-proportion test against all of \a past together, with the
/// variance of chance multiplied by how much more the days of the past differ among themselves than chance allows
/// (Pearson's dispersion, at least 1): days are not draws from one urn.
///
/// Told from a probability of 0.002 down and 10 percentage points up, with at least 30 judged mentions now and 100 on
/// at least 7 days of the past. Nothing otherwise. Pure.
std::optional<ShareShift> shareShift(const DayShare &now, const QList<DayShare> &past);

/// Whether talk during a rise is one to worry about: most of it is negative, or more than \a before by 5 percentage
/// points at least and by the two-proportion test at 99 %, one-sided. Pure.
bool isWorse(const DayShare &during, const DayShare &before);

} // namespace pulse
