#include "store/journal.h"
#include "store/json_text.h"
#include "store/setting_store.h"
#include "store_fixture.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The journal itself, on settings.
class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        QVERIFY(m_store->open());
    }

    void aChangeIsAppliedAndRemembered()
    {
        ChangeSet changes;
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        const auto change = journal.change(u"setting"_s, u"a"_s, u"value"_s, u"x"_s, changes);
        QVERIFY2(change, words(change));
        QVERIFY(changes.settings);
        QCOMPARE(SettingStore(*m_store->connection).text(u"a"), u"x"_s);
        const auto history = journal.history(u"setting"_s, u"a"_s, 10);
        QCOMPARE(history->size(), 1);
        const Change &kept = history->at(0);
        QCOMPARE(kept.uid, change->uid);
        QCOMPARE(kept.actor, u"kim"_s);
        QCOMPARE(kept.at, m_store->clock.now());
        QCOMPARE(kept.field, u"value"_s);
        QVERIFY(kept.oldValue.isNull());
        QCOMPARE(kept.newValue, QJsonValue(u"x"_s));
        QVERIFY(kept.undoes.isEmpty());
    }

    void theSameValueAgainIsNoChange()
    {
        ChangeSet changes;
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        QVERIFY(journal.change(u"setting"_s, u"a"_s, u"value"_s, QJsonObject{{u"n"_s, 1.5}}, changes));
        const auto again = journal.change(u"setting"_s, u"a"_s, u"value"_s, QJsonObject{{u"n"_s, 1.5}}, changes);
        QVERIFY2(again, words(again));
        QVERIFY(again->uid.isEmpty());
        QCOMPARE(journal.history({}, {}, 10)->size(), 1);
    }

    void whatOneActChangedIsUndoneAsOneAndAgain()
    {
        Journal before(*m_store->connection, m_store->clock, u"kim"_s);
        set(before, u"a"_s, 1);
        Journal act(*m_store->connection, m_store->clock, u"kim"_s);
        act.asOne();
        set(act, u"a"_s, 2);
        set(act, u"b"_s, 3);
        const Uid last = set(act, u"a"_s, 4);
        ChangeSet changes;
        const auto undone = Journal(*m_store->connection, m_store->clock, u"lee"_s).undo(last, changes);
        QVERIFY2(undone, words(undone));
        const SettingStore settings(*m_store->connection);
        QCOMPARE(settings.number(u"a"), 1.0);
        QCOMPARE(settings.number(u"b", -1), -1.0);
        const auto again = Journal(*m_store->connection, m_store->clock, u"lee"_s).undo(undone->uid, changes);
        QVERIFY2(again, words(again));
        QCOMPARE(settings.number(u"a"), 4.0);
        QCOMPARE(settings.number(u"b"), 3.0);
    }
    void anActOfWhichAPartWasChangedSinceIsNotUndoneInPart()
    {
        Journal act(*m_store->connection, m_store->clock, u"kim"_s);
        act.asOne();
        set(act, u"a"_s, 1);
        const Uid last = set(act, u"b"_s, 2);
        Journal later(*m_store->connection, m_store->clock, u"lee"_s);
        set(later, u"a"_s, 9);
        const auto undone = m_store->connection->transaction([&] {
            ChangeSet changes;
            return later.undo(last, changes);
        });
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        const SettingStore settings(*m_store->connection);
        QCOMPARE(settings.number(u"a"), 9.0);
        QCOMPARE(settings.number(u"b"), 2.0);
    }

    void undoPutsTheOldValueBackAndIsItselfRemembered()
    {
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        set(journal, u"a"_s, 1);
        const Uid second = set(journal, u"a"_s, 2);
        ChangeSet changes;
        const auto undone = journal.undo(second, changes);
        QVERIFY2(undone, words(undone));
        QCOMPARE(SettingStore(*m_store->connection).number(u"a"), 1.0);
        QCOMPARE(undone->undoes, second);
        QCOMPARE(journal.history(u"setting"_s, u"a"_s, 10)->size(), 3);
        // And back again.
        QVERIFY(journal.undo(undone->uid, changes));
        QCOMPARE(SettingStore(*m_store->connection).number(u"a"), 2.0);
    }

    void undoRefusesWhatWasChangedAgainSince()
    {
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        const Uid first = set(journal, u"a"_s, 1);
        set(journal, u"a"_s, 2);
        ChangeSet changes;
        QCOMPARE(journal.undo(first, changes).error().kind, Error::Kind::Conflict);
        QCOMPARE(SettingStore(*m_store->connection).number(u"a"), 2.0);
        QCOMPARE(journal.undo(u"nothing"_s, changes).error().kind, Error::Kind::NotFound);
    }

    void lastUndoableStepsBackThroughOnesOwnChanges()
    {
        Journal kim(*m_store->connection, m_store->clock, u"kim"_s);
        Journal lee(*m_store->connection, m_store->clock, u"lee"_s);
        const Uid first = set(kim, u"a"_s, 1);
        const Uid second = set(kim, u"b"_s, 2);
        set(lee, u"c"_s, 3);
        ChangeSet changes;
        QCOMPARE(kim.lastUndoable(u"kim"_s)->uid, second);
        QVERIFY(kim.undo(second, changes));
        QCOMPARE(kim.lastUndoable(u"kim"_s)->uid, first);
        QVERIFY(kim.undo(first, changes));
        QCOMPARE(kim.lastUndoable(u"kim"_s).error().kind, Error::Kind::NotFound);
        QVERIFY(kim.lastUndoable(u"lee"_s));
    }

    void historyIsNewestFirstAndLimited()
    {
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        for (int i = 1; i <= 5; ++i)
            set(journal, i % 2 ? u"odd"_s : u"even"_s, i);
        const auto all = journal.history({}, {}, 3);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).newValue.toInt(), 5);
        QCOMPARE(journal.history(u"setting"_s, u"even"_s, 10)->size(), 2);
        QCOMPARE(journal.history({}, u"odd"_s, 10)->size(), 3);
        QVERIFY(journal.history(u"brand"_s, {}, 10)->isEmpty());
    }

    void unknownEntitiesAndFieldsAreRefused()
    {
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        ChangeSet changes;
        QVERIFY(!journal.change(u"weather"_s, u"a"_s, u"value"_s, 1, changes));
        QVERIFY(!journal.change(u"setting"_s, u"a"_s, u"colour"_s, 1, changes));
        QVERIFY(journal.history({}, {}, 10)->isEmpty());
    }

    void settingsKeepEveryKindOfValue()
    {
        SettingStore settings(*m_store->connection);
        const QList<QJsonValue> values{u"글 \"quoted\"\n"_s, true, 1.25, QJsonArray{1, u"a"_s},
                                       QJsonObject{{u"k"_s, 1}}};
        for (const QJsonValue &value : values) {
            QVERIFY(settings.set(u"key", value));
            QCOMPARE(*settings.value(u"key"), value);
            QCOMPARE(jsonValue(jsonText(value)), value);
        }
        QVERIFY(settings.set(u"key", QJsonValue(QJsonValue::Null)));
        QVERIFY(settings.value(u"key")->isNull());
        QCOMPARE(settings.text(u"key", u"none"_s), u"none"_s);
        QVERIFY(settings.flag(u"key", true));
        QCOMPARE(settings.number(u"key", 7), 7.0);
        QVERIFY(jsonValue(u"{broken"_s).isNull());
    }

private:
    Uid set(Journal &journal, const QString &key, int value)
    {
        ChangeSet changes;
        m_store->clock.advance(1);
        return journal.change(u"setting"_s, key, u"value"_s, value, changes).valueOr(Change{}).uid;
    }
    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
