#include "consistency.h"
#include "core/staff.h"
#include "posts.h"
#include "store/journal.h"
#include "store/people_rollup.h"
#include "store/people_store.h"
#include "store/setting_store.h"
#include "store/statement.h"
#include <QJsonArray>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Who speaks, counted and noted.
class PeopleStoreTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MentionFixture> m;
    int m_next = 0;

    EnrichedPost said(const QString &who, Sentiment sentiment, int daysAgo, const QString &place = u"X"_s)
    {
        ++m_next;
        EnrichedPost each = post(QString::number(m_next), u"text %1"_s.arg(m_next));
        each.post.place = place;
        each.post.author.handle = who;
        each.post.author.name = who.toUpper();
        each.post.publishedAt = m->clock.now().addDays(-daysAgo).addSecs(-m_next);
        each.judgement.sentiment = sentiment;
        each.brands = {m->a};
        return each;
    }
    QList<EnrichedPost> said(const QString &who, int positive, int neutral, int negative, int daysAgo = 1)
    {
        QList<EnrichedPost> posts;
        for (int i = 0; i < positive; ++i)
            posts << said(who, Sentiment::Positive, daysAgo);
        for (int i = 0; i < neutral; ++i)
            posts << said(who, Sentiment::Neutral, daysAgo);
        for (int i = 0; i < negative; ++i)
            posts << said(who, Sentiment::Negative, daysAgo);
        return posts;
    }
    void take(const QList<EnrichedPost> &posts)
    {
        const auto taken = m->ingest(posts);
        QVERIFY2(taken, words(taken));
    }
    PeopleStore store() { return PeopleStore(*m->connection); }
    void count()
    {
        const auto left = m->connection->transaction(
            [&] { return PeopleRollup(*m->connection).refresh(m->clock.now(), PeopleRollup::FewStale); });
        QVERIFY2(left, words(left));
        QCOMPARE(*left, 0);
    }
    QStringList names(PersonFilter filter)
    {
        filter.brand = m->a;
        const auto people = store().people(filter, 1000);
        if (!people)
            return {people.error().text + people.error().detail};
        QStringList names;
        for (const Person &person : *people)
            names << person.handle;
        return names;
    }
    QStringList ofStance(Stance stance)
    {
        PersonFilter filter;
        filter.stances = {stance};
        QStringList found = names(filter);
        found.sort();
        return found;
    }
    Person person(const QString &handle, const QString &place = u"X"_s)
    {
        const auto id = store().byUid(personUid(place, handle));
        const auto loaded = id ? store().load(m->a, {*id}) : id.error();
        return loaded && !loaded->isEmpty() ? loaded->constFirst() : Person();
    }
    Result<Change> change(const Uid &uid, const QString &field, const QJsonValue &value,
                          const QString &entity = u"person"_s)
    {
        return m->connection->transaction(
            [&] { return Journal(*m->connection, m->clock, u"지민"_s).change(entity, uid, field, value, m->changes); });
    }
    /// A follow-up of 24 November.
    Result<Change> invite(const Uid &who)
    {
        return change(u"note-1"_s, u"value"_s,
                      QJsonObject{{u"person"_s, who},
                                  {u"text"_s, u"체험단에 초대"_s},
                                  {u"author"_s, u"지민"_s},
                                  {u"at"_s, m->clock.now().toMSecsSinceEpoch()},
                                  {u"due"_s, u"2026-11-24"_s},
                                  {u"done"_s, false}},
                      u"personNote"_s);
    }
    void undo(const Result<Change> &change)
    {
        QVERIFY2(change, words(change));
        const auto undone = m->connection->transaction(
            [&] { return Journal(*m->connection, m->clock, u"지민"_s).undo(change->uid, m->changes); });
        QVERIFY2(undone, words(undone));
    }

