#include "services/brand_service.h"
#include "services/deliver.h"
#include "store/brand_store.h"
#include "store/maintenance.h"
#include "store/mention_store.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T result(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

Brand brand(const QString &name, const QString &query = {})
{
    Brand made;
    made.name = name;
    made.query = query;
    return made;
}

} // namespace

class TestBrandService : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Workspace::open(m_folder->filePath(u"w.pulse"_s), m_clock, {});
        QVERIFY2(opened, opened ? "" : opened.error().text.toUtf8().constData());
        m_workspace = std::move(opened).value();
        m_service = std::make_unique<BrandService>(*m_workspace);
    }
    void cleanup()
    {
        m_service.reset();
        m_workspace.reset();
    }

    void aNewBrandTakesInWhatIsStored()
    {
        store(100);
        QSignalSpy finished(m_service.get(), &BrandService::finished);
        const Brand added = add(brand(u"Fives"_s, u"five OR ends5"_s));
        QVERIFY(finished.wait());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<BrandId>(), added.id);
        QCOMPARE(finished[0][1].toLongLong(), 10);
        QCOMPARE(count(added.id), 10);
        QVERIFY(m_service->matcher()->isFor({added}));
        // It is a change of a person that can be taken back.
        const auto history = result(m_workspace->read(
            [this](Connection &connection) { return Journal(connection, m_clock, {}).history(u"brand"_s, {}, 10); }));
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->at(0).field, u"removed"_s);
    }

    void anEditedQueryReassignsInSlicesWithProgress()
    {
        store(9'000);
        const Brand added = addAndWait(brand(u"Posts"_s, u"post"_s));
        QCOMPARE(count(added.id), 9'000);
        QSignalSpy progress(m_service.get(), &BrandService::progress);
        QSignalSpy finished(m_service.get(), &BrandService::finished);
        Brand edited = added;
        edited.query = u"post -ends5"_s;
        const auto changes = result(m_service->edit(edited));
        QVERIFY(changes && changes->size() == 1);
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][2].toLongLong(), 900);
        QCOMPARE(count(added.id), 8'100);
        QVERIFY(progress.size() >= 3);
        qint64 last = 0;
        for (const auto &step : progress) {
            QVERIFY(step[1].toLongLong() >= last);
            last = step[1].toLongLong();
            QCOMPARE(step[2].toLongLong(), 9'000);
        }
        QCOMPARE(last, 9'000);
        QVERIFY(soundRollups());
    }

    void undoOfAnEditReassignsBack()
    {
        store(100);
        Brand added = addAndWait(brand(u"Posts"_s, u"post"_s));
        Brand edited = added;
        edited.query = u"ends5"_s;
        QSignalSpy finished(m_service.get(), &BrandService::finished);
        const auto changes = result(m_service->edit(edited));
        QVERIFY(finished.wait());
        QCOMPARE(count(added.id), 10);
        const auto undone =
            result(m_workspace->write([this, uid = changes->at(0).uid](Connection &connection, ChangeSet &set) {
                return Journal(connection, m_clock, u"kim"_s).undo(uid, set);
            }));
        QVERIFY(undone);
        QVERIFY(finished.wait());
        QCOMPARE(count(added.id), 100);
    }

    void editsThatDoNotTouchTheQueryReassignNothing()
    {
        store(10);
        Brand added = addAndWait(brand(u"Posts"_s, u"post"_s));
        QSignalSpy progress(m_service.get(), &BrandService::progress);
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        added.competitor = true;
        added.name = u"Other"_s;
        const auto changes = result(m_service->edit(added));
        QCOMPARE(changes->size(), 2);
        QTRY_VERIFY(!changed.isEmpty());
        settle();
        QCOMPARE(progress.size(), 0);
        // Without a query the name is the query, so then it counts.
        const Brand named = addAndWait(brand(u"five"_s));
        Brand renamed = named;
        renamed.name = u"post"_s;
        QSignalSpy finished(m_service.get(), &BrandService::finished);
        QVERIFY(result(m_service->edit(renamed)));
        QVERIFY(finished.wait());
        QCOMPARE(count(named.id), 10);
    }

    void cancelStopsAndResumeGoesOn()
    {
        store(9'000);
        QSignalSpy stopped(m_service.get(), &BrandService::stopped);
        QSignalSpy finished(m_service.get(), &BrandService::finished);
        connect(m_service.get(), &BrandService::progress, this, [this](BrandId id, qint64 done, qint64) {
            if (done == 0)
                m_service->cancel(id);
        });
        const Brand added = add(brand(u"Posts"_s, u"post"_s));
        QVERIFY(stopped.wait());
        QVERIFY(!m_service->isAssigning(added.id));
        const qint64 part = count(added.id);
        QVERIFY(part > 0 && part < 9'000);
        disconnect(m_service.get(), &BrandService::progress, this, nullptr);
        m_service->resume(added.id);
        QVERIFY(finished.wait());
        QCOMPARE(count(added.id), 9'000);
        QCOMPARE(finished[0][1].toLongLong(), 9'000 - part); // it went on where it had stopped
    }

    void whatWasNotCarriedThroughGoesOnAtTheNextStart()
    {
        store(9'000);
        const Brand added = add(brand(u"Posts"_s, u"post"_s));
        m_service.reset(); // the window closes in the middle
        QVERIFY(count(added.id) < 9'000);
        m_service = std::make_unique<BrandService>(*m_workspace);
        QSignalSpy finished(m_service.get(), &BrandService::finished);
        QVERIFY(finished.wait());
        QCOMPARE(count(added.id), 9'000);
        QVERIFY(soundRollups());
    }

    void aRemovedBrandTakesNothingInAndCatchesUpWhenItIsBack()
    {
        store(10);
        const Brand added = addAndWait(brand(u"Posts"_s, u"post"_s));
        const auto removed = result(m_service->remove(added.uid));
        QVERIFY(removed);
        QTRY_VERIFY(m_service->matcher()->isFor({}));
        store(30);
        QSignalSpy finished(m_service.get(), &BrandService::finished);
        QVERIFY(result(m_workspace->write([this, uid = removed->uid](Connection &connection, ChangeSet &set) {
            return Journal(connection, m_clock, u"kim"_s).undo(uid, set);
        })));
        QVERIFY(finished.wait());
        QCOMPARE(count(added.id), 30);
    }

    void previewSaysWhatMatchesAndWhatAnExclusionRemoves()
    {
        store(100);
        auto preview = result(m_service->preview(u"post"_s, {}, 5));
        QVERIFY(preview);
        QCOMPARE(preview->matching, 100);
        QCOMPARE(preview->sample.size(), 5);
        QVERIFY(preview->sample[0].sortTime >= preview->sample[4].sortTime);
        QCOMPARE(preview->leaving, 0);

        preview = result(m_service->preview(u"post -ends5"_s, u"post"_s, 5));
        QCOMPARE(preview->matching, 90);
        QCOMPARE(preview->leaving, 10);
        QCOMPARE(preview->joining, 0);
        QCOMPARE(preview->leavingSample.size(), 5);
        QVERIFY(preview->leavingSample[0].post.text.contains(u"ends5"_s));

        preview = result(m_service->preview(u"ends5 OR ends6"_s, u"ends5"_s, 5));
        QCOMPARE(preview->leaving, 0);
        QCOMPARE(preview->joining, 10);

        preview = result(m_service->preview(u"post (ends5"_s, u"post"_s, 5));
        QCOMPARE(preview->errors.size(), 1);
        QCOMPARE(preview->matching, 10);
        preview = result(m_service->preview(u"  "_s, u"post"_s, 5));
        QCOMPARE(preview->matching, 0);
    }

    void aTakenNameIsRefusedAndNothingIsWritten()
    {
        add(brand(u"Delta"_s));
        const auto again = result(m_service->add(brand(u"delta"_s)));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        Brand other = add(brand(u"Echo"_s, u"x"_s));
        other.name = u"DELTA"_s;
        other.query = u"y"_s;
        QVERIFY(!result(m_service->edit(other)));
        const auto stored = result(
            m_workspace->read([id = other.id](Connection &connection) { return BrandStore(connection).byId(id); }));
        QCOMPARE(stored->query, u"x"_s);
    }

private:
    Brand add(const Brand &wanted)
    {
        const auto added = result(m_service->add(wanted));
        return added ? *added : Brand();
    }
    Brand addAndWait(const Brand &wanted)
    {
        QSignalSpy finished(m_service.get(), &BrandService::finished);
        const Brand added = add(wanted);
        if (!finished.wait())
            qWarning("the brand was not carried through");
        settle();
        return added;
    }
    /// Lets what was posted run to its end.
    void settle()
    {
        (void)result(m_workspace->write([](Connection &, ChangeSet &) { return ok(); }));
        (void)result(m_workspace->read([](Connection &) { return ok(); }));
        QCoreApplication::processEvents();
        (void)result(m_workspace->read([](Connection &) { return ok(); }));
        QCoreApplication::processEvents();
    }
    void store(int posts)
    {
        const auto stored = result(m_workspace->write([posts](Connection &connection, ChangeSet &changes) {
            QList<EnrichedPost> batch;
            for (int i = 0; i < posts; ++i) {
                EnrichedPost post;
                post.post.place = u"X"_s;
                post.post.externalId = QString::number(i);
                post.post.text = u"post number%1 ends%2"_s.arg(i).arg(i % 10);
                post.post.author.handle = u"a%1"_s.arg(i % 50);
                post.post.publishedAt = QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC).addSecs(i * 60);
                batch << post;
            }
            return MentionStore(connection).ingest(batch, SourceId{1}, batch[0].post.publishedAt, changes);
        }));
        QVERIFY2(stored, stored ? "" : stored.error().text.toUtf8().constData());
    }
    qint64 count(BrandId id)
    {
        const auto counted = result(m_workspace->read([id](Connection &connection) {
            MentionFilter filter;
            filter.brand = id;
            return MentionStore(connection).count(filter);
        }));
        return counted.valueOr(-1);
    }
    bool soundRollups()
    {
        const auto findings = result(m_workspace->read([](Connection &c) { return Maintenance::check(c); }));
        return findings && findings->sound();
    }

    FixedClock m_clock{QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BrandService> m_service;
};

QTEST_GUILESS_MAIN(TestBrandService)
#include "tst_brand_service.moc"
