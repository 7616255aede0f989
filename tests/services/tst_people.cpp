#include "checklist_fixture.h"
#include "core/period.h"
#include "services/audience_themes.h"
#include "services/checklist_settings_reader.h"
#include "services/identity_proposals.h"
#include "services/people_keeper.h"
#include "services/person_change.h"
#include "services/person_dossier.h"
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Who speaks: the person card, accounts of one person, what groups talk about, and the weekly evidence of advocates.
class TestPeople : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    const QDate m_today{2026, 11, 23};

    EnrichedPost said(const QString &who, const QString &place, QDate day, int hour, const QString &text,
                      Sentiment sentiment = Sentiment::Positive)
    {
        EnrichedPost each = f->post(f->at(day, hour), sentiment, who, f->brand.id);
        each.post.place = place;
        each.post.text = text;
        each.post.author.name = who;
        return each;
    }
    void count() { QVERIFY(PeopleKeeper::refreshNow(*f->workspace, f->clock)); }
    template <typename Job>
    auto read(Job job)
    {
        return f->wait(f->workspace->read(job));
    }
    AuthorId author(Connection &connection, const QString &handle)
    {
        return PeopleStore(connection).byUid(personUid(u"X"_s, handle)).valueOr({});
    }
    AuthorId author(const QString &place, const QString &handle)
    {
        return read([=](Connection &c) { return PeopleStore(c).byUid(personUid(place, handle)); }).valueOr({});
    }
    QList<IdentityProposal> proposals(AuthorId main)
    {
        return read([main, brand = f->brand.id](Connection &c) { return proposeIdentities(c, brand, main); })
            .valueOr({});
    }
    Result<Change> change(const Uid &uid, const QString &field, const QJsonValue &value)
    {
        return f->wait(applyChange(*f->workspace, u"person"_s, uid, field, value));
    }
    QStringList badges(const Evidence &evidence)
    {
        QStringList badges;
        for (const EvidenceRow &row : evidence.rows)
            badges << row.badge;
        return badges;
    }

