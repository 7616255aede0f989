#include "services/benchmark_history.h"
#include "store/benchmark_store.h"
#include "store/journal.h"

namespace pulse {
using namespace Qt::StringLiterals;

Result<QList<ChosenBenchmark>> benchmarkHistory(Connection &connection, BrandId brand, Metric metric)
{
    const auto values = BenchmarkStore(connection).history(brand, metric);
    if (!values)
        return values.error();
    const SystemClock clock; // nothing is written
    const Journal journal(connection, clock, {});
    QList<ChosenBenchmark> list;
    for (const Benchmark &benchmark : *values) {
        const auto edits = journal.history(u"benchmark"_s, benchmark.uid, 1);
        if (!edits)
            return edits.error();
        ChosenBenchmark chosen{benchmark, {}, {}};
        if (!edits->isEmpty()) {
            chosen.author = edits->constFirst().actor;
            chosen.at = edits->constFirst().at;
        }
        list << chosen;
    }
    return list;
}

} // namespace pulse
