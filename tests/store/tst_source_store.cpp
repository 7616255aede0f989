#include "store/journal.h"
#include "store/source_store.h"
#include "store_fixture.h"

using namespace pulse;
using namespace Qt::StringLiterals;

class TestSourceStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        QVERIFY(m_store->open());
    }

    void everythingOfASourceIsKept()
    {
        const SourceId id = addFeed(u"News"_s);
        const auto source = sources().byId(id);
        QVERIFY2(source, words(source));
        QCOMPARE(source->kind, u"feed"_s);
        QCOMPARE(source->name, u"News"_s);
        QCOMPARE(source->settings[u"url"_s].toString(), u"https://example.com/f"_s);
        QVERIFY(source->enabled && !source->lastAttempt.isValid() && source->lastError.isEmpty());
        QCOMPARE(sources().byName(u"News"_s)->id, id);
        QCOMPARE(sources().byUid(source->uid)->id, id);
        QCOMPARE(sources().byName(u"None"_s).error().kind, Error::Kind::NotFound);
        Source same = *source;
        same.uid.clear();
        same.id = {};
        QCOMPARE(sources().add(same).error().kind, Error::Kind::Conflict);
    }

    void aRoundCommitsCursorAndOutcome()
    {
        const SourceId id = addFeed(u"News"_s);
        const QDateTime now = m_store->clock.now();
        SourceRound round{id, QJsonObject{{u"etag"_s, u"1"_s}}, now, {}, 10, 7, 3, {}, {}};
        QVERIFY(sources().recordRound(round));
        Source after = *sources().byId(id);
        QCOMPARE(after.state[u"etag"_s].toString(), u"1"_s);
        QCOMPARE(after.lastSuccess, now);
        QCOMPARE(after.nextAttempt, now.addSecs(15 * 60));
        QCOMPARE(after.lastAdded, 7);
        QCOMPARE(after.totalAdded, 7);

        SourceRound failed{id, {}, now.addSecs(900), now.addSecs(5000), 0, 0, 0, {}, u"No answer."_s};
        QVERIFY(sources().recordRound(failed));
        QVERIFY(sources().recordRound(failed));
        after = *sources().byId(id);
        QCOMPARE(after.state[u"etag"_s].toString(), u"1"_s);
        QCOMPARE(after.lastSuccess, now);
        QCOMPARE(after.failures, 2);
        QCOMPARE(after.lastError, u"No answer."_s);
        QCOMPARE(after.nextAttempt, now.addSecs(5000));
        QCOMPARE(after.totalAdded, 7);

        round.attemptedAt = now.addSecs(6000);
        QVERIFY(sources().recordRound(round));
        after = *sources().byId(id);
        QCOMPARE(after.failures, 0);
        QVERIFY(after.lastError.isEmpty());
        QCOMPARE(after.totalAdded, 14);
    }

    void dueAreEnabledConnectorsWhoseTimeHasCome()
    {
        const SourceId waiting = addFeed(u"Waiting"_s);
        const SourceId never = addFeed(u"Never"_s);
        const SourceId off = addFeed(u"Off"_s);
        QVERIFY(sources().ensureFileSource(u"posts.csv"_s));
        Source disabled = *sources().byId(off);
        disabled.enabled = false;
        QVERIFY(sources().update(disabled));
        const QDateTime now = m_store->clock.now();
        QVERIFY(sources().recordRound({waiting, {}, now, {}, 0, 0, 0, {}, {}}));
        const auto before = sources().due(now);
        QCOMPARE(before->size(), 1);
        QCOMPARE(before->at(0).id, never);
        QCOMPARE(sources().due(now.addSecs(15 * 60))->size(), 2);
    }

    void filesOfOneNameAreOneSource()
    {
        const auto first = sources().ensureFileSource(u"posts"_s);
        QVERIFY2(first, words(first));
        QCOMPARE(*sources().ensureFileSource(u"posts"_s), *first);
        QCOMPARE(sources().byId(*first)->kind, u"file"_s);
        addFeed(u"News"_s);
        QCOMPARE(sources().ensureFileSource(u"News"_s).error().kind, Error::Kind::Conflict);
    }

    void sourcesAreAddedEditedAndRemovedThroughTheJournal()
    {
        Journal journal(*m_store->connection, m_store->clock, u"kim"_s);
        ChangeSet changes;
        Source source;
        source.kind = u"mastodon"_s;
        source.name = u"Tags"_s;
        source.settings = {{u"tag"_s, u"예시"_s}};
        const Uid uid = newUid(1);
        const auto added = journal.change(u"source"_s, uid, u"value"_s, sourceToJson(source), changes);
        QVERIFY2(added, words(added));
        QVERIFY(changes.sources);
        const SourceId id = sources().byUid(uid)->id;
        QVERIFY(journal.change(u"source"_s, uid, u"interval"_s, 60, changes));
        QVERIFY(journal.change(u"source"_s, uid, u"enabled"_s, false, changes));
        QVERIFY(journal.change(u"source"_s, uid, u"name"_s, u"Other"_s, changes));
        QCOMPARE(sources().byUid(uid)->intervalMinutes, 60);
        const auto removed = journal.change(u"source"_s, uid, u"value"_s, QJsonValue(QJsonValue::Null), changes);
        QVERIFY2(removed, words(removed));
        QVERIFY(sources().all()->isEmpty());
        QVERIFY(journal.undo(removed->uid, changes));
        const Source back = *sources().byUid(uid);
        QCOMPARE(back.id, id);
        QCOMPARE(back.name, u"Other"_s);
        QVERIFY(!back.enabled);
        QCOMPARE(back.settings, source.settings);
    }

private:
    SourceStore sources() { return SourceStore(*m_store->connection); }
    SourceId addFeed(const QString &name)
    {
        Source source;
        source.kind = u"feed"_s;
        source.name = name;
        source.settings = {{u"url"_s, u"https://example.com/f"_s}};
        return sources().add(source).valueOr(SourceId{});
    }
    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(TestSourceStore)
#include "tst_source_store.moc"
