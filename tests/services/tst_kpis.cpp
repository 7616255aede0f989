#include "checklist_fixture.h"
#include "core/kpi.h"
#include "core/source_health.h"
#include "services/banded_series.h"
#include "services/benchmark_history.h"
#include "services/day_kpis.h"
#include "services/definition_changes.h"
#include "services/good_day.h"
#include "services/kpi_table.h"
#include "services/spike_detail.h"
#include "store/benchmark_store.h"
#include "store/daily_figure_store.h"
#include "store/source_store.h"
#include "store/stats_store.h"
#include <QSet>
#include <cmath>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The KPIs of four families: one list of them, of the day and rolled up, with dated good days and definitions.
class TestKpis : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
    }

    void everyFamilyHasItsFigures()
    {
        QSet<KpiFamily> families;
        for (const Kpi &kpi : kpis()) {
            families << kpi.family;
            QVERIFY2(!kpiName(kpi.metric).isEmpty() && !kpiFormula(kpi.metric).isEmpty(),
                     qPrintable(toKey(kpi.metric)));
        }
        QCOMPARE(families.size(), 4);
        for (const Metric metric : {Metric::Mentions, Metric::Shares, Metric::NewFollowers, Metric::PurchaseIntent})
            QVERIFY2(kpisOfDay().contains(metric), qPrintable(toKey(metric)));
    }

    void peopleOfAWeekAreNotTheSumOfItsDays()
    {
        const KpiTable table = readTable();
        QCOMPARE(table.periods.size(), 4);
        // Three people speak every day, and they are three in the day, the week, the month and the year.
        const KpiLine authors = line(table, Metric::Authors);
        for (const KpiLine::Cell &cell : authors.cells)
            QCOMPARE(cell.value, 3.0);
        // Today is Monday: the week before had seven days.
        QCOMPARE(authors.cells[1].before, 3.0);
        QCOMPARE(line(table, Metric::Mentions).cells[1].before, 7.0 * 13 * 3);
        double sum = 0;
        const QDateTime monday = f->at({2026, 11, 16}, 0);
        const auto days = f->wait(f->workspace->read([&](Connection &connection) {
            return StatsStore(connection)
                .series(Metric::Authors, f->brand.id, Bucket::Day, monday.toUTC(), monday.addDays(7).toUTC(), f->seoul);
        }));
        for (const SeriesPoint &point : *days)
            sum += point.value;
        QCOMPARE(sum, 21.0);
    }

    void ratiosOfAWeekAreMadeAnew()
    {
        // A day of one negative post and a day of nine neutral ones: −10, not the mean of −100 and 0.
        QList<EnrichedPost> posts{f->post(f->at({2026, 8, 3}, 10), Sentiment::Negative, u"x"_s, f->rival.id)};
        for (int i = 0; i < 9; ++i)
            posts << f->post(f->at({2026, 8, 4}, 10), Sentiment::Neutral, u"y"_s, f->rival.id);
        QVERIFY(f->ingest(posts));
        const auto figures = f->wait(f->workspace->read([&](Connection &connection) {
            return StatsStore(connection).figures(f->at({2026, 8, 3}, 0).toUTC(), f->at({2026, 8, 10}, 0).toUTC());
        }));
        QCOMPARE(figures->at(1).value(Metric::NetSentiment), -10.0);
    }

    void newFollowersAreAmongTheFiguresOfTheDayWhereASourceTellsThem()
    {
        QVERIFY(!dayMetrics().contains(Metric::NewFollowers));
        followers(70);
        QVERIFY(dayMetrics().contains(Metric::NewFollowers));
        const auto kpis = f->wait(f->workspace->read(
            [&](Connection &connection) { return dayKpis(connection, f->brand, f->clock.now(), {}); }));
        QVERIFY(kpis);
        const DayKpi last = kpis->constLast();
        QCOMPARE(last.metric, Metric::NewFollowers);
        QCOMPARE(last.day, QDate(2026, 11, 22)); // the last whole day
        QCOMPARE(last.value, 20.0);              // a Sunday
        QCOMPARE(last.typical, 20.0);            // of Sundays
        QCOMPARE(last.comparable, 8);
        QCOMPARE(line(readTable(), Metric::NewFollowers).cells[1].before, 5.0 * 10 + 2 * 20);
        QCOMPARE(line(readTable(), Metric::Followers).kpi.rollUp, KpiRollUp::Standing);
    }

    void newFollowersHaveATypicalRangeAndRisesAreFlagged()
    {
        followers(150, 400);
        const auto banded = f->wait(f->workspace->read([&](Connection &connection) {
            return readBandedSeries(connection, f->brand, Metric::NewFollowers, Bucket::Day, {}, {}, f->seoul,
                                    f->clock.now());
        }));
        QVERIFY(banded);
        QVERIFY(banded->series.constLast().hasBand());
        QVERIFY(!banded->spikes.isEmpty());
        const Spike last = banded->spikes.constLast();
        QCOMPARE(last.start, f->at({2026, 11, 18}, 0).toUTC());
        QCOMPARE(last.direction, Flag::Rise);
        QCOMPARE(last.actual, 410.0);
        const auto told =
            f->wait(f->workspace->read([&](Connection &connection) { return explainFromPosts(connection, last, 10); }));
        QVERIFY(told);
        QVERIFY(told->drivers.isEmpty()); // no mention is behind a new follower
    }

    void aGoodDayIsProposedForThemToo()
    {
        followers(70);
        const auto proposals = f->wait(f->workspace->read(
            [&](Connection &connection) { return proposeGoodDays(connection, f->brand, {}, f->clock.now()); }));
        QVERIFY(proposals);
        QCOMPARE(proposals->constLast().metric, Metric::NewFollowers);
        QCOMPARE(proposals->constLast().typical, 10.0);
        QCOMPARE(proposals->constLast().proposed, 20.0);
        QCOMPARE(proposals->constLast().days, 56);
    }

    void aGoodDayHasItsHistoryWithWhoAndWhy()
    {
        for (const double value : {40.0, 50.0}) {
            const auto set = f->wait(f->workspace->write([&](Connection &connection, ChangeSet &changes) {
                Journal journal(connection, f->clock, u"지민"_s);
                return BenchmarkStore(connection)
                    .set(journal,
                         {{}, f->brand.id, Metric::Mentions, value, {2026, 11, value > 45 ? 20 : 1}, u"agreed"_s},
                         changes);
            }));
            QVERIFY(set);
        }
        const auto history = f->wait(f->workspace->read(
            [&](Connection &connection) { return benchmarkHistory(connection, f->brand.id, Metric::Mentions); }));
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->at(0).benchmark.value, 50.0);
        QCOMPARE(history->at(0).author, u"지민"_s);
        QCOMPARE(history->at(0).benchmark.reason, u"agreed"_s);
    }

    void aSeriesNamesTheDayOnWhichItsDefinitionChanged()
    {
        QVERIFY(define(DefinitionSubject::Activation, actContent(DefinitionSubject::Activation, {Metric::Shares}),
                       {2026, 11, 18}));
        QCOMPARE(changes(Metric::Activation).size(), 1);
        QCOMPARE(changes(Metric::Activation)[0].day, QDate(2026, 11, 18));
        QCOMPARE(changes(Metric::Activation)[0].words,
                 u"Activation is defined anew: Shares (%1: agreed)"_s.arg(f->workspace->actor()));
        QVERIFY(changes(Metric::Mentions).isEmpty());
        QVERIFY(define(DefinitionSubject::Engagement, actContent(DefinitionSubject::Engagement, {Metric::Shares}),
                       {2026, 11, 19}));
        QCOMPARE(changes(Metric::Engagement).size(), 1);
        QCOMPARE(changes(Metric::Engagement)[0].words,
                 u"Engagement is defined anew: Shares (%1: agreed)"_s.arg(f->workspace->actor()));
        const auto lines = f->wait(f->workspace->read([&](Connection &connection) {
            return definitionsInForce(connection, f->brand, {2026, 11, 17});
        }));
        QCOMPARE(lines->size(), 6);
        QVERIFY(lines->at(1).definition.uid.isEmpty()); // the day before it came
    }

    void aChangeStandsBesideTheFiguresThatItBearsOn()
    {
        // Today is Monday the 23rd: the change lies in the week before, not in today nor in yesterday.
        QVERIFY(define(DefinitionSubject::Engagement, actContent(DefinitionSubject::Engagement, {Metric::Shares}),
                       {2026, 11, 18}));
        const KpiTable table = readTable();
        const KpiLine engagement = line(table, Metric::Engagement);
        QCOMPARE(engagement.changes.size(), 1);
        QVERIFY(!table.crossesChange(engagement, 0));
        for (const qsizetype longer : {1, 2, 3})
            QVERIFY(table.crossesChange(engagement, longer));
        QVERIFY(line(table, Metric::Mentions).changes.isEmpty());
        const Evidence day = f->evidence("daily", "daily.kpi", u"kpi_day"_s);
        QVERIFY2(day.note.contains(u"From Wed 18 Nov 2026: Engagement is defined anew: Shares"), qPrintable(day.note));
        const Evidence month = f->evidence("monthly", "monthly.kpi", u"kpi_day"_s);
        QVERIFY2(month.note.isEmpty(), qPrintable(month.note)); // the month of that list is over
    }

    void aChangeOfDefinitionIsNoFall()
    {
        const auto banded = [this](Metric metric) {
            return f
                ->wait(f->workspace->read([&, metric](Connection &connection) {
                    return readBandedSeries(connection, f->brand, metric, Bucket::Day, f->at({2026, 11, 1}, 0).toUTC(),
                                            {}, f->seoul, f->clock.now());
                }))
                .valueOr({});
        };
        const auto day = [this](const BandedSeries &series, QDate date) {
            for (const SeriesPoint &point : series.series)
                if (point.start == f->at(date, 0).toUTC())
                    return point;
            return SeriesPoint();
        };
        QList<EnrichedPost> posts;
        for (int back = 1; back <= 60; ++back)
            for (int i = 0; i < 4; ++i) {
                posts << f->post(f->at(QDate(2026, 11, 23).addDays(-back), 10 + i), Sentiment::Neutral, u"mina"_s,
                                 f->brand.id);
                posts.last().post.engagement = {20 + back % 3, 2, 1, std::nullopt};
            }
        QVERIFY(f->ingest(posts));
        const BandedSeries before = banded(Metric::Engagement);
        QVERIFY(day(before, {2026, 11, 20}).hasBand());
        const double usual = day(before, {2026, 11, 20}).value;
        QVERIFY(define(DefinitionSubject::Engagement, actContent(DefinitionSubject::Engagement, {Metric::Replies}),
                       {2026, 11, 18}));
        const BandedSeries after = banded(Metric::Engagement);
        QVERIFY(day(after, {2026, 11, 20}).value < usual / 2);
        QVERIFY(after.spikes.isEmpty());
        QVERIFY(day(after, {2026, 11, 17}).hasBand());
        QVERIFY(!day(after, {2026, 11, 18}).hasBand()); // other acts count: no past to compare with
        QCOMPARE(after.changes.size(), 1);
        QVERIFY(after.beginning.isValid());
        // A new query counts all days alike: the past stays one.
        QVERIFY(f->wait(f->workspace->write([&](Connection &connection, ChangeSet &changes) {
            return Journal(connection, f->clock, u"지민"_s)
                .change(u"brand"_s, f->brand.uid, u"query"_s, u"예시전자 OR 예시PC"_s, changes);
        })));
        QVERIFY(day(banded(Metric::Mentions), {2026, 11, 23}).hasBand());
    }

    void anEditOfTheQueryIsAChangeOfWhatAMentionIs()
    {
        const auto edit = [&](const QString &query) {
            return f->wait(f->workspace->write([&, query](Connection &connection, ChangeSet &changes) {
                return Journal(connection, f->clock, u"지민"_s)
                    .change(u"brand"_s, f->brand.uid, u"query"_s, query, changes);
            }));
        };
        QVERIFY(edit(u"예시PC"_s)); // the first query is no change
        QVERIFY(changes(Metric::Mentions).isEmpty());
        const auto second = edit(u"예시PC NOT 중고"_s);
        QVERIFY(second);
        QCOMPARE(changes(Metric::Mentions).size(), 1);
        QVERIFY(changes(Metric::Mentions)[0].words.contains(u"예시PC NOT 중고"_s));
        QVERIFY(changes(Metric::NewFollowers).isEmpty());
        QVERIFY(f->wait(f->workspace->write([&](Connection &connection, ChangeSet &changes) {
            return Journal(connection, f->clock, u"지민"_s).undo(second->uid, changes);
        })));
        QVERIFY(changes(Metric::Mentions).isEmpty());
    }

