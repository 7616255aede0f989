#include "consistency.h"
#include "core/fiscal_year.h"
#include "core/team_calendar.h"
#include "posts.h"
#include "store/author_rollup.h"
#include "store/comparison_store.h"
#include "store/kept_spans.h"
#include "store/mention_removal.h"
#include "store/mention_row.h"
#include "store/setting_store.h"
#include "store/span_tallies.h"
#include "store/stats_store.h"
#include <QRandomGenerator>
#include <QTimeZone>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Everything = std::numeric_limits<qint64>::max();
const QTimeZone seoul("Asia/Seoul");
} // namespace

/// The authors of the days that are over: always what the mentions say, from far fewer rows.
class AuthorRollupTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->openWithBrands());
    }
    void cleanup() { QCOMPARE(inconsistency(*m->connection), QString()); }

    void aDayThatIsOverIsKeptAndTodayIsNot()
    {
        ingest({said("early", "a", 30, 10), said("again", "a", 30, 40), said("now", "b", 0, 5)});
        QVERIFY(*rollup().isStale(m->clock.now()));
        refresh();
        QVERIFY(!*rollup().isStale(m->clock.now()));
        QCOMPARE(daysKept(), 1);
        QCOMPARE(told(), (QStringList{u"1: 2 x, 40"_s, u"2: 1 x, 5"_s}));
    }

    void whatIsToldIsTheSameBeforeAndAfter_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Asia/Seoul", "UTC", "Asia/Kolkata", "America/New_York"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void whatIsToldIsTheSameBeforeAndAfter()
    {
        QFETCH(const QByteArray, zone);
        QList<EnrichedPost> batch;
        for (int i = 0; i < 600; ++i)
            batch << random(i);
        ingest(batch);
        Statement move(*m->connection, "UPDATE brand SET time_zone = ?");
        QVERIFY(move.bind(QString::fromLatin1(zone)).run());
        const QTimeZone inZone(zone);
        const auto before = figures(inZone);
        refresh();
        QVERIFY(daysKept() > 60);
        QCOMPARE(spansKept(), 8); // August, September and October of each brand, and the year so far
        QCOMPARE(figures(inZone), before);
    }
    void aYearThatIsOverIsOneList()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 200; ++i) {
            EnrichedPost each = random(i);
            each.brands = {m->a};
            each.post.publishedAt = QDateTime({2025, 1, 1}, {3, 0}, seoul).toUTC().addDays(i);
            batch << each;
        }
        ingest(batch);
        const QStringList before = told();
        refresh();
        QCOMPARE(spansKept(), 8); // January to July, and the year
        int lists = 0;
        QVERIFY(rollup().walk(m->a, lowestId(startOfDay({2025, 1, 1}, seoul)),
                              lowestId(startOfDay({2026, 1, 1}, seoul)), [&](const AuthorCount &) { ++lists; }));
        QCOMPARE(lists, before.size()); // each author once
        QCOMPARE(told(), before);
        EnrichedPost late = random(999);
        late.brands = {m->a};
        late.post.publishedAt = QDateTime({2025, 3, 5}, {3, 0}, seoul).toUTC();
        ingest({late});
        QCOMPARE(spansKept(), 6); // without March and the year
        QVERIFY(authorsFit(*m->connection));
    }

    void theYearSoFarIsOneListAndGrowsByTheMonth()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 300; ++i) {
            EnrichedPost each = random(i);
            each.brands = {m->a};
            each.post.publishedAt = QDateTime({2026, 1, 1}, {3, 0}, seoul).toUTC().addDays(i);
            batch << each;
        }
        ingest(batch); // up to 27 October; it is November
        refresh();
        QCOMPARE(spansKept(), 11); // January to October, and all of them
        const auto listsOfTheYear = [&] {
            int lists = 0;
            const Status walked = walkKept(
                *m->connection, m->a, lowestId(startOfDay({2026, 1, 1}, seoul)), lowestId(m->clock.now()),
                KeptList::Authors, [&](const QByteArray &) { ++lists; }, [](qint64, qint64) { return ok(); });
            return walked ? lists : -1;
        };
        QCOMPARE(listsOfTheYear(), 1);
        const QStringList before = told();
        m->clock.advance(30LL * 86400); // December
        EnrichedPost late = random(999);
        late.brands = {m->a};
        late.post.publishedAt = QDateTime({2026, 11, 5}, {3, 0}, seoul).toUTC();
        ingest({late});
        refresh();
        QCOMPARE(spansKept(), 12); // November too, and the year up to October is gone
        QCOMPARE(listsOfTheYear(), 1);
        QVERIFY(told() != before);
    }

    void aYearThatBeginsInJulyIsKeptAsSuch()
    {
        QVERIFY(write([&] {
            return SettingStore(*m->connection)
                .set(QString::fromLatin1(TeamCalendarSetting), QJsonObject{{u"fiscalYearStartMonth"_s, 7}});
        }));
        QList<EnrichedPost> batch;
        for (int i = 0; i < 400; ++i) {
            EnrichedPost each = random(i);
            each.brands = {m->a};
            each.post.publishedAt = QDateTime({2025, 7, 1}, {3, 0}, seoul).toUTC().addDays(i);
            batch << each;
        }
        ingest(batch);
        refresh();
        QCOMPARE(spansKept(), 16); // 14 months, the year that is over and the one so far
        const Period year = fiscalYear({2025, 9, 1}, 7);
        Statement kept(*m->connection, "SELECT count(*) FROM kept_span WHERE from_id = ? AND to_id = ?");
        kept.bind(lowestId(year.begin(seoul))).bind(lowestId(year.end(seoul)));
        QCOMPARE(kept.scalar(), 1);
    }

    void hashtagsLanguagesAndWhatIsSharedAreToldFromLists()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 400; ++i)
            batch << random(i);
        ingest(batch);
        const QDateTime from = m->clock.now().addDays(-80), to = m->clock.now().addSecs(-5000);
        const auto read = [&] {
            const StatsStore stats(*m->connection);
            QStringList lines;
            const auto tags = stats.topHashtags(m->a, from, to, 5), languages = stats.languages(m->a, from, to);
            for (const Counted &each : *tags + *languages)
                lines << each.value + figure(double(each.count));
            const auto shared = readTallies(*m->connection, m->a, lowestId(from), lowestId(to), SpanTallies::Shared);
            return lines << figure(double(shared->shared.value(raw(m->b))));
        };
        const QStringList before = read();
        QCOMPARE(before.size(), 5 + 2 + 1);
        QVERIFY(before.last() != figure(0));
        refresh();
        QCOMPARE(read(), before);
        // They are what is read: a list that tells nothing tells nothing.
        Statement emptied(*m->connection, "UPDATE kept_span SET tallies = x'000000'");
        QVERIFY(emptied.run());
        QVERIFY(read() != before);
        QVERIFY(!talliesFit(*m->connection));
        QVERIFY(m->connection->execute(u"DELETE FROM kept_span"_s));
    }

    void everyWriteTakesOutTheDaysItTouches()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 300; ++i)
            batch << random(i);
        ingest(batch);
        refresh();
        for (int round = 0; round < 56; ++round) {
            const MentionId some = idOf(int(m_random.bounded(300)));
            switch (round % 7) {
            case 0:
                ingest({random(1000 + round)});
                break;
            case 1: { // the same post is seen again, its author has gained followers
                EnrichedPost again = batch[m_random.bounded(300)];
                again.post.author.followers = 1'000'000 + round;
                ingest({again});
                break;
            }
            case 2:
                QVERIFY(write([&] { return m->store().setNoise(some, true, m->changes); }));
                break;
            case 3:
                QVERIFY(write([&] { return m->store().setNoise(some, false, m->changes); }));
                break;
            case 4:
                QVERIFY(write([&] {
                    const QDateTime now = m->clock.now();
                    return MentionRemoval(*m->connection, m->changes).expire(SourceId(1), now.addSecs(1), 3, now);
                }));
                break;
            case 5: // it joins the other brand: what the two share changes for both
                QVERIFY(write([&] { return m->store().setChoice(some, m->b, true, m->changes); }));
                break;
            case 6:
                QVERIFY(write([&] { return m->store().setChoice(some, m->b, false, m->changes); }));
                break;
            }
            QVERIFY2(authorsFit(*m->connection), qPrintable(u"round %1"_s.arg(round)));
            QVERIFY2(talliesFit(*m->connection), qPrintable(u"round %1"_s.arg(round)));
            if (round % 5 == 0)
                refresh();
        }
        refresh();
        QVERIFY(!*rollup().isStale(m->clock.now()));
    }

    void aBrandThatMovesToAnotherZoneGetsNewDays()
    {
        for (int i = 0; i < 50; ++i)
            ingest({random(i)});
        refresh();
        Statement move(*m->connection, "UPDATE brand SET time_zone = 'America/New_York'");
        QVERIFY(move.run());
        QVERIFY(*rollup().isStale(m->clock.now()));
        QVERIFY(authorsFit(*m->connection));
        refresh();
        QVERIFY(!*rollup().isStale(m->clock.now()));
        Statement overlaps(*m->connection, "SELECT count(*) FROM kept_day a JOIN kept_day b ON a.brand_id = b.brand_id"
                                           " AND a.from_id < b.from_id AND a.to_id > b.from_id");
        QCOMPARE(overlaps.scalar(-1), 0);
    }

    void itIsMadeInSlices()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 100; ++i)
            batch << random(i);
        ingest(batch);
        int slices = 1;
        while (write([&] { return rollup().refresh(m->clock.now(), 10); }).valueOr(false))
            ++slices;
        QVERIFY(slices >= 5);
        QVERIFY(!*rollup().isStale(m->clock.now()));
    }

    void sharesOfReachAreTheSameOnChosenDays()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 400; ++i)
            batch << random(i);
        ingest(batch);
        const QDate last{2026, 11, 20};
        const QSet<QDate> some{last, last.addDays(-1), last.addDays(-9), last.addDays(-30)};
        const auto reach = [&](const QSet<QDate> &days) {
            return *ComparisonStore(*m->connection).reach(m->a, last.addDays(-40), last, seoul, {}, days);
        };
        const ReachGroups all = reach({}), chosen = reach(some);
        refresh();
        QCOMPARE(reach({}).authors, all.authors);
        QCOMPARE(*reach({}).reach, *all.reach);
        QCOMPARE(reach(some).authors, chosen.authors);
        QCOMPARE(*reach(some).reach, *chosen.reach);
        QVERIFY(chosen.authors < all.authors);
    }

