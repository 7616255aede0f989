#include "store/daily_figure_store.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
#include "store_fixture.h"

using namespace pulse;
using namespace Qt::StringLiterals;

class TestSourceHealthStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        QVERIFY(m_store->open());
    }

    void roundsAddUpByDay()
    {
        const QDateTime now = m_store->clock.now();
        SourceHealthStore health(*m_store->connection);
        QVERIFY(health.count(SourceId(1), now.addDays(-3), {1, 0, 20, 12, 0.5}));
        QVERIFY(health.count(SourceId(1), now, {1, 1, 0, 0, 0}));
        QVERIFY(health.count(SourceId(1), now, {1, 0, 10, 4, 0.25}));
        QVERIFY(health.count(SourceId(2), now, {1, 0, 9, 9, 0}));
        const auto month = health.tally(SourceId(1), now.date().addDays(-27), now.date());
        QCOMPARE(month->rounds, 3);
        QCOMPARE(month->failures, 1);
        QCOMPARE(month->added, 16);
        QCOMPARE(month->cost, 0.75);
        QCOMPARE(month->days, 4);
        QCOMPARE(month->perDay(), 4.0);
        QCOMPARE(health.tally(SourceId(3), now.date(), now.date())->perDay(), 0.0);
        QCOMPARE(health.addedBySource(now.date(), now.date())->value(SourceId(2)), 9);
    }

    void gapsThatTouchAreOne()
    {
        const QDateTime now = m_store->clock.now();
        SourceHealthStore health(*m_store->connection);
        QVERIFY(health.addGap({SourceId(1), now.addSecs(-7200), now.addSecs(-3600), u"offline"_s}));
        QVERIFY(health.addGap({SourceId(1), now.addSecs(-3600), now, u"offline"_s}));
        QVERIFY(health.addGap({SourceId(2), now.addSecs(-600), now, u"full"_s}));
        QVERIFY(health.addGap({SourceId(2), now, now, u"nothing"_s}));
        const auto all = health.gaps(now.addDays(-1), now);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).from, now.addSecs(-7200));
        QCOMPARE(all->at(0).to, now);
        QCOMPARE(health.gaps(now.addDays(-1), now, SourceId(2))->size(), 1);
        QCOMPARE(health.gaps(now.addDays(-1), now.addSecs(-7200))->size(), 0);
    }

    void quotasAndWhatWasSetAsideStayWithTheSource()
    {
        SourceStore sources(*m_store->connection);
        Source source;
        source.kind = u"feed"_s;
        source.name = u"News"_s;
        const SourceId id = *sources.add(source);
        const QDateTime now = m_store->clock.now();
        SourceRound round;
        round.source = id;
        round.attemptedAt = now;
        round.quotas = QList<SourceQuota>{{u"search"_s, 3, 100, now.addSecs(60)}, {u"read"_s, {}, 10'000, {}}};
        for (int i = 0; i < 30; ++i)
            round.setAside << u"item %1 has no id"_s.arg(i);
        QVERIFY(sources.recordRound(round));
        QCOMPARE(sources.byId(id)->quotas, *round.quotas);
        QCOMPARE(sources.byId(id)->setAside.size(), 20);
        round.quotas = QList<SourceQuota>{{u"search"_s, 2, 100, now.addSecs(60)}};
        round.setAside.clear();
        QVERIFY(sources.recordRound(round));
        const auto after = sources.byId(id)->quotas;
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.constLast().left, 2);
        QVERIFY(sources.byId(id)->setAside.isEmpty());
    }

    void standingFiguresStandUntilTheyChange()
    {
        DailyFigureStore figures(*m_store->connection);
        const QDate day(2026, 11, 20);
        const QString followers = QString::fromUtf16(channel_metric::Followers);
        QVERIFY(figures.put(SourceId(1), {{u"@a"_s, followers, day.addDays(-9), 100}}, day));
        QVERIFY(figures.put(SourceId(1), {{u"@a"_s, followers, {}, 110}, {u"@b"_s, followers, {}, 7}}, day));
        QVERIFY(
            figures.put(SourceId(1), {{u"@a"_s, followers, {}, 120}, {u"@a"_s, followers, {}, NAN}}, day.addDays(2)));
        const auto standing = figures.series({SourceId(1)}, followers, day.addDays(-1), day.addDays(3), true);
        QCOMPARE(standing->size(), 2);
        QCOMPARE(standing->at(0).value, 117.0);
        QCOMPARE(standing->at(1).day, day.addDays(2));
        QCOMPARE(standing->at(1).value, 127.0);
        QCOMPARE(figures.series({SourceId(1)}, followers, day, day.addDays(3), false)->at(1).value, 120.0);
        QCOMPARE(figures.latest(SourceId(1))->size(), 2);
        QCOMPARE(*figures.metrics({SourceId(1), SourceId(2)}), QStringList{followers});
    }

private:
    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(TestSourceHealthStore)
#include "tst_source_health_store.moc"
