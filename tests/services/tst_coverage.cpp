#include "services/banded_series.h"
#include "services/coverage.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/migrations.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <cmath>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {
const QDateTime Now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
}

class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Connection::open(m_folder->filePath(u"w.pulse"_s), Connection::Mode::ReadWrite);
        QVERIFY(opened);
        m_connection = std::move(opened).value();
        QVERIFY(migrate(*m_connection, FixedClock(Now)));
        m_large = add(u"Large"_s, 90);
        m_small = add(u"Small"_s, 5);
    }
    void cleanup() { m_connection.reset(); }

    void sourcesThatAnswerLeaveNoGap() { QVERIFY(coverageGaps(*m_connection, Now.addDays(-7), Now, Now)->isEmpty()); }

    void aSourceThatFailsIsAGapSinceItLastAnswered()
    {
        succeed(m_large, Now.addSecs(-5 * 3600));
        fail(m_large);
        const auto gaps = coverageGaps(*m_connection, Now.addDays(-7), Now, Now);
        QCOMPARE(gaps->size(), 1);
        QCOMPARE(gaps->constFirst().from, Now.addSecs(-5 * 3600));
        QCOMPARE(gaps->constFirst().to, Now);
        QVERIFY(gaps->constFirst().all); // nine tenths come from it
        QVERIFY(gaps->constFirst().words.contains(u"Large"));
    }

    void aSourceThatBringsLittleLeavesNoGap()
    {
        succeed(m_small, Now.addDays(-2));
        fail(m_small);
        QVERIFY(coverageGaps(*m_connection, Now.addDays(-7), Now, Now)->isEmpty());
    }

    void whileTheProgramIsAwayEverythingIsAGap()
    {
        succeed(m_large, Now.addDays(-1));
        const auto gaps = coverageGaps(*m_connection, Now.addDays(-7), Now, Now);
        QCOMPARE(gaps->size(), 1);
        QCOMPARE(gaps->constFirst().from, Now.addDays(-1));
    }

    void notedGapsStayWhenTheSourceIsBack()
    {
        QVERIFY(SourceHealthStore(*m_connection).addGap({m_large, Now.addDays(-4), Now.addDays(-3), u"gone"_s}));
        const auto gaps = coverageGaps(*m_connection, Now.addDays(-7), Now, Now);
        QCOMPARE(gaps->size(), 1);
        QCOMPARE(coverageGaps(*m_connection, Now.addDays(-2), Now, Now)->size(), 0);
    }

    void aGapOfADayIsNoFallAndNoZero()
    {
        Brand brand;
        brand.name = u"Acme"_s;
        brand.timeZone = "UTC";
        brand.id = *BrandStore(*m_connection).add(brand);
        const QDateTime midnight(Now.date(), QTime(0, 0), Qt::UTC);
        QList<EnrichedPost> posts;
        for (int day = 70; day > 0; --day)
            for (int i = 0; i < (day == 5 ? 0 : 40); ++i) {
                EnrichedPost post;
                post.post.place = u"X"_s;
                post.post.externalId = u"%1-%2"_s.arg(day).arg(i);
                post.post.text = u"kettle"_s;
                post.post.publishedAt = midnight.addDays(-day).addSecs(i * 2000);
                post.brands = {brand.id};
                posts << post;
            }
        ChangeSet changes;
        QVERIFY(m_connection->transaction(
            [&] { return MentionStore(*m_connection).ingest(posts, m_large, Now, changes); }));
        const auto flags = [&] {
            const auto series = readBandedSeries(*m_connection, brand, Metric::Mentions, Bucket::Day,
                                                 midnight.addDays(-10), midnight, QTimeZone::utc(), Now);
            return *series;
        };
        const BandedSeries fall = flags();
        QCOMPARE(fall.series[5].value, 0.0);
        QCOMPARE(fall.series[5].flag, Flag::Fall);
        QVERIFY(SourceHealthStore(*m_connection)
                    .addGap({m_large, midnight.addDays(-5), midnight.addDays(-4), u"offline"_s}));
        const BandedSeries gap = flags();
        QVERIFY(std::isnan(gap.series[5].value));
        QCOMPARE(gap.series[5].flag, Flag::None);
        QCOMPARE(gap.gaps.size(), 1);
        QVERIFY(gap.spikes.isEmpty());
    }

private:
    SourceId add(const QString &name, qint64 added)
    {
        Source source;
        source.kind = u"feed"_s;
        source.name = name;
        const SourceId id = *SourceStore(*m_connection).add(source);
        succeed(id, Now.addSecs(-600));
        SourceTally tally;
        tally.added = added;
        if (!SourceHealthStore(*m_connection).count(id, Now.addDays(-9), tally))
            qFatal("no tally");
        return id;
    }
    void succeed(SourceId id, const QDateTime &when)
    {
        SourceRound round;
        round.source = id;
        round.attemptedAt = when;
        QVERIFY(SourceStore(*m_connection).recordRound(round));
    }
    void fail(SourceId id)
    {
        SourceRound round;
        round.source = id;
        round.attemptedAt = Now.addSecs(-60);
        round.error = u"No answer."_s;
        QVERIFY(SourceStore(*m_connection).recordRound(round));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    SourceId m_large{}, m_small{};
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
