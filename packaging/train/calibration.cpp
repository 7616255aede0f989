#include "packaging/train/calibration.h"
#include <algorithm>
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

} // namespace pulse::train
