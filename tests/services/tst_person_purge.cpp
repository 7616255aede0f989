#include "../store/consistency.h"
#include "core/person.h"
#include "services/person_purge.h"
#include "services/retention.h"
#include "services/source_health.h"
#include "store/brand_store.h"
#include "store/journal.h"
#include "store/mention_store.h"
#include "store/migrations.h"
#include "store/people_rollup.h"
#include "store/picture_store.h"
#include "store/setting_store.h"
#include "store/source_store.h"
#include "store/staff_store.h"
#include "store/statement.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
const QString Secret = u"My order 4711 never came, call me"_s;

} // namespace

class TestPersonPurge : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Connection::open(m_folder->filePath(u"w.pulse"_s), Connection::Mode::ReadWrite);
        QVERIFY(opened);
        m_connection = std::move(opened).value();
        QVERIFY(migrate(*m_connection, FixedClock(Now)));
        Brand brand;
        brand.name = u"Acme"_s;
        m_brand = *BrandStore(*m_connection).add(brand);
        QCOMPARE(ingest({post(u"1"_s, u"mina"_s, Secret), post(u"2"_s, u"joon"_s, u"A kettle like any other one"_s)}),
                 2);
    }
    void cleanup()
    {
        QCOMPARE(inconsistency(*m_connection), QString());
        m_connection.reset();
    }

    void whatWillBeRemovedIsToldFirst()
    {
        freezeEvidence();
        const auto plan = planPurge(*m_connection, u"@Mina"_s, {});
        QVERIFY(plan);
        QCOMPARE(plan->accounts.size(), 1);
        QCOMPARE(plan->mentions, 1);
        QCOMPARE(plan->records, 1);
        QCOMPARE(planPurge(*m_connection, u"mina"_s, u"Elsewhere"_s)->accounts.size(), 0);
        QVERIFY(mention(u"mina"_s)); // nothing was changed
    }

    void nothingOfThePersonIsLeftAndTheCountsStay()
    {
        freezeEvidence();
        ChangeSet changes;
        Journal journal(*m_connection, m_clock, u"kim"_s);
        const auto found = mention(u"mina"_s);
        QVERIFY(journal.change(u"mention"_s, found->uid, u"note"_s, u"Called her on 010-1234"_s, changes));
        const auto done = removeMina(true);
        QCOMPARE(done.mentions, 1);
        QVERIFY(done.records >= 1);
        QCOMPARE(*MentionStore(*m_connection).total(), 2);
        QVERIFY(!mention(u"mina"_s));
        QVERIFY(mention(u"joon"_s));
        QCOMPARE(matching(u"order"_s), 0);
        QCOMPARE(matching(u"kettle"_s), 1);
        QVERIFY(m_connection->execute(u"VACUUM"_s));
        const QByteArray left = bytes();
        for (const QByteArray &trace : {QByteArray("mina"), QByteArray("order 4711"), QByteArray("010-1234")})
            QVERIFY2(!left.contains(trace), trace);
        QVERIFY(left.contains("Acme") && left.contains("joon"));
        const auto log = SettingStore(*m_connection).value(u"purge.log");
        QCOMPARE(log->toArray().size(), 1); // that it was done, not whose it was
    }

    void theEvidenceOfATickKeepsItsShape()
    {
        freezeEvidence();
        removeMina(false);
        Statement row(*m_connection, "SELECT evidence FROM checklist_run_item");
        QVERIFY(row.next());
        const QByteArray evidence = row.text(0).toUtf8();
        QVERIFY(evidence.contains("posts: 2"));
        QVERIFY(evidence.contains("any other one"));
        QVERIFY(!evidence.contains("4711"));
    }

    void whatWasNotedAndCountedOfThePersonGoesToo()
    {
        ChangeSet changes;
        Journal journal(*m_connection, m_clock, u"kim"_s);
        const Uid mina = personUid(u"m.example"_s, u"mina"_s), joon = personUid(u"m.example"_s, u"joon"_s);
        StaffMember member;
        member.name = u"Mina of the press"_s;
        member.accounts = {{u"m.example"_s, u"mina"_s}};
        QVERIFY(journal.change(u"staff"_s, u"s"_s, u"content"_s, toJson(member), changes));
        QVERIFY(journal.change(u"person"_s, mina, u"role"_s, u"paid"_s, changes));
        QVERIFY(journal.change(u"person"_s, mina, u"tags"_s, QJsonArray{u"tag-of-hers"_s}, changes));
        QVERIFY(journal.change(u"person"_s, joon, u"apart"_s, QJsonArray{mina}, changes));
        QVERIFY(journal.change(u"personNote"_s, u"n"_s, u"value"_s,
                               QJsonObject{{u"person"_s, mina},
                                           {u"text"_s, u"moved to Busan"_s},
                                           {u"author"_s, u"kim"_s},
                                           {u"at"_s, Now.toMSecsSinceEpoch()},
                                           {u"due"_s, QString()},
                                           {u"done"_s, false}},
                               changes));
        QVERIFY(PeopleRollup(*m_connection).refresh(Now, PeopleRollup::FewStale));
        QCOMPARE(people(), 2);
        removeMina(false);
        QCOMPARE(people(), 1);
        // Nor does the next count bring her back without a name, one by one or all at once.
        QVERIFY(m_connection->execute(u"INSERT OR IGNORE INTO person_stale SELECT id FROM author"_s));
        QVERIFY(PeopleRollup(*m_connection).refresh(Now, PeopleRollup::FewStale));
        QCOMPARE(people(), 1);
        QVERIFY(StaffStore(*m_connection).members()->isEmpty());
        QVERIFY(m_connection->execute(u"VACUUM"_s));
        const QByteArray left = bytes();
        for (const QByteArray &trace :
             {QByteArray("mina"), QByteArray("Mina"), QByteArray("tag-of-hers"), QByteArray("Busan")})
            QVERIFY2(!left.contains(trace), trace);
    }

    void aPictureOfThePostGoesWithItsWords()
    {
        const QByteArray image = QByteArray("\x89PNG\r\n\x1a\n", 8) + "the picture";
        const MentionId id = mention(u"mina"_s)->id;
        PictureStore pictures(*m_connection);
        QVERIFY(pictures.show(id, *pictures.keep(id, u"shot.png"_s, image)));
        removeMina(false);
        QVERIFY(!pictures.shown(id)->has_value());
        QVERIFY(m_connection->execute(u"VACUUM"_s));
        QVERIFY(!bytes().contains("the picture"));
    }

    void aRemovedPersonStaysRemoved()
    {
        removeMina(true);
        EnrichedPost again = post(u"1"_s, u"mina"_s, Secret + u"!"_s);
        again.post.updatedAt = Now;
        QCOMPARE(ingest({again, post(u"3"_s, u"mina"_s, u"Another one"_s)}), 0);
        QCOMPARE(matching(u"order"_s), 0);
        QCOMPARE(*MentionStore(*m_connection).total(), 2);
    }

    void wordsThatMayBeKeptNoLongerAreTakenOut()
    {
        Source source;
        source.kind = u"feed"_s;
        source.name = u"News"_s;
        source.settings = {{u"keepDays"_s, 30}};
        const SourceId id = *SourceStore(*m_connection).add(source);
        ChangeSet changes;
        const auto kept = post(u"9"_s, u"dana"_s, u"Words of last month"_s);
        QVERIFY(m_connection->transaction(
            [&] { return MentionStore(*m_connection).ingest({kept}, id, Now.addDays(-31), changes); }));
        QVERIFY(m_connection->transaction([&] {
            return MentionStore(*m_connection).ingest({post(u"8"_s, u"dana"_s, u"Words of today"_s)}, id, Now, changes);
        }));
        QCOMPARE(keepDaysOf(*SourceStore(*m_connection).byId(id)), 30);
        const auto expired = m_connection->transaction([&] { return expireOnce(*m_connection, Now, 500, changes); });
        QCOMPARE(*expired, 1);
        QCOMPARE(*m_connection->transaction([&] { return expireOnce(*m_connection, Now, 500, changes); }), 0);
        QCOMPARE(matching(u"month"_s), 0);
        QCOMPARE(matching(u"today"_s), 1);
        QCOMPARE(*MentionStore(*m_connection).total(), 4);
        QVERIFY(mention(u"dana"_s)); // of the other post
    }

