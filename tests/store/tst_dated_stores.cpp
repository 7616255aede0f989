#include "store/benchmark_store.h"
#include "store/brand_store.h"
#include "store/day_store.h"
#include "store_fixture.h"

using namespace pulse;
using namespace Qt::StringLiterals;

/// What the team decided for days: benchmarks and named dates.
class TestDatedStores : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        QVERIFY(m_store->open());
        Brand brand;
        brand.name = u"Ours"_s;
        m_ours = BrandStore(*m_store->connection).add(brand).valueOr(BrandId{});
        brand.name = u"Other"_s;
        m_other = BrandStore(*m_store->connection).add(brand).valueOr(BrandId{});
        QVERIFY(raw(m_ours) && raw(m_other));
    }

    void theLatestBenchmarkOfTheDayIsInForce()
    {
        const Change first = set(100, {2026, 1, 1});
        const Change second = set(150, {2026, 6, 1});
        QVERIFY(!value({2025, 12, 31}));
        QCOMPARE(*value({2026, 1, 1}), 100.0);
        QCOMPARE(*value({2026, 5, 31}), 100.0);
        QCOMPARE(*value({2027, 1, 1}), 150.0);
        set(160, {2026, 6, 1});
        QCOMPARE(*value({2026, 6, 1}), 160.0);
        const auto history = benchmarks().history(m_ours, Metric::Mentions);
        QCOMPARE(history->size(), 3);
        QCOMPARE(history->at(0).value, 160.0);
        QCOMPARE(history->at(2).reason, u"because"_s);
        QVERIFY(!benchmarks().inForce(m_other, Metric::Mentions, {2026, 6, 1})->has_value());
        QCOMPARE(benchmarks().allInForce(m_ours, {2026, 6, 1})->size(), 1);
        ChangeSet changes;
        QVERIFY(journal().undo(second.uid, changes));
        QVERIFY(changes.benchmarks);
        QCOMPARE(benchmarks().history(m_ours, Metric::Mentions)->size(), 2);
        QVERIFY(!first.uid.isEmpty());
    }

    void aBenchmarkNeedsANumberAndADay()
    {
        ChangeSet changes;
        Journal journal = this->journal();
        Benchmark benchmark{{}, m_ours, Metric::Likes, 1, {}, {}};
        QVERIFY(!benchmarks().set(journal, benchmark, changes));
        benchmark.brand = BrandId(99);
        benchmark.validFrom = {2026, 1, 1};
        QCOMPARE(benchmarks().set(journal, benchmark, changes).error().kind, Error::Kind::NotFound);
    }

    void namedDaysAreEverybodysOrOneBrands()
    {
        Journal journal = this->journal();
        ChangeSet changes;
        DayStore days(*m_store->connection);
        QVERIFY(days.set(journal, {{2026, 11, 11}, u"  Sale day "_s, {}}, changes));
        QVERIFY(days.set(journal, {{2026, 11, 20}, u"Launch"_s, m_ours}, changes));
        QVERIFY(days.set(journal, {{2026, 12, 1}, u"Later"_s, {}}, changes));
        const auto ours = days.of(m_ours, {2026, 11, 1}, {2026, 11, 30});
        QVERIFY2(ours, words(ours));
        QCOMPARE(ours->size(), 2);
        QCOMPARE(ours->at(0).label, u"Sale day"_s);
        QCOMPARE(ours->at(1).brand, std::optional(m_ours));
        QCOMPARE(days.of(m_other, {2026, 11, 1}, {2026, 11, 30})->size(), 1);
        QCOMPARE(days.all()->size(), 3);

        QVERIFY(days.set(journal, {{2026, 11, 11}, u"Singles' day"_s, {}}, changes));
        QCOMPARE(days.all()->at(0).label, u"Singles' day"_s);
        const auto gone = days.set(journal, {{2026, 11, 11}, {}, {}}, changes);
        QCOMPARE(days.all()->size(), 2);
        QVERIFY(journal.undo(gone->uid, changes));
        QCOMPARE(days.all()->at(0).label, u"Singles' day"_s);
        QVERIFY(!journal.change(u"day"_s, u"yesterday"_s, u"label"_s, u"x"_s, changes));
    }

private:
    BenchmarkStore benchmarks() { return BenchmarkStore(*m_store->connection); }
    Journal journal() { return Journal(*m_store->connection, m_store->clock, u"kim"_s); }
    Change set(double value, QDate from)
    {
        ChangeSet changes;
        Journal journal = this->journal();
        return benchmarks()
            .set(journal, {{}, m_ours, Metric::Mentions, value, from, u"because"_s}, changes)
            .valueOr(Change{});
    }
    std::optional<double> value(QDate day)
    {
        const auto found = benchmarks().inForce(m_ours, Metric::Mentions, day);
        return found && *found ? std::optional((*found)->value) : std::nullopt;
    }
    std::unique_ptr<StoreFixture> m_store;
    BrandId m_ours{}, m_other{};
};

QTEST_GUILESS_MAIN(TestDatedStores)
#include "tst_dated_stores.moc"
