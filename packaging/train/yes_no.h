#pragma once
#include "analysis/model_file.h"
#include <QList>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace pulse::train {

/// A kept-aside text of a yes-or-no task.
struct Kept {
    std::vector<std::uint32_t> features;
    bool yes = false;
    int set = 0;
    std::vector<std::uint32_t> marked = {}; ///< features as the sentiment sees them, where they count too
    double weight = 1;                      ///< beside the others of its set
};

/// The scores of a text that the calibration sees, 1 first.
using Inputs = std::function<std::vector<float>(const Kept &)>;

/// Mean F1 of yes and no when what reaches \a threshold is called yes.
double macroF1(const std::vector<std::pair<double, bool>> &judged, double threshold);

/// Weights of the inputs from the kept-aside texts (logistic regression), then the threshold that gives the best mean
/// macro-F1, or \a threshold where it is given. \a setWeights: how much each set counts in both. Prints what the sets
/// reach.
QList<float> calibrateYesNo(const Inputs &inputs, const std::vector<Kept> &kept, const std::vector<double> &setWeights,
                            std::optional<double> threshold = {});

/// How sure a decision is: weights of the inputs from the kept-aside texts (logistic regression on whether it was
/// right). \a margins: of each kept-aside text, above 0 where it was answered with yes. Prints the gap between how sure
/// and how right.
QList<float> calibrateSureness(const Inputs &inputs, const std::vector<Kept> &kept, const std::vector<double> &margins,
                               const std::vector<double> &setWeights);

} // namespace pulse::train
