#include "store/case_store.h"
#include "store/journal.h"
#include "store/statement.h"
#include "store_fixture.h"

using namespace pulse;
using namespace Qt::StringLiterals;

class TestCaseStore : public QObject {
    Q_OBJECT
private slots:
    void aCrisisOfAnOlderFileIsAnOpenCase()
    {
        StoreFixture f;
        auto opened = Connection::open(f.file(), Connection::Mode::ReadWrite);
        QVERIFY(opened);
        f.connection = std::move(opened).value();
        QList<Migration> old = builtInMigrations();
        old.removeIf([](const Migration &step) { return step.number > 3; }); // before there were cases
        QVERIFY(migrate(*f.connection, f.clock, old));
        const BrandId id{1}; // by hand: the stores know the newest schema only
        QVERIFY(Statement(*f.connection, "INSERT INTO brand (id, uid, name) VALUES (1, 'b', 'A')").run());
        Statement spike(
            *f.connection,
            "INSERT INTO spike (uid, brand_id, metric, bucket, direction, start, end, peak, actual, expected, "
            "lower, upper, probability, state) VALUES (?, ?, 'negative', 0, 1, 1000, 2000, 1000, 80, 3, 0, 9, "
            "0.001, ?)");
        QVERIFY(spike.bind(u"judged"_s).bind(id).bind(1).run());
        QVERIFY(spike.bind(u"new"_s).bind(id).bind(0).run());
        QVERIFY(migrate(*f.connection, f.clock));
        const auto cases = CaseStore(*f.connection).open(id);
        QVERIFY2(cases, words(cases));
        QCOMPARE(cases->size(), 1);
        QCOMPARE(cases->constFirst().uid, u"judged"_s);
        QCOMPARE(cases->constFirst().spike, u"judged"_s);
        QCOMPARE(cases->constFirst().openedAt.toMSecsSinceEpoch(), 1000);
    }

    void whatIsNoCaseTakesNoPart()
    {
        StoreFixture f;
        QVERIFY(f.open());
        ChangeSet changes;
        Journal journal(*f.connection, f.clock, u"jimin"_s);
        const auto refused =
            journal.change(u"casePart"_s, CaseStore::partUid(u"nowhere"_s, CaseStore::Part::Post, u"m"_s), u"content"_s,
                           QJsonObject{{u"text"_s, u"x"_s}}, changes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QVERIFY(!journal.change(u"case"_s, u"nowhere"_s, u"owner"_s, u"x"_s, changes));
        QVERIFY(!CaseStore(*f.connection).byUid(u"nowhere"_s));
        QCOMPARE(CaseStore(*f.connection).of(u"m"_s)->size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestCaseStore)
#include "tst_case_store.moc"
