#include "models/spike_words.h"
#include "services/spike_places.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/migrations.h"
#include "store/source_store.h"
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone Seoul("Asia/Seoul");
const QDateTime Start = QDateTime(QDate(2026, 11, 17), QTime(9, 0), Seoul).toUTC();

} // namespace

/// Where a fall fell: people who were quiet, or a channel that stopped.
class TestSpikePlaces : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    Brand m_brand;
    int m_posts = 0;

    void post(const QString &place, const QDateTime &at, int count)
    {
        QList<EnrichedPost> posts;
        for (int i = 0; i < count; ++i) {
            EnrichedPost post;
            post.post.place = place;
            post.post.externalId = QString::number(++m_posts);
            post.post.text = u"예시PC %1"_s.arg(m_posts);
            post.post.publishedAt = at.addSecs(i);
            post.brands = {m_brand.id};
            posts << post;
        }
        ChangeSet changes;
        QVERIFY(m_connection->transaction(
            [&] { return MentionStore(*m_connection).ingest(posts, SourceId{}, Start.addDays(1), changes); }));
    }
    Spike fall(qint64 seconds) const
    {
        Spike spike;
        spike.brand = m_brand.id;
        spike.direction = Flag::Fall;
        spike.start = Start;
        spike.end = Start.addSecs(seconds);
        return spike;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Connection::open(m_folder->filePath(u"w.pulse"_s), Connection::Mode::ReadWrite);
        QVERIFY(opened);
        m_connection = std::move(opened).value();
        QVERIFY(migrate(*m_connection, FixedClock(Start)));
        m_brand.name = u"예시PC"_s;
        m_brand.timeZone = "Asia/Seoul";
        m_brand.id = *BrandStore(*m_connection).add(m_brand);
        for (int week = 1; week <= 6; ++week) {
            post(u"X"_s, Start.addDays(-7 * week), 20 + week % 2);
            post(u"Mastodon"_s, Start.addDays(-7 * week), 10);
            post(u"X"_s, Start.addDays(-7 * week).addSecs(-3600), 90); // another hour, of no matter
        }
    }
    void cleanup() { m_connection.reset(); }

    void aChannelThatStoppedStandsFirstAndIsNamed()
    {
        post(u"Mastodon"_s, Start, 11);
        const auto levels = placeLevels(*m_connection, fall(3600), Seoul);
        QVERIFY(levels);
        QCOMPARE(levels->size(), 2);
        QCOMPARE(levels->at(0).place, u"X"_s);
        QCOMPARE(levels->at(0).count, 0);
        QVERIFY(levels->at(0).usual >= 20 && levels->at(0).silent());
        QCOMPARE(levels->at(1).count, 11);
        QVERIFY(!levels->at(1).silent());
        SpikeDetail detail;
        detail.spike = fall(3600);
        detail.places = *levels;
        const QString told = fallWords(detail);
        QVERIFY2(told.contains(u"X 0 (usual 21)") || told.contains(u"X 0 (usual 20"), qPrintable(told));
        QVERIFY2(told.contains(u"Not a single post came from X"), qPrintable(told));
    }

    void peopleWhoWereQuietEverywhereAreNoChannelThatStopped()
    {
        post(u"X"_s, Start, 4);
        post(u"Mastodon"_s, Start, 2);
        SpikeDetail detail;
        detail.places = *placeLevels(*m_connection, fall(3600), Seoul);
        QCOMPARE(detail.places.size(), 2);
        QVERIFY(!fallWords(detail).contains(u"Not a single"));
    }

    void whenNothingCameFromAnywhereCollectingIsDoubted()
    {
        SpikeDetail detail;
        detail.places = *placeLevels(*m_connection, fall(3600), Seoul);
        QVERIFY2(fallWords(detail).contains(u"Nothing came from anywhere"), qPrintable(fallWords(detail)));
    }

    void tooFewWeeksSayNothing()
    {
        Spike early = fall(3600);
        early.start = Start.addDays(-28);
        early.end = early.start.addSecs(3600);
        QVERIFY(placeLevels(*m_connection, early, Seoul)->isEmpty());
        QVERIFY(fallWords({}).contains(u"Look whether a source"));
        SpikeDetail share;
        share.spike.metric = Metric::NegativeShare; // less blame is no source that stopped
        QVERIFY(!fallWords(share).contains(u"source"));
    }
};

QTEST_GUILESS_MAIN(TestSpikePlaces)
#include "tst_spike_places.moc"
