#include "packaging/train/calibration.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace pulse::train {

QList<float> calibrate(const std::vector<CalibrationPoint> &points, int classes)
{
    constexpr int Rounds = 1500;
    const std::size_t inputs = points.front().inputs.size();
    const std::size_t size = std::size_t(classes) * inputs;
    std::vector<double> weights(size), velocity(size), gradient(size), logits(static_cast<std::size_t>(classes));
    double total = 0;
    for (const CalibrationPoint &point : points)
        total += point.weight;
    for (int round = 0; round < Rounds; ++round) {
        std::fill(gradient.begin(), gradient.end(), 0);
        for (const CalibrationPoint &point : points) {
            for (std::size_t c = 0; c < logits.size(); ++c) {
                logits[c] = 0;
                for (std::size_t k = 0; k < inputs; ++k)
                    logits[c] += weights[c * inputs + k] * double(point.inputs[k]);
            }
            const double largest = *std::max_element(logits.begin(), logits.end());
            double sum = 0;
            for (double &logit : logits)
                sum += logit = std::exp(logit - largest);
            for (std::size_t c = 0; c < logits.size(); ++c) {
                const double g = (logits[c] / sum - (int(c) == point.label)) * point.weight / total;
                for (std::size_t k = 0; k < inputs; ++k)
                    gradient[c * inputs + k] += g * double(point.inputs[k]);
            }
        }
        for (std::size_t i = 0; i < size; ++i) {
            velocity[i] = 0.9 * velocity[i] - 0.05 * gradient[i];
            weights[i] += velocity[i];
        }
    }
    return QList<float>(weights.begin(), weights.end());
}

namespace {

/// Mean recall of the three classes on set 0, less a fine for facts that are not called neutral.
double merit(const std::vector<CalibrationPoint> &points, const std::vector<std::array<double, 3>> &logits,
             const std::array<double, 3> &shift)
{
    constexpr double FactsWanted = 0.9875;
    std::array<double, 3> right{}, all{};
    double facts = 0, neutralFacts = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        int best = 0;
        for (int c = 1; c < 3; ++c)
            if (logits[i][std::size_t(c)] + shift[std::size_t(c)] >
                logits[i][std::size_t(best)] + shift[std::size_t(best)])
                best = c;
        if (points[i].set == 1) {
            ++facts;
            neutralFacts += best == 1;
            continue;
        }
        const std::size_t label = std::size_t(points[i].label);
        ++all[label];
        right[label] += best == points[i].label;
    }
    const double recall = (right[0] / all[0] + right[1] / all[1] + right[2] / all[2]) / 3;
    return facts == 0 ? recall : recall + 10 * std::min(0.0, neutralFacts / facts - FactsWanted);
}

} // namespace

QList<float> leaning(const std::vector<CalibrationPoint> &points, const QList<float> &weights)
{
    std::vector<std::array<double, 3>> logits(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::size_t inputs = points[i].inputs.size();
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t k = 0; k < inputs; ++k)
                logits[i][c] += double(weights[qsizetype(c * inputs + k)] * points[i].inputs[k]);
    }
    std::array<double, 3> best{};
    double bestMerit = merit(points, logits, best);
    // The optimum is flat: no more leaning than pays, or a clear "good" of a few words becomes neutral by chance.
    constexpr double Reluctance = 0.005;
    for (double negative = -1.5; negative <= 1.5; negative += 0.05)
        for (double positive = -1.5; positive <= 1.5; positive += 0.05) {
            const std::array<double, 3> shift = {negative, 0, positive};
            const double lean = Reluctance * (std::abs(negative) + std::abs(positive));
            if (const double m = merit(points, logits, shift) - lean; m > bestMerit) {
                bestMerit = m;
                best = shift;
            }
        }
    // Facts of other places are a little less plain than those kept aside.
    constexpr double Margin = 0.12;
    const bool facts = std::any_of(points.begin(), points.end(), [](const auto &point) { return point.set == 1; });
    return {float(std::exp(best[0])), facts ? float(std::exp(Margin)) : 1.0f, float(std::exp(best[2]))};
}

} // namespace pulse::train
