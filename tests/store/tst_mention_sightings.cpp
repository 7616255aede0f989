#include "consistency.h"
#include "posts.h"
#include "store/source_store.h"

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QString Uri = u"https://origin.example/users/mina/statuses/1"_s;

/// The post 1 of origin.example as \a place shows it under \a id.
EnrichedPost seenAt(const QString &place, const QString &id, qint64 likes = 0)
{
    EnrichedPost sighting = post(id, u"The kettle leaks #kettle"_s);
    sighting.post.place = place;
    sighting.post.aliases = QStringList{Uri};
    sighting.post.engagement.likes = likes;
    return sighting;
}

} // namespace

class TestMentionSightings : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<MentionFixture>();
        QVERIFY(m_store->openWithBrands());
    }
    void cleanup() { QCOMPARE(inconsistency(*m_store->connection), QString()); }

    void onePostThroughTwoServersIsOneMentionWithTwoPlaces()
    {
        QCOMPARE(m_store->ingest({seenAt(u"origin.example"_s, u"1"_s, 50)})->added, 1);
        const auto again = m_store->ingest({seenAt(u"other.example"_s, u"99"_s, 3)});
        QCOMPARE(again->added, 0);
        QCOMPARE(again->duplicate, 1);
        QCOMPARE(*m_store->store().total(), 1);
        QCOMPARE(likes(), 50); // the other server knows a part
        QCOMPARE(count("SELECT count(*) FROM mention_sighting"), 1);
        QCOMPARE(m_store->ingest({seenAt(u"other.example"_s, u"99"_s, 70)})->updated, 1);
        QCOMPARE(likes(), 70);
    }

    void theSecondSightingIsKnownInTheSameBatch()
    {
        QCOMPARE(m_store->ingest({seenAt(u"a.example"_s, u"1"_s), seenAt(u"b.example"_s, u"2"_s)})->added, 1);
        QCOMPARE(m_store->ingest({seenAt(u"b.example"_s, u"2"_s)})->duplicate, 1);
        QCOMPARE(*m_store->store().total(), 1);
    }

    void aDeletionAtTheOtherPlaceReachesTheMention()
    {
        QVERIFY(m_store->ingest({seenAt(u"a.example"_s, u"1"_s), seenAt(u"b.example"_s, u"2"_s)}));
        EnrichedPost gone = post(u"2"_s, {});
        gone.post.place = u"b.example"_s;
        gone.post.deleted = true;
        QCOMPARE(m_store->ingest({gone})->updated, 1);
        QCOMPARE(m_store->found({}), QStringList());
    }

    void anEditThroughTheOtherPlaceIsTaken()
    {
        QVERIFY(m_store->ingest({seenAt(u"a.example"_s, u"1"_s)}));
        EnrichedPost edited = seenAt(u"b.example"_s, u"2"_s);
        edited.post.text = u"The kettle holds"_s;
        edited.post.updatedAt = edited.post.publishedAt.addSecs(60);
        QCOMPARE(m_store->ingest({edited})->updated, 1);
        QCOMPARE(m_store->search(u"holds"_s), QStringList{u"1"_s});
        QCOMPARE(m_store->search(u"leaks"_s), QStringList());
    }

    void anAddressUsedAgainYearsLaterIsAnotherPost()
    {
        EnrichedPost first = post(u"1"_s, u"Sale of 2025"_s), later = post(u"2"_s, u"Sale of 2026"_s);
        first.post.aliases = later.post.aliases = QStringList{u"example.com/sale"_s};
        first.post.publishedAt = later.post.publishedAt.addYears(-1);
        QCOMPARE(m_store->ingest({first, later})->added, 2);
    }

    void aRowOfAFileAndThePostOfAServiceAreOneMention()
    {
        const SourceId file = *SourceStore(*m_store->connection).ensureFileSource(u"Export"_s);
        EnrichedPost row = addressed(u"7"_s, u"Export"_s, u"The kettle leaks, and nobody answers. https://t.co/x"_s);
        QCOMPARE(ingest({row}, file)->added, 1);
        EnrichedPost collected = addressed(u"1990"_s, u"X"_s, u"The kettle leaks, and nobody answers."_s);
        collected.post.author.handle = u"mina"_s; // the file did not name her
        QCOMPARE(ingest({collected}, SourceId(99))->added, 0);
        QCOMPARE(*m_store->store().total(), 1);
        QCOMPARE(count("SELECT count(*) FROM mention_sighting"), 1);
        QCOMPARE(ingest({addressed(u"1"_s, u"Other export"_s, u"The kettle leaks, and"_s)}, // cut off
                        *SourceStore(*m_store->connection).ensureFileSource(u"Other export"_s))
                     ->added,
                 0);
    }

    void rowsOfAFileThatNameThePageOnWhichTheyStandStayApart()
    {
        const SourceId file = *SourceStore(*m_store->connection).ensureFileSource(u"Comments"_s);
        EnrichedPost video = addressed(u"1990"_s, u"YouTube"_s, u"Our new kettle in ninety seconds"_s);
        QCOMPARE(ingest({video}, SourceId(99))->added, 1);
        QCOMPARE(
            ingest({addressed(u"1"_s, u"Comments"_s, u"Mine leaks since Monday"_s),
                    addressed(u"2"_s, u"Comments"_s, u"Same here"_s), addressed(u"3"_s, u"Comments"_s, u"Same here"_s)},
                   file)
                ->added,
            3);
        QCOMPARE(*m_store->store().total(), 4);
    }

    void whatWasPastedWithoutWordsGetsThemFromTheServiceThatBringsIt()
    {
        QCOMPARE(ingest({addressed(u"1"_s, u"x.com"_s, {})}, SourceId{})->added, 1);
        QCOMPARE(ingest({addressed(u"1990"_s, u"X"_s, u"The kettle leaks"_s)}, SourceId(99))->updated, 1);
        QCOMPARE(m_store->search(u"leaks"_s), QStringList{u"1"_s});
    }

    void postsWithoutNamesAreToldByPlaceAndNumber()
    {
        QVERIFY(m_store->ingest({seenAt(u"a.example"_s, u"1"_s)}));
        EnrichedPost other = post(u"1"_s, u"The kettle leaks #kettle"_s);
        other.post.place = u"b.example"_s;
        QCOMPARE(m_store->ingest({other})->added, 1);
    }

private:
    /// Two ways to meet one page: \a id at \a place, with the address that both give.
    static EnrichedPost addressed(const QString &id, const QString &place, const QString &text)
    {
        EnrichedPost made = post(id, text);
        made.post.place = place;
        made.post.author = {};
        made.post.aliases = QStringList{u"x.com/i/status/1990"_s};
        return made;
    }
    Result<IngestResult> ingest(const QList<EnrichedPost> &batch, SourceId source)
    {
        Connection &connection = *m_store->connection;
        return connection.transaction(
            [&] { return m_store->store().ingest(batch, source, m_store->clock.now(), m_store->changes); });
    }
    qint64 count(const char *sql) { return Statement(*m_store->connection, sql).scalar(-1); }
    qint64 likes() { return count("SELECT likes FROM mention"); }
    std::unique_ptr<MentionFixture> m_store;
};

QTEST_GUILESS_MAIN(TestMentionSightings)
#include "tst_mention_sightings.moc"