private:
    EnrichedPost post(const QString &id, const QString &handle, const QString &text) const
    {
        EnrichedPost enriched;
        enriched.post.place = u"m.example"_s;
        enriched.post.externalId = id;
        enriched.post.url = u"https://m.example/@"_s + handle + u'/' + id;
        enriched.post.text = text;
        enriched.post.author.handle = handle;
        enriched.post.author.name = handle.toUpper();
        enriched.post.publishedAt = Now.addSecs(-3600);
        enriched.brands = {m_brand};
        return enriched;
    }
    qint64 ingest(const QList<EnrichedPost> &posts)
    {
        ChangeSet changes;
        const auto result = m_connection->transaction(
            [&] { return MentionStore(*m_connection).ingest(posts, SourceId(1), Now, changes); });
        return result ? result->added : -1;
    }
    std::optional<Mention> mention(const QString &handle)
    {
        const auto page = MentionStore(*m_connection).page(MentionFilter(), 100);
        for (const Mention &each : *page)
            if (each.post.author.handle == handle)
                return each;
        return std::nullopt;
    }
    qint64 people()
    {
        Statement rows(*m_connection, "SELECT count(DISTINCT author_id) FROM person_figures");
        return rows.scalar();
    }
    qint64 matching(const QString &word)
    {
        MentionFilter filter;
        filter.search = Query::parse(word).query;
        return *MentionStore(*m_connection).count(filter);
    }
    /// What a tick kept: a row of each post.
    void freezeEvidence()
    {
        QJsonArray rows;
        for (const QString &handle : {u"mina"_s, u"joon"_s}) {
            const auto found = mention(handle);
            rows.append(QJsonObject{{u"title"_s, found->post.text.left(30) + u'…'},
                                    {u"detail"_s, u'@' + handle},
                                    {u"mention"_s, QString::number(raw(found->id))}});
        }
        const QJsonObject evidence{{u"headline"_s, u"posts: 2"_s}, {u"rows"_s, rows}};
        QVERIFY(m_connection->execute(u"PRAGMA foreign_keys = OFF"_s));
        Statement run(*m_connection,
                      "INSERT INTO checklist_run (uid, brand_id, template_key, template_version, period_kind,"
                      " period_first, period_last, opens_at) VALUES ('r', ?, 'daily', 1, 0, '2026-11-23', '2026-11-23',"
                      " 0)");
        QVERIFY(run.bind(m_brand).run());
        Statement item(*m_connection, "INSERT INTO checklist_run_item (uid, run_uid, evidence) VALUES ('r/a', 'r', ?)");
        QVERIFY(item.bind(QString::fromUtf8(QJsonDocument(evidence).toJson(QJsonDocument::Compact))).run());
    }
    PurgePlan removeMina(bool block)
    {
        ChangeSet changes;
        const auto plan = planPurge(*m_connection, u"mina"_s, {});
        const auto done =
            m_connection->transaction([&] { return purge(*m_connection, *plan, block, u"kim"_s, Now, changes); });
        return done ? *done : PurgePlan();
    }
    QByteArray bytes()
    {
        (void)m_connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QFile file(m_folder->filePath(u"w.pulse"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FixedClock m_clock{Now};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    BrandId m_brand{};
};

QTEST_GUILESS_MAIN(TestPersonPurge)
#include "tst_person_purge.moc"
