#include "store/brand_store.h"
#include "store/journal.h"
#include "store_fixture.h"

using namespace pulse;
using namespace Qt::StringLiterals;

class TestBrandStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        QVERIFY(m_store->open());
    }

    void ownBrandsComeFirstThenCompetitorsInTheOrderAdded()
    {
        QVERIFY(add(u"Rival"_s, true));
        QVERIFY(add(u"Ours"_s));
        QVERIFY(add(u"Second"_s));
        const auto all = brands().all();
        QVERIFY2(all, words(all));
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).name, u"Ours"_s);
        QCOMPARE(all->at(1).name, u"Second"_s);
        QCOMPARE(all->at(2).name, u"Rival"_s);
        QCOMPARE(all->at(2).position, 0); // the colour stays what it was
        QCOMPARE(all->at(1).position, 2);
        QVERIFY(!all->at(0).uid.isEmpty() && all->at(0).uid != all->at(1).uid);
    }

    void everythingOfABrandIsKept()
    {
        Brand brand;
        brand.name = u"  예시  PC "_s;
        brand.query = u"예시PC OR \"examp'le\""_s;
        brand.competitor = true;
        brand.timeZone = "America/New_York";
        const auto id = brands().add(brand);
        QVERIFY2(id, words(id));
        auto got = brands().byId(*id);
        QVERIFY2(got, words(got));
        QCOMPARE(got->name, u"예시 PC"_s);
        QCOMPARE(got->query, brand.query);
        QVERIFY(got->competitor);
        QCOMPARE(got->timeZone, brand.timeZone);
        got->query = u"x"_s;
        QVERIFY(brands().update(*got));
        QCOMPARE(brands().byName(u"예시 pc"_s)->query, u"x"_s);
    }

    void refusesNamesThatAreEmptyOrTakenAndUnknownZones()
    {
        QVERIFY(add(u"Delta"_s));
        QCOMPARE(add(u"DELTA "_s).error().kind, Error::Kind::Conflict);
        QCOMPARE(add(u" "_s).error().kind, Error::Kind::Usage);
        Brand brand;
        brand.name = u"x"_s;
        brand.timeZone = "Mars/Olympus";
        QCOMPARE(brands().add(brand).error().kind, Error::Kind::Usage);
        QCOMPARE(brands().byName(u"nobody"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(brands().all()->size(), 1);
    }

    void aRemovedBrandLeavesTheListsAndComesBackByUndo()
    {
        const auto id = add(u"Delta"_s);
        const Uid uid = brands().byId(*id)->uid;
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        ChangeSet changes;
        const auto removed = journal.change(u"brand"_s, uid, u"removed"_s, true, changes);
        QVERIFY2(removed, words(removed));
        QVERIFY(changes.brands && changes.touchedBrands.contains(*id));
        QVERIFY(brands().all()->isEmpty());
        QCOMPARE(brands().byId(*id).error().kind, Error::Kind::NotFound);
        // Its name is free meanwhile; then undo has to wait.
        const auto other = add(u"delta"_s);
        QVERIFY2(other, words(other));
        QCOMPARE(journal.undo(removed->uid, changes).error().kind, Error::Kind::Conflict);
        QVERIFY(brands().remove(*other));
        QVERIFY(journal.undo(removed->uid, changes));
        QCOMPARE(brands().all()->at(0).id, *id);
    }

    void aPreparedBrandAppearsWhenTheJournalBringsItIn()
    {
        Brand brand;
        brand.name = u"Delta"_s;
        const auto uid = brands().prepare(brand);
        QVERIFY2(uid, words(uid));
        QVERIFY(brands().all()->isEmpty());
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        ChangeSet changes;
        const auto added = journal.change(u"brand"_s, *uid, u"removed"_s, false, changes);
        QVERIFY2(added, words(added));
        QCOMPARE(brands().all()->size(), 1);
        QVERIFY(journal.undo(added->uid, changes));
        QVERIFY(brands().all()->isEmpty());
    }

    void everyFieldPassesTheJournal()
    {
        const Uid uid = brands().byId(*add(u"Delta"_s))->uid;
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        ChangeSet changes;
        const QList<std::pair<QString, QJsonValue>> edits{{u"name"_s, u"Echo"_s},
                                                          {u"query"_s, u"echo"_s},
                                                          {u"competitor"_s, true},
                                                          {u"timezone"_s, u"UTC"_s},
                                                          {u"position"_s, 4}};
        QList<Uid> made;
        for (const auto &[field, value] : edits) {
            const auto change = journal.change(u"brand"_s, uid, field, value, changes);
            QVERIFY2(change, words(change));
            QCOMPARE(change->newValue, value);
            made << change->uid;
        }
        const Brand edited = *brands().byUid(uid);
        QCOMPARE(edited.name, u"Echo"_s);
        QCOMPARE(edited.query, u"echo"_s);
        QVERIFY(edited.competitor);
        QCOMPARE(edited.timeZone, QByteArray("UTC"));
        QCOMPARE(edited.position, 4);
        for (const Uid &change : made)
            QVERIFY(journal.undo(change, changes));
        QCOMPARE(brands().byUid(uid)->name, u"Delta"_s);
        QCOMPARE(brands().byUid(uid)->timeZone, QByteArray(DefaultTimeZone));
        QVERIFY(!journal.change(u"brand"_s, uid, u"colour"_s, 1, changes));
        QVERIFY(!journal.change(u"brand"_s, u"nobody"_s, u"name"_s, u"x"_s, changes));
    }

private:
    BrandStore brands() { return BrandStore(*m_store->connection); }
    Result<BrandId> add(const QString &name, bool competitor = false)
    {
        Brand brand;
        brand.name = name;
        brand.competitor = competitor;
        return brands().add(brand);
    }
    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(TestBrandStore)
#include "tst_brand_store.moc"