private:
    AuthorRollup rollup() { return AuthorRollup(*m->connection); }
    template <typename Job>
    std::invoke_result_t<Job> write(Job job)
    {
        return m->connection->transaction(job);
    }
    void refresh()
    {
        const auto more = write([&] { return rollup().refresh(m->clock.now(), Everything); });
        QVERIFY2(more, words(more));
        QVERIFY(!*more);
    }
    void ingest(const QList<EnrichedPost> &batch)
    {
        const auto taken = m->ingest(batch);
        QVERIFY2(taken, words(taken));
    }
    int daysKept()
    {
        Statement days(*m->connection, "SELECT count(*) FROM kept_day");
        return int(days.scalar(-1));
    }
    int spansKept()
    {
        Statement spans(*m->connection, "SELECT count(*) FROM kept_span");
        return int(spans.scalar(-1));
    }
    MentionId idOf(int post)
    {
        Statement find(*m->connection, "SELECT id FROM mention LIMIT 1 OFFSET ?");
        return MentionId(find.bind(post).scalar());
    }
    EnrichedPost said(const char *id, const char *who, int daysAgo, std::optional<qint64> followers)
    {
        EnrichedPost each = post(QString::fromLatin1(id), u"text"_s);
        each.post.author.handle = QString::fromLatin1(who);
        each.post.author.followers = followers;
        each.post.publishedAt = m->clock.now().addDays(-daysAgo);
        each.brands = {m->a};
        return each;
    }
    /// One of forty people, at some time of the last ninety days, on one or both brands.
    EnrichedPost random(int id)
    {
        const int who = int(m_random.bounded(40));
        EnrichedPost each = said(QByteArray::number(id), QByteArray::number(who), 0,
                                 who % 3 == 0 ? std::optional<qint64>() : qint64(m_random.bounded(200'000)));
        each.post.publishedAt = m->clock.now().addSecs(-qint64(m_random.bounded(90 * 86400)));
        each.post.dayOnly = m_random.bounded(10) == 0;
        if (m_random.bounded(3) == 0)
            each.brands << m->b;
        if (m_random.bounded(2) == 0)
            each.hashtags << u"tag%1"_s.arg(m_random.bounded(7));
        each.post.language = m_random.bounded(3) == 0 ? u"en"_s : u"ko"_s;
        return each;
    }
    /// Every author of the first brand: "who: how often, most followers".
    QStringList told()
    {
        QMap<qint64, std::pair<qint64, qint64>> sums;
        const Status walked = rollup().walk(m->a, -Everything, Everything, [&](const AuthorCount &count) {
            sums[count.author].first += count.mentions;
            sums[count.author].second = std::max(sums[count.author].second, count.followers);
        });
        QStringList lines;
        for (auto it = sums.cbegin(); walked && it != sums.cend(); ++it)
            lines << u"%1: %2 x, %3"_s.arg(it.key()).arg(it->first).arg(it->second);
        return lines;
    }
    /// Authors and reach of a quarter, and of each of its days and weeks.
    QStringList figures(const QTimeZone &zone)
    {
        const QDateTime from = m->clock.now().addDays(-80), to = m->clock.now().addSecs(-5000);
        QStringList lines;
        const StatsStore stats(*m->connection);
        const auto brands = stats.figures(from, to);
        for (const BrandFigures &each : *brands)
            lines << figure(double(each.authors)) << figure(each.estimatedReach.value_or(-1));
        const auto top = stats.topAuthors(m->a, from, to, 10);
        for (const Counted &each : *top)
            lines << each.value + figure(double(each.count));
        for (const Bucket bucket : {Bucket::Day, Bucket::Week, Bucket::Month})
            for (const Metric metric : {Metric::Authors, Metric::EstimatedReach}) {
                const auto series = stats.series(metric, m->a, bucket, from, to, zone);
                for (const SeriesPoint &point : *series)
                    lines << figure(point.value);
            }
        return lines;
    }
    static QString figure(double value) { return QString::number(value, 'f', 3); }

    std::unique_ptr<MentionFixture> m;
    QRandomGenerator m_random{11};
};

QTEST_GUILESS_MAIN(AuthorRollupTest)
#include "tst_author_rollup.moc"
