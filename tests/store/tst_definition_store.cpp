#include "consistency.h"
#include "core/person.h"
#include "posts.h"
#include "store/definition_store.h"
#include "store/people_rollup.h"
#include "store/stats_store.h"

using namespace pulse;
using namespace Qt::StringLiterals;

/// Definitions are dated: a new one leaves what was counted before it.
class TestDefinitionStore : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->openWithBrands());
    }

    void theVersionOfTheDayIsInForce()
    {
        set(DefinitionSubject::Activation, actContent(DefinitionSubject::Activation, {Metric::Shares}), {2026, 11, 10});
        set(DefinitionSubject::Activation, actContent(DefinitionSubject::Activation, {Metric::Links}), {2026, 11, 20});
        set(DefinitionSubject::Activation, actContent(DefinitionSubject::Activation, {Metric::Videos}), {2026, 11, 20});
        const auto versions = store().versions(DefinitionSubject::Activation);
        QCOMPARE(versions->size(), 2); // of one day the last one
        QCOMPARE(actParts(DefinitionSubject::Activation, inForce(*versions, {2026, 11, 9}).content).size(), 4);
        QCOMPARE(actParts(DefinitionSubject::Activation, inForce(*versions, {2026, 11, 19}).content),
                 QList{Metric::Shares});
        QCOMPARE(actParts(DefinitionSubject::Activation, inForce(*versions, {2026, 11, 20}).content),
                 QList{Metric::Videos});
        QCOMPARE(versions->at(1).author, u"kim"_s);
        QCOMPARE(versions->at(1).reason, u"we agreed on it"_s);
    }

    void activationOfADayFollowsTheDefinitionOfThatDay()
    {
        // One post a day with a hashtag and a link: two acts, and one where links do not count.
        ingest({post(u"1"_s, u"A #one https://a.example"_s, 0), post(u"2"_s, u"A #one https://a.example"_s, 24 * 60),
                post(u"3"_s, u"A #one https://a.example"_s, 48 * 60)});
        set(DefinitionSubject::Activation, actContent(DefinitionSubject::Activation, {Metric::Hashtags}),
            {2026, 11, 21});
        QCOMPARE(acts(Bucket::Day), (QList<double>{2, 1, 1}));
        QCOMPARE(acts(Bucket::Week), QList<double>{4}); // 20 to 22 November lie in one week
        const auto all = StatsStore(*m->connection).figures({}, {});
        QCOMPARE(all->at(0).activation, 4);
        const auto part =
            StatsStore(*m->connection).figures(QDateTime({2026, 11, 21}, {0, 0}, QTimeZone("Asia/Seoul")).toUTC(), {});
        QCOMPARE(part->at(0).activation, 2);
    }

    void engagementOfADayFollowsTheDefinitionOfThatDay()
    {
        QList<EnrichedPost> posts{post(u"1"_s, u"A one"_s, 0), post(u"2"_s, u"A two"_s, 24 * 60),
                                  post(u"3"_s, u"A three"_s, 48 * 60)};
        for (EnrichedPost &each : posts) {
            each.post.engagement.likes = 10;
            each.post.engagement.shares = 4;
            each.post.engagement.replies = 3;
        }
        ingest(posts);
        QCOMPARE(values(Metric::Engagement, Bucket::Day), (QList<double>{17, 17, 17}));
        QCOMPARE(StatsStore(*m->connection).figures({}, {})->at(0).engagement, 51);
        const Change change =
            set(DefinitionSubject::Engagement,
                actContent(DefinitionSubject::Engagement, {Metric::Shares, Metric::Replies}), {2026, 11, 21});
        QCOMPARE(values(Metric::Engagement, Bucket::Day), (QList<double>{17, 7, 7}));
        QCOMPARE(values(Metric::Likes, Bucket::Day), (QList<double>{10, 10, 10})); // only the sum is defined
        QCOMPARE(acts(Bucket::Day), (QList<double>{4, 4, 4}));                     // activation has its own
        QCOMPARE(StatsStore(*m->connection).figures({}, {})->at(0).value(Metric::Engagement), 31.0);
        QVERIFY(journal().undo(change.uid, m->changes));
        QCOMPARE(values(Metric::Engagement, Bucket::Week), QList<double>{51});
    }

    void purchaseOpportunitiesFollowTheDayToo()
    {
        ingest({wish(u"1"_s, 0.6, 0), wish(u"2"_s, 0.6, 24 * 60), wish(u"3"_s, 0.9, 24 * 60), wish(u"4"_s, 0.3, 0)});
        QCOMPARE(wishes(), (QList<double>{1, 2}));
        const Change change = set(DefinitionSubject::PurchaseIntent, intentContent(0.8), {2026, 11, 21});
        QCOMPARE(wishes(), (QList<double>{1, 1}));
        QCOMPARE(inconsistency(*m->connection), QString());
        // New posts are judged by the same rule, each by its day.
        ingest({wish(u"5"_s, 0.7, 24 * 60), wish(u"6"_s, 0.7, 5)});
        QCOMPARE(wishes(), (QList<double>{2, 1}));
        QVERIFY(journal().undo(change.uid, m->changes));
        QCOMPARE(wishes(), (QList<double>{2, 3}));
        QVERIFY(store().versions(DefinitionSubject::PurchaseIntent)->isEmpty());
        QCOMPARE(inconsistency(*m->connection), QString());
    }

    void anEarlierThresholdFindsMore()
    {
        ingest({wish(u"1"_s, 0.3, 0), wish(u"2"_s, 0.04, 0)});
        set(DefinitionSubject::PurchaseIntent, intentContent(0.2), {2026, 11, 1});
        QCOMPARE(wishes(), QList<double>{1});
    }

    void theRuleOfAdvocatesIsTheLatestOne()
    {
        QCOMPARE(readStanceRule(*m->connection)->days, 90);
        StanceRule rule;
        rule.days = 30;
        const Change change = set(DefinitionSubject::Stance, rule.toJson(), {2026, 11, 20});
        QCOMPARE(readStanceRule(*m->connection)->days, 30);
        QVERIFY(m->changes.people);
        QVERIFY(journal().undo(change.uid, m->changes));
        QCOMPARE(readStanceRule(*m->connection)->days, 90);
    }

    void aChangeNeedsADayThatHasComeAndAReason()
    {
        Definition definition;
        definition.content = actContent(DefinitionSubject::Activation, {Metric::Shares});
        definition.validFrom = {2026, 11, 23};
        definition.reason = u"because"_s;
        Journal journal = this->journal();
        QVERIFY(!store().set(journal, definition, {2026, 11, 22}, m->changes));
        definition.validFrom = {2026, 11, 22};
        definition.reason = u"  "_s;
        QVERIFY(!store().set(journal, definition, {2026, 11, 22}, m->changes));
        definition.reason = u"because"_s;
        QVERIFY(store().set(journal, definition, {2026, 11, 22}, m->changes));
        definition.subject = DefinitionSubject::Channels;
        definition.brand = BrandId(99);
        QCOMPARE(store().set(journal, definition, {2026, 11, 22}, m->changes).error().kind, Error::Kind::NotFound);
    }

    void wordsSayWhatCounts()
    {
        Definition definition;
        definition.content = actContent(DefinitionSubject::Activation, {Metric::Shares, Metric::Reposts});
        QCOMPARE(definitionWords(definition), u"Shares + Reposts"_s);
        definition.subject = DefinitionSubject::PurchaseIntent;
        definition.content = intentContent(0.8);
        QCOMPARE(definitionWords(definition), u"A wish to buy that is at least 80% likely"_s);
        definition.subject = DefinitionSubject::Channels;
        definition.content = channelContent({u"u1"_s});
        QCOMPARE(definitionWords(definition, {{u"u1"_s, u"Our video channel"_s}}), u"Our video channel"_s);
        definition.subject = DefinitionSubject::Engagement;
        definition.content = {};
        QCOMPARE(definitionWords(definition), u"Likes + Shares + Replies"_s);
        QVERIFY(bearsOn(DefinitionSubject::Engagement, Metric::Engagement));
        QVERIFY(!bearsOn(DefinitionSubject::Engagement, Metric::Likes));
        QVERIFY(bearsOn(DefinitionSubject::Activation, Metric::Activation));
        QVERIFY(!bearsOn(DefinitionSubject::Activation, Metric::Mentions));
    }

