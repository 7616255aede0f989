#pragma once
#include <QList>
#include <vector>

namespace pulse::train {

/// One held-aside text: what the calibration sees of it, its class and how much it counts.
struct CalibrationPoint {
    std::vector<float> inputs;
    int label = 0;
    double weight = 1;
    /// Where it comes from: 0 decides the leaning, 1 holds facts that are to be called neutral, 2 has no say in it.
    int set = 0;
};

/// Multinomial logistic regression with a little ridge, by Newton's method.
/// Result: classes x inputs, row by row.
QList<float> calibrate(const std::vector<CalibrationPoint> &points, int classes);

/// Factors of the three classes of sentiment that give the best mean recall on set 0 while nearly all of set 1 stay
/// neutral.
QList<float> leaning(const std::vector<CalibrationPoint> &points, const QList<float> &weights);

} // namespace pulse::train
