#include "packaging/train/yes_no.h"
#include "packaging/train/calibration.h"
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

QList<float> calibrateYesNo(const WeightTable &table, const std::vector<Kept> &kept, int sets)
{
    std::vector<CalibrationPoint> points;
    std::vector<double> sizes(std::size_t(sets), 0.0);
    for (const Kept &one : kept)
        sizes[std::size_t(one.set)] += 1;
    std::vector<float> scores;
    for (const Kept &one : kept) {
        float heads[8];
        table.score(one.features, heads);
        scores.push_back(heads[0]);
        points.push_back({{1, scores.back()}, one.yes ? 1 : 0, 1000 / sizes[std::size_t(one.set)]});
    }
    const QList<float> weights = calibrate(points, 2);
    const float slope = weights[3] - weights[1], intercept = weights[2] - weights[0];
    std::vector<std::vector<std::pair<double, bool>>> judged(static_cast<std::size_t>(sets));
    for (std::size_t i = 0; i < kept.size(); ++i)
        judged[std::size_t(kept[i].set)].push_back(
            {1 / (1 + std::exp(-double(slope * scores[i] + intercept))), kept[i].yes});
    double best = 0, threshold = 0.5;
    for (double t = 0.25; t <= 0.65; t += 0.01) {
        double mean = 0;
        for (const auto &set : judged)
            mean += macroF1(set, t) / sets;
        if (mean > best) {
            best = mean;
            threshold = t;
        }
    }
    for (std::size_t set = 0; set < judged.size(); ++set)
        std::fprintf(stderr, "  kept-aside set %zu: %zu texts, macro-F1 %.4f at %.2f, %.4f at 0.5\n", set,
                     judged[set].size(), macroF1(judged[set], threshold), threshold, macroF1(judged[set], 0.5));
    return {slope, intercept, float(threshold)};
}

} // namespace pulse::train