private slots:
    void init() { f = std::make_unique<ChecklistFixture>(); }

    void theCardGathersWhatIsKnown()
    {
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> posts;
        for (int i = 0; i < 8; ++i)
            posts << said(u"fan"_s, u"X"_s, m_today.addDays(-7 * i - 3), 20,
                          i == 5 ? u"고객센터가 친절해서 다음에도 여기서 사려고 합니다"_s
                                 : u"배터리가 오래 가서 만족합니다%1"_s.arg(QString(i, u'!')));
        for (int i = 0; i < 40; ++i)
            posts << said(u"u%1"_s.arg(i), u"X"_s, m_today.addDays(-i), 9, u"배송이 늦어요 %1"_s.arg(i),
                          Sentiment::Negative);
        QVERIFY(f->ingest(posts));
        count();
        const AuthorId fan = author(u"X"_s, u"fan"_s);
        const auto card = read([&](Connection &c) { return gatherPerson(c, f->brand, fan, f->clock, u"ko"_s); });
        QVERIFY(card.hasValue());
        QCOMPARE(card->person.stance, Stance::Advocate);
        QCOMPARE(card->hours[4][20], 8); // Fridays at eight in Seoul
        // Seven of the eight posts say the same: as examples, two say all.
        QCOMPARE(card->examples.size(), 2);
        QVERIFY(card->examples[0].post.text.contains(u"친절") != card->examples[1].post.text.contains(u"친절"));
        double weeks = 0;
        for (const SeriesPoint &point : card->weeks)
            weeks += point.value;
        QCOMPARE(weeks, 8.0);
        QVERIFY(!card->words.isEmpty());
        // Words of one sentence tie; each of them is the person's own.
        QVERIFY(std::any_of(card->words.cbegin(), card->words.cend(),
                            [](const auto &word) { return word.term.contains(u"배터리"); }));
        const auto nobody = read([&](Connection &c) { return gatherPerson(c, f->rival, fan, f->clock, u"ko"_s); });
        QCOMPARE(nobody.error().kind, Error::Kind::NotFound);
    }

    void everyPostOfATalkativePersonIsInTheirWeeks()
    {
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> posts;
        for (int i = 0; i < 600; ++i) // more than are read for words and examples
            posts << said(u"fan"_s, u"X"_s, m_today.addDays(-1 - i % 100), 9 + i % 10, u"오늘도 %1번째"_s.arg(i));
        QVERIFY(f->ingest(posts));
        count();
        const auto card =
            read([&](Connection &c) { return gatherPerson(c, f->brand, author(c, u"fan"_s), f->clock, u"ko"_s); });
        double weeks = 0;
        for (const SeriesPoint &point : card->weeks)
            weeks += point.value;
        QCOMPARE(weeks, 600.0);
        QCOMPARE(card->weeks[24].value, 42.0); // a whole week of six a day
    }

    void theCardSaysWhatAPersonSpeaksAbout()
    {
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> posts;
        const auto say = [&](int day, const QString &text, Sentiment sentiment, const QStringList &hashtags = {}) {
            EnrichedPost each = said(u"torn"_s, u"X"_s, m_today.addDays(-day), 10, text, sentiment);
            each.hashtags = hashtags;
            posts << each;
        };
        say(1, u"배송이 일주일째 안 와요"_s, Sentiment::Negative, {u"예시PC"_s, u"예시pc"_s});
        say(2, u"배송 또 늦네요. 환불도 안 해 줘요"_s, Sentiment::Negative, {u"예시PC"_s});
        say(3, u"배송이 빨라서 좋아요"_s, Sentiment::Positive, {u"선물"_s});
        say(4, u"화면이 예뻐서 좋아요"_s, Sentiment::Positive);
        posts.last().post.repostOf = u"elsewhere"_s;
        posts.last().hashtags = {u"남의말"_s};
        QVERIFY(f->ingest(posts));
        count();
        const auto card =
            read([&](Connection &c) { return gatherPerson(c, f->brand, author(c, u"torn"_s), f->clock, u"ko"_s); });
        QStringList told;
        for (const PersonTopic &topic : card->topics)
            told << (topic.kind == PersonTopic::Kind::Hashtag ? u"#%1 %2"_s : u"%1 %2"_s)
                        .arg(topic.word)
                        .arg(topic.mentions);
        QCOMPARE(told, QStringList({u"배송 2"_s, u"환불 1"_s, u"#예시PC 2"_s, u"#선물 1"_s}));
        // Mixed: both sides are among the examples before anything else.
        QCOMPARE(card->person.stance, Stance::Mixed);
        QSet<Sentiment> sides;
        for (const Mention &example : card->examples)
            sides << example.judgement.sentiment;
        QCOMPARE(sides.size(), 2);
    }

    void accountsOfOnePersonAreProposedWithTheirReasons()
    {
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> posts;
        // The same text six minutes later on another place, three times.
        for (int i = 0; i < 3; ++i) {
            const QString text = u"예시PC %1일째 사용기, 배터리와 발열을 자세히 적어 봅니다"_s.arg(100 * i + 7);
            posts << said(u"pc_lab"_s, u"Cafe"_s, m_today.addDays(-i), 20, text);
            EnrichedPost again = said(u"pclab_kr"_s, u"X"_s, m_today.addDays(-i), 20, text);
            again.post.publishedAt = again.post.publishedAt.addSecs(360);
            posts << again;
        }
        // The same handle and name; a stranger with a common name; a wave that everybody passes around.
        posts << said(u"pc_lab"_s, u"Blog"_s, m_today.addDays(-40), 10, u"블로그를 열었습니다"_s);
        for (int i = 0; i < 6; ++i) {
            posts << said(u"other%1"_s.arg(i), u"Forum"_s, m_today.addDays(-5), 12,
                          u"예시전자 행사에 응모하고 선물을 받으세요 지금 바로"_s);
        }
        posts << said(u"pc_lab"_s, u"Cafe"_s, m_today.addDays(-5), 12,
                      u"예시전자 행사에 응모하고 선물을 받으세요 지금 바로"_s);
        QVERIFY(f->ingest(posts));
        count();
        const AuthorId lab = author(u"Cafe"_s, u"pc_lab"_s);
        const QList<IdentityProposal> found = proposals(lab);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].account.handle, u"pclab_kr"_s);
        QCOMPARE(found[0].reasons[0].kind, IdentityReason::Kind::CrossPost);
        QCOMPARE(found[0].reasons[0].count, 3);
        QVERIFY(found[0].confidence >= 0.9);
        QCOMPARE(found[1].account.place, u"Blog"_s);
        QVERIFY(found[1].confidence > 0.5 && found[1].confidence < 0.9);
        // A person decides; what was decided is not proposed again.
        QVERIFY(change(found[0].account.uid, u"sameAs"_s, personUid(u"Cafe"_s, u"pc_lab"_s)).hasValue());
        const auto apart = change(personUid(u"Cafe"_s, u"pc_lab"_s), u"apart"_s, QJsonArray{found[1].account.uid});
        QVERIFY(apart.hasValue());
        QVERIFY(proposals(lab).isEmpty());
        QVERIFY(f->wait(undoChange(*f->workspace, apart->uid)).hasValue());
        QCOMPARE(proposals(lab).size(), 1);
    }

    void aSharedAddressThatHardlyAnybodyPostsIsAReason()
    {
        QVERIFY(f->openEmpty());
        const QString own = u"https://minas-garden.example/about"_s, popular = u"https://news.example/1"_s;
        QList<EnrichedPost> posts;
        const auto linking = [&](const QString &who, const QString &place, const QString &link) {
            EnrichedPost each = said(who, place, m_today.addDays(-1), 10, u"읽어 보세요 "_s + link);
            each.links = {link};
            posts << each;
        };
        linking(u"mina"_s, u"X"_s, own);
        linking(u"garden"_s, u"Blog"_s, own);
        linking(u"mina"_s, u"X"_s, popular);
        for (int i = 0; i < 5; ++i)
            linking(u"reader%1"_s.arg(i), u"Blog"_s, popular);
        QVERIFY(f->ingest(posts));
        const QList<IdentityProposal> found = proposals(author(u"X"_s, u"mina"_s));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].account.handle, u"garden"_s);
        QCOMPARE(found[0].reasons[0].kind, IdentityReason::Kind::SameLink);
    }

    void theKeeperFollowsTheMentions()
    {
        QVERIFY(f->openEmpty());
        PeopleKeeper keeper(*f->workspace, f->clock);
        QSignalSpy idle(&keeper, &PeopleKeeper::idle);
        QVERIFY(f->ingest({said(u"fan"_s, u"X"_s, m_today.addDays(-1), 10, u"좋아요"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(!idle.isEmpty(), 10'000);
        PersonFilter all;
        all.brand = f->brand.id;
        const auto people = read([all](Connection &c) { return PeopleStore(c).people(all, 10); });
        QCOMPARE(people->size(), 1);
    }

    /// As after a start with an older version's file: nothing is kept yet.
    void howFarTheListsOfDaysAreIsToldAndWhatIsLeftIsGoneOnWith()
    {
        QVERIFY(f->open()); // nine weeks
        PeopleKeeper keeper(*f->workspace, f->clock);
        QSignalSpy keeping(&keeper, &PeopleKeeper::keeping), idle(&keeper, &PeopleKeeper::idle);
        keeper.start();
        QTRY_VERIFY_WITH_TIMEOUT(!idle.isEmpty(), 10'000);
        QVERIFY(keeping.size() >= 2);
        QCOMPARE(keeping.first().at(0).toLongLong(), 0);
        QCOMPARE(keeping.first().at(1).toLongLong(), 63); // all days but today
        QCOMPARE(keeping.last().at(0).toLongLong(), 63);

        // A post of an older day takes that day out; the next program makes only this one.
        QVERIFY(f->ingest({said(u"late"_s, u"X"_s, m_today.addDays(-30), 10, u"좋아요"_s)}));
        PeopleKeeper next(*f->workspace, f->clock);
        QSignalSpy again(&next, &PeopleKeeper::keeping), done(&next, &PeopleKeeper::idle);
        next.start();
        QTRY_VERIFY_WITH_TIMEOUT(!done.isEmpty(), 10'000);
        QCOMPARE(again.first().at(0).toLongLong(), 62);
        QCOMPARE(again.last().at(0).toLongLong(), 63);
    }

    void groupsAreToldByTheirWords()
    {
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> posts;
        for (int week = 0; week < 2; ++week)
            for (int i = 0; i < 30; ++i) {
                const QDate day = m_today.addDays(-7 * week - 1 - i % 6);
                posts << said(u"fan%1"_s.arg(i % 5), u"X"_s, day, 10,
                              week == 0 ? u"스트랩이 예뻐요 %1"_s.arg(i) : u"화면이 밝아요 %1"_s.arg(i));
                posts << said(u"critic%1"_s.arg(i % 5), u"Cafe"_s, day, 11, u"발열이 심하네요 %1"_s.arg(i),
                              Sentiment::Negative);
            }
        QVERIFY(f->ingest(posts));
        count();
        f->clock.set(f->at(m_today, 10, 30).toUTC());
        const auto themes = read([&](Connection &c) -> Result<QList<GroupThemes>> {
            const auto settings = readChecklistSettings(c);
            const auto calendar = readTeamCalendar(c);
            EvidenceContext context{c, f->brand, {}, f->seoul, u"ko"_s, {}, f->clock.now(), *settings, *calendar};
            context.to = startOfDay(m_today, f->seoul);
            context.from = context.beforeTo = startOfDay(m_today.addDays(-7), f->seoul);
            context.beforeFrom = startOfDay(m_today.addDays(-14), f->seoul);
            return readThemes(context);
        });
        QVERIFY(themes.hasValue());
        const auto group = [&](GroupThemes::Group wanted) {
            for (const GroupThemes &one : *themes)
                if (one.group == wanted)
                    return one;
            return GroupThemes();
        };
        const GroupThemes fans = group(GroupThemes::Group::Advocates);
        QVERIFY(!fans.themes.isEmpty());
        const auto strap = std::find_if(fans.themes.cbegin(), fans.themes.cend(),
                                        [](const AudienceTheme &theme) { return theme.term.term.contains(u"스트랩"); });
        QVERIFY(strap != fans.themes.cend());
        QCOMPARE(strap->share, 100.0);
        QCOMPARE(*strap->shareBefore, 0.0); // new this week
        const GroupThemes critics = group(GroupThemes::Group::Detractors);
        QVERIFY(!critics.themes.isEmpty());
        QVERIFY(critics.themes.constFirst().term.term.contains(u"발열"));
    }

    void theWeekOfAdvocatesShowsWordsQuietPeopleCandidatesAndFollowUps()
    {
        QVERIFY(f->open());
        QList<EnrichedPost> posts;
        for (int day = 1; day < 60; day += 2) {
            posts << said(u"fan"_s, u"X"_s, m_today.addDays(-day), 15, u"매일 잘 쓰고 있어요"_s);
            if (day > 25)
                posts << said(u"lost"_s, u"X"_s, m_today.addDays(-day), 16, u"역시 좋네요"_s);
        }
        QVERIFY(f->ingest(posts));
        count();
        const auto noted = f->wait(applyChange(*f->workspace, u"personNote"_s, u"n1"_s, u"value"_s,
                                               QJsonObject{{u"person"_s, personUid(u"X"_s, u"fan"_s)},
                                                           {u"text"_s, u"체험단 제안"_s},
                                                           {u"author"_s, u"지민"_s},
                                                           {u"at"_s, 0},
                                                           {u"due"_s, u"2026-11-20"_s},
                                                           {u"done"_s, false}}));
        QVERIFY(noted.hasValue());
        const Evidence week = f->evidence("weekly", "weekly.advocacy", u"advocacy_week"_s);
        QVERIFY2(week.headline.contains(u"Advocates: 2"), qPrintable(week.headline));
        const QStringList shown = badges(week);
        for (const auto &badge : {u"Follow-up"_s, u"In their words"_s, u"Went quiet"_s, u"Could be asked"_s})
            QVERIFY2(shown.contains(badge), qPrintable(shown.join(u'|')));
        for (const EvidenceRow &row : week.rows)
            if (row.badge == u"Went quiet")
                QCOMPARE(row.title, u"@lost"_s);
    }

    void gapsSayWhereAndWhy()
    {
        QVERIFY(f->openEmpty());
        QList<EnrichedPost> posts;
        for (int i = 0; i < 5; ++i) {
            posts << said(u"speaker"_s, u"X"_s, m_today.addDays(-i - 1), 10, u"추천합니다 %1"_s.arg(i));
            for (int k = 0; k < 4; ++k)
                posts << said(u"crowd%1"_s.arg(k), u"Instagram"_s, m_today.addDays(-i - 1), 11,
                              u"그냥 %1 %2"_s.arg(i).arg(k), Sentiment::Neutral);
        }
        QVERIFY(f->ingest(posts));
        count();
        const Evidence gaps = f->evidence("daily", "daily.gaps", u"person_gaps"_s);
        QCOMPARE(gaps.headline, u"Advocates who are silent on a leading channel: 1 of 1"_s);
        QVERIFY2(gaps.rows.constFirst().detail.contains(u"speaks for us on X, silent on Instagram"),
                 qPrintable(gaps.rows.constFirst().detail));
        QVERIFY(gaps.rows.constFirst().detail.contains(u"no account there is known"));
        QCOMPARE(gaps.rows.constFirst().person, author(u"X"_s, u"speaker"_s));
        // An account that posted the same texts there is told as on the card, whatever it is called.
        const auto handles = [&](const QString &handle, int times) {
            QList<EnrichedPost> same;
            for (int i = 0; i < times; ++i) {
                const QString text = u"예시PC 석 달째 쓰는데 배터리가 정말 오래가서 추천합니다 %1번째"_s.arg(i);
                same << said(u"speaker"_s, u"X"_s, m_today.addDays(-i - 1), 20, text)
                     << said(handle, u"Instagram"_s, m_today.addDays(-i - 1), 20, text);
            }
            return same;
        };
        QVERIFY(f->ingest(handles(u"nobody_knows"_s, 3)));
        count();
        const Evidence crossPosted = f->evidence("daily", "daily.gaps", u"person_gaps"_s);
        QVERIFY2(crossPosted.rows.constFirst().detail.contains(u"@nobody_knows on Instagram may be theirs (match 90%)"),
                 qPrintable(crossPosted.rows.constFirst().detail));
        // An account of the same handle there is a hint.
        QVERIFY(f->ingest(
            {said(u"speaker"_s, u"Instagram"_s, m_today.addDays(-150), 10, u"가입했어요"_s, Sentiment::Neutral)}));
        count();
        const Evidence hinted = f->evidence("daily", "daily.gaps", u"person_gaps"_s);
        QVERIFY2(hinted.rows.constFirst().detail.contains(u"may be theirs"),
                 qPrintable(hinted.rows.constFirst().detail));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
