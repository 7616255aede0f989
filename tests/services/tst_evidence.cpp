#include "checklist_fixture.h"
#include "core/evidence.h"
#include "services/checklist_settings_reader.h"
#include "services/good_day.h"
#include "services/report_service.h"
#include "services/today.h"
#include "store/spike_store.h"

using namespace pulse;
using namespace Qt::StringLiterals;

class TestEvidence : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    const QDate m_today{2026, 11, 23};

    EnrichedPost today(int hour, int minute, Sentiment sentiment, const QString &author)
    {
        return f->post(f->at(m_today, hour, minute), sentiment, author, f->brand.id);
    }

private slots:
    void init() { f = std::make_unique<ChecklistFixture>(); }

    void everyViewOfEveryItemSaysSomethingTrue()
    {
        QVERIFY(f->open());
        f->clock.set(f->at(QDate(2026, 12, 1), 10).toUTC()); // Tuesday: all rhythms have a run
        QSet<QString> views;
        for (const ChecklistTemplate &list : builtInTemplates()) {
            if (list.key == u"crisis")
                continue;
            const QByteArray key = list.key.toLatin1();
            const ChecklistRun run = f->run(key.constData());
            QVERIFY2(!run.uid.isEmpty(), key.constData());
            for (const RunItem &item : run.items) {
                const auto made = f->wait(f->service->evidence(run.uid, item.item.key, u"en"_s));
                QVERIFY2(made, qPrintable(item.item.key + (made ? u""_s : made.error().text + made.error().detail)));
                QCOMPARE(made->views.size(), item.item.evidenceViews.size());
                for (const Evidence &view : made->views) {
                    views.insert(view.view);
                    QVERIFY2(!view.headline.isEmpty(), qPrintable(view.view));
                    QVERIFY(view.cutOff.isValid() && view.cutOff <= f->clock.now());
                    // What is not there is said in a whole sentence, and offers nothing to tick.
                    if (view.status == Evidence::Status::NotAvailable) {
                        QVERIFY2(view.note.endsWith(u'.'), qPrintable(view.view));
                        QVERIFY(!view.doneMeansMet && view.rows.isEmpty());
                    }
                    // It reads the same after it was stored.
                    QCOMPARE(Evidence::fromJson(view.toJson()).toJson(), view.toJson());
                }
            }
        }
        QCOMPARE(views.size(), 36);
    }

    void ownPostsAreOnlyKnownForNamedAccounts()
    {
        QVERIFY(f->open());
        QCOMPARE(f->evidence("daily", "daily.posts", u"posts_today"_s).status, Evidence::Status::NotAvailable);
        QVERIFY(f->set(ChecklistSettings::OwnAccountsKey, {u"@yesi_official"_s}));
        const Evidence none = f->evidence("daily", "daily.posts", u"posts_today"_s);
        QCOMPARE(none.n, 0);
        QCOMPARE(none.status, Evidence::Status::Calm);
        EnrichedPost own = today(9, 5, Sentiment::Neutral, u"yesi_official"_s);
        own.brands.clear(); // an own post need not match the brand's query
        QVERIFY(f->ingest({own}));
        const Evidence one = f->evidence("daily", "daily.posts", u"posts_today"_s);
        QCOMPARE(one.n, 1);
        QVERIFY(raw(one.rows.constFirst().mention) != 0);
    }

    void riskWordsOfOurOwnSideComeFirst()
    {
        QVERIFY(f->open());
        QVERIFY(f->addStaff(u"staff_kim"_s, StaffConsent::Agreed));
        EnrichedPost calm = today(10, 0, Sentiment::Neutral, u"staff_kim"_s);
        EnrichedPost risky = today(8, 0, Sentiment::Neutral, u"staff_kim"_s);
        risky.post.text = u"환불해 달라는 고객이 또 왔다"_s;
        EnrichedPost old = f->post(f->at(m_today.addDays(-2), 8), Sentiment::Neutral, u"staff_kim"_s, f->brand.id);
        QVERIFY(f->ingest({calm, risky, old}));
        const Evidence feed = f->evidence("daily", "daily.crisis_own", u"own_risk_feed"_s);
        QCOMPARE(feed.n, 2);
        QCOMPARE(feed.status, Evidence::Status::Attention);
        QVERIFY(feed.rows.constFirst().title.startsWith(u"환불해"));
        QCOMPARE(feed.rows.constFirst().value, u"환불"_s);
        QVERIFY(feed.rows.at(1).badge.isEmpty());
        QVERIFY(feed.rows.constFirst().detail.contains(u"STAFF_KIM")); // who it is in the company
    }

    void ourOwnWhoSpeakBadlyAreMarkedWithoutARiskWordToo()
    {
        QVERIFY(f->open());
        QVERIFY(f->addStaff(u"angry"_s, StaffConsent::Agreed, u"X"_s));
        QVERIFY(f->ingest({today(8, 0, Sentiment::Neutral, u"angry"_s), today(8, 5, Sentiment::Negative, u"angry"_s)}));
        const Evidence feed = f->evidence("daily", "daily.crisis_own", u"own_risk_feed"_s);
        QCOMPARE(feed.n, 2);
        QCOMPARE(feed.status, Evidence::Status::Attention);
        QCOMPARE(feed.rows.constFirst().badge, u"Negative"_s);
        QVERIFY(feed.rows.at(1).badge.isEmpty());
    }

    void onlyStaffWhoAgreedAreReadAndOnlyOnTheirPlace()
    {
        QVERIFY(f->open());
        QVERIFY(f->addStaff(u"yes"_s, StaffConsent::Agreed, u"X"_s));
        QVERIFY(f->addStaff(u"elsewhere"_s, StaffConsent::Agreed, u"Bluesky"_s));
        QVERIFY(f->addStaff(u"no"_s, StaffConsent::Declined));
        QVERIFY(f->addStaff(u"later"_s, StaffConsent::NotAsked));
        QVERIFY(f->ingest({today(8, 0, Sentiment::Neutral, u"yes"_s), today(8, 5, Sentiment::Neutral, u"no"_s),
                           today(8, 10, Sentiment::Neutral, u"later"_s),
                           today(8, 15, Sentiment::Neutral, u"elsewhere"_s)}));
        const Evidence feed = f->evidence("daily", "daily.crisis_own", u"own_risk_feed"_s);
        QCOMPARE(feed.n, 1);
        QVERIFY(feed.rows.constFirst().detail.contains(u"YES"));
        QVERIFY(feed.note.startsWith(u"2 "));
    }

    void negativeMentionsStandInTheOrderOfTheirRisk()
    {
        QVERIFY(f->open());
        EnrichedPost quiet = today(9, 30, Sentiment::Negative, u"nobody"_s);
        quiet.post.author.followers = 3;
        EnrichedPost loud = today(8, 30, Sentiment::Negative, u"famous"_s);
        loud.post.author.followers = 420'000;
        loud.post.engagement = {800, 300, 50, std::nullopt};
        EnrichedPost kind = today(9, 40, Sentiment::Positive, u"friend"_s);
        QVERIFY(f->ingest({quiet, loud, kind}));
        const Evidence feed = f->evidence("daily", "daily.crisis_customer", u"negative_feed"_s);
        // Since the run before does not exist: the last 24 hours, with Sunday noon's negative post.
        QCOMPARE(feed.n, 3);
        QVERIFY(feed.rows.constFirst().detail.contains(u"@famous"));
        QVERIFY(!feed.doneMeansMet);
        QVERIFY(feed.headline.contains(u"3 negative"));
        for (const EvidenceRow &row : feed.rows)
            QVERIFY(raw(row.mention) != 0);
    }

    void theScanGoesBackToTheLastOne()
    {
        QVERIFY(f->open());
        f->clock.set(f->at(QDate(2026, 11, 24), 9).toUTC());
        // Monday was not worked on: what was said on Monday is still to be read.
        QVERIFY(f->ingest({today(11, 0, Sentiment::Negative, u"x"_s), today(18, 0, Sentiment::Negative, u"y"_s)}));
        f->clock.set(f->at(m_today, 10, 30).toUTC());
        const Uid monday = f->run("daily").uid;
        f->clock.set(f->at(QDate(2026, 11, 24), 9).toUTC());
        QCOMPARE(f->evidence("daily", "daily.crisis_customer", u"negative_feed"_s).n, 2);
        f->clock.set(f->at(m_today, 12).toUTC());
        QVERIFY(f->wait(f->service->tick(monday, u"daily.crisis_customer"_s, {}, u"en"_s)));
        f->clock.set(f->at(QDate(2026, 11, 24), 9).toUTC());
        QCOMPARE(f->evidence("daily", "daily.crisis_customer", u"negative_feed"_s).n, 1);
    }

    void theDayIsReadAgainstLikeDays()
    {
        QVERIFY(f->open());
        const Evidence usual = f->evidence("daily", "daily.typical", u"day_vs_typical"_s);
        QCOMPARE(usual.n, 3);
        QCOMPARE(usual.status, Evidence::Status::Calm);
        QVERIFY2(usual.headline.contains(u"usual range"), qPrintable(usual.headline));
        QVERIFY(usual.doneMeansMet);
        QList<EnrichedPost> wave;
        for (int i = 0; i < 40; ++i)
            wave << today(9, i, Sentiment::Negative, u"w%1"_s.arg(i));
        QVERIFY(f->ingest(wave));
        const Evidence spike = f->evidence("daily", "daily.typical", u"day_vs_typical"_s);
        QCOMPARE(spike.n, 43);
        QCOMPARE(spike.status, Evidence::Status::Attention);
        QVERIFY2(spike.headline.contains(u"spike"), qPrintable(spike.headline));
        QCOMPARE(spike.rows.constFirst().from, f->at(m_today, 9).toUTC());
        QVERIFY(!spike.series.isEmpty());
    }

    void theChartOfTheDayMarksAQueryThatWasEditedAndKeepsTheMark()
    {
        QVERIFY(f->open());
        for (const QString &query : {u"예시PC"_s, u"예시PC OR 예시전자"_s})
            QVERIFY(f->wait(applyChange(*f->workspace, u"brand"_s, f->brand.uid, u"query"_s, query)));
        const Evidence day = f->evidence("daily", "daily.typical", u"day_vs_typical"_s);
        QCOMPARE(day.marks.size(), 1);
        QCOMPARE(day.marks.constFirst().at, f->at(m_today, 0).toUTC());
        QVERIFY2(day.marks.constFirst().words.contains(u"예시PC OR 예시전자"),
                 qPrintable(day.marks.constFirst().words));
        QCOMPARE(Evidence::fromJson(day.toJson()).marks, day.marks); // frozen with a tick
    }

    void withoutAPastNothingIsCalledUsual()
    {
        QVERIFY(f->openEmpty());
        QVERIFY(f->ingest({today(9, 0, Sentiment::Neutral, u"a"_s)}));
        const Evidence day = f->evidence("daily", "daily.typical", u"day_vs_typical"_s);
        QCOMPARE(day.status, Evidence::Status::NotEnoughData);
        QVERIFY(!day.doneMeansMet);
        const Evidence benchmarks = f->evidence("setup", "setup.good_day", u"benchmark_table"_s);
        QCOMPARE(benchmarks.status, Evidence::Status::NotEnoughData);
    }

    void conditionalItemsOfferNotApplicable()
    {
        QVERIFY(f->open());
        const Uid run = f->run("daily").uid;
        QVERIFY(!f->wait(f->service->evidence(run, u"daily.crisis_act"_s, u"en"_s))->applies);
        QVERIFY(!f->wait(f->service->evidence(run, u"daily.join"_s, u"en"_s))->applies);
        QVERIFY(f->wait(f->service->evidence(run, u"daily.posts"_s, u"en"_s))->applies);
    }

    void whoSpokeForAndAgainstIsToldApart()
    {
        QVERIFY(f->open());
        QVERIFY(f->ingest({today(9, 1, Sentiment::Positive, u"fan"_s), today(9, 2, Sentiment::Positive, u"fan"_s),
                           today(9, 3, Sentiment::Negative, u"critic"_s)}));
        const Evidence people = f->evidence("daily", "daily.people", u"people_active"_s);
        QCOMPARE(people.rows.size(), 2);
        QCOMPARE(people.rows.at(0).title, u"@fan"_s);
        QCOMPARE(people.rows.at(0).tone, Tone::Good);
        QCOMPARE(people.rows.at(0).search, u"author:\"fan\" source:\"X\""_s);
        QVERIFY(Query::parse(people.rows.at(0).search).errors.isEmpty());
        QCOMPARE(people.rows.at(1).tone, Tone::Bad);
        QCOMPARE(people.headline, u"Spoke for us: 1 · against us: 1"_s);
    }

    void wishesToBuyAreListedForHandOver()
    {
        QVERIFY(f->open());
        const Evidence none = f->evidence("daily", "daily.handover", u"handover_list"_s);
        QVERIFY(none.doneMeansMet);
        EnrichedPost wish = today(9, 20, Sentiment::Neutral, u"buyer"_s);
        wish.judgement.purchaseIntent = 0.9;
        QVERIFY(f->ingest({wish}));
        const Evidence one = f->evidence("daily", "daily.handover", u"handover_list"_s);
        QCOMPARE(one.n, 1);
        QVERIFY(!one.doneMeansMet);
        QVERIFY(one.rows.constFirst().detail.contains(u"@buyer"));
    }

    void whatWasSettledIsNoLongerToLookAt()
    {
        QVERIFY(f->open());
        Spike spike;
        spike.uid = u"spike-of-nine"_s;
        spike.brand = f->brand.id;
        spike.start = spike.peak = f->at(m_today, 9).toUTC();
        spike.end = spike.start.addSecs(3600);
        spike.actual = 40;
        spike.expected = 3;
        QVERIFY(f->wait(f->workspace->write([&](Connection &c, ChangeSet &changes) {
            return SpikeStore(c).merge(f->brand.id, Metric::Mentions, Bucket::Hour, {}, {spike}, changes);
        })));
        const auto toLookAt = [&] {
            const auto read = f->wait(
                f->workspace->read([&](Connection &c) { return readToday(c, f->brand, f->clock.now(), u"en"_s); }));
            QList<EvidenceRow> rows = read ? read->attention : QList<EvidenceRow>{};
            rows.removeIf([](const EvidenceRow &row) { return row.badge != u"Spike"; });
            return rows;
        };
        QCOMPARE(toLookAt().size(), 1);
        QCOMPARE(toLookAt().constFirst().tone, Tone::Bad);
        const auto settled =
            f->wait(applyChange(*f->workspace, u"spike"_s, spike.uid, u"state"_s, toKey(SpikeState::KnownCause)));
        QVERIFY(settled);
        QVERIFY(toLookAt().isEmpty());
        QVERIFY(f->wait(undoChange(*f->workspace, settled->uid)));
        QCOMPARE(toLookAt().size(), 1);
    }

    void theProposedGoodDayIsTheUpperQuarterAndOneSpikeDoesNotMoveIt()
    {
        QVERIFY(f->open());
        const auto propose = [this] {
            return f->wait(f->workspace->read([this](Connection &connection) {
                const auto calendar = readTeamCalendar(connection);
                return proposeGoodDays(connection, f->brand, *calendar, f->clock.now());
            }));
        };
        const auto before = propose();
        QVERIFY(before);
        QCOMPARE(before->constFirst().metric, Metric::Mentions);
        QCOMPARE(before->constFirst().proposed, 39.0); // thirteen hours of three
        QVERIFY(before->constFirst().days > 50);
        QList<EnrichedPost> wave;
        for (int i = 0; i < 500; ++i)
            wave << f->post(f->at(m_today.addDays(-3), 12, i % 60), Sentiment::Neutral, u"w"_s, f->brand.id);
        QVERIFY(f->ingest(wave));
        QCOMPARE(propose()->constFirst().proposed, 39.0);
    }

    void theRecordOfTheWeekNamesWhatFellOutTwice()
    {
        QVERIFY(f->openEmpty());
        const Uid monday = f->run("daily").uid;
        QVERIFY(f->wait(f->service->skip(monday, u"daily.gaps"_s, u"시간 없음"_s)));
        QVERIFY(f->wait(f->service->tick(monday, u"daily.posts"_s, {}, u"en"_s)));
        f->clock.set(f->at(QDate(2026, 11, 30), 9).toUTC());
        const Evidence record = f->evidence("weekly", "weekly.runs", u"run_history"_s);
        QCOMPARE(record.n, 5);
        QCOMPARE(record.status, Evidence::Status::Attention);
        QCOMPARE(record.headline, u"Runs: 5 · items done 1, skipped 1, missed 34"_s);
        const auto gaps =
            std::ranges::find_if(record.rows, [](const EvidenceRow &row) { return row.detail.contains(u"시간 없음"); });
        QVERIFY(gaps != record.rows.cend());
    }

    void sharesOfOwnContentAreReadAgainstUsualWeeks()
    {
        QVERIFY(f->open());
        QVERIFY(f->set(ChecklistSettings::OwnAccountsKey, {u"@yesi_official"_s}));
        QList<EnrichedPost> posts;
        for (int week = 1; week <= 9; ++week) { // the week that the list looks back on is the first
            posts << f->post(f->at(m_today.addDays(3 - 7 * week), 9), Sentiment::Neutral, u"yesi_official"_s,
                             f->brand.id);
            posts.last().post.engagement.shares = week == 1 ? 90 : 10;
            posts.last().post.text = week == 1 ? u"예시PC 새 색상을 소개합니다"_s : u"예시PC 소식"_s;
        }
        QVERIFY(f->ingest(posts));
        const Evidence evidence = f->evidence("weekly", "weekly.shares", u"activation_week"_s);
        const EvidenceRow own = evidence.rows.constFirst();
        QCOMPARE(own.title, u"Shares of own content"_s);
        QCOMPARE(own.value, u"90"_s);
        QCOMPARE(own.badge, u"Rise"_s);
        QVERIFY2(own.detail.contains(u"usually 10 a week"_s) && own.detail.contains(u"새 색상"_s),
                 qPrintable(own.detail));
        QVERIFY(raw(own.mention) != 0);
    }

    void shareOfVoiceCountsBothBrands()
    {
        QVERIFY(f->open());
        QList<EnrichedPost> theirs;
        for (int i = 0; i < 91; ++i)
            theirs << f->post(f->at(QDate(2026, 11, 18), 12, i % 60), Sentiment::Positive, u"r%1"_s.arg(i),
                              f->rival.id);
        QVERIFY(f->ingest(theirs));
        f->clock.set(f->at(QDate(2026, 12, 1), 10).toUTC());
        const Evidence share = f->evidence("monthly", "monthly.sov", u"share_of_voice"_s);
        QCOMPARE(share.rows.size(), 2);
        // November: 22 whole days of 39 and the three of the 23rd, against 91.
        QCOMPARE(share.n, 22 * 39 + 3 + 91);
        QCOMPARE(share.rows.constFirst().value, u"90.4%"_s);
        QCOMPARE(share.rows.constFirst().badge, u"Us"_s);
    }

    /// It says what the report's first page says, without reading what its sections hold.
    void thePreviewSaysWhatTheReportSaysAndOpensIt()
    {
        QVERIFY(f->open());
        f->clock.set(f->at(QDate(2026, 12, 1), 10).toUTC()); // the list that looks back on November
        ReportService reports(*f->workspace, f->clock);
        const ReportRequest november{f->brand.id, Period::monthOf(QDate(2026, 11, 1)), u"en"_s};
        const auto report = f->wait(reports.prepare(november));
        QVERIFY(report);
        Evidence preview = f->evidence("monthly", "monthly.report", u"report_preview"_s);
        QCOMPARE(preview.headline, report->document.title);
        QVERIFY2(preview.note.contains(report->document.lead), qPrintable(preview.note));
        QVERIFY(!preview.doneMeansMet);
        QStringList titles;
        for (const EvidenceRow &row : std::as_const(preview.rows)) {
            QCOMPARE(row.report, u"2026-11"_s);
            titles << row.title;
        }
        for (const ReportSection &section : report->plan.sections)
            QCOMPARE(titles.contains(sectionName(section.key, u"en"_s)), section.shown && section.key != u"summary");
        QVERIFY(titles.contains(u"What comes next"_s));

        // The author's words stand in it, and a report that is kept as final is told.
        QVERIFY(f->wait(reports.saveWords(november, {{u"title"_s, u"A calm month"_s}})));
        QVERIFY(f->wait(reports.keep(november, report->document)));
        preview = f->evidence("monthly", "monthly.report", u"report_preview"_s);
        QCOMPARE(preview.headline, u"A calm month"_s);
        QCOMPARE(preview.rows.constFirst().badge, u"Final"_s);
        QVERIFY(preview.doneMeansMet);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
