#include "csv_table.h"
#include "services/spike_watcher.h"
#include "shared_data.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/workspace.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T get(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

/// The storm of February 2015 in real tweets: what was one event, what was a gap in the data, what was a concert.
class TestSpikeWatcher : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2015, 2, 25}, {12, 0}, Qt::UTC)};
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, Brand> m_brands;

    QList<EnrichedPost> tweets()
    {
        const CsvTable table(unpacked(sharedPath("data/airline/Tweets.csv.gz")));
        QList<EnrichedPost> posts;
        for (qsizetype i = 0; i < table.size(); ++i) {
            EnrichedPost each;
            each.post.place = u"X"_s;
            each.post.externalId = table.at(i, u"tweet_id"_s);
            each.post.text = table.at(i, u"text"_s);
            each.post.author.handle = table.at(i, u"name"_s);
            QString time = table.at(i, u"tweet_created"_s);
            each.post.publishedAt =
                QDateTime::fromString(time.left(19) + u"-08:00"_s, u"yyyy-MM-dd HH:mm:sst"_s).toUTC();
            each.judgement.sentiment =
                sentimentFromKey(table.at(i, u"airline_sentiment"_s)).value_or(Sentiment::Unclassified);
            if (each.post.text.contains(u"#destinationdragons"_s, Qt::CaseInsensitive))
                each.hashtags << u"DestinationDragons"_s;
            else if (each.post.text.contains(u'#'))
                each.hashtags << u"other"_s;
            each.brands << m_brands.value(table.at(i, u"airline"_s)).id;
            posts << each;
        }
        return posts;
    }

    QList<Spike> logOf(const QString &brand)
    {
        const BrandId id = m_brands.value(brand).id;
        return get(m_workspace->read(
                       [id](Connection &connection) { return SpikeStore(connection).between(id, {}, {}); }))
            .valueOr({});
    }

    /// Flagged days as "22+ 23+", in New York.
    QString days(const QString &brand, Metric metric = Metric::Mentions)
    {
        const auto series = get(m_workspace->read([this, brand, metric](Connection &connection) {
            return readBandedSeries(connection, m_brands.value(brand), metric, Bucket::Day, {}, {},
                                    QTimeZone("America/New_York"), m_clock.now());
        }));
        QStringList said;
        for (const SeriesPoint &point : series.valueOr({}).series)
            if (point.flag != Flag::None)
                said << point.start.toTimeZone(QTimeZone("America/New_York")).toString(u"d"_s) +
                            (point.flag == Flag::Rise ? u'+' : u'-');
        return said.join(u' ');
    }

private slots:
    void initTestCase()
    {
        NEED_SHARED("data/airline/Tweets.csv.gz");
        auto opened = Workspace::open(m_folder.filePath(u"air.pulse"_s), m_clock, {});
        QVERIFY(opened.hasValue());
        m_workspace = std::move(opened).value();
        for (const char *name : {"American", "Delta", "Southwest", "US Airways", "United", "Virgin America"}) {
            Brand brand;
            brand.name = QString::fromLatin1(name);
            brand.timeZone = "America/New_York";
            const auto id = get(m_workspace->write(
                [brand](Connection &connection, ChangeSet &) { return BrandStore(connection).add(brand); }));
            QVERIFY(id.hasValue());
            const auto stored =
                get(m_workspace->read([id = *id](Connection &connection) { return BrandStore(connection).byId(id); }));
            QVERIFY(stored.hasValue());
            m_brands.insert(brand.name, *stored);
        }
        SpikeWatcher watcher(*m_workspace, m_clock);
        QSignalSpy updated(&watcher, &SpikeWatcher::logUpdated);
        QSignalSpy flagged(&watcher, &SpikeWatcher::spikeFlagged);
        const auto posts = tweets();
        const auto stored =
            get(m_workspace->write([posts, at = m_clock.now()](Connection &connection, ChangeSet &changes) {
                return MentionStore(connection).ingest(posts, SourceId{}, at, changes);
            }));
        QVERIFY2(stored.hasValue(), stored ? "" : qPrintable(stored.error().detail));
        QCOMPARE(stored->added, 14'485);
        // The watcher hears of the write and brings the log up to date by itself.
        QVERIFY(updated.wait(60'000));
        QVERIFY(watcher.isIdle());
        QVERIFY(flagged.count() >= 1);
    }

    void theStormIsFlaggedForTheBrandsThatItHit()
    {
        QCOMPARE(days(u"US Airways"_s), u"22+ 23+"_s);
        QCOMPARE(days(u"United"_s), u"22+ 23+"_s);
        QCOMPARE(days(u"Delta"_s), u"22+ 23+"_s);
        QCOMPARE(days(u"Virgin America"_s), QString());
    }

    void americansFirstDayIsTheBeginningOfItsData()
    {
        QCOMPARE(days(u"American"_s), QString());
        QVERIFY(logOf(u"American"_s).isEmpty());
        const auto series = get(m_workspace->read([this](Connection &connection) {
            return readBandedSeries(connection, m_brands.value(u"American"_s), Metric::Mentions, Bucket::Day, {}, {},
                                    QTimeZone("America/New_York"), m_clock.now());
        }));
        QVERIFY(series.hasValue());
        QCOMPARE(series->beginning.toTimeZone(QTimeZone("America/New_York")).date(), QDate(2015, 2, 22));
    }

    void theConcertsAreARiseThatIsNoCrisis()
    {
        const QList<Spike> log = logOf(u"Southwest"_s);
        const auto concerts =
            std::find_if(log.cbegin(), log.cend(), [](const Spike &spike) { return spike.metric == Metric::Hashtags; });
        QVERIFY(concerts != log.cend());
        QCOMPARE(concerts->direction, Flag::Rise);
        QCOMPARE(concerts->peak, QDateTime({2015, 2, 19}, {15, 0}, Qt::UTC));
        QVERIFY(concerts->origin.has_value());
        QCOMPARE(concerts->origin->value, u"#destinationdragons"_s);
        QVERIFY(concerts->origin->mention != MentionId{});
        for (const Spike &spike : log) // no rise of the negative share beside it
            QVERIFY(spike.metric != Metric::NegativeShare || spike.end < concerts->start ||
                    spike.start > concerts->end);
        const auto detail = get(m_workspace->read([uid = concerts->uid, now = m_clock.now()](Connection &connection) {
            return readSpikeDetail(connection, uid, now);
        }));
        QVERIFY(detail.hasValue());
        QVERIFY(detail->netDuring && detail->netBefore && *detail->netDuring > *detail->netBefore);
    }

    void aFileThatEndedIsNoFall()
    {
        for (const Brand &brand : std::as_const(m_brands))
            for (const Spike &spike : logOf(brand.name))
                QVERIFY2(spike.metric != Metric::Mentions || spike.direction == Flag::Rise, qPrintable(brand.name));
    }
};

QTEST_GUILESS_MAIN(TestSpikeWatcher)
#include "tst_spike_watcher.moc"
