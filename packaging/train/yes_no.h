#pragma once
#include "analysis/model_file.h"
#include <QList>
#include <cstdint>
#include <vector>

namespace pulse::train {

/// A kept-aside text of a yes-or-no task.
struct Kept {
    std::vector<std::uint32_t> features;
    bool yes = false;
    int set = 0;
};

/// Mean F1 of yes and no when what reaches \a threshold is called yes.
double macroF1(const std::vector<std::pair<double, bool>> &judged, double threshold);

/// Platt's slope and intercept from the kept-aside texts, \a sets counting alike, then the threshold that gives the
/// best mean macro-F1. Prints what the sets reach.
QList<float> calibrateYesNo(const WeightTable &table, const std::vector<Kept> &kept, int sets);

} // namespace pulse::train
