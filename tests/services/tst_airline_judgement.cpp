#include "services/import_service.h"
#include "services/post_enricher.h"
#include "services/spike_tone.h"
#include "services/spike_watcher.h"
#include "shared_data.h"
#include "store/brand_store.h"
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// What really happened in the week of 16 to 24 February 2015, and what the program makes of it.
class TestAirlineJudgement : public QObject {
    Q_OBJECT
    const FixedClock m_clock{QDateTime({2015, 2, 25}, {5, 0}, Qt::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, Brand> m_brands;

    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    QList<Spike> spikes(const QString &brand)
    {
        const auto found = wait(
            m_workspace->read([id = m_brands[brand].id](Connection &c) { return SpikeStore(c).between(id, {}, {}); }));
        return found.valueOr({});
    }
    static QDate dayOf(const QDateTime &time) { return time.toTimeZone(QTimeZone("America/New_York")).date(); }
    std::optional<bool> worse(const QString &brand, const Spike &spike)
    {
        const auto told =
            wait(m_workspace->read([&, own = m_brands[brand]](Connection &c) { return turnsNegative(c, own, spike); }));
        return told.valueOr(std::nullopt);
    }

private slots:
    void initTestCase()
    {
        NEED_SHARED("data/airline/Tweets.csv.gz");
        auto opened = Workspace::open(m_folder.filePath(u"w.pulsecheck"_s), m_clock, {});
        QVERIFY(opened);
        m_workspace = std::move(opened).value();
        const auto made = wait(m_workspace->write([](Connection &c, ChangeSet &changes) -> Result<QList<Brand>> {
            changes.brands = true;
            BrandStore store(c);
            for (const char *name : {"American", "Delta", "Southwest", "US Airways", "United", "Virgin America"}) {
                Brand brand;
                brand.name = QString::fromLatin1(name);
                brand.timeZone = "America/New_York";
                if (const auto added = store.add(brand); !added)
                    return added.error();
            }
            return store.all();
        }));
        QVERIFY(made);
        for (const Brand &brand : *made)
            m_brands.insert(brand.name, brand);
        ImportRequest request;
        request.file = sharedPath("data/airline/Tweets.csv.gz");
        request.options.columns = {{PostField::Brand, u"airline"_s}, {PostField::Sentiment, u"airline_sentiment"_s}};
        ImportService imports(*m_workspace, m_clock, standardEnrichers());
        QVERIFY(wait(imports.start(request, std::make_shared<ImportControl>())));
        QVERIFY(SpikeWatcher::refreshNow(*m_workspace, m_clock, {}));
    }

    void theStormIsFlaggedForTheBrandsThatItHit()
    {
        if (!m_workspace)
            QSKIP("no shared test data here");
        for (const QString &brand : {u"US Airways"_s, u"United"_s, u"Delta"_s}) {
            const auto found = spikes(brand);
            const auto storm = std::ranges::find_if(found, [](const Spike &spike) {
                return spike.metric == Metric::Mentions && spike.bucket == Bucket::Day &&
                       dayOf(spike.start) == QDate(2015, 2, 22) && spike.direction == Flag::Rise;
            });
            QVERIFY2(storm != found.cend(), qPrintable(brand));
            QVERIFY(dayOf(storm->end.addSecs(-60)) == QDate(2015, 2, 23)); // both days
            QCOMPARE(worse(brand, *storm), std::optional(true));
        }
        // Southwest was hit a day before.
        const auto southwest = spikes(u"Southwest"_s);
        QVERIFY(std::ranges::any_of(southwest, [](const Spike &spike) {
            return spike.metric == Metric::Negative && spike.bucket == Bucket::Day &&
                   dayOf(spike.start) == QDate(2015, 2, 21);
        }));
    }

    void theBeginningOfTheDataIsNoSpike()
    {
        if (!m_workspace)
            QSKIP("no shared test data here");
        // American was collected from 22 February on: from 1 to 889 posts in a day.
        for (const Spike &spike : spikes(u"American"_s))
            QVERIFY2(dayOf(spike.start) > QDate(2015, 2, 22), qPrintable(spike.start.toString()));
    }

    void theConcertsAreARiseButNoCrisis()
    {
        if (!m_workspace)
            QSKIP("no shared test data here");
        const auto found = spikes(u"Southwest"_s);
        const auto concert = std::ranges::find_if(found, [](const Spike &spike) {
            return spike.metric == Metric::Hashtags && spike.origin &&
                   spike.origin->value.compare(u"#destinationdragons", Qt::CaseInsensitive) == 0;
        });
        QVERIFY(concert != found.cend());
        QCOMPARE(dayOf(concert->start), QDate(2015, 2, 19));
        QCOMPARE(worse(u"Southwest"_s, *concert), std::optional(false));
        // Nothing else of that day looks like one either.
        for (const Spike &spike : found)
            if (dayOf(spike.start) == QDate(2015, 2, 19))
                QVERIFY(!worse(u"Southwest"_s, spike).value_or(false));
    }
};

QTEST_GUILESS_MAIN(TestAirlineJudgement)
#include "tst_airline_judgement.moc"
