#include "checklist_fixture.h"
#include "services/case_service.h"
#include "services/person_change.h"
#include "services/report_gatherer.h"
#include "services/today.h"
#include "store/case_store.h"
#include "store/spike_store.h"

using namespace pulse;
using namespace Qt::StringLiterals;

class TestCaseService : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<CaseService> m_cases;
    const QDate m_today{2026, 11, 23};

    template <typename T>
    static T wait(QFuture<T> future)
    {
        return ChecklistFixture::wait(future);
    }
    Uid changed(const QFuture<Result<Change>> &future)
    {
        const auto change = wait(future);
        return change ? change->entityUid : u"error: "_s + change.error().text + change.error().detail;
    }
    QList<CaseLine> list(bool openOnly = true) { return wait(m_cases->list(f->brand, openOnly)).valueOr({}); }
    CaseDetail detail(const Uid &uid)
    {
        const auto read = wait(m_cases->detail(uid, u"en"_s));
        if (!read)
            qWarning("%s", qPrintable(read.error().text + read.error().detail));
        return read.valueOr({});
    }
    QList<MentionId> newest(int count)
    {
        MentionFilter filter;
        filter.brand = f->brand.id;
        const auto page = wait(
            f->workspace->read([=](Connection &connection) { return MentionStore(connection).page(filter, count); }));
        QList<MentionId> ids;
        for (const Mention &mention : page.valueOr({}))
            ids << mention.id;
        return ids;
    }
    /// A storm of negative posts this morning, the first one by a loud author, and its spike in the log.
    Uid storm()
    {
        QList<EnrichedPost> batch;
        EnrichedPost first = f->post(f->at(m_today, 8, 5), Sentiment::Negative, u"loudvoice"_s, f->brand.id);
        first.post.text = u"예시PC 충전하다가 불이 났습니다"_s;
        first.post.author.followers = 240'000;
        batch << first;
        for (int i = 0; i < 79; ++i)
            batch << f->post(f->at(m_today, 9, i % 60), Sentiment::Negative, u"angry%1"_s.arg(i), f->brand.id);
        if (!f->ingest(batch))
            return {};
        Spike spike;
        spike.uid = derivedUid({u"spike"_s, u"storm"_s});
        spike.brand = f->brand.id;
        spike.metric = Metric::Negative;
        spike.start = f->at(m_today, 8).toUTC();
        spike.end = f->at(m_today, 10).toUTC();
        spike.peak = f->at(m_today, 9).toUTC();
        spike.actual = 80;
        spike.expected = 1;
        const auto merged = wait(f->workspace->write([spike](Connection &connection, ChangeSet &changes) {
            return SpikeStore(connection).merge(spike.brand, spike.metric, spike.bucket, {}, {spike}, changes);
        }));
        return merged ? spike.uid : Uid();
    }
    SpikeState stateOf(const Uid &spike)
    {
        const auto found =
            wait(f->workspace->read([=](Connection &connection) { return SpikeStore(connection).byUid(spike); }));
        return found ? found->state : SpikeState::New;
    }

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        m_cases = std::make_unique<CaseService>(*f->workspace, f->clock);
    }
    void cleanup()
    {
        m_cases.reset();
        f.reset();
    }

    void severalPostsSavedAtOnceAreTakenBackAtOnce()
    {
        QVERIFY(!storm().isEmpty());
        const Uid uid = changed(m_cases->open(f->brand.id, u"Fire"_s, {}));
        const auto saved = wait(m_cases->attach(uid, newest(3)));
        QVERIFY(saved && !saved->uid.isEmpty());
        QCOMPARE(detail(uid).posts.size(), 3);
        const auto undone = wait(undoChange(*f->workspace, saved->uid));
        QVERIFY(undone);
        QCOMPARE(detail(uid).posts.size(), 0);
        QCOMPARE(list().size(), 1); // the case itself stays
        QVERIFY(wait(undoChange(*f->workspace, undone->uid)));
        QCOMPARE(detail(uid).posts.size(), 3);
    }
    void aSpikeJudgedACrisisOpensItsCaseWithListAndPosts()
    {
        const Uid spike = storm();
        QVERIFY(!spike.isEmpty());
        const Uid uid = changed(m_cases->openFromSpike(spike, u"en"_s));
        QCOMPARE(uid, spike); // two members who open it give it the same name
        QCOMPARE(stateOf(spike), SpikeState::Crisis);
        QCOMPARE(list().size(), 1);
        const CaseDetail found = detail(uid);
        QVERIFY(found.line.crisisCase.title.startsWith(u"Negative mentions"));
        QCOMPARE(found.line.steps, 7);
        QCOMPARE(found.posts.constFirst().author, u"@loudvoice"_s);
        QCOMPARE(found.posts.constFirst().followers, std::optional<qint64>(240'000));
        QVERIFY(found.posts.size() >= 2);
        // Opened again, it is the same case.
        QCOMPARE(changed(m_cases->openFromSpike(spike, u"en"_s)), uid);
        QCOMPARE(list().size(), 1);
    }

    void theSeverityIsProposedWithItsGrounds()
    {
        const Uid uid = changed(m_cases->openFromSpike(storm(), u"en"_s));
        const CaseDetail found = detail(uid);
        QCOMPARE(found.grounds.negative, 80.0);
        QVERIFY(found.grounds.usual.value_or(99) <= 1);
        QCOMPARE(found.grounds.lastHours, 80.0);
        QCOMPARE(found.grounds.loudest, std::optional<qint64>(240'000));
        QCOMPARE(found.grounds.days, 1);
        QCOMPARE(found.proposal.volume, 2);
        QCOMPARE(found.proposal.speed, 1);
        QCOMPARE(found.proposal.speaker, 2);
        QCOMPARE(found.proposal.lasting, 0);
        QCOMPARE(found.proposal.severity(), Severity::High);
        QVERIFY2(found.groundsInWords.constFirst().startsWith(u"80 negative mentions since"),
                 qPrintable(found.groundsInWords.constFirst()));
        QVERIFY(!found.line.crisisCase.severity); // a proposal, not a decision
    }

    void whatWasJudgedACrisisStandsOnTodayOnceAsItsCase()
    {
        const Uid spike = storm();
        const auto rows = [&](bool cases) {
            const auto today = wait(f->workspace->read(
                [&](Connection &connection) { return readToday(connection, f->brand, f->clock.now(), u"en"_s); }));
            return std::ranges::count_if(today->attention, [&](const EvidenceRow &row) {
                return cases ? row.crisisCase == spike : row.crisisCase.isEmpty() && row.badge == u"Spike";
            });
        };
        const auto before = rows(false);
        QVERIFY(before >= 1);
        const Uid uid = changed(m_cases->openFromSpike(spike, u"en"_s));
        QCOMPARE(rows(true), 1);
        QCOMPARE(rows(false), before - 1);
        QVERIFY(wait(m_cases->close(uid, u"answered"_s)));
        QCOMPARE(rows(true), 0);
        QCOMPARE(rows(false), before - 1);
    }

    void theFirstStepTellsWhatIsSavedAndWhatIsNotYet()
    {
        const Uid uid = changed(m_cases->openFromSpike(storm(), u"en"_s));
        const auto capture = [&] {
            return wait(f->service->evidence(detail(uid).run, u"crisis.capture"_s, u"en"_s))->views.constFirst();
        };
        const qsizetype saved = detail(uid).posts.size();
        const Evidence before = capture();
        // Since the matter began, not since somebody last looked at a list.
        QVERIFY2(before.headline.startsWith(u"Posts saved: %1 · negative mentions since "_s.arg(saved)) &&
                     before.headline.endsWith(u": 80"_s),
                 qPrintable(before.headline));
        QVERIFY(before.doneMeansMet);
        QCOMPARE(before.rows.constFirst().badge, u"Saved"_s);
        QCOMPARE(before.rows.constFirst().mention, detail(uid).mentions.constFirst());
        const EvidenceRow unsaved = before.rows.at(saved);
        QCOMPARE(unsaved.badge, u"Negative"_s);
        QVERIFY(wait(m_cases->attach(uid, {unsaved.mention})));
        QVERIFY(std::ranges::none_of(capture().rows.mid(saved + 1),
                                     [&](const EvidenceRow &row) { return row.mention == unsaved.mention; }));
        for (const CasePost &post : detail(uid).posts)
            QVERIFY(wait(m_cases->detach(uid, post.mention)));
        QVERIFY(!capture().doneMeansMet);
    }

    void theTimeLineFillsItselfFromTheData()
    {
        const Uid uid = changed(m_cases->openFromSpike(storm(), u"en"_s));
        f->clock.advance(600);
        QVERIFY(wait(m_cases->setOwner(uid, u"지민"_s)));
        QVERIFY(wait(m_cases->setSeverity(uid, Severity::High)));
        f->clock.advance(600);
        QVERIFY(wait(m_cases->addEntry(uid, CaseEntry::Kind::Reply, u"사과문을 올림"_s, u"https://x.example/1"_s, {})));
        const QList<CaseEvent> events = detail(uid).timeLine;
        QCOMPARE(events.constFirst().kind, CaseEvent::Kind::Spike); // the hour begins before its first post
        const auto first = std::ranges::find(events, CaseEvent::Kind::FirstPost, &CaseEvent::kind);
        QVERIFY(first != events.cend());
        QCOMPARE(first->at, f->at(m_today, 8, 5).toUTC());
        QCOMPARE(first->by, u"@loudvoice"_s);
        QVERIFY(first->mention != MentionId{});
        QCOMPARE(events.constLast().text, u"Replied: 사과문을 올림 · https://x.example/1"_s);
        const auto owner = std::ranges::find(events, u"Owner: 지민"_s, &CaseEvent::text);
        QVERIFY(owner != events.cend());
        QVERIFY(std::ranges::is_sorted(events, {}, &CaseEvent::at));
        // What was taken back did not happen.
        const auto owned = wait(m_cases->setOwner(uid, u"현우"_s));
        QVERIFY(wait(undoChange(*f->workspace, owned->uid)));
        for (const CaseEvent &event : detail(uid).timeLine)
            QVERIFY(event.text != u"Owner: 현우");
    }

    void openingCanBeUndoneAndTheSpikeIsAsBefore()
    {
        const Uid spike = storm();
        const auto opened = wait(m_cases->openFromSpike(spike, u"en"_s));
        QVERIFY(wait(undoChange(*f->workspace, opened->uid)));
        QCOMPARE(stateOf(spike), SpikeState::New);
        QCOMPARE(list().size(), 0);
        QVERIFY(wait(m_cases->openFromSpike(spike, u"en"_s)));
        QCOMPARE(list().size(), 1);
    }

    void aJudgementTakenBackLeavesACaseThatWasWorkedOn()
    {
        const Uid spike = storm();
        QVERIFY(wait(m_cases->openFromSpike(spike, u"en"_s)));
        QVERIFY(wait(m_cases->judgeOtherwise(spike, SpikeState::New)));
        QCOMPARE(list().size(), 0); // nobody had touched it
        QVERIFY(wait(m_cases->openFromSpike(spike, u"en"_s)));
        QVERIFY(wait(m_cases->setOwner(spike, u"지민"_s)));
        QVERIFY(wait(m_cases->judgeOtherwise(spike, SpikeState::KnownCause)));
        QCOMPARE(stateOf(spike), SpikeState::KnownCause);
        QCOMPARE(list().size(), 1);
    }

    void aPostKeepsItsWordsAfterItsPlaceDeletedIt()
    {
        EnrichedPost post = f->post(f->at(m_today, 9, 30), Sentiment::Negative, u"gone"_s, f->brand.id);
        post.post.text = u"예시PC 환불을 거부당했습니다"_s;
        QVERIFY(f->ingest({post}));
        const Uid uid = changed(m_cases->open(f->brand.id, {}, newest(1)));
        QCOMPARE(list().constFirst().crisisCase.title, u"예시PC 환불을 거부당했습니다"_s);
        EnrichedPost deletion = post;
        deletion.post.deleted = true;
        QVERIFY(f->ingest({deletion}));
        QCOMPARE(detail(uid).posts.constFirst().text, u"예시PC 환불을 거부당했습니다"_s);
        QVERIFY(wait(m_cases->detach(uid, detail(uid).posts.constFirst().mention)));
        QVERIFY(detail(uid).posts.isEmpty());
    }

    void aCaseNeedsANameAndAClosingNote()
    {
        QVERIFY(!wait(m_cases->open(f->brand.id, u"  "_s, {})));
        const Uid uid = changed(m_cases->open(f->brand.id, u"배송 지연"_s, {}));
        QVERIFY(!wait(m_cases->close(uid, u" "_s)));
        QCOMPARE(list().size(), 1);
        QVERIFY(wait(m_cases->close(uid, u"보상 안내로 마무리"_s)));
        QCOMPARE(list().size(), 0);
        QCOMPARE(list(false).size(), 1);
        QVERIFY(!detail(uid).line.crisisCase.isOpen());
        QVERIFY(wait(m_cases->reopen(uid)));
        QCOMPARE(list().size(), 1);
    }

    void anApprovalHoldsForTheApprovedWordsOnly()
    {
        const Uid uid = changed(m_cases->open(f->brand.id, u"배송 지연"_s, {}));
        QVERIFY(wait(m_cases->saveDraft(uid, {}, u"불편을 드려 죄송합니다"_s)));
        const ReplyDraft draft = detail(uid).drafts.constFirst();
        QVERIFY(!draft.isApproved());
        QVERIFY(wait(m_cases->approveDraft(uid, draft.uid, true)));
        QVERIFY(detail(uid).drafts.constFirst().isApproved());
        const auto edited = wait(m_cases->saveDraft(uid, draft.uid, u"확인 중입니다"_s));
        QVERIFY(!detail(uid).drafts.constFirst().isApproved());
        QVERIFY(wait(undoChange(*f->workspace, edited->uid)));
        QVERIFY(detail(uid).drafts.constFirst().isApproved());
        QVERIFY(wait(m_cases->saveDraft(uid, draft.uid, {})));
        QVERIFY(detail(uid).drafts.isEmpty());
    }

    void anOpenCaseStaysOnTodayAndTheDailyItemUntilItIsClosed()
    {
        const Uid daily = f->run("daily").uid;
        const auto applies = [&] { return wait(f->service->evidence(daily, u"daily.crisis_act"_s, u"en"_s)); };
        QVERIFY(!applies()->applies);
        const Uid uid = changed(m_cases->open(f->brand.id, u"배송 지연"_s, {}));
        QVERIFY(applies()->applies);
        const Evidence before = applies()->views.constFirst();
        QCOMPARE(before.headline, u"Open cases: 1"_s);
        QCOMPARE(before.rows.constFirst().crisisCase, uid);
        QVERIFY(!before.doneMeansMet);
        QVERIFY2(before.note.contains(u"no owner"), qPrintable(before.note));
        QVERIFY(wait(m_cases->setOwner(uid, u"지민"_s)));
        QVERIFY(wait(m_cases->setSeverity(uid, Severity::Low)));
        QVERIFY(wait(m_cases->setNextStep(uid, u"상품팀 답 기다림"_s, f->clock.now().addSecs(7200))));
        QVERIFY(applies()->views.constFirst().doneMeansMet);
        const auto today = [&] {
            return wait(f->workspace->read(
                [&](Connection &connection) { return readToday(connection, f->brand, f->clock.now(), u"en"_s); }));
        };
        f->clock.advance(3 * 3600);
        const auto open = today();
        QVERIFY(open);
        QCOMPARE(open->openCases, 1);
        QCOMPARE(open->attention.constFirst().crisisCase, uid);
        QVERIFY2(open->attention.constFirst().detail.contains(u"overdue"),
                 qPrintable(open->attention.constFirst().detail));
        QVERIFY(wait(m_cases->close(uid, u"끝"_s)));
        const auto closed = today();
        QVERIFY(closed);
        QCOMPARE(closed->openCases, 0);
        for (const EvidenceRow &row : closed->attention)
            QVERIFY(row.crisisCase.isEmpty());
        QVERIFY(!applies()->applies);
    }

    void theStepsOfACaseSeeTheirOwnCase()
    {
        const Uid uid = changed(m_cases->open(f->brand.id, u"배송 지연"_s, {}));
        changed(m_cases->open(f->brand.id, u"다른 건"_s, {}));
        const Uid run = caseRunUid(f->brand, uid);
        const auto facts = [&] { return wait(f->service->evidence(run, u"crisis.facts"_s, u"en"_s)); };
        QVERIFY(facts());
        QCOMPARE(facts()->views.constFirst().rows.constFirst().crisisCase, uid);
        QVERIFY(!facts()->views.constFirst().doneMeansMet);
        QVERIFY(wait(m_cases->saveDraft(uid, {}, u"확인 중입니다"_s)));
        QVERIFY(wait(m_cases->approveDraft(uid, detail(uid).drafts.constFirst().uid, true)));
        QVERIFY(facts()->views.constFirst().doneMeansMet);
        QVERIFY(wait(f->service->tick(run, u"crisis.facts"_s, {}, u"en"_s)));
        QCOMPARE(detail(uid).line.stepsDone, 1);
        QCOMPARE(detail(uid).timeLine.constLast().kind, CaseEvent::Kind::Step);
    }

    void theReportTellsTheCasesOfItsPeriod()
    {
        const Uid uid = changed(m_cases->openFromSpike(storm(), u"en"_s));
        QVERIFY(wait(m_cases->close(uid, u"원인을 고치고 안내함"_s)));
        const auto data = wait(f->workspace->read([&](Connection &connection) {
            return gatherReport(connection, {f->brand.id, Period::day(m_today), u"en"_s, {}}, {},
                                f->clock.now().addSecs(60));
        }));
        QVERIFY(data);
        QCOMPARE(data->cases.size(), 1);
        QCOMPARE(data->cases.constFirst().crisisCase.closingNote, u"원인을 고치고 안내함"_s);
        QVERIFY(data->cases.constFirst().timeLine.size() > 4);
        const auto blocks = caseBlocks(data->cases, f->seoul, u"en"_s, 1);
        const auto &table = std::get<TableBlock>(blocks.constFirst());
        QCOMPARE(table.rows.constFirst().at(3), u"2 hours"_s); // from the first hour of the storm
    }
};

QTEST_GUILESS_MAIN(TestCaseService)
#include "tst_case_service.moc"
