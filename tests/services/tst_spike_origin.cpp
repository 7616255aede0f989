#include "checklist_fixture.h"
#include "services/spike_detail.h"

using namespace pulse;
using namespace Qt::StringLiterals;

/// Where a rise began, from what stands in the workspace.
class TestSpikeOrigin final : public QObject {
    Q_OBJECT
private slots:
    void anArticleIsTheOriginOfThePostsThatLinkToIt()
    {
        ChecklistFixture f;
        QVERIFY(f.open());
        const QDateTime start = f.at({2026, 11, 20}, 12);
        EnrichedPost article = f.post(start.addSecs(-600), Sentiment::Neutral, u"daily"_s, f.brand.id);
        article.post.place = u"뉴스"_s;
        article.post.url = u"https://m.daily.example/2026/11/heat"_s;
        QList<EnrichedPost> posts{article};
        for (int i = 0; i < 60; ++i) {
            posts << f.post(start.addSecs(30 * i), Sentiment::Negative, u"reader%1"_s.arg(i), f.brand.id);
            posts.last().links = QStringList{u"https://daily.example/2026/11/heat?utm_source=share"_s};
        }
        QVERIFY(f.ingest(posts));
        Spike spike;
        spike.brand = f.brand.id;
        spike.start = start.toUTC();
        spike.end = start.addSecs(3600).toUTC();
        spike.actual = 60;
        const auto told =
            f.wait(f.workspace->read([&](Connection &connection) { return explainFromPosts(connection, spike, 2); }));
        QVERIFY(told && told->origin);
        QCOMPARE(told->origin->url, article.post.url);
        QCOMPARE(told->origin->publishedAt, article.post.publishedAt);
        QCOMPARE(told->trace.path.size(), 2);
        QCOMPARE(told->trace.path[0].place, u"뉴스"_s);
        QCOMPARE(told->trace.path[1].from, 0);
        QCOMPARE(told->trace.path[1].naming, 60);
    }

    void aNeutralArticleInTheMiddleOfADayIsTheOriginOfItsAnger()
    {
        ChecklistFixture f;
        QVERIFY(f.open());
        const QDateTime start = f.at({2026, 11, 20}, 0);
        const QDateTime published = f.at({2026, 11, 20}, 14);
        EnrichedPost article = f.post(published, Sentiment::Neutral, u"daily"_s, f.brand.id);
        article.post.url = u"https://daily.example/2026/11/heat"_s;
        QList<EnrichedPost> posts{article};
        for (int i = 0; i < 60; ++i) {
            posts << f.post(start.addSecs(1000 * i), Sentiment::Positive, u"other%1"_s.arg(i), f.brand.id);
            posts << f.post(published.addSecs(60 + 30 * i), Sentiment::Negative, u"reader%1"_s.arg(i), f.brand.id);
            posts.last().links = QStringList{article.post.url};
        }
        QVERIFY(f.ingest(posts));
        Spike spike;
        spike.brand = f.brand.id;
        spike.metric = Metric::NegativeShare;
        spike.bucket = Bucket::Day;
        spike.start = start.toUTC();
        spike.end = start.addDays(1).toUTC();
        const auto told =
            f.wait(f.workspace->read([&](Connection &connection) { return explainFromPosts(connection, spike, 0); }));
        QVERIFY(told && told->origin);
        QCOMPARE(told->mentions, 61); // what rose and the day's usual complaint: neither the article nor praise
        QCOMPARE(told->origin->url, article.post.url);
        QCOMPARE(told->origin->author, u"@daily"_s);
        QVERIFY(told->origin->coverage > 0.9);
    }
};

QTEST_GUILESS_MAIN(TestSpikeOrigin)
#include "tst_spike_origin.moc"
