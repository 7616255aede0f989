#include "posts.h"
#include "store/scan_store.h"

using namespace pulse;
using namespace Qt::StringLiterals;

class TestScanStore : public QObject {
    Q_OBJECT
private slots:
    void complaintsAreNegativeOriginalsNewestFirst()
    {
        MentionFixture f;
        QVERIFY(f.openWithBrands());
        const auto made = [&](const QString &id, int minute, Sentiment sentiment) {
            EnrichedPost enriched = post(id, id + u" 환불"_s, minute);
            enriched.judgement.sentiment = sentiment;
            enriched.brands = {f.a};
            return enriched;
        };
        EnrichedPost passedOn = made(u"passed on"_s, 3, Sentiment::Negative);
        passedOn.post.repostOf = u"first"_s;
        EnrichedPost other = made(u"of another brand"_s, 4, Sentiment::Negative);
        other.brands = {f.b};
        QVERIFY(f.ingest({made(u"first"_s, 1, Sentiment::Negative), made(u"second"_s, 2, Sentiment::Negative),
                          made(u"praise"_s, 2, Sentiment::Positive), passedOn, other}));
        const QDateTime noon({2026, 11, 20}, {12, 0}, Qt::UTC);
        const auto found = ScanStore(*f.connection).complaints(f.a, noon, noon.addSecs(3600), 10);
        QVERIFY2(found, words(found));
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).text, u"second 환불"_s);
        QCOMPARE(found->at(0).at, noon.addSecs(120));
        QVERIFY(raw(found->at(0).author) != 0);
        QCOMPARE(ScanStore(*f.connection).complaints(f.a, noon, noon.addSecs(3600), 1)->size(), 1);
        QCOMPARE(ScanStore(*f.connection).complaints(f.a, noon.addSecs(90), noon.addSecs(3600), 10)->size(), 1);
    }

    void abuseIsFoundWhereTheToneIsNotNegative()
    {
        MentionFixture f;
        QVERIFY(f.openWithBrands());
        QList<EnrichedPost> batch;
        for (const auto &[id, sentiment, abuse] :
             {std::tuple(u"mild"_s, Sentiment::Neutral, 0.2), std::tuple(u"rude"_s, Sentiment::Neutral, 0.9),
              std::tuple(u"known"_s, Sentiment::Negative, 0.9)}) {
            batch << post(id, id, 1);
            batch.last().judgement.sentiment = sentiment;
            batch.last().judgement.abuse = abuse;
            batch.last().brands = {f.a};
        }
        QVERIFY(f.ingest(batch));
        const QDateTime noon({2026, 11, 20}, {12, 0}, Qt::UTC);
        const auto found = ScanStore(*f.connection).abusive(f.a, noon, noon.addSecs(3600), 0.5, 10);
        QVERIFY2(found, words(found));
        QCOMPARE(found->size(), 1);
        QCOMPARE(f.store().load(*found)->constFirst().post.externalId, u"rude"_s);
    }
};

QTEST_APPLESS_MAIN(TestScanStore)
#include "tst_scan_store.moc"
