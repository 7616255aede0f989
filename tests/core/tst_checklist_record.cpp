#include "core/checklist_record.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC);

RunItem item(const QString &key, ItemState state, ItemNeed need = ItemNeed::Required)
{
    RunItem made;
    made.item.key = key;
    made.item.title = {key, key};
    made.item.need = need;
    made.state = state;
    if (state != ItemState::Open)
        made.doneBy = u"지민"_s;
    return made;
}

/// The daily list of \a daysAgo days ago.
ChecklistRun run(int daysAgo, const QList<RunItem> &items)
{
    ChecklistRun made;
    made.templateKey = u"daily"_s;
    made.opensAt = Now.addDays(-daysAgo).addSecs(-3600);
    made.dueAt = made.opensAt.addDays(1);
    made.items = items;
    return made;
}

ChecklistRun kept(int daysAgo) { return run(daysAgo, {item(u"a"_s, ItemState::Done), item(u"b"_s, ItemState::Done)}); }
ChecklistRun broken(int daysAgo)
{
    return run(daysAgo, {item(u"a"_s, ItemState::Done), item(u"b"_s, ItemState::Open)});
}

} // namespace

class TestChecklistRecord : public QObject {
    Q_OBJECT
private slots:
    void theStreakEndsWhereSomethingRequiredWasMissed()
    {
        const RunRecord record = recordOf({kept(1), kept(2), broken(3), kept(4), kept(5), kept(6)}, Now);
        QCOMPARE(record.streak, 2);
        QCOMPARE(record.bestStreak, 3);
        QCOMPARE(record.runs, 6);
        QCOMPARE(record.kept, 5);
        QCOMPARE(record.itemsMissed, 1);
    }

    void theOpenListCountsOnceItIsDoneAndNeverBreaks()
    {
        QCOMPARE(recordOf({broken(0), kept(1)}, Now).streak, 1);
        QCOMPARE(recordOf({kept(0), kept(1)}, Now).streak, 2);
        QCOMPARE(recordOf({kept(0), kept(1)}, Now).runs, 1);
    }

    void whatIsOptionalOrConditionalBreaksNothing()
    {
        const ChecklistRun open =
            run(1, {item(u"a"_s, ItemState::Done), item(u"o"_s, ItemState::Open, ItemNeed::Optional),
                    item(u"c"_s, ItemState::Open, ItemNeed::Conditional)});
        const RunRecord record = recordOf({open}, Now);
        QCOMPARE(record.streak, 1);
        QCOMPARE(record.itemsMissed, 0);
    }

    void whatIsFilledInLateIsToldApart()
    {
        ChecklistRun late = kept(1);
        late.items[0].late = true;
        const RunRecord record = recordOf({late}, Now);
        QCOMPARE(record.streak, 0);
        QCOMPARE(record.itemsLate, 1);
        QCOMPARE(record.items[0].late, 1);
        QCOMPARE(record.itemsMissed, 0);
    }

    void reasonsAreCountedTheMostFrequentFirst()
    {
        QList<ChecklistRun> runs;
        for (const QString &reason : {u"휴가"_s, u"행사"_s, u"휴가"_s}) {
            RunItem skipped = item(u"a"_s, ItemState::Skipped);
            skipped.reason = reason;
            runs << run(int(runs.size()) + 1, {skipped});
        }
        const RunRecord record = recordOf(runs, Now);
        QCOMPARE(record.items[0].skipped, 3);
        QCOMPARE(record.items[0].reasons, (QList<std::pair<QString, int>>{{u"휴가"_s, 2}, {u"행사"_s, 1}}));
    }

    void workIsCountedByWhoDidItAndByWhoWasToDoIt()
    {
        ChecklistRun past = broken(1), open = broken(0);
        past.items[1].assignee = u"민서"_s;
        open.assignee = u"민서"_s;
        const RunRecord record = recordOf({open, past}, Now);
        QCOMPARE(record.people.size(), 2);
        QCOMPARE(record.people[0].name, u"지민"_s);
        QCOMPARE(record.people[0].done, 2);
        QCOMPARE(record.people[1].missed, 1);
        QCOMPARE(record.people[1].open, 1);
    }

    void noRunsHaveNoRecord()
    {
        const RunRecord record = recordOf({}, Now);
        QCOMPARE(record.streak, 0);
        QVERIFY(record.items.isEmpty() && record.people.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChecklistRecord)
#include "tst_checklist_record.moc"
