#include "models/mention_list_model.h"
#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// A store of invented mentions, numbered downwards from the newest, whose answers can be held back.
class FakeStore {
public:
    QList<MentionId> rows;
    bool holdIds = false;
    bool failLoad = false;
    int loads = 0;
    QString edition = u"글"_s;
    QList<std::shared_ptr<QPromise<Result<QList<MentionId>>>>> heldIds;

    explicit FakeStore(int count)
    {
        for (int i = count; i > 0; --i)
            rows << MentionId(i);
    }
    Mention mention(MentionId id) const
    {
        Mention made;
        made.id = id;
        made.post.place = u"X"_s;
        made.post.author.name = u"미나"_s;
        made.post.text = edition + u" %1"_s.arg(raw(id));
        return made;
    }
    QList<Mention> mentions(const QList<MentionId> &ids) const
    {
        QList<Mention> made;
        for (const MentionId id : ids)
            made << mention(id);
        return made;
    }
    template <typename T>
    static QFuture<Result<T>> now(Result<T> value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
    QList<MentionId> matching(const MentionFilter &filter) const
    {
        QList<MentionId> found;
        for (const MentionId id : rows)
            if (!filter.minFollowers || raw(id) >= *filter.minFollowers)
                found << id;
        return found;
    }
    MentionReader reader()
    {
        return {[this](const MentionFilter &filter, int limit) {
                    return now<QList<Mention>>(mentions(matching(filter).mid(0, limit)));
                },
                [this](const MentionFilter &filter) {
                    auto promise = std::make_shared<QPromise<Result<QList<MentionId>>>>();
                    promise->start();
                    promise->addResult(matching(filter));
                    if (holdIds)
                        heldIds << promise;
                    else
                        promise->finish();
                    return promise->future();
                },
                [this](const QList<MentionId> &ids) {
                    ++loads;
                    if (failLoad)
                        return now<QList<Mention>>(Error{Error::Kind::Storage, u"Damaged."_s, {}});
                    return now<QList<Mention>>(mentions(ids));
                },
                [this] { return now<qint64>(qint64(rows.size())); }};
    }
};

class TestMentionListModel final : public QObject {
    Q_OBJECT
private slots:
    void keepsThePromisesOfAModelBeforeAndAfterRowsArrive()
    {
        FakeStore store(1000);
        MentionListModel model(store.reader());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &MentionListModel::loaded);
        model.setFilter({});
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.total(), 1000);
        store.rows.removeAt(500);
        store.rows.prepend(MentionId(1001));
        model.reload();
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.idAt(0), MentionId(1001));
        QCOMPARE(model.rowOf(MentionId(500)), -1);
    }
    void showsTheFirstPageBeforeTheRowNumbersAreKnown()
    {
        FakeStore store(1000);
        store.holdIds = true;
        MentionListModel model(store.reader());
        QSignalSpy first(&model, &MentionListModel::firstPageShown);
        model.setFilter({});
        QVERIFY(first.wait());
        QCOMPARE(model.rowCount(), MentionListModel::PageSize);
        QVERIFY(model.mentionAt(0));
        QCOMPARE(model.mentionAt(199)->id, MentionId(801));
        QVERIFY(!model.isComplete());
        QTRY_COMPARE(store.heldIds.size(), 1);
        store.heldIds.first()->finish();
        QTRY_COMPARE(model.rowCount(), 1000);
        QVERIFY(model.isComplete());
    }
    void loadsRowsOnlyWhenTheyAreLookedAt()
    {
        FakeStore store(5000);
        MentionListModel model(store.reader());
        QSignalSpy loaded(&model, &MentionListModel::loaded);
        model.setFilter({});
        QVERIFY(loaded.wait());
        QCOMPARE(store.loads, 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(!model.mentionAt(3000));
        QVERIFY(changed.wait());
        QCOMPARE(store.loads, 1);
        QCOMPARE(model.mentionAt(3000)->id, MentionId(2000));
        QCOMPARE(model.data(model.index(3000), Qt::DisplayRole).toString(), u"미나, X: 글 2000"_s);
    }
    void ignoresAnswersToAnOlderFilter()
    {
        FakeStore store(1000);
        store.holdIds = true;
        MentionListModel model(store.reader());
        QSignalSpy first(&model, &MentionListModel::firstPageShown);
        model.setFilter({});
        QVERIFY(first.wait());
        QTRY_COMPARE(store.heldIds.size(), 1);
        MentionFilter few;
        few.minFollowers = 990;
        model.setFilter(few);
        QVERIFY(first.wait());
        QTRY_COMPARE(store.heldIds.size(), 2);
        QCOMPARE(model.rowCount(), 11);
        store.heldIds[1]->finish();
        QTRY_VERIFY(model.isComplete());
        store.heldIds[0]->finish();
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 11);
    }
    void aRowThatLeavesTakesNoOtherWithIt()
    {
        FakeStore store(1000);
        MentionListModel model(store.reader());
        QSignalSpy loaded(&model, &MentionListModel::loaded);
        model.setFilter({});
        QVERIFY(loaded.wait());
        const QPersistentModelIndex below = model.index(700);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        store.rows.removeAt(100);
        model.reload();
        QVERIFY(loaded.wait());
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(below.row(), 699);
        QCOMPARE(model.idAt(below.row()), MentionId(300));
    }
    void aChangedRowIsReadAgainAndShowsTheOldTextMeanwhile()
    {
        FakeStore store(300);
        MentionListModel model(store.reader());
        QSignalSpy loaded(&model, &MentionListModel::loaded);
        model.setFilter({});
        QVERIFY(loaded.wait());
        QCOMPARE(model.mentionAt(5)->post.text, u"글 295"_s);
        store.edition = u"고친 글"_s;
        model.reload();
        QVERIFY(loaded.wait());
        QCOMPARE(model.mentionAt(5)->post.text, u"글 295"_s);
        QTRY_COMPARE(model.mentionAt(5)->post.text, u"고친 글 295"_s);
        QCOMPARE(store.loads, 1);
    }
    void aFailureIsSaidAndWhatIsShownStays()
    {
        FakeStore store(1000);
        MentionListModel model(store.reader());
        QSignalSpy loaded(&model, &MentionListModel::loaded);
        QSignalSpy failed(&model, &MentionListModel::loadFailed);
        model.setFilter({});
        QVERIFY(loaded.wait());
        store.failLoad = true;
        model.mentionAt(900);
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().toString(), u"Damaged."_s);
        QCOMPARE(model.rowCount(), 1000);
        QVERIFY(model.mentionAt(0));
    }
    void aMillionRowsCostEightBytesEachAndNoLoad()
    {
        FakeStore store(1'000'000);
        MentionListModel model(store.reader());
        QSignalSpy loaded(&model, &MentionListModel::loaded);
        model.setFilter({});
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(store.loads, 0);
        // A dragged scroll bar: many places in one turn of the event loop, of which only the last matter.
        for (int row = 0; row < 1'000'000; row += 1000)
            model.mentionAt(row);
        QTRY_VERIFY(model.mentionAt(999'000));
        QVERIFY(store.loads <= 5);
    }
};
QTEST_MAIN(TestMentionListModel)
#include "tst_mention_list_model.moc"
