#include "packaging/train/yes_no.h"
#include "packaging/train/calibration.h"
#include <array>
#include <cmath>
#include <cstdio>

namespace pulse::train {

double macroF1(const std::vector<std::pair<double, bool>> &judged, double threshold)
{
    double hit = 0, falseAlarm = 0, missed = 0, clean = 0;
    for (const auto &[probability, yes] : judged)
        (probability >= threshold ? (yes ? hit : falseAlarm) : (yes ? missed : clean)) += 1;
    const double yesF1 = 2 * hit / std::max(1.0, 2 * hit + falseAlarm + missed);
    const double noF1 = 2 * clean / std::max(1.0, 2 * clean + falseAlarm + missed);
    return (yesF1 + noF1) / 2;
}

namespace {

double bestThreshold(const std::vector<std::vector<std::pair<double, bool>>> &judged,
                     const std::vector<double> &setWeights)
{
    double best = 0, threshold = 0.5;
    for (double t = 0.25; t <= 0.65; t += 0.01) {
        double mean = 0;
        for (std::size_t set = 0; set < judged.size(); ++set)
            mean += setWeights[set] * macroF1(judged[set], t);
        if (mean > best) {
            best = mean;
            threshold = t;
        }
    }
    return threshold;
}

/// Points of the kept-aside texts, the sets counting as \a setWeights say, whatever their size.
std::vector<CalibrationPoint> pointsOf(const Inputs &inputs, const std::vector<Kept> &kept,
                                       const std::vector<double> &setWeights)
{
    std::vector<double> sizes(setWeights.size());
    for (const Kept &one : kept)
        sizes[std::size_t(one.set)] += one.weight;
    std::vector<CalibrationPoint> points;
    points.reserve(kept.size());
    for (const Kept &one : kept)
        points.push_back({inputs(one), one.yes ? 1 : 0,
                          1000 * one.weight * setWeights[std::size_t(one.set)] / sizes[std::size_t(one.set)], one.set});
    return points;
}

/// Weights of the inputs for the logit of label 1.
QList<float> fit(const std::vector<CalibrationPoint> &points)
{
    const QList<float> rows = calibrate(points, 2);
    const qsizetype size = rows.size() / 2;
    QList<float> weights;
    for (qsizetype k = 0; k < size; ++k)
        weights << rows[size + k] - rows[k];
    return weights;
}

double probability(const CalibrationPoint &point, const QList<float> &weights)
{
    double sum = 0;
    for (qsizetype k = 0; k < weights.size(); ++k)
        sum += double(weights[k] * point.inputs[std::size_t(k)]);
    return 1 / (1 + std::exp(-sum));
}

/// Gap between how sure and how right, over ten bins (expected calibration error). \a told: the probability of what was
/// answered, and whether that was right.
double calibrationError(const std::vector<std::pair<double, bool>> &told)
{
    constexpr int Bins = 10;
    std::array<double, Bins> gaps{};
    for (const auto &[sure, right] : told)
        gaps[std::min<std::size_t>(Bins - 1, std::size_t(sure * Bins))] += sure - right;
    double error = 0;
    for (const double gap : gaps)
        error += std::abs(gap) / std::max(1.0, double(told.size()));
    return error;
}

} // namespace

QList<float> calibrateYesNo(const Inputs &inputs, const std::vector<Kept> &kept, const std::vector<double> &setWeights,
                            std::optional<double> threshold)
{
    const std::vector<CalibrationPoint> points = pointsOf(inputs, kept, setWeights);
    QList<float> weights = fit(points);
    std::vector<std::vector<std::pair<double, bool>>> judged(setWeights.size());
    for (std::size_t i = 0; i < kept.size(); ++i)
        judged[std::size_t(kept[i].set)].push_back({probability(points[i], weights), kept[i].yes});
    const double decided = threshold.value_or(bestThreshold(judged, setWeights));
    for (std::size_t set = 0; set < judged.size(); ++set)
        std::fprintf(stderr, "  kept-aside set %zu: %zu texts, macro-F1 %.4f at %.2f, %.4f at 0.5\n", set,
                     judged[set].size(), macroF1(judged[set], decided), decided, macroF1(judged[set], 0.5));
    std::vector<std::pair<double, bool>> told;
    for (const auto &set : judged)
        for (const auto &[yes, right] : set)
            told.push_back({std::max(yes, 1 - yes), (yes >= 0.5) == right});
    std::fprintf(stderr, "  all sets: calibration error at 0.5 %.4f\n", calibrationError(told));
    return weights << float(decided);
}

QList<float> calibrateSureness(const Inputs &inputs, const std::vector<Kept> &kept, const std::vector<double> &margins,
                               const std::vector<double> &setWeights)
{
    std::vector<CalibrationPoint> points = pointsOf(inputs, kept, setWeights);
    for (std::size_t i = 0; i < kept.size(); ++i)
        points[i].label = (margins[i] >= 0) == kept[i].yes;
    const QList<float> weights = fit(points);
    for (std::size_t set = 0; set < setWeights.size(); ++set) {
        std::vector<std::pair<double, bool>> told;
        for (const CalibrationPoint &point : points)
            if (std::size_t(point.set) == set)
                told.push_back({probability(point, weights), point.label == 1});
        std::fprintf(stderr, "  kept-aside set %zu: calibration error %.4f\n", set, calibrationError(told));
    }
    return weights;
}

} // namespace pulse::train