private:
    /// Ten new ones a day, twenty on Saturdays and Sundays; \a jump more on 18 November. Up to yesterday.
    void followers(int days, double jump = 0)
    {
        const bool stored = bool(f->wait(f->workspace->write([&](Connection &connection, ChangeSet &) -> Status {
            Source source;
            source.kind = u"x"_s;
            source.name = u"X own"_s;
            const auto id = SourceStore(connection).add(source);
            if (!id)
                return id.error();
            QList<DailyFigure> figures;
            double value = 1000;
            for (int back = days; back >= 1; --back) {
                const QDate day = QDate(2026, 11, 23).addDays(-back);
                value += (day.dayOfWeek() >= 6 ? 20 : 10) + (day == QDate(2026, 11, 18) ? jump : 0);
                figures.append({u"@own"_s, QString::fromUtf16(channel_metric::Followers), day, value});
            }
            return DailyFigureStore(connection).put(*id, figures, {});
        })));
        QVERIFY(stored);
    }
    bool define(DefinitionSubject subject, const QJsonObject &content, QDate from)
    {
        Definition definition;
        definition.subject = subject;
        definition.content = content;
        definition.validFrom = from;
        definition.reason = u"agreed"_s;
        const auto set = f->wait(setDefinition(*f->workspace, definition, {2026, 11, 23}));
        return set && !set->uid.isEmpty();
    }
    QList<Metric> dayMetrics()
    {
        return f
            ->wait(f->workspace->read(
                [&](Connection &connection) { return dayKpiMetrics(connection, f->brand, f->clock.now()); }))
            .valueOr({});
    }
    QList<DefinitionChange> changes(Metric metric)
    {
        return f
            ->wait(f->workspace->read([&](Connection &connection) {
                return definitionChanges(connection, f->brand, metric, {2026, 11, 1}, {2026, 11, 30});
            }))
            .valueOr({});
    }
    KpiTable readTable()
    {
        return f
            ->wait(f->workspace->read(
                [&](Connection &connection) { return readKpiTable(connection, f->brand, f->clock.now()); }))
            .valueOr({});
    }
    static KpiLine line(const KpiTable &table, Metric metric)
    {
        for (const KpiLine &each : table.lines)
            if (each.kpi.metric == metric)
                return each;
        return {};
    }
    std::unique_ptr<ChecklistFixture> f;
};

QTEST_GUILESS_MAIN(TestKpis)
#include "tst_kpis.moc"
