#include "checklist_fixture.h"
#include "services/checklist_sheet.h"
#include <QJsonDocument>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestChecklistService : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;

private slots:
    void init() { f = std::make_unique<ChecklistFixture>(); }

    void runsAppearByThemselvesForOwnBrandsOnly()
    {
        QVERIFY(f->openEmpty());
        const auto added = f->wait(f->service->ensureRuns());
        QVERIFY(added);
        QCOMPARE(*added, 4); // setup, daily, weekly, annual
        QCOMPARE(f->wait(f->service->history(f->rival.id, {}, 10))->size(), 0);
        QCOMPARE(f->run("daily").period.key(), u"2026-11-23"_s);
        QCOMPARE(f->run("weekly").period.key(), u"2026-W47"_s);
        const auto monthly = f->wait(f->service->current(f->brand.id, u"monthly"_s));
        QVERIFY(monthly);
        QVERIFY(monthly->run.uid.isEmpty());
        QCOMPARE(monthly->nextRunOn, QDate(2026, 12, 1));
    }

    void aNewDayBringsItsRunAndSaysWhatWasMissed()
    {
        QVERIFY(f->openEmpty());
        const Uid monday = f->run("daily").uid;
        QVERIFY(f->wait(f->service->tick(monday, u"daily.posts"_s, {}, u"ko"_s)));
        f->clock.advance(24 * 3600);
        const auto tuesday = f->wait(f->service->current(f->brand.id, u"daily"_s));
        QVERIFY(tuesday);
        QCOMPARE(tuesday->run.period.key(), u"2026-11-24"_s);
        QCOMPARE(tuesday->missedBefore, 6); // of seven required items one was done
        QCOMPARE(tuesday->previousRun, monday);
        for (const RunItem &item : tuesday->run.items)
            QCOMPARE(item.state, ItemState::Open);
    }

    void holidaysOfTheTeamHaveNoRun()
    {
        QVERIFY(f->openEmpty());
        f->clock.set(f->at(QDate(2026, 12, 24), 9).toUTC());
        QCOMPARE(f->run("daily").period.key(), u"2026-12-24"_s);
        f->clock.set(f->at(QDate(2026, 12, 25), 9).toUTC()); // Christmas, a Friday
        QCOMPARE(f->run("daily").period.key(), u"2026-12-24"_s);
        f->clock.set(f->at(QDate(2026, 12, 28), 9).toUTC());
        QCOMPARE(f->run("daily").period.key(), u"2026-12-28"_s);
    }

    void aTickFreezesWhatTheDataSaid()
    {
        QVERIFY(f->open());
        const Uid run = f->run("daily").uid;
        const Evidence before = f->evidence("daily", "daily.crisis_customer", u"negative_feed"_s);
        const auto change = f->wait(f->service->tick(run, u"daily.crisis_customer"_s, {}, u"en"_s));
        QVERIFY(change);
        QVERIFY(!change->uid.isEmpty());
        const RunItem ticked = f->item("daily", "daily.crisis_customer");
        QCOMPARE(ticked.state, ItemState::Done);
        QCOMPARE(ticked.doneAt, f->clock.now());
        QVERIFY(!ticked.late);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(ticked.evidence[u"cutOff"_s].toInteger(), Qt::UTC), f->clock.now());
        const QByteArray frozen = QJsonDocument(ticked.evidence).toJson();

        // The world goes on: more is said, a day passes, a year passes.
        f->clock.advance(600);
        QVERIFY(f->ingest({f->post(f->at(QDate(2026, 11, 23), 10, 15), Sentiment::Negative, u"late"_s, f->brand.id)}));
        QCOMPARE(f->evidence("daily", "daily.crisis_customer", u"negative_feed"_s).n, before.n + 1);
        f->clock.advance(400LL * 24 * 3600);
        const auto later = f->wait(f->service->run(run));
        const RunItem &kept = later->items.at(2);
        QCOMPARE(QJsonDocument(kept.evidence).toJson(), frozen);
        QCOMPARE(frozenViews(kept).constFirst().headline, before.headline);
        QCOMPARE(frozenViews(kept).constFirst().rows.size(), before.rows.size());
    }

    void aRunIsPrintedWithItsStatesItsFrozenEvidenceAndBoxesToTick()
    {
        QVERIFY(f->openEmpty());
        const Uid run = f->run("daily").uid;
        Evidence shown;
        shown.view = u"posts_today"_s;
        shown.headline = u"예약 2건"_s;
        shown.cutOff = f->clock.now();
        QVERIFY(f->wait(f->service->tick(run, u"daily.posts"_s, {shown}, u"ko"_s)));
        QVERIFY(f->wait(f->service->skip(run, u"daily.people"_s, u"행사 준비"_s)));
        const auto stored = f->wait(f->service->run(run));
        const ReportDocument sheet =
            checklistSheet(*stored, f->brand.name, u"11월 23일"_s, f->seoul, f->clock.now(), u"ko"_s);
        QString words;
        for (const ReportBlock &block : sheet.blocks)
            if (const auto *table = std::get_if<TableBlock>(&block))
                for (const QStringList &row : table->rows)
                    words += row.join(u' ') + u'\n';
        for (const QString &said : {u"■ 완료"_s, u"예약 2건"_s, u"– 건너뜀"_s, u"행사 준비"_s, u"□"_s})
            QVERIFY2(words.contains(said), qPrintable(said + u'\n' + words));
    }

    void whatStoodOnTheScreenIsWhatIsFrozen()
    {
        QVERIFY(f->openEmpty());
        Evidence shown;
        shown.view = u"posts_today"_s;
        shown.headline = u"예약 2건"_s;
        shown.cutOff = f->clock.now().addSecs(-90);
        QVERIFY(f->wait(f->service->tick(f->run("daily").uid, u"daily.posts"_s, {shown}, u"ko"_s)));
        const RunItem item = f->item("daily", "daily.posts");
        QCOMPARE(frozenViews(item).constFirst().headline, u"예약 2건"_s);
        QCOMPARE(item.evidence[u"cutOff"_s].toInteger(), shown.cutOff.toMSecsSinceEpoch());
    }

    void tickingBackIsOneUndoAndLeavesTheNote()
    {
        QVERIFY(f->openEmpty());
        const Uid run = f->run("daily").uid;
        const auto ticked = f->wait(f->service->tick(run, u"daily.people"_s, {}, u"ko"_s));
        QVERIFY(f->wait(f->service->setNote(run, u"daily.people"_s, u"새 인물 없음"_s)));
        QVERIFY(f->wait(f->service->undo(ticked->uid)));
        const RunItem item = f->item("daily", "daily.people");
        QCOMPARE(item.state, ItemState::Open);
        QCOMPARE(item.note, u"새 인물 없음"_s);
        // Taken back, it is not taken back again.
        QVERIFY(!f->wait(f->service->undo(ticked->uid)));
    }

    void skippingNeedsAReasonAndOnlyConditionalItemsCanBeNotApplicable()
    {
        QVERIFY(f->openEmpty());
        const Uid run = f->run("daily").uid;
        const auto without = f->wait(f->service->skip(run, u"daily.gaps"_s, u"  "_s));
        QVERIFY(!without);
        QCOMPARE(without.error().kind, Error::Kind::Usage);
        QVERIFY(f->wait(f->service->skip(run, u"daily.gaps"_s, u"담당자 휴가"_s)));
        QCOMPARE(f->item("daily", "daily.gaps").reason, u"담당자 휴가"_s);
        QVERIFY(!f->wait(f->service->setNotApplicable(run, u"daily.posts"_s)));
        QVERIFY(f->wait(f->service->setNotApplicable(run, u"daily.join"_s)));
        QCOMPARE(f->item("daily", "daily.join").state, ItemState::NotApplicable);
        QVERIFY(f->wait(f->service->reopen(run, u"daily.join"_s)));
        QCOMPARE(f->item("daily", "daily.join").state, ItemState::Open);
        QVERIFY(!f->wait(f->service->skip(run, u"daily.nonsense"_s, u"x"_s)));
        QVERIFY(!f->wait(f->service->tick(u"daily:nobody:2026-01-01"_s, u"daily.posts"_s, {}, u"ko"_s)));
    }

    void aPastRunFilledInLaterIsMarkedLateWithTheRealTime()
    {
        QVERIFY(f->open());
        const Uid monday = f->run("daily").uid;
        f->clock.advance(3 * 24 * 3600);
        QVERIFY(f->wait(f->service->tick(monday, u"daily.typical"_s, {}, u"en"_s)));
        const auto run = f->wait(f->service->run(monday));
        const RunItem &item = run->items.at(4);
        QCOMPARE(item.item.key, u"daily.typical"_s);
        QVERIFY(item.late);
        QCOMPARE(item.doneAt, f->clock.now());
        // It looks at its own day, not at the day of the tick.
        QCOMPARE(frozenViews(item).constFirst().cutOff, run->dueAt);
        QCOMPARE(frozenViews(item).constFirst().n, 3);
    }

    void assigneeNoteAndLinksBelongToTheItem()
    {
        QVERIFY(f->openEmpty());
        const Uid run = f->run("weekly").uid;
        QVERIFY(f->wait(f->service->setAssignee(run, u"weekly.shares"_s, u" 지민 "_s)));
        QVERIFY(f->wait(f->service->setLinks(run, u"weekly.shares"_s, {u"https://example.com/a"_s, u""_s})));
        const RunItem item = f->item("weekly", "weekly.shares");
        QCOMPARE(item.assignee, u"지민"_s);
        QCOMPARE(item.links, QStringList{u"https://example.com/a"_s});
        QCOMPARE(item.state, ItemState::Open);
    }

    void anEditedTemplateIsForRunsThatHaveNotBegun()
    {
        QVERIFY(f->openEmpty());
        f->run("daily");
        f->clock.advance(24 * 3600); // nobody looked on Tuesday yet; it has begun all the same
        auto templates = f->wait(f->service->templates());
        ChecklistTemplate daily = templates->at(1);
        daily.items.removeLast();
        QVERIFY(f->wait(f->service->saveTemplate(daily)));
        QCOMPARE(f->run("daily").items.size(), 10);
        f->clock.advance(24 * 3600);
        QCOMPARE(f->run("daily").items.size(), 9);
        QVERIFY(f->wait(f->service->restoreTemplate(u"daily"_s)));
        f->clock.advance(24 * 3600);
        QCOMPARE(f->run("daily").items.size(), 10);
        QVERIFY(!f->wait(f->service->restoreTemplate(u"hourly"_s)));
    }
};

QTEST_GUILESS_MAIN(TestChecklistService)
#include "tst_checklist_service.moc"
