#include "consistency.h"
#include "posts.h"
#include "store/journal.h"
#include "store/statement.h"
#include <QElapsedTimer>
#include <QJsonArray>

using namespace pulse;
using namespace Qt::StringLiterals;

class MentionStoreTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->openWithBrands());
    }
    void cleanup() { verifyConsistent(); }

    void manyTagsOfOnePostAreToldApartAtOnce()
    {
        EnrichedPost hostile = post(QStringLiteral("1"), QStringLiteral("text"));
        for (int i = 0; i < 100'000; ++i)
            hostile.hashtags << QString::number(i % 99'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m->ingest({hostile}));
        QVERIFY2(timer.elapsed() < 10'000, "the time grows faster than the tags");
    }

    void everyFieldComesBack()
    {
        EnrichedPost in = post(u"9007199254740993"_s, u"예시PC가 좋다 #예시 https://example.com/a"_s);
        in.post.title = u"제목"_s;
        in.post.url = u"https://x.example/1"_s;
        in.post.author = {u"kim"_s, u"김"_s, u"https://x.example/kim"_s, u"서울"_s, 1234};
        in.post.updatedAt = in.post.publishedAt.addSecs(60);
        in.post.engagement = {1, std::nullopt, 0, 99};
        in.post.media = MediaKind::Video;
        in.post.tags = {u"태그"_s, u"two words"_s};
        in.post.replyTo = u"7"_s;
        in.judgement = {Sentiment::Positive, 0.8, 0.6, false, 0.1, 0.9};
        in.brands = {m->a};
        QVERIFY(m->ingest({in}));
        const auto page = m->store().page({}, 10);
        QVERIFY2(page, words(page));
        QCOMPARE(page->size(), 1);
        const Mention &out = page->constFirst();
        QCOMPARE(out.uid, derivedUid({u"X"_s, u"9007199254740993"_s}));
        QCOMPARE(out.post.externalId, in.post.externalId);
        QCOMPARE(out.post.title, in.post.title);
        QCOMPARE(out.post.text, in.post.text);
        QCOMPARE(out.post.url, in.post.url);
        QCOMPARE(out.post.author, in.post.author);
        QCOMPARE(out.post.publishedAt, in.post.publishedAt);
        QCOMPARE(out.post.updatedAt, in.post.updatedAt);
        QCOMPARE(out.post.engagement, in.post.engagement);
        QCOMPARE(out.post.media, in.post.media);
        QCOMPARE(out.post.tags, in.post.tags);
        QCOMPARE(out.post.replyTo, in.post.replyTo);
        QCOMPARE(out.hashtags, QStringList{u"예시"_s});
        QCOMPARE(out.links, QStringList{u"https://example.com/a"_s});
        QCOMPARE(out.brands, QList<BrandId>{m->a});
        QCOMPARE(out.judgement.sentiment, Sentiment::Positive);
        QCOMPARE(out.judgement.probability, 0.8);
        QCOMPARE(out.judgement.purchaseIntent, 0.9);
        QCOMPARE(out.collectedAt, m->clock.now());
        QCOMPARE(out.sortTime, in.post.publishedAt);
        QCOMPARE(out.sourceId, SourceId(1));
        QVERIFY(!out.noise);
    }

    void theSamePostIsTakenOnce()
    {
        EnrichedPost first = post(u"1"_s, u"first"_s);
        first.post.judgedSentiment = Sentiment::Negative;
        EnrichedPost again = post(u"1"_s, u"second"_s, -5);
        again.post.judgedSentiment = Sentiment::Positive;
        EnrichedPost elsewhere = post(u"1"_s, u"other place"_s);
        elsewhere.post.place = u"Y"_s;
        const auto one = m->ingest({first, again, elsewhere});
        QVERIFY2(one, words(one));
        QCOMPARE(one->added, 2);
        QCOMPARE(one->duplicate, 1);
        const auto two = m->ingest({first});
        QCOMPARE(two->duplicate, 1);
        QCOMPARE(*m->store().total(), 2);
        MentionFilter negative;
        negative.sentiments = {Sentiment::Negative};
        QCOMPARE(m->found(negative), QStringList{u"1"_s}); // the first label, though the other is older
    }

    void laterSightingsBringCountsEditsAndDeletions()
    {
        EnrichedPost seen = post(u"1"_s, u"배송이 늦다"_s);
        seen.post.engagement.likes = 1;
        seen.brands = {m->a};
        QVERIFY(m->ingest({seen}));
        m->clock.advance(600);
        seen.post.engagement.likes = 5;
        QCOMPARE(m->ingest({seen})->updated, 1);
        QCOMPARE(m->store().page({}, 1)->constFirst().post.engagement.likes, 5);
        verifyConsistent();

        seen.post.text = u"환불이 늦다"_s; // other words without a time of the edit: the first sighting stays
        QCOMPARE(m->ingest({seen})->duplicate, 1);
        seen.post.updatedAt = m->clock.now();
        seen.brands = {m->b};
        QCOMPARE(m->ingest({seen})->updated, 1);
        QCOMPARE(m->search(u"환불"_s), QStringList{u"1"_s});
        QCOMPARE(m->search(u"배송"_s), QStringList());
        QCOMPARE(m->store().page({}, 1)->constFirst().brands, QList<BrandId>{m->b});
        verifyConsistent();

        seen.post.deleted = true;
        QCOMPARE(m->ingest({seen})->updated, 1);
        QCOMPARE(m->found({}), QStringList());
        QCOMPARE(*m->store().count({}), 0);
        QCOMPARE(*m->store().total(), 1);
    }

    void aPersonsJudgementOutlivesEverything()
    {
        EnrichedPost seen = post(u"1"_s, u"one"_s);
        seen.judgement = {Sentiment::Negative, 0.7, -0.5, false, 0, 0};
        QVERIFY(m->ingest({seen}));
        const MentionId id = m->store().ids({})->constFirst();
        QVERIFY(write([&] { return m->store().setSentiment(id, Sentiment::Positive, m->changes); }));
        verifyConsistent();
        m->clock.advance(60);
        seen.post.text = u"two"_s;
        seen.post.updatedAt = m->clock.now();
        QCOMPARE(m->ingest({seen})->updated, 1);
        Judgement judgement = m->store().load({id})->constFirst().judgement;
        QCOMPARE(judgement.sentiment, Sentiment::Positive);
        QVERIFY(judgement.byPerson);
        QVERIFY(write([&] { return m->store().setSentiment(id, std::nullopt, m->changes); }));
        judgement = m->store().load({id})->constFirst().judgement;
        QCOMPARE(judgement.sentiment, Sentiment::Negative);
        QVERIFY(!judgement.byPerson);
    }

    void aPageKnowsTheBrandsOfEachMentionAsTheMentionAloneDoes()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 12; ++i) {
            EnrichedPost each = post(QString::number(i), u"text"_s, i);
            if (i % 2 == 0)
                each.brands << m->a;
            if (i % 3 == 0)
                each.brands << m->b;
            batch << each;
        }
        QVERIFY(m->ingest(batch));
        const auto page = m->store().page({}, 12);
        QCOMPARE(page->size(), 12);
        for (const Mention &together : *page) {
            const int i = together.post.externalId.toInt();
            QList<BrandId> expected;
            if (i % 2 == 0)
                expected << m->a;
            if (i % 3 == 0)
                expected << m->b;
            QCOMPARE(together.brands, expected);
            QCOMPARE(m->store().load({together.id})->constFirst().brands, expected);
        }
        // Far apart in the file: asked brand by brand.
        QCOMPARE(m->store().load({page->constFirst().id, page->constLast().id})->constLast().brands,
                 page->constLast().brands);
    }

    void noiseLeavesEveryCountAndComesBack()
    {
        EnrichedPost one = post(u"1"_s, u"one"_s);
        one.brands = {m->a, m->b};
        QVERIFY(m->ingest({one, post(u"2"_s, u"two"_s, 1)}));
        const MentionId id = m->store().ids({})->constLast();
        QVERIFY(write([&] { return m->store().setNoise(id, true, m->changes); }));
        verifyConsistent();
        QCOMPARE(m->found({}), QStringList{u"2"_s});
        QCOMPARE(*m->store().count({}), 1);
        MentionFilter noise;
        noise.noiseOnly = true;
        QCOMPARE(m->found(noise), QStringList{u"1"_s});
        noise.brand = m->b;
        QCOMPARE(m->found(noise), QStringList{u"1"_s});
        QVERIFY(write([&] { return m->store().setNoise(id, false, m->changes); }));
        QCOMPARE(*m->store().count({}), 2);
    }

    void labelsAndNotesAreKept()
    {
        QVERIFY(m->ingest({post(u"1"_s, u"one"_s), post(u"2"_s, u"two"_s)}));
        const MentionId id = m->store().ids({})->constFirst();
        QVERIFY(write([&] { return m->store().setLabels(id, {u"답변 필요"_s, u"vip"_s}, m->changes); }));
        QVERIFY(write([&] { return m->store().setNote(id, u"메모"_s, m->changes); }));
        QCOMPARE(m->store().load({id})->constFirst().labels, (QStringList{u"vip"_s, u"답변 필요"_s}));
        QCOMPARE(*m->store().note(id), u"메모"_s);
        QCOMPARE(m->search(u"tag:vip"_s).size(), 1);
        QCOMPARE(*m->store().byUid(m->store().load({id})->constFirst().uid), id);
        QVERIFY(!m->store().byUid(u"00"_s));
    }

    void theJournalChangesAndTakesBack()
    {
        EnrichedPost seen = post(u"1"_s, u"one"_s);
        seen.brands = {m->a};
        QVERIFY(m->ingest({seen}));
        const Mention before = m->store().page({}, 1)->constFirst();
        const auto change = [&](const QString &field, const QJsonValue &value) {
            return m->connection->transaction([&] {
                return Journal(*m->connection, m->clock, u"지민"_s)
                    .change(u"mention"_s, before.uid, field, value, m->changes);
            });
        };
        for (const auto &[field, value] :
             {std::pair{u"sentiment"_s, QJsonValue(u"negative"_s)}, std::pair{u"noise"_s, QJsonValue(true)},
              std::pair{u"labels"_s, QJsonValue(QJsonArray{u"vip"_s})}, std::pair{u"note"_s, QJsonValue(u"메모"_s)}}) {
            const auto changed = change(field, value);
            QVERIFY2(changed, words(changed));
            verifyConsistent();
            const auto undone = m->connection->transaction(
                [&] { return Journal(*m->connection, m->clock, u"지민"_s).undo(changed->uid, m->changes); });
            QVERIFY2(undone, words(undone));
            verifyConsistent();
        }
        const Mention after = m->store().page({}, 1)->constFirst();
        QCOMPARE(after.judgement.byPerson, false);
        QCOMPARE(after.labels, QStringList());
        QCOMPARE(*m->store().note(after.id), QString());
        QVERIFY(!change(u"sentiment"_s, u"splendid"_s));
        QVERIFY(!change(u"colour"_s, u"red"_s));
    }

    void undatedMentionsBelongToNoSpan()
    {
        EnrichedPost undated = post(u"1"_s, u"one"_s);
        undated.post.publishedAt = {};
        undated.brands = {m->a};
        QVERIFY(m->ingest({undated}));
        MentionFilter filter;
        filter.brand = m->a;
        QCOMPARE(*m->store().count(filter), 1);
        QCOMPARE(m->store().page(filter, 1)->constFirst().sortTime, m->clock.now());
        QVERIFY(!m->store().page(filter, 1)->constFirst().post.publishedAt.isValid());
        filter.from = m->clock.now().addDays(-1);
        QCOMPARE(*m->store().count(filter), 0);
        QCOMPARE(m->found(filter), QStringList());
    }

    void pagesFollowOneAnotherInEveryOrder_data()
    {
        QTest::addColumn<int>("order");
        QTest::newRow("newest") << int(MentionOrder::Newest);
        QTest::newRow("oldest") << int(MentionOrder::Oldest);
        QTest::newRow("engagement") << int(MentionOrder::MostEngagement);
        QTest::newRow("followers") << int(MentionOrder::MostFollowers);
    }
    void pagesFollowOneAnotherInEveryOrder()
    {
        QFETCH(int, order);
        QList<EnrichedPost> batch;
        for (int i = 0; i < 300; ++i) {
            EnrichedPost each = post(QString::number(i), u"text"_s, i / 7); // several in one second
            each.post.author = {
                u"u%1"_s.arg(i % 50), {}, {}, {}, i % 3 == 0 ? std::nullopt : std::optional<qint64>((i % 50) * 1000)};
            each.post.engagement.likes = (i * 37) % 40;
            if (i % 2 == 0)
                each.brands = {m->a};
            batch << each;
        }
        QVERIFY(m->ingest(batch));
        for (const bool branded : {false, true}) {
            MentionFilter filter;
            filter.order = MentionOrder(order);
            if (branded)
                filter.brand = m->a;
            const auto all = m->store().ids(filter);
            QVERIFY2(all, words(all));
            QCOMPARE(all->size(), branded ? 150 : 300);
            QList<MentionId> paged;
            std::optional<MentionId> after;
            for (;;) {
                const auto page = m->store().page(filter, 17, after);
                QVERIFY2(page, words(page));
                if (page->isEmpty())
                    break;
                for (const Mention &mention : *page)
                    paged << mention.id;
                after = paged.constLast();
            }
            QCOMPARE(paged, *all);
            const auto mentions = m->store().load(*all);
            for (qsizetype i = 1; i < mentions->size(); ++i) {
                const Mention &before = (*mentions)[i - 1], &here = (*mentions)[i];
                const auto key = [&](const Mention &each) {
                    switch (filter.order) {
                    case MentionOrder::Newest:
                        return each.sortTime.toMSecsSinceEpoch();
                    case MentionOrder::Oldest:
                        return -each.sortTime.toMSecsSinceEpoch();
                    case MentionOrder::MostEngagement:
                        return each.post.engagement.likes.value_or(0);
                    case MentionOrder::MostFollowers:
                        return each.post.author.followers.value_or(-1);
                    }
                    return qint64(0);
                };
                QVERIFY(key(before) >= key(here));
            }
        }
    }

    void everyFilterNarrows()
    {
        EnrichedPost one = post(u"1"_s, u"one #Tag https://e.com/x"_s);
        one.brands = {m->a};
        one.judgement.sentiment = Sentiment::Negative;
        one.judgement.purchaseIntent = 0.7;
        one.post.author = {u"big"_s, {}, {}, {}, 50'000};
        EnrichedPost two = post(u"2"_s, u"two #other"_s, 60);
        two.brands = {m->b};
        two.post.place = u"Y"_s;
        two.post.language = u"en"_s;
        two.post.repostOf = u"1"_s;
        QVERIFY(m->ingest({one, two}));
        const AuthorId big = m->store().load({m->store().ids({})->constLast()})->constFirst().authorId;
        QList<MentionFilter> filters(12);
        filters[0].brand = m->a;
        filters[1].to = one.post.publishedAt.addSecs(60);
        filters[2].sentiments = {Sentiment::Negative, Sentiment::Positive};
        filters[3].places = {u"X"_s};
        filters[4].languages = {u"ko"_s};
        filters[5].minFollowers = 10'000;
        filters[6].author = big;
        filters[7].hashtags = {u"tag"_s};
        filters[8].link = u"https://e.com/x"_s;
        filters[9].purchaseIntent = true;
        filters[10].includeReposts = false;
        filters[11].hashtags = {u"none"_s, u"TAG"_s};
        for (qsizetype i = 0; i < filters.size(); ++i) {
            for (const auto order : {MentionOrder::Newest, MentionOrder::Oldest, MentionOrder::MostEngagement,
                                     MentionOrder::MostFollowers}) {
                filters[i].order = order;
                QVERIFY2(m->found(filters[i]) == QStringList{u"1"_s}, qPrintable(QString::number(i)));
                QCOMPARE(*m->store().count(filters[i]), 1);
                MentionFilter branded = filters[i];
                branded.brand = m->a;
                QVERIFY2(m->found(branded) == QStringList{u"1"_s}, qPrintable(QString::number(i)));
                QCOMPARE(*m->store().count(branded), 1);
                if (i > 0) {
                    branded.brand = m->b;
                    QVERIFY2(m->found(branded).isEmpty(), qPrintable(QString::number(i)));
                }
                branded = filters[i];
                branded.search = Query::parse(u"one"_s).query;
                QVERIFY2(m->found(branded) == QStringList{u"1"_s}, qPrintable(QString::number(i)));
            }
        }
        MentionFilter unknown;
        unknown.places = {u"nowhere"_s};
        QCOMPARE(m->found(unknown), QStringList());
        QCOMPARE(*m->store().count(unknown), 0);
    }

    void aQueryTakesAndReleasesWhatIsStored()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 100; ++i)
            batch << post(QString::number(i), i % 2 ? u"배송이 빠르다"_s : u"배송이 늦다, PC방"_s, i);
        batch[3].brands = {m->a};
        batch[3].post.brandName = u"A"_s; // named by a file: stays
        QVERIFY(m->ingest(batch));
        const auto reassignAll = [&](const QString &text) {
            MentionStore::Reassigned sum;
            MentionId from{};
            do {
                const auto slice = m->connection->transaction(
                    [&] { return m->store().reassign(m->a, Query::parse(text).query, from, 30, m->changes); });
                if (!slice)
                    return MentionStore::Reassigned{{}, -1, -1, -1};
                sum.added += slice->added;
                sum.removed += slice->removed;
                sum.seen += slice->seen;
                from = slice->next;
            } while (from != MentionId{});
            return sum;
        };
        auto sum = reassignAll(u"늦다"_s);
        QCOMPARE(sum.seen, 100);
        QCOMPARE(sum.added, 50);
        verifyConsistent();
        sum = reassignAll(u"늦다 NOT PC"_s); // "PC" does not stand in PC방
        QCOMPARE(sum.removed, 0);
        sum = reassignAll(u"빠르다"_s);
        QCOMPARE(sum.added, 49);
        QCOMPARE(sum.removed, 50);
        MentionFilter filter;
        filter.brand = m->a;
        QCOMPARE(*m->store().count(filter), 50);
        const auto preview = m->store().preview(Query::parse(u"빠르다"_s).query, 3);
        QCOMPARE(preview->matching, 50);
        QCOMPARE(preview->sample.size(), 3);
    }

    void aRolledBackBatchLeavesNothing()
    {
        EnrichedPost good = post(u"1"_s, u"one #tag"_s);
        EnrichedPost bad = post(u"2"_s, u"two"_s);
        bad.brands = {BrandId(77)};
        QVERIFY(!m->ingest({good, bad}));
        QCOMPARE(*m->store().total(), 0);
        const auto again = m->ingest({good}); // names that were rolled back are made anew
        QVERIFY2(again, words(again));
        QCOMPARE(again->added, 1);
    }

    void manyPostsOfOneSecondAndOddYears()
    {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 3000; ++i)
            batch << post(QString::number(i), u"x"_s);
        batch[0].post.publishedAt = QDateTime({1999, 12, 31}, {23, 59, 59}, Qt::UTC);
        batch[1].post.publishedAt = QDateTime({1969, 7, 20}, {20, 17}, Qt::UTC);
        batch[2].post.publishedAt = QDateTime({9999, 12, 31}, {23, 59, 59}, Qt::UTC);
        batch[3].post.publishedAt = QDateTime({2000, 1, 1}, {0, 0}, Qt::UTC);
        QVERIFY(m->ingest(batch));
        const QStringList ids = m->found({}, 5000);
        QCOMPARE(ids.size(), 3000);
        QCOMPARE(ids.first(), u"2"_s);
        QCOMPARE(ids.mid(2997), (QStringList{u"3"_s, u"0"_s, u"1"_s}));
    }

private:
    template <typename Work>
    bool write(Work work)
    {
        return bool(m->connection->transaction(work));
    }
    void verifyConsistent()
    {
        const QString wrong = inconsistency(*m->connection);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    std::unique_ptr<MentionFixture> m;
};

QTEST_GUILESS_MAIN(MentionStoreTest)
#include "tst_mention_store.moc"
