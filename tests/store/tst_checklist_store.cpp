#include "store/change_targets.h"
#include "store/checklist_store.h"
#include "store/migrations.h"
#include "store/statement.h"
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone Seoul("Asia/Seoul");

QDateTime seoul(int year, int month, int day, int hour = 9)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Seoul).toUTC();
}

} // namespace

class TestChecklistStore : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    Brand m_brand;
    TeamCalendar m_calendar;

    ChecklistStore store() { return ChecklistStore(*m_connection); }
    int ensure(const QDateTime &now)
    {
        ChangeSet changes;
        const auto added = m_connection->transaction(
            [&]() -> Result<int> { return store().ensureRuns(m_brand, m_calendar, now, changes); });
        return added ? *added : -1;
    }
    ChecklistRun daily(const QDateTime &now)
    {
        const auto run = store().latest(m_brand.id, u"daily"_s, now);
        return run && *run ? **run : ChecklistRun();
    }
    Status apply(const Uid &item, const QString &field, const QJsonValue &value)
    {
        ChangeSet changes;
        const Status applied = runItemTarget().apply(*m_connection, item, field, value, changes);
        return applied && !changes.checklists ? Status(Error{Error::Kind::BadData, u"not announced"_s, {}}) : applied;
    }
    Status edit(const ChecklistTemplate &list)
    {
        ChangeSet changes;
        return checklistTemplateTarget().apply(*m_connection, list.key, u"content"_s, QJsonValue(templateContent(list)),
                                               changes);
    }

