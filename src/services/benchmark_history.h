#pragma once
#include "core/benchmark.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDateTime>
#include <QList>

namespace pulse {

/// A good-day value as it was chosen: from when on, by whom and why.
struct ChosenBenchmark {
    Benchmark benchmark;
    QString author; ///< empty: it came with a sample or a file
    QDateTime at;   ///< UTC; invalid likewise
};

/// What was chosen for one metric of a brand, newest first; what was undone is left out.
Result<QList<ChosenBenchmark>> benchmarkHistory(Connection &connection, BrandId brand, Metric metric);

} // namespace pulse