private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->openWithBrands());
        m_next = 0;
    }

    void theRuleSortsPeopleByWhatTheySaid()
    {
        take(said(u"fan"_s, 3, 0, 1) + said(u"critic"_s, 1, 2, 3) + said(u"torn"_s, 2, 0, 2) +
             said(u"short"_s, 2, 0, 0) + said(u"calm"_s, 0, 5, 0) + said(u"once"_s, 1, 2, 0));
        count();
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"fan"_s, u"once"_s}));
        QCOMPARE(ofStance(Stance::Detractor), QStringList({u"critic"_s}));
        QCOMPARE(ofStance(Stance::Mixed), QStringList({u"torn"_s}));
        QCOMPARE(ofStance(Stance::Unclear), QStringList({u"calm"_s, u"short"_s}));
        PersonFilter everybody;
        everybody.brand = m->a;
        const std::array<qint64, 5> counts{2, 2, 1, 1, 0};
        QCOMPARE(*store().stanceCounts(everybody), counts);
    }

    void theTeamMayChangeTheRule()
    {
        take(said(u"fan"_s, 3, 0, 1) + said(u"torn"_s, 3, 0, 2));
        count();
        const auto changed =
            change(StanceRule::SettingKey.toString(), u"value"_s,
                   QJsonObject{{u"days"_s, 90}, {u"leastJudged"_s, 5}, {u"share"_s, 0.6}}, u"setting"_s);
        QVERIFY2(changed, words(changed));
        count();
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"torn"_s}));
        undo(changed);
        count();
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"fan"_s}));
    }

    void aRuleIsTriedBeforeItHolds()
    {
        take(said(u"fan"_s, 3, 0, 1) + said(u"short"_s, 2, 0, 0) + said(u"old"_s, 0, 0, 3, 60) +
             QList{said(u"old_b"_s, Sentiment::Positive, 2, u"Blog"_s)});
        count();
        QVERIFY(change(personUid(u"Blog"_s, u"old_b"_s), u"sameAs"_s, personUid(u"X"_s, u"old"_s)));
        count();
        PersonFilter filter;
        filter.brand = m->a;
        using Stances = std::array<qint64, 5>;
        QCOMPARE(*store().stanceCounts(filter), (Stances{1, 1, 1, 0, 0}));
        QCOMPARE(*store().stanceCounts(filter, StanceRule{90, 2, 0.8}), (Stances{0, 1, 0, 2, 0}));
        // Other days: what was said 60 days ago is left out, what another account of the person said is not.
        const auto lately = store().stanceCounts(filter, StanceRule{30, 1, 0.75});
        QVERIFY2(lately, words(lately));
        QCOMPARE(*lately, (Stances{0, 3, 0, 0, 0}));
        QCOMPARE(*store().stanceCounts(filter), (Stances{1, 1, 1, 0, 0})); // nothing was changed
    }

    void onlyTheLastDaysCount()
    {
        take(said(u"old"_s, 3, 0, 0, 95) + said(u"fan"_s, 3, 0, 0, 80) + said(u"now"_s, 1, 0, 0, 0));
        count();
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"fan"_s}));
        // Twenty days later somebody else speaks: what the fan said has left the 90 days.
        m->clock.advance(20 * 86'400);
        take(said(u"late"_s, 1, 0, 0, 0));
        count();
        QCOMPARE(ofStance(Stance::Advocate), QStringList());
        QCOMPARE(person(u"fan"_s).figures.mentions, 3);
        QCOMPARE(person(u"fan"_s).figures.recent, 0);
    }

    void anOldArchiveIsReadFromItsOwnEnd()
    {
        take(said(u"fan"_s, 3, 0, 0, 4000) + said(u"older"_s, 3, 0, 0, 4200));
        count();
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"fan"_s}));
    }

    void someAtATimeIsTheSameAsEverybodyAtOnce()
    {
        QList<EnrichedPost> posts;
        for (int i = 0; i < 600; ++i) {
            EnrichedPost each = said(u"u%1"_s.arg(i * 7 % 41), Sentiment(i % 4), i % 150);
            each.post.engagement = {i % 9, i % 5, std::nullopt, std::nullopt};
            if (i % 13 == 0)
                each.post.repostOf = u"1"_s;
            if (i % 3 == 0)
                each.brands << m->b;
            posts << each;
        }
        take(posts);
        const auto table = [this] {
            Statement rows(*m->connection, "SELECT json_array(brand_id, author_id, mentions, positive, neutral,"
                                           " negative, recent, recent_positive, recent_neutral, recent_negative,"
                                           " first_id, last_id, active_days, usual_gap, longest_gap, quiet_after,"
                                           " followers, engagement, shares, accounts, influence) FROM person_figures"
                                           " ORDER BY brand_id, author_id");
            QStringList all;
            while (rows.next())
                all << rows.text(0);
            return all;
        };
        count();
        const QStringList some = table();
        QCOMPARE(some.size(), 82);
        // More stale people than are counted one by one.
        Statement many(*m->connection, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                                       " INSERT OR IGNORE INTO person_stale SELECT i FROM n");
        QVERIFY(many.bind(PeopleRollup::FewStale + 10).run());
        count();
        QCOMPARE(table(), some);
        QCOMPARE(inconsistency(*m->connection), QString());
    }

    void whatAPersonChangesAboutAMentionCounts()
    {
        take(said(u"fan"_s, 3, 0, 0));
        count();
        const auto mentions = m->store().page({}, 10);
        QVERIFY(change(mentions->constFirst().uid, u"sentiment"_s, u"negative"_s, u"mention"_s));
        QVERIFY(change(mentions->at(1).uid, u"noise"_s, true, u"mention"_s));
        count();
        QCOMPARE(person(u"fan"_s).figures.mentions, 2);
        QCOMPARE(person(u"fan"_s).figures.recentNegative, 1);
        QCOMPARE(ofStance(Stance::Advocate), QStringList());
    }

    void staffAndPaidPeopleStandApart()
    {
        take(said(u"fan"_s, 3, 0, 0) + said(u"Colleague"_s, 3, 0, 0) + said(u"hired"_s, 3, 0, 0));
        StaffMember colleague;
        colleague.name = u"Colleague"_s;
        colleague.accounts = {{u"x"_s, u"colleague"_s}, {u"Elsewhere"_s, u"fan"_s}};
        QVERIFY(change(u"1"_s, u"content"_s, toJson(colleague), u"staff"_s));
        count();
        const auto paid = change(personUid(u"X"_s, u"hired"_s), u"role"_s, u"paid"_s);
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"fan"_s}));
        PersonFilter apart;
        apart.who = PersonFilter::Who::StaffAndPaid;
        QCOMPARE(names(apart).size(), 2);
        QCOMPARE(person(u"Colleague"_s).role, PersonRole::Staff);
        QCOMPARE(person(u"hired"_s).role, PersonRole::Paid);
        QCOMPARE(store().marked(PersonRole::Paid)->size(), 1);
        QCOMPARE(store().marked(PersonRole::Paid)->first().handle, u"hired"_s);
        QVERIFY(store().marked(PersonRole::Staff)->isEmpty()); // listed is not marked
        undo(paid);
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"fan"_s, u"hired"_s}));
    }

    void accountsAreJoinedByAPersonAloneAndPartedAgain()
    {
        take({said(u"mina"_s, Sentiment::Positive, 1), said(u"mina"_s, Sentiment::Positive, 2),
              said(u"mina_k"_s, Sentiment::Positive, 3, u"Blog"_s), said(u"mk"_s, Sentiment::Negative, 4, u"Cafe"_s)});
        count();
        QCOMPARE(ofStance(Stance::Advocate), QStringList());
        const Uid main = personUid(u"X"_s, u"mina"_s), other = personUid(u"Blog"_s, u"mina_k"_s),
                  third = personUid(u"Cafe"_s, u"mk"_s);
        const auto joined = change(other, u"sameAs"_s, main);
        const auto chained = change(third, u"sameAs"_s, other);
        QVERIFY2(joined && chained, words(joined));
        count();
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"mina"_s}));
        QCOMPARE(person(u"mina"_s).figures.accounts, 3);
        QCOMPARE(person(u"mina"_s).figures.recent, 4);
        QCOMPARE(person(u"mina_k"_s, u"Blog"_s).id, AuthorId{}); // part of somebody now
        const auto id = store().byUid(third);
        QCOMPARE(*store().mainAccount(*id), person(u"mina"_s).id);
        QCOMPARE(store().accounts(m->a, person(u"mina"_s).id)->size(), 3);
        QCOMPARE(store().mentionsOf(m->a, person(u"mina"_s).id, 100)->size(), 4);
        PersonFilter blog;
        blog.places = {u"Blog"_s};
        QCOMPARE(names(blog), QStringList({u"mina"_s}));
        // A circle is refused.
        QCOMPARE(change(main, u"sameAs"_s, third).error().kind, Error::Kind::Conflict);
        undo(chained);
        undo(joined);
        count();
        QCOMPARE(names({}).size(), 3);
        QCOMPARE(person(u"mina"_s).figures.accounts, 1);
        QCOMPARE(ofStance(Stance::Advocate), QStringList());
    }

    void notesComeBackOnTheirDay()
    {
        take(said(u"fan"_s, 3, 0, 0));
        count();
        const Uid who = personUid(u"X"_s, u"fan"_s);
        const auto noted = invite(who);
        QVERIFY2(noted, words(noted));
        const auto notes = store().notes(person(u"fan"_s).id);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->constFirst().author, u"지민"_s);
        QCOMPARE(person(u"fan"_s).followUp, QDate(2026, 11, 24));
        QVERIFY(store().dueNotes(m->a, QDate(2026, 11, 23))->isEmpty());
        QCOMPARE(store().dueNotes(m->a, QDate(2026, 11, 25))->constFirst().text, u"체험단에 초대"_s);
        QVERIFY(store().dueNotes(m->b, QDate(2026, 11, 25))->isEmpty()); // never spoke of it
        QJsonObject done = noted->newValue.toObject();
        done[u"done"_s] = true;
        const auto ticked = change(u"note-1"_s, u"value"_s, done, u"personNote"_s);
        QVERIFY(store().dueNotes(m->a, QDate(2026, 11, 25))->isEmpty());
        undo(ticked);
        QCOMPARE(store().dueNotes(m->a, QDate(2026, 11, 25))->size(), 1);
        undo(noted);
        QVERIFY(store().notes(person(u"fan"_s).id)->isEmpty());
    }

    void aFollowUpIsNotLostWhenItsAccountIsJoined()
    {
        take(said(u"mina"_s, 3, 0, 0) + QList{said(u"mina_k"_s, Sentiment::Positive, 3, u"Blog"_s)});
        count();
        const Uid main = personUid(u"X"_s, u"mina"_s), other = personUid(u"Blog"_s, u"mina_k"_s);
        QVERIFY(invite(other));
        QVERIFY(change(other, u"sameAs"_s, main));
        count();
        QCOMPARE(store().dueNotes(m->a, QDate(2026, 11, 25))->size(), 1);
        QCOMPARE(person(u"mina"_s).followUp, QDate(2026, 11, 24));
        PersonFilter filter;
        filter.onlyFollowUps = true;
        QCOMPARE(names(filter), QStringList({u"mina"_s}));
    }

    void everyChoiceOfAFilterSaysHowManyItWouldShow()
    {
        take(said(u"fan"_s, 3, 0, 0, 80) + said(u"friend"_s, 3, 0, 0) + said(u"critic"_s, 0, 0, 3) +
             said(u"hired"_s, 3, 0, 0) +
             QList{said(u"fan_b"_s, Sentiment::Positive, 3, u"Blog"_s),
                   said(u"fan_c"_s, Sentiment::Positive, 3, u"Blog"_s),
                   said(u"blogger"_s, Sentiment::Negative, 2, u"Blog"_s)});
        count();
        const Uid fan = personUid(u"X"_s, u"fan"_s);
        QVERIFY(change(personUid(u"X"_s, u"hired"_s), u"role"_s, u"paid"_s));
        QVERIFY(change(fan, u"involvement"_s, u"candidate"_s));
        for (const QString &account : {u"fan_b"_s, u"fan_c"_s})
            QVERIFY(change(personUid(u"Blog"_s, account), u"sameAs"_s, fan));
        count();
        PersonFilter filter;
        filter.brand = m->a;
        filter.stances = {Stance::Detractor}; // what is chosen among the same choices does not matter
        using Stances = std::array<qint64, 5>;
        QCOMPARE(*store().stanceCounts(filter), (Stances{1, 2, 1, 0, 0}));
        filter.who = PersonFilter::Who::All; // paid people are no advocates
        QCOMPARE(*store().stanceCounts(filter), (Stances{1, 2, 1, 0, 1}));
        filter = {};
        filter.brand = m->a;
        filter.onlyQuiet = true;
        const auto states = store().stateCounts(filter);
        QVERIFY2(states, words(states));
        QCOMPARE(states->isNew, 3); // spoke first in the last 30 days, while the brand is older
        QCOMPARE(states->involved, 1);
        QCOMPARE(states->quiet + states->withFollowUp, 0);
        filter = {};
        filter.brand = m->a;
        filter.places = {u"Blog"_s};
        const auto places = store().placeCounts(filter);
        QVERIFY2(places, words(places));
        QCOMPARE(places->size(), 2);
        QCOMPARE(places->at(0).value, u"X"_s);
        QCOMPARE(places->at(0).count, 3);
        QCOMPARE(places->at(1).count, 2); // the fan once, with both accounts there
    }

    void tagsAndInvolvementFilter()
    {
        take(said(u"fan"_s, 3, 0, 0) + said(u"other"_s, 1, 0, 0));
        count();
        const Uid who = personUid(u"X"_s, u"fan"_s);
        QVERIFY(change(who, u"tags"_s, QJsonArray{u" 사진  잘 찍음 "_s}));
        const auto asked = change(who, u"involvement"_s, u"candidate"_s);
        PersonFilter filter;
        filter.tag = u"사진 잘 찍음"_s;
        QCOMPARE(names(filter), QStringList({u"fan"_s}));
        QCOMPARE(*store().tags(), QStringList({u"사진 잘 찍음"_s}));
        filter = {};
        filter.onlyInvolved = true;
        QCOMPARE(names(filter), QStringList({u"fan"_s}));
        undo(asked);
        QVERIFY(names(filter).isEmpty());
        filter = {};
        filter.text = u"FA"_s;
        QCOMPARE(names(filter), QStringList({u"fan"_s}));
        QVERIFY(!change(personUid(u"X"_s, u"nobody"_s), u"tags"_s, QJsonArray{}));
        QVERIFY(!change(who, u"involvement"_s, u"knighted"_s));
    }

    void quietIsLongerThanEverBefore()
    {
        QList<EnrichedPost> posts;
        for (const int day : {100, 95, 90, 85, 80, 60, 40}) // every five days, then longer pauses
            posts << said(u"weekly"_s, Sentiment::Positive, day);
        for (const int day : {100, 98, 96, 94, 92, 90})
            posts << said(u"daily"_s, Sentiment::Positive, day);
        for (const int day : {100, 70, 40, 10})
            posts << said(u"monthly"_s, Sentiment::Positive, day);
        for (int day = 0; day < 120; ++day)
            posts << said(u"always"_s, Sentiment::Neutral, day);
        take(posts);
        count();
        PersonFilter quiet;
        quiet.onlyQuiet = true;
        QStringList found = names(quiet);
        found.sort();
        QCOMPARE(found, QStringList({u"daily"_s, u"weekly"_s}));
        PersonFilter fresh;
        fresh.onlyNew = true;
        QVERIFY(names(fresh).isEmpty());
        take(said(u"newcomer"_s, 1, 0, 0, 3));
        count();
        QCOMPARE(names(fresh), QStringList({u"newcomer"_s}));
    }

    void aPlaceThatFellSilentSilencesNobody()
    {
        QList<EnrichedPost> posts;
        for (const int day : {60, 58, 56, 54, 52})
            posts << said(u"cafe"_s, Sentiment::Positive, day, u"Cafe"_s);
        posts << said(u"elsewhere"_s, Sentiment::Positive, 0);
        take(posts);
        count();
        PersonFilter quiet;
        quiet.onlyQuiet = true;
        QVERIFY(names(quiet).isEmpty());
    }

    void whoPassesItOnIsNamed()
    {
        EnrichedPost first = said(u"origin"_s, Sentiment::Positive, 2);
        EnrichedPost small = said(u"small"_s, Sentiment::Positive, 1), large = said(u"large"_s, Sentiment::Positive, 1);
        EnrichedPost elsewhere = said(u"elsewhere"_s, Sentiment::Positive, 1, u"Blog"_s);
        for (EnrichedPost *repost : {&small, &large, &elsewhere})
            repost->post.repostOf = first.post.externalId;
        large.post.author.followers = 90'000;
        take({first, small, large, elsewhere});
        count();
        const auto list = store().passedOnBy(person(u"origin"_s).id, 10);
        QVERIFY2(list, words(list));
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->constFirst().handle, u"large"_s);
    }

    void influenceRestsOnWhatIsKnown()
    {
        QVERIFY(!influenceOf(std::nullopt, std::nullopt, std::nullopt).score());
        QCOMPARE(*influenceOf(1'000'000, 1'000, 300).score(), 100.0);
        QCOMPARE(*influenceOf(0, std::nullopt, std::nullopt).score(), 0.0);
        const double middle = *influenceOf(999, 9, std::nullopt).score();
        QVERIFY(middle > 42.8 && middle < 42.9); // (0.4 * 0.5 + 0.3 * 0.333) / 0.7
    }

    void withoutThePermissionToWriteTheFiguresAreRightAllTheSame()
    {
        take(said(u"fan"_s, 3, 0, 0));
        count();
        take(said(u"fan"_s, 0, 0, 9) + said(u"late"_s, 4, 0, 0));
        auto opened = Connection::open(m->file(), Connection::Mode::ReadOnly);
        QVERIFY(opened);
        PersonFilter filter;
        filter.brand = m->a;
        filter.stances = {Stance::Advocate};
        for (int round = 0; round < 2; ++round) {
            const Status aside = PeopleRollup(**opened).refreshAside(m->clock.now());
            QVERIFY2(aside, words(aside));
            const auto people = PeopleStore(**opened).people(filter, 10);
            QVERIFY2(people, words(people));
            QCOMPARE(people->size(), 1);
            QCOMPARE(people->constFirst().handle, u"late"_s);
        }
        QCOMPARE(ofStance(Stance::Advocate), QStringList({u"fan"_s})); // the file is as it was
    }
};

QTEST_GUILESS_MAIN(PeopleStoreTest)
#include "tst_people_store.moc"
