#pragma once
#include "core/ids.h"
#include "core/series.h"
#include <QDate>

namespace pulse {

/// What a good day is for one metric of a brand, from a day on. Chosen by people; earlier values are kept.
struct Benchmark {
    Uid uid;
    BrandId brand{};
    Metric metric = Metric::Mentions;
    double value = 0; ///< per day, in the unit of the metric
    QDate validFrom;  ///< in the brand's calendar
    QString reason;   ///< why this value; "proposed from comparable days" when accepted as proposed
};

} // namespace pulse
