#include "checklist_fixture.h"
#include "services/sensitivity.h"
#include "services/spike_watcher.h"
#include "store/journal.h"
#include "store/spike_store.h"

using namespace pulse;
using namespace Qt::StringLiterals;

/// A brand of three posts a day, with days of 9, 12 and 16 posts in its last quarter.
class TestSensitivity : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    const QDate m_today{2026, 11, 23};

    QList<SensitivityTrial> trials()
    {
        return ChecklistFixture::wait(f->workspace->read([this](Connection &connection) {
                   return trySensitivities(connection, f->brand, Metric::Mentions, Bucket::Day, 90, f->clock.now());
               }))
            .valueOr({});
    }
    static QStringList sizes(const QList<Spike> &spikes)
    {
        QStringList values;
        for (const Spike &spike : spikes)
            values << QString::number(spike.actual);
        return values;
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        const QHash<int, int> loud{{40, 9}, {25, 12}, {10, 16}};
        QList<EnrichedPost> batch;
        for (int back = 150; back >= 1; --back)
            for (int i = 0; i < loud.value(back, 2 + back % 3); ++i)
                batch << f->post(f->at(m_today.addDays(-back), 9 + i % 12, i), Sentiment::Neutral, u"a%1"_s.arg(i),
                                 f->brand.id);
        QVERIFY(f->ingest(batch));
    }

    void theThreeChoicesDifferOnTheTeamsOwnPast()
    {
        const QList<SensitivityTrial> tried = trials();
        QCOMPARE(tried.size(), 3);
        QCOMPARE(sizes(tried[0].flagged), QStringList({u"16"_s}));
        QCOMPARE(sizes(tried[1].flagged), QStringList({u"16"_s, u"12"_s}));
        QCOMPARE(sizes(tried[2].flagged), QStringList({u"16"_s, u"12"_s, u"9"_s}));
    }

    void whatIsMoreAndWhatIsFewerThanWithAnotherIsNamed()
    {
        const QList<SensitivityTrial> tried = trials();
        QCOMPARE(tried.size(), 3);
        const TrialDifference keen = differenceOf(tried[2], tried[1]), calm = differenceOf(tried[0], tried[1]);
        QCOMPARE(sizes(keen.more), QStringList({u"9"_s}));
        QVERIFY(keen.fewer.isEmpty());
        QCOMPARE(sizes(calm.fewer), QStringList({u"12"_s}));
        QVERIFY(calm.more.isEmpty());
        QVERIFY(differenceOf(tried[1], tried[1]).isNone());
    }

    void whatDidNotMatterTeachesTheTopicUntilItIsTakenBack()
    {
        const auto threshold = [&] {
            return ChecklistFixture::wait(f->workspace->read([this](Connection &connection) {
                return readThreshold(connection, f->brand, Metric::Mentions, f->clock.now());
            }));
        };
        SpikeWatcher watcher(*f->workspace, f->clock);
        watcher.refreshAll();
        const auto twelve = [&]() -> Spike {
            const auto log = ChecklistFixture::wait(f->workspace->read(
                [this](Connection &connection) { return SpikeStore(connection).between(f->brand.id, {}, {}); }));
            for (const Spike &spike : log.valueOr({}))
                if (spike.actual == 12 && spike.metric == Metric::Mentions)
                    return spike;
            return {};
        };
        QTRY_VERIFY(!twelve().uid.isEmpty());
        const auto judged = ChecklistFixture::wait(
            applyChange(*f->workspace, u"spike"_s, twelve().uid, u"state"_s, toKey(SpikeState::DidNotMatter)));
        QVERIFY(judged);
        QCOMPARE(threshold()->judged.size(), 1);
        QCOMPARE(threshold()->taught(), 1.1);
        QCOMPARE(trials()[1].factor, 1.1);
        QVERIFY(ChecklistFixture::wait(undoChange(*f->workspace, judged->uid)));
        QVERIFY(threshold()->judged.isEmpty());
        QCOMPARE(threshold()->taught(), 1.0);
        QCOMPARE(sizes(trials()[1].flagged), QStringList({u"16"_s, u"12"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