private:
    DefinitionStore store() { return DefinitionStore(*m->connection); }
    Journal journal() { return Journal(*m->connection, m->clock, u"kim"_s); }
    Change set(DefinitionSubject subject, const QJsonObject &content, QDate from)
    {
        Definition definition;
        definition.subject = subject;
        definition.content = content;
        definition.validFrom = from;
        definition.author = u"kim"_s;
        definition.at = m->clock.now().addSecs(++m_sets);
        definition.reason = u"we agreed on it"_s;
        Journal journal = this->journal();
        return m->connection->transaction([&] {
                                return store().set(journal, definition, {2026, 11, 22}, m->changes);
                            })
            .valueOr(Change{});
    }
    EnrichedPost wish(const QString &id, double probability, int minute)
    {
        EnrichedPost enriched = post(id, u"A where to buy"_s, minute);
        enriched.judgement.purchaseIntent = probability;
        return enriched;
    }
    void ingest(QList<EnrichedPost> posts)
    {
        for (EnrichedPost &each : posts)
            each.brands = {m->a};
        QVERIFY(m->ingest(posts));
    }
    QList<double> values(Metric metric, Bucket bucket)
    {
        const auto series = StatsStore(*m->connection).series(metric, m->a, bucket, {}, {}, QTimeZone("Asia/Seoul"));
        QList<double> list;
        if (series)
            for (const SeriesPoint &point : *series)
                list << point.value;
        return list;
    }
    QList<double> acts(Bucket bucket) { return values(Metric::Activation, bucket); }
    QList<double> wishes() { return values(Metric::PurchaseIntent, Bucket::Day); }
    std::unique_ptr<MentionFixture> m;
    int m_sets = 0;
};

QTEST_GUILESS_MAIN(TestDefinitionStore)
#include "tst_definition_store.moc"
