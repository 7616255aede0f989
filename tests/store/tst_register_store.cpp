#include "consistency.h"
#include "posts.h"
#include "store/gathering_store.h"
#include "store/people_store.h"
#include "store/person_campaigns.h"
#include "store/register_store.h"
#include "store/response_store.h"
#include "store/stats_store.h"
#include <QJsonArray>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Registers in the store, and the mentions that campaigns gather: as they come in, when the rule changes, and by hand.
class TestRegisterStore : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_journal.reset();
        m_store = std::make_unique<MentionFixture>();
        QVERIFY(m_store->openWithBrands());
        m_journal = std::make_unique<Journal>(*m_store->connection, m_store->clock, u"kim"_s);
        m_brand = BrandStore(*m_store->connection).byId(m_store->a)->uid;
    }

    void anEntryIsAddedEditedRemovedAndAllOfItUndone()
    {
        const RegisterEntry added = add({{u"name"_s, u"Fall"_s}, {u"budget"_s, u"120만"_s}});
        QCOMPARE(store().all(Register::Campaign, m_brand)->size(), 1);
        QCOMPARE(store().byUid(added.uid)->money(u"budget"_s)->stored(), u"1200000.00 KRW"_s);
        RegisterEntry edited = *store().byUid(added.uid);
        edited.values[u"name"_s] = u"Autumn"_s;
        edited.values[u"goals"_s] = u"Steps"_s;
        const auto changes = store().edit(*m_journal, edited, m_store->changes);
        QVERIFY2(changes, words(changes));
        QCOMPARE(changes->size(), 2);
        QVERIFY(m_store->changes.registers);
        QCOMPARE(store().byUid(added.uid)->name(), u"Autumn"_s);
        const auto removed = store().remove(*m_journal, added.uid, m_store->changes);
        QVERIFY(removed);
        QVERIFY(store().all(Register::Campaign, m_brand)->isEmpty());
        QCOMPARE(store().byUid(added.uid).error().kind, Error::Kind::NotFound);
        QVERIFY(m_journal->undo(removed->uid, m_store->changes));
        QCOMPARE(store().byUid(added.uid)->name(), u"Autumn"_s);
    }

    void brandsAndCampaignsDoNotMix()
    {
        add({{u"name"_s, u"A"_s}}); // the name of a brand is free for a campaign
        QCOMPARE(BrandStore(*m_store->connection).all()->size(), 2);
        QCOMPARE(GatheringStore(*m_store->connection).all()->size(), 1);
        QCOMPARE(StatsStore(*m_store->connection).figures({}, {})->size(), 2);
    }

    void whatCannotBeIsRefusedWithAReason()
    {
        QCOMPARE(tryToAdd({{u"name"_s, u""_s}}).error().kind, Error::Kind::Usage);
        QCOMPARE(tryToAdd({{u"last"_s, u"2026-01-01"_s}}).error().kind, Error::Kind::Usage);
        QCOMPARE(tryToAdd({{u"budget"_s, u"much"_s}}).error().kind, Error::Kind::Usage);
        QVERIFY(store().all(Register::Campaign, m_brand)->isEmpty());
    }

    void twoCampaignsMayNotClaimTheSameMarkOnTheSameDays()
    {
        add({{u"name"_s, u"One"_s}, {u"last"_s, u"2026-11-10"_s}});
        const auto clash = tryToAdd({{u"name"_s, u"Two"_s}, {u"first"_s, u"2026-11-10"_s}});
        QCOMPARE(clash.error().kind, Error::Kind::Conflict);
        QVERIFY(clash.error().text.contains(u"One") && clash.error().text.contains(u"#fall"));
        QVERIFY(tryToAdd({{u"name"_s, u"Later"_s}, {u"first"_s, u"2026-11-11"_s}}));
        QVERIFY(tryToAdd({{u"name"_s, u"Other mark"_s}, {u"hashtags"_s, QJsonArray{u"walk"_s}}}));
    }

    void aPersonIsToldByTheCampaignsThatTheyAnswered()
    {
        const BrandId fall = idOf(add({{u"name"_s, u"Fall"_s}}));
        add({{u"name"_s, u"Walk"_s}, {u"hashtags"_s, QJsonArray{u"walk"_s}}});
        EnrichedPost good = post(u"1"_s, u"nice #fall"_s, 0), again = post(u"2"_s, u"#fall"_s, 60),
                     plain = post(u"3"_s, u"A"_s, 90), other = post(u"4"_s, u"#fall"_s, 120),
                     joined = post(u"5"_s, u"#fall"_s, 180);
        good.judgement.sentiment = Sentiment::Positive;
        other.post.author.handle = u"other"_s;
        joined.post.author.handle = u"second"_s;
        QVERIFY(m_store->ingest({good, again, plain, other, joined}));
        const PeopleStore people(*m_store->connection);
        const AuthorId main = *people.byUid(personUid(u"X"_s, u"someone"_s));
        auto parts = campaignsOf(*m_store->connection, main);
        QVERIFY2(parts, words(parts));
        QCOMPARE(parts->size(), 1);
        QCOMPARE(parts->at(0).name, u"Fall"_s);
        QCOMPARE(parts->at(0).gathering, fall);
        QCOMPARE(parts->at(0).mentions, 2);
        QCOMPARE(parts->at(0).positive, 1);
        QCOMPARE(parts->at(0).first, good.post.publishedAt);
        QCOMPARE(parts->at(0).last, again.post.publishedAt);
        // What another account of the same person wrote counts too.
        QVERIFY(m_journal->change(u"person"_s, personUid(u"X"_s, u"second"_s), u"sameAs"_s,
                                  personUid(u"X"_s, u"someone"_s), m_store->changes));
        parts = campaignsOf(*m_store->connection, main);
        QCOMPARE(parts->at(0).mentions, 3);
    }

    void mentionsAreGatheredAsTheyComeIn()
    {
        const BrandId id = idOf(add({{u"links"_s, QJsonArray{u"example.com/fall"_s}}}));
        QVERIFY(m_store->ingest({post(u"tag"_s, u"walk #Fall"_s), post(u"link"_s, u"https://example.com/fall?x=1"_s),
                                 post(u"none"_s, u"walk"_s), early(u"before"_s, u"#fall"_s)}));
        QCOMPARE(gathered(id), (QStringList{u"link"_s, u"tag"_s}));
        QCOMPARE(rollupOf(id), 2);
        const QString problem = inconsistency(*m_store->connection);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void aChangedRuleIsCarriedThroughWhatIsStored()
    {
        const RegisterEntry entry = add({});
        QVERIFY(m_store->ingest({post(u"tag"_s, u"#fall"_s), post(u"words"_s, u"autumn walk"_s, 1),
                                 replyTo(u"reply"_s, u"77001"_s, 2), post(u"none"_s, u"winter"_s, 3)}));
        RegisterEntry edited = entry;
        edited.values[u"hashtags"_s] = QJsonValue();
        edited.values[u"words"_s] = u"autumn"_s;
        edited.values[u"posts"_s] = QJsonArray{u"https://x.example/a/77001"_s};
        QVERIFY(store().edit(*m_journal, edited, m_store->changes));
        carryThrough(entry.uid, 2);
        QCOMPARE(gathered(idOf(entry)), (QStringList{u"reply"_s, u"words"_s}));
        QCOMPARE(rollupOf(idOf(entry)), 2);
    }

    void ruleAndSliceAgreeOnEveryKindOfMark()
    {
        const QList<QJsonObject> rules{{{u"hashtags"_s, QJsonArray{u"FALL"_s, u"가을"_s}}},
                                       {{u"links"_s, QJsonArray{u"https://www.example.com/fall/"_s}}},
                                       {{u"utm"_s, QJsonArray{u"Fall"_s}}},
                                       {{u"words"_s, u"walk* OR 걷기"_s}},
                                       {{u"posts"_s, QJsonArray{u"77001"_s}}}};
        for (const QJsonObject &rule : rules) {
            QJsonObject values = rule;
            if (!values.contains(u"hashtags"_s))
                values[u"hashtags"_s] = QJsonArray{};
            const RegisterEntry entry = add(values);
            const QString key = QString::number(++m_round);
            QVERIFY(m_store->ingest({post(key + u"a"_s, u"#fall walking"_s), post(key + u"b"_s, u"#가을 걷기대회"_s),
                                     post(key + u"c"_s, u"https://example.com/fall/rules"_s),
                                     post(key + u"d"_s, u"https://e.com/?utm_campaign=fall"_s),
                                     replyTo(key + u"e"_s, u"77001"_s), post(key + u"f"_s, u"nothing"_s)}));
            const QStringList live = gathered(idOf(entry));
            QVERIFY2(!live.isEmpty(), qPrintable(entry.marks().text()));
            Statement forget(*m_store->connection, "DELETE FROM meta WHERE key LIKE 'assignment.%'");
            QVERIFY(forget.run());
            carryThrough(entry.uid, 1000);
            QStringList slices = gathered(idOf(entry));
            slices.removeIf([&](const QString &id) { return !id.startsWith(key); });
            QCOMPARE(slices, live);
            QVERIFY(store().remove(*m_journal, entry.uid, m_store->changes));
        }
    }

    void whatAPersonDecidesWinsOverTheRule()
    {
        const RegisterEntry entry = add({});
        const BrandId id = idOf(entry);
        QVERIFY(m_store->ingest({post(u"tag"_s, u"#fall"_s), post(u"none"_s, u"walk"_s, 1)}));
        const auto out = choose(u"tag"_s, entry.uid, false);
        QVERIFY2(out, words(out));
        QVERIFY(choose(u"none"_s, entry.uid, true));
        QCOMPARE(gathered(id), QStringList{u"none"_s});
        carryThrough(entry.uid, 1000);
        QCOMPARE(gathered(id), QStringList{u"none"_s});
        QCOMPARE(rollupOf(id), 1);
        QVERIFY(m_journal->undo(out->uid, m_store->changes));
        QCOMPARE(gathered(id), (QStringList{u"none"_s, u"tag"_s}));
        QVERIFY(choose(u"none"_s, entry.uid, {}));
        QCOMPARE(gathered(id), QStringList{u"tag"_s});
        const QString problem = inconsistency(*m_store->connection);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void anEditedPostIsGatheredAnewButNotAgainstAPersonsWord()
    {
        const RegisterEntry entry = add({});
        QVERIFY(m_store->ingest({post(u"p"_s, u"walk"_s), post(u"q"_s, u"#fall"_s)}));
        QVERIFY(choose(u"q"_s, entry.uid, false));
        for (const auto &[id, text] : {std::pair{u"p"_s, u"walk #fall"_s}, {u"q"_s, u"more #fall"_s}}) {
            EnrichedPost edit = post(id, text);
            edit.post.updatedAt = m_store->clock.now();
            QVERIFY(m_store->ingest({edit}));
        }
        QCOMPARE(gathered(idOf(entry)), QStringList{u"p"_s});
    }

    void responsesAreDrawnTheSameForEveryoneAndCoded()
    {
        const RegisterEntry entry = add({});
        const BrandId id = idOf(entry);
        QList<EnrichedPost> batch;
        for (int i = 0; i < 60; ++i)
            batch << post(QString::number(i), u"#fall %1"_s.arg(i), i);
        batch[7].post.author.handle = u"Own_Account"_s;
        QVERIFY(m_store->ingest(batch));
        const ResponseStore responses(*m_store->connection);
        const QStringList own{u"own_account"_s};
        const auto drawn = responses.sample(id, own, 20);
        QCOMPARE(drawn->size(), 20);
        QCOMPARE(*responses.sample(id, own, 20), *drawn);
        QCOMPARE(*responses.responses(id, own), 59);
        const auto loaded = m_store->store().load(*drawn);
        int early = 0;
        for (const Mention &mention : *loaded) {
            QVERIFY(mention.post.externalId != u"7");
            early += mention.post.externalId.toInt() < 30;
        }
        QVERIFY(early > 3 && early < 17); // not the first ones, not the last ones
        const Uid uid = ResponseStore::uidOf(entry.uid, loaded->constFirst().uid);
        const auto coded = m_journal->change(u"responseCode"_s, uid, u"kim"_s, u"both"_s, m_store->changes);
        QVERIFY2(coded, words(coded));
        QVERIFY(m_journal->change(u"responseCode"_s, uid, u"lee"_s, u"delight"_s, m_store->changes));
        QVERIFY(!m_journal->change(u"responseCode"_s, uid, u"lee"_s, u"boredom"_s, m_store->changes));
        QCOMPARE(responses.codes(id)->first().size(), 2);
        QVERIFY(m_journal->undo(coded->uid, m_store->changes));
        QCOMPARE(responses.codes(id)->first().keys(), QStringList{u"lee"_s});
    }

private:
    RegisterStore store() { return RegisterStore(*m_store->connection); }
    Result<RegisterEntry> tryToAdd(const QJsonObject &values)
    {
        QJsonObject all{{u"name"_s, u"Fall"_s}, {u"first"_s, u"2026-11-01"_s}, {u"hashtags"_s, QJsonArray{u"fall"_s}}};
        for (auto it = values.begin(); it != values.end(); ++it)
            all[it.key()] = it.value();
        return store().add(*m_journal, {{}, Register::Campaign, m_brand, all}, m_store->changes);
    }
    RegisterEntry add(const QJsonObject &values)
    {
        const auto added = tryToAdd(values);
        if (!added)
            qWarning("%s", words(added).constData());
        return added.valueOr({});
    }
    BrandId idOf(const RegisterEntry &entry)
    {
        const auto found = GatheringStore(*m_store->connection).byUid(entry.uid);
        return found ? found->id : BrandId{};
    }
    QStringList gathered(BrandId id)
    {
        MentionFilter filter;
        filter.brand = id;
        QStringList ids = m_store->found(filter);
        ids.sort();
        return ids;
    }
    double rollupOf(BrandId id)
    {
        const auto series =
            StatsStore(*m_store->connection).series(Metric::Mentions, id, Bucket::Day, {}, {}, QTimeZone::utc());
        double sum = 0;
        for (const SeriesPoint &point : *series)
            sum += point.value;
        return sum;
    }
    Result<Change> choose(const QString &externalId, const Uid &campaign, std::optional<bool> belongs)
    {
        const auto all = m_store->store().page({}, 100);
        for (const Mention &mention : *all)
            if (mention.post.externalId == externalId)
                return m_journal->change(u"mention"_s, mention.uid, u"belongs:"_s + campaign,
                                         belongs ? QJsonValue(*belongs) : QJsonValue(), m_store->changes);
        return Error{};
    }
    void carryThrough(const Uid &uid, int rows)
    {
        const auto gathering = GatheringStore(*m_store->connection).byUid(uid);
        MentionId next{std::numeric_limits<qint64>::min()};
        do {
            const auto slice = m_store->store().reassign(*gathering, next, rows, m_store->changes);
            QVERIFY2(slice, words(slice));
            next = slice->next;
        } while (next != MentionId{});
    }
    static EnrichedPost early(const QString &id, const QString &text)
    {
        EnrichedPost made = post(id, text);
        made.post.publishedAt = made.post.publishedAt.addDays(-60);
        return made;
    }
    static EnrichedPost replyTo(const QString &id, const QString &to, int minute = 0)
    {
        EnrichedPost made = post(id, u"yes"_s, minute);
        made.post.replyTo = to;
        return made;
    }

    std::unique_ptr<MentionFixture> m_store;
    std::unique_ptr<Journal> m_journal;
    Uid m_brand;
    int m_round = 0;
};

QTEST_GUILESS_MAIN(TestRegisterStore)
#include "tst_register_store.moc"
