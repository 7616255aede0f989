#pragma once
#include "core/benchmark.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/journal.h"
#include <QList>
#include <optional>

namespace pulse {

/// What a good day is, dated: a new value leaves the earlier ones for the days before it.
class BenchmarkStore {
public:
    explicit BenchmarkStore(Connection &connection) : m_connection(connection) {}
    /// The value in force on \a day; nullopt when none was chosen by then.
    Result<std::optional<Benchmark>> inForce(BrandId brand, Metric metric, QDate day) const;
    /// The values in force on \a day, one a metric, in the order of Metric.
    Result<QList<Benchmark>> allInForce(BrandId brand, QDate day) const;
    /// Newest first.
    Result<QList<Benchmark>> history(BrandId brand, Metric metric) const;
    /// A value of a person, through the journal; one of the same day takes the place of an earlier one.
    Result<Change> set(Journal &journal, const Benchmark &benchmark, ChangeSet &changes);
    /// Without the journal: for samples. An empty uid gets a new one.
    Status add(const Benchmark &benchmark);

private:
    Connection &m_connection;
};

} // namespace pulse