private slots:
    void init()
    {
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) +
                                               QString::fromLatin1(QTest::currentDataTag()));
        auto opened = Connection::open(file, Connection::Mode::ReadWrite);
        QVERIFY(opened);
        m_connection = std::move(opened).value();
        QVERIFY(migrate(*m_connection, FixedClock(seoul(2026, 11, 20))));
        m_brand = {};
        m_brand.id = BrandId(1);
        m_brand.uid = u"brand-1"_s;
        m_brand.name = u"예시전자"_s;
        Statement insert(*m_connection, "INSERT INTO brand (id, uid, name) VALUES (1, 'brand-1', '예시전자')");
        QVERIFY(insert.run());
        m_calendar = {};
    }
    void cleanup() { m_connection.reset(); }

    void runsAppearOnceAndStay()
    {
        const QDateTime friday = seoul(2026, 11, 20);
        QCOMPARE(ensure(friday), 4); // setup, daily, weekly, and the annual one, whose six weeks begin that day
        QCOMPARE(ensure(friday), 0);
        QCOMPARE(ensure(seoul(2026, 11, 23)), 2); // Monday: a day and a week
        const auto runs = store().runs(m_brand.id, u"daily"_s, {}, {}, 10);
        QVERIFY(runs);
        QCOMPARE(runs->size(), 2);
        QCOMPARE(runs->at(0).period.key(), u"2026-11-23"_s);
        QCOMPARE(runs->at(0).uid, u"daily:brand-1:2026-11-23"_s);
        QCOMPARE(runs->at(0).items.size(), 10);
        QCOMPARE(runs->at(1).period.key(), u"2026-11-20"_s);
    }

    void daysOfAClosedProgramAreThereAsMissed()
    {
        ensure(seoul(2026, 11, 17));
        const QDateTime friday = seoul(2026, 11, 20);
        QCOMPARE(ensure(friday), 3 + 1); // three days and the annual list
        const auto runs = store().runs(m_brand.id, u"daily"_s, {}, {}, 10);
        QCOMPARE(runs->size(), 4);
        for (const ChecklistRun &run : *runs)
            for (const RunItem &item : run.items)
                QCOMPARE(stateAt(item, run, friday), run.isPast(friday) ? ItemState::Missed : ItemState::Open);
    }

    void aChangedCalendarLeavesWhatWas()
    {
        ensure(seoul(2026, 11, 17));
        m_calendar.workingWeekdays = {1, 2, 3, 4, 5, 6, 7};
        ensure(seoul(2026, 11, 22));
        QStringList days;
        const auto runs = store().runs(m_brand.id, u"daily"_s, {}, {}, 10);
        for (const ChecklistRun &run : *runs)
            days.prepend(run.period.key());
        QCOMPARE(days, QStringList({u"2026-11-17"_s, u"2026-11-18"_s, u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-21"_s,
                                    u"2026-11-22"_s}));
        m_calendar.workingWeekdays = {1};
        QCOMPARE(ensure(seoul(2026, 11, 22)), 0);
        QCOMPARE(store().runs(m_brand.id, u"daily"_s, {}, {}, 10)->size(), 6);
    }

    void aWorkspaceWithAHistoryBeginsEarlier()
    {
        QVERIFY(store().setFirstDay(m_brand.id, QDate(2026, 1, 5)));
        ensure(seoul(2026, 11, 20));
        const auto first = store().firstDay(m_brand.id);
        QCOMPARE(*first, QDate(2026, 1, 5));
        const auto weekly = store().runs(m_brand.id, u"weekly"_s, {}, {}, 100);
        QCOMPARE(weekly->size(), 46);
        QCOMPARE(weekly->last().period.key(), u"2026-W01"_s);
    }

    void aTickKeepsItsEvidenceAndCanBeTakenBack()
    {
        const QDateTime now = seoul(2026, 11, 20, 10);
        ensure(now);
        RunItem item = daily(now).items.at(2);
        const auto before = runItemTarget().current(*m_connection, item.uid, u"state"_s);
        QVERIFY(before);

        item.state = ItemState::Done;
        item.doneBy = u"지민"_s;
        item.doneAt = now;
        item.evidence = {{u"cutOff"_s, now.toMSecsSinceEpoch()},
                         {u"views"_s, QJsonArray{QJsonObject{{u"view"_s, u"negative_feed"_s},
                                                             {u"headline"_s, u"언급 182건(평소 64건) – 급증"_s},
                                                             {u"n"_s, 182}}}}};
        const QJsonObject outcome = outcomeToJson(item);
        QVERIFY(apply(item.uid, u"state"_s, outcome));
        QVERIFY(apply(item.uid, u"note"_s, u"전화로 확인"_s));
        QVERIFY(apply(item.uid, u"links"_s, QJsonArray{u"https://example.com/1"_s}));
        QVERIFY(apply(item.uid, u"assignee"_s, u"서연"_s));

        const auto run = store().run(daily(now).uid);
        const RunItem &stored = run->items.at(2);
        QCOMPARE(stored.state, ItemState::Done);
        QCOMPARE(stored.doneBy, u"지민"_s);
        QCOMPARE(stored.doneAt, now);
        QCOMPARE(stored.late, false);
        QCOMPARE(stored.evidence, item.evidence);
        QCOMPARE(stored.note, u"전화로 확인"_s);
        QCOMPARE(stored.links, QStringList{u"https://example.com/1"_s});
        QCOMPARE(stored.assignee, u"서연"_s);
        QCOMPARE(run->items.at(1).state, ItemState::Open);
        // What the journal compares before it undoes is exactly what was written.
        QCOMPARE(runItemTarget().current(*m_connection, item.uid, u"state"_s)->toObject(), outcome);
        // Lists do not carry the evidence with them.
        QVERIFY(store().runs(m_brand.id, u"daily"_s, {}, {}, 1)->at(0).items.at(2).evidence.isEmpty());

        QVERIFY(apply(item.uid, u"state"_s, *before));
        const RunItem reopened = daily(now).items.at(2);
        QCOMPARE(reopened.state, ItemState::Open);
        QVERIFY(reopened.evidence.isEmpty() && reopened.doneBy.isEmpty() && !reopened.doneAt.isValid());
        QCOMPARE(reopened.note, u"전화로 확인"_s);
    }

    void eachOutcomeSurvives_data()
    {
        QTest::addColumn<ItemState>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("skipped with a reason") << ItemState::Skipped << u"휴가"_s;
        QTest::newRow("not applicable") << ItemState::NotApplicable << QString();
        QTest::newRow("done") << ItemState::Done << QString();
    }
    void eachOutcomeSurvives()
    {
        QFETCH(const ItemState, state);
        QFETCH(const QString, reason);
        const QDateTime now = seoul(2026, 11, 20);
        ensure(now);
        RunItem item = daily(now).items.at(0);
        item.state = state;
        item.reason = reason;
        item.late = true;
        item.doneAt = now.addDays(3);
        QVERIFY(apply(item.uid, u"state"_s, outcomeToJson(item)));
        const RunItem stored = daily(now).items.at(0);
        QCOMPARE(stored.state, state);
        QCOMPARE(stored.reason, reason);
        QVERIFY(stored.late);
    }

    void editingAListLeavesRunsThatHaveBegun()
    {
        const QDateTime friday = seoul(2026, 11, 20);
        ensure(friday);
        ChecklistTemplate list = *store().latestTemplate(u"daily"_s);
        list.items[0].title.ko = u"오늘 올릴 글"_s;
        list.items.removeLast();
        QVERIFY(edit(list));
        QCOMPARE(store().latestTemplate(u"daily"_s)->version, 2);

        const QDateTime monday = seoul(2026, 11, 23);
        ensure(monday);
        QCOMPARE(daily(friday).items.size(), 10);
        QCOMPARE(daily(friday).items.at(0).item.title.ko, u"오늘 게시물 확인"_s);
        QCOMPARE(daily(monday).items.size(), 9);
        QCOMPARE(daily(monday).items.at(0).item.title.ko, u"오늘 올릴 글"_s);
        QCOMPARE(daily(monday).templateVersion, 2);
        // The other lists are as they were.
        QCOMPARE(store().templates()->at(2).version, 1);
    }

    void anEditOfAnotherListOrWithoutKeysIsRefused()
    {
        ensure(seoul(2026, 11, 20));
        ChangeSet changes;
        QVERIFY(!checklistTemplateTarget().apply(*m_connection, u"daily"_s, u"content"_s,
                                                 templateContent(builtInTemplates().at(2)), changes));
        QVERIFY(!checklistTemplateTarget().apply(*m_connection, u"daily"_s, u"content"_s, QJsonObject{}, changes));
        QCOMPARE(store().latestTemplate(u"daily"_s)->version, 1);
    }

    void anItemMayBelongToSomeWeekdaysOnly()
    {
        ensure(seoul(2026, 11, 19));
        ChecklistTemplate list = *store().latestTemplate(u"daily"_s);
        list.items[7].weekdays = {Qt::Monday};
        QVERIFY(edit(list));
        ensure(seoul(2026, 11, 23));
        QCOMPARE(daily(seoul(2026, 11, 20)).items.size(), 9); // Friday
        QCOMPARE(daily(seoul(2026, 11, 23)).items.size(), 10);
    }

    void aCaseHasOneListWithoutAnEnd()
    {
        const QDateTime now = seoul(2026, 11, 20);
        ChangeSet changes;
        const auto first = store().openCase(m_brand, u"spike-9"_s, QDate(2026, 11, 19), now, changes);
        QVERIFY(first);
        QCOMPARE(first->items.size(), 7);
        QVERIFY(!first->dueAt.isValid());
        QVERIFY(apply(first->items.at(0).uid, u"note"_s, u"저장함"_s));
        const auto again = store().openCase(m_brand, u"spike-9"_s, QDate(2026, 11, 19), now.addDays(1), changes);
        QCOMPARE(again->uid, first->uid);
        QCOMPARE(again->opensAt, now);
        QCOMPARE(again->items.at(0).note, u"저장함"_s);
    }

    void aDayFindsTheRunThatWasOpenOnIt()
    {
        ensure(seoul(2026, 11, 18));
        ensure(seoul(2026, 11, 25));
        const auto on = [this](const QString &list, QDate day) {
            return store().runOn(m_brand.id, list, startOfDay(day, Seoul), startOfDay(day.addDays(1), Seoul));
        };
        QCOMPARE(on(u"daily"_s, QDate(2026, 11, 20))->period.key(), u"2026-11-20"_s);
        QCOMPARE(on(u"weekly"_s, QDate(2026, 11, 24))->period.key(), u"2026-W47"_s);
        QCOMPARE(on(u"annual"_s, QDate(2026, 11, 24))->period.key(), u"2026"_s);
        const auto saturday = on(u"daily"_s, QDate(2026, 11, 21));
        QVERIFY(!saturday);
        QCOMPARE(saturday.error().kind, Error::Kind::NotFound);
        QVERIFY(!on(u"daily"_s, QDate(2026, 11, 17)));
    }

    void whatDoesNotExistIsSaid()
    {
        ensure(seoul(2026, 11, 20));
        QCOMPARE(store().run(u"daily:nobody:2026-11-20"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(store().latestTemplate(u"hourly"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(runItemTarget().current(*m_connection, u"daily:x:1/daily.posts"_s, u"state"_s).error().kind,
                 Error::Kind::NotFound);
        const Uid item = daily(seoul(2026, 11, 20)).items.at(0).uid;
        QCOMPARE(runItemTarget().current(*m_connection, item, u"colour"_s).error().kind, Error::Kind::Usage);
        QVERIFY(!apply(item, u"colour"_s, u"red"_s));
        QVERIFY(!apply(u"daily:x:1/daily.posts"_s, u"note"_s, u"lost"_s));
    }
};

QTEST_GUILESS_MAIN(TestChecklistStore)
#include "tst_checklist_store.moc"
