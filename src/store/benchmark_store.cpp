#include "store/benchmark_store.h"
#include "store/brand_store.h"
#include "store/change_targets.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Select = "SELECT uid, brand_id, metric, value, valid_from, reason FROM benchmark";

Benchmark benchmarkOf(const Statement &row)
{
    Benchmark benchmark;
    benchmark.uid = row.text(0);
    benchmark.brand = BrandId(row.integer(1));
    benchmark.metric = metricFromKey(row.text(2)).value_or(Metric::Mentions);
    benchmark.value = row.real(3);
    benchmark.validFrom = QDate::fromString(row.text(4), Qt::ISODate);
    benchmark.reason = row.text(5);
    return benchmark;
}

Status check(const Benchmark &benchmark)
{
    if (!std::isfinite(benchmark.value) || !benchmark.validFrom.isValid())
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("BenchmarkStore", "A benchmark needs a number and a day from which it holds."),
            {}};
    return ok();
}

} // namespace

Result<std::optional<Benchmark>> BenchmarkStore::inForce(BrandId brand, Metric metric, QDate day) const
{
    Statement row(m_connection, std::string(Select) + " WHERE brand_id = ? AND metric = ? AND valid_from <= ? AND "
                                                      "removed = 0 ORDER BY valid_from DESC, id DESC LIMIT 1");
    row.bind(brand).bind(toKey(metric)).bind(day.toString(Qt::ISODate));
    std::optional<Benchmark> found;
    if (row.next())
        found = benchmarkOf(row);
    if (row.failed())
        return row.status().error();
    return found;
}

Result<QList<Benchmark>> BenchmarkStore::allInForce(BrandId brand, QDate day) const
{
    QList<Benchmark> list;
    for (const Metric metric : allMetrics()) {
        const auto found = inForce(brand, metric, day);
        if (!found)
            return found.error();
        if (*found)
            list.append(**found);
    }
    return list;
}

Result<QList<Benchmark>> BenchmarkStore::history(BrandId brand, Metric metric) const
{
    Statement rows(m_connection, std::string(Select) + " WHERE brand_id = ? AND metric = ? AND removed = 0 "
                                                       "ORDER BY valid_from DESC, id DESC");
    rows.bind(brand).bind(toKey(metric));
    QList<Benchmark> list;
    while (rows.next())
        list.append(benchmarkOf(rows));
    if (rows.failed())
        return rows.status().error();
    return list;
}

Result<Change> BenchmarkStore::set(Journal &journal, const Benchmark &benchmark, ChangeSet &changes)
{
    const auto brand = BrandStore(m_connection).byId(benchmark.brand);
    if (!brand)
        return brand.error();
    Uid uid = benchmark.uid;
    if (uid.isEmpty())
        uid = newUid(QDateTime::currentMSecsSinceEpoch());
    const QJsonObject value{{u"brand"_s, brand->uid},
                            {u"metric"_s, toKey(benchmark.metric)},
                            {u"value"_s, benchmark.value},
                            {u"validFrom"_s, benchmark.validFrom.toString(Qt::ISODate)},
                            {u"reason"_s, benchmark.reason}};
    return journal.change(u"benchmark"_s, uid, u"value"_s, value, changes);
}

Status BenchmarkStore::add(const Benchmark &benchmark)
{
    if (const Status checked = check(benchmark); !checked)
        return checked;
    Statement row(m_connection,
                  "INSERT INTO benchmark (uid, brand_id, metric, value, valid_from, reason) VALUES (?,?,?,?,?,?) "
                  "ON CONFLICT (uid) DO UPDATE SET brand_id = excluded.brand_id, metric = excluded.metric, "
                  "value = excluded.value, valid_from = excluded.valid_from, reason = excluded.reason, removed = 0");
    return row.bind(benchmark.uid.isEmpty() ? newUid(QDateTime::currentMSecsSinceEpoch()) : benchmark.uid)
        .bind(benchmark.brand)
        .bind(toKey(benchmark.metric))
        .bind(benchmark.value)
        .bind(benchmark.validFrom.toString(Qt::ISODate))
        .bind(benchmark.reason)
        .run();
}

namespace {

class BenchmarkTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"value")
            return unknownField(u"benchmark"_s, field);
        Statement row(connection, "SELECT b.uid, m.metric, m.value, m.valid_from, m.reason FROM benchmark AS m "
                                  "JOIN brand AS b ON b.id = m.brand_id WHERE m.uid = ? AND m.removed = 0");
        if (!row.bind(uid).next())
            return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
        return QJsonValue(QJsonObject{{u"brand"_s, row.text(0)},
                                      {u"metric"_s, row.text(1)},
                                      {u"value"_s, row.real(2)},
                                      {u"validFrom"_s, row.text(3)},
                                      {u"reason"_s, row.text(4)}});
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.benchmarks = true;
        if (value.isNull()) {
            Statement row(connection, "UPDATE benchmark SET removed = 1 WHERE uid = ?");
            return row.bind(uid).run();
        }
        const QJsonObject json = value.toObject();
        const auto brand = BrandStore(connection).byUid(json[u"brand"_s].toString());
        if (!brand)
            return brand.error();
        const auto metric = metricFromKey(json[u"metric"_s].toString());
        if (!metric)
            return unknownField(u"benchmark"_s, json[u"metric"_s].toString());
        changes.touchedBrands.append(brand->id);
        Benchmark benchmark;
        benchmark.uid = uid;
        benchmark.brand = brand->id;
        benchmark.metric = *metric;
        benchmark.value = json[u"value"_s].toDouble();
        benchmark.validFrom = QDate::fromString(json[u"validFrom"_s].toString(), Qt::ISODate);
        benchmark.reason = json[u"reason"_s].toString();
        return BenchmarkStore(connection).add(benchmark);
    }
};

} // namespace

const ChangeTarget &benchmarkTarget()
{
    static const BenchmarkTarget target;
    return target;
}

} // namespace pulse
