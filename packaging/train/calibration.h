#pragma once
#include <QList>
#include <vector>

namespace pulse::train {

/// One held-aside text: what the calibration sees of it, its class and how much it counts.
struct CalibrationPoint {
    std::vector<float> inputs;
    int label = 0;
    double weight = 1;
};

/// Multinomial logistic regression (Newton-free: gradient descent with momentum on few parameters).
/// Result: classes x inputs, row by row.
QList<float> calibrate(const std::vector<CalibrationPoint> &points, int classes);

} // namespace pulse::train
