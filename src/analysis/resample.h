#pragma once
#include <QList>
#include <optional>

namespace pulse {

/// Where a figure lies in 95 of 100 resamplings.
struct ResampledRange {
    double low = 0, high = 0;
};

/// Bootstrap (Efron 1979) with a fixed seed, so that the same data gives the same range: \a rounds drawings of as many
/// units as there are, with replacement; the 2.5 % and 97.5 % quantiles of what they give.
inline constexpr int ResampleRounds = 1000;

/// Percent that each row has of the sum of all rows. \a rows: one a brand, its value in each unit (a day); the same
/// units are drawn for all, because a busy day is busy for all. Unset where the sum was nothing too often to tell.
QList<std::optional<ResampledRange>> resampledShares(const QList<QList<double>> &rows, int rounds = ResampleRounds);

/// The same where units of the rows have nothing to do with each other (groups of authors): each row draws its own.
QList<std::optional<ResampledRange>> resampledApart(const QList<QList<double>> &rows, int rounds = ResampleRounds);

/// 100 * sum(\a parts) / sum(\a wholes) over drawn units.
std::optional<ResampledRange> resampledRatio(const QList<double> &parts, const QList<double> &wholes,
                                             int rounds = ResampleRounds);

} // namespace pulse
