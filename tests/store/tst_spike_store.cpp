#include "store/brand_store.h"
#include "store/journal.h"
#include "store/spike_store.h"
#include "store_fixture.h"

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon({2026, 11, 20}, {12, 0}, Qt::UTC);

Spike spikeAt(BrandId brand, int hour, double actual)
{
    Spike spike;
    spike.uid = derivedUid({u"test"_s, QString::number(hour)});
    spike.brand = brand;
    spike.metric = Metric::Mentions;
    spike.start = Noon.addSecs(3600 * hour);
    spike.end = spike.start.addSecs(3600);
    spike.peak = spike.start;
    spike.actual = actual;
    spike.expected = 20;
    spike.lower = 10;
    spike.upper = 30;
    spike.probability = 1e-6;
    return spike;
}

} // namespace

class TestSpikeStore : public QObject {
    Q_OBJECT
    StoreFixture m_fixture;
    BrandId m_brand{};
private slots:
    void init()
    {
        m_fixture.connection.reset();
        QFile::remove(m_fixture.file());
        QVERIFY(m_fixture.open());
        Brand brand;
        brand.name = u"예시PC"_s;
        const auto id = BrandStore(*m_fixture.connection).add(brand);
        QVERIFY2(id.hasValue(), words(id));
        m_brand = *id;
    }

    void computedOnesComeAndGo()
    {
        SpikeStore store(*m_fixture.connection);
        ChangeSet changes;
        auto merged = store.merge(m_brand, Metric::Mentions, Bucket::Hour, {},
                                  {spikeAt(m_brand, 0, 90), spikeAt(m_brand, 5, 80)}, changes);
        QVERIFY2(merged.hasValue(), words(merged));
        QCOMPARE(merged->added.size(), 2);
        QVERIFY(changes.spikes);

        changes = {};
        merged = store.merge(m_brand, Metric::Mentions, Bucket::Hour, {},
                             {spikeAt(m_brand, 0, 90), spikeAt(m_brand, 5, 99)}, changes);
        QCOMPARE(merged->added.size(), 0);
        QCOMPARE(merged->changed.size(), 1);

        changes = {};
        merged = store.merge(m_brand, Metric::Mentions, Bucket::Hour, {}, {spikeAt(m_brand, 5, 99)}, changes);
        QCOMPARE(store.between(m_brand, {}, {})->size(), 1);
        QVERIFY(changes.spikes);

        changes = {};
        merged = store.merge(m_brand, Metric::Mentions, Bucket::Hour, {}, {spikeAt(m_brand, 5, 99)}, changes);
        QVERIFY(!changes.spikes);
        // Only what ends later than the given time is looked at.
        merged = store.merge(m_brand, Metric::Mentions, Bucket::Hour, Noon.addSecs(3600 * 10), {}, changes);
        QCOMPARE(store.between(std::nullopt, {}, {})->size(), 1);
    }

    void whatAPersonJudgedStays()
    {
        SpikeStore store(*m_fixture.connection);
        ChangeSet changes;
        const Spike spike = spikeAt(m_brand, 0, 90);
        QVERIFY(store.merge(m_brand, Metric::Mentions, Bucket::Hour, {}, {spike}, changes));
        Journal journal(*m_fixture.connection, m_fixture.clock, u"jimin"_s);
        const auto change = journal.change(u"spike"_s, spike.uid, u"state"_s, u"crisis"_s, changes);
        QVERIFY2(change.hasValue(), words(change));
        QVERIFY(journal.change(u"spike"_s, spike.uid, u"note"_s, u"  배터리 발열 "_s, changes));
        QVERIFY(!journal.change(u"spike"_s, spike.uid, u"state"_s, u"whatever"_s, changes));
        QVERIFY(!journal.change(u"spike"_s, u"nobody"_s, u"state"_s, u"crisis"_s, changes));

        QVERIFY(store.merge(m_brand, Metric::Mentions, Bucket::Hour, {}, {}, changes));
        const auto kept = store.byUid(spike.uid);
        QVERIFY2(kept.hasValue(), words(kept));
        QCOMPARE(kept->state, SpikeState::Crisis);
        QCOMPARE(kept->note, u"배터리 발열"_s);

        QVERIFY(journal.undo(change->uid, changes));
        QCOMPARE(store.byUid(spike.uid)->state, SpikeState::New);
    }

    void explanationsComeBackWhole()
    {
        SpikeStore store(*m_fixture.connection);
        ChangeSet changes;
        const Spike spike = spikeAt(m_brand, 0, 90);
        QVERIFY(store.merge(m_brand, Metric::Mentions, Bucket::Hour, {}, {spike}, changes));
        SpikeOrigin origin;
        origin.kind = u"link"_s;
        origin.value = u"techdaily.example/발열"_s;
        origin.mention = MentionId(9'007'199'254'740'995); // beyond what a JSON number holds
        origin.author = u"@pc_lab"_s;
        origin.publishedAt = Noon;
        origin.coverage = 0.71;
        QVERIFY(store.explain(spike.uid, {{u"link"_s, u"techdaily.example/발열"_s, 64, 0.71}}, origin, changes));
        const auto told = store.byUid(spike.uid);
        QVERIFY2(told.hasValue(), words(told));
        QVERIFY(told->origin.has_value());
        QCOMPARE(told->origin->mention, origin.mention);
        QCOMPARE(told->origin->publishedAt, Noon);
        QCOMPARE(told->drivers.size(), 1);
        QCOMPARE(told->drivers[0].count, 64);
        // New figures leave it as it is.
        QVERIFY(store.merge(m_brand, Metric::Mentions, Bucket::Hour, {}, {spikeAt(m_brand, 0, 120)}, changes));
        QCOMPARE(store.byUid(spike.uid)->drivers.size(), 1);
        QCOMPARE(store.byUid(spike.uid)->actual, 120.0);
    }

    void spansAndBrandsRestrict()
    {
        SpikeStore store(*m_fixture.connection);
        ChangeSet changes;
        QVERIFY(store.merge(m_brand, Metric::Mentions, Bucket::Hour, {},
                            {spikeAt(m_brand, 0, 90), spikeAt(m_brand, 5, 80), spikeAt(m_brand, 9, 70)}, changes));
        QCOMPARE(store.between(m_brand, Noon.addSecs(3600), Noon.addSecs(3600 * 9))->size(), 1);
        QCOMPARE(store.between(m_brand, {}, {})->constFirst().start, Noon.addSecs(3600 * 9));
        QCOMPARE(store.between(BrandId(99), {}, {})->size(), 0);
        QCOMPARE(*store.newCount(m_brand, Noon.addSecs(3600 * 3)), 2);
        QVERIFY(BrandStore(*m_fixture.connection).remove(m_brand));
        QCOMPARE(store.between(std::nullopt, {}, {})->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSpikeStore)
#include "tst_spike_store.moc"
