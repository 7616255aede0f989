#include "posts.h"
#include "store/journal.h"
#include "store/mention_store.h"
#include "store/setting_store.h"
#include "store/staff_store.h"
#include "store/statement.h"
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The company's own people, through the journal and back.
class StaffStoreTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MentionFixture> m;

    Result<Change> change(const Uid &uid, const QJsonValue &value)
    {
        return m->connection->transaction([&] {
            ChangeSet changes;
            return Journal(*m->connection, m->clock, u"kim"_s).change(u"staff"_s, uid, u"content"_s, value, changes);
        });
    }
    QList<StaffMember> staff() { return *StaffStore(*m->connection).members(); }
    static StaffMember hana()
    {
        return {{},
                u"Hana Kim"_s,
                u"Press"_s,
                {{u"X"_s, u"hana_kim"_s}, {{}, u"hana"_s}},
                StaffConsent::Agreed,
                {2026, 11, 2},
                u"asked by mail"_s};
    }

private slots:
    void init()
    {
        m = std::make_unique<MentionFixture>();
        QVERIFY(m->open());
    }

    void aPersonIsAddedChangedRemovedAndEachIsUndone()
    {
        const auto added = change(u"1"_s, toJson(hana()));
        QVERIFY2(added, words(added));
        QCOMPARE(staff().size(), 1);
        StaffMember stored = staff().first();
        QCOMPARE(stored.uid, u"1"_s);
        stored.uid.clear();
        QCOMPARE(stored, hana());
        stored.consent = StaffConsent::Declined;
        const auto changed = change(u"1"_s, toJson(stored));
        QVERIFY(!staff().first().mayBeRead());
        ChangeSet changes;
        QVERIFY(Journal(*m->connection, m->clock, u"kim"_s).undo(changed->uid, changes));
        QVERIFY(staff().first().mayBeRead());
        const auto removed = change(u"1"_s, QJsonValue());
        QVERIFY(staff().isEmpty());
        QVERIFY(Journal(*m->connection, m->clock, u"kim"_s).undo(removed->uid, changes));
        QCOMPARE(staff().size(), 1);
        QVERIFY(changes.people && changes.settings);
    }

    void whoHasNoNameOrAnAccountWithoutHandleIsRefused()
    {
        StaffMember nameless = hana();
        nameless.name = u"  "_s;
        QCOMPARE(change(u"1"_s, toJson(nameless)).error().kind, Error::Kind::Usage);
        StaffMember half = hana();
        half.accounts << StaffAccount{u"X"_s, {}};
        QCOMPARE(change(u"1"_s, toJson(half)).error().kind, Error::Kind::Usage);
        QVERIFY(staff().isEmpty());
    }

    void anAccountIsKnownOnItsPlaceInAnyCase()
    {
        QVERIFY(change(u"1"_s, toJson(hana())));
        const auto all = staff();
        QVERIFY(staffMemberOf(all, u"x"_s, u"Hana_Kim"_s));
        QVERIFY(!staffMemberOf(all, u"Bluesky"_s, u"hana_kim"_s));
        QVERIFY(staffMemberOf(all, u"export · X"_s, u"hana_kim"_s)); // a file that numbers its posts
        QVERIFY(!staffMemberOf(all, u"export · Bluesky X"_s, u"hana_kim"_s));
        QVERIFY(staffMemberOf(all, u"Bluesky"_s, u"HANA"_s)); // that one is theirs on any place
        QVERIFY(!staffMemberOf(all, u"X"_s, {}));
    }

    void theLatestPostOfEachIsFound()
    {
        EnrichedPost one = post(u"1"_s, u"first"_s), two = post(u"2"_s, u"second"_s);
        for (EnrichedPost *each : {&one, &two}) {
            each->post.place = u"X"_s;
            each->post.author.handle = u"Hana_Kim"_s;
            each->post.publishedAt = m->clock.now().addDays(each == &one ? -3 : -2);
        }
        QVERIFY(m->ingest({one, two}));
        QVERIFY(change(u"1"_s, toJson(hana())));
        const auto latest = StaffStore(*m->connection).latestPosts(staff());
        QVERIFY2(latest, words(latest));
        QCOMPARE(latest->value(u"1"_s), m->clock.now().addDays(-2));
    }

    void forgettingAnAccountLeavesNoTraceOfIt()
    {
        QVERIFY(change(u"1"_s, toJson(hana())));
        StaffStore store(*m->connection);
        QVERIFY(store.forget(u"X"_s, u"HANA_KIM"_s));
        QCOMPARE(staff().first().accounts, QList<StaffAccount>({{{}, u"hana"_s}}));
        QVERIFY(store.forget(u"X"_s, u"hana"_s));
        QVERIFY(staff().isEmpty());
        Statement left(*m->connection, "SELECT count(*) FROM change WHERE entity = 'staff'");
        QCOMPARE(left.scalar(), 0);
    }

    void handlesOfTheSettingBecomePeopleOfTheList()
    {
        // As migration 11 finds it in a file of before.
        QVERIFY(m->connection->execute(u"DROP TABLE staff"_s));
        QVERIFY(m->connection->execute(u"DROP TABLE mention_picture"_s));
        QVERIFY(SettingStore(*m->connection)
                    .set(u"checklist.staff"_s, QJsonArray({u"@minji"_s, u"dohyun"_s, u"minji"_s, u" "_s})));
        QFile script(u":/schema/011_staff.sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        QString sql = QString::fromUtf8(script.readAll());
        const QStringList statements = sql.remove(QRegularExpression(u"--[^\n]*"_s)).split(u';', Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            if (!statement.trimmed().isEmpty())
                QVERIFY2(m->connection->execute(statement), qPrintable(statement));
        QCOMPARE(staff().size(), 2);
        QCOMPARE(staff().first().name, u"dohyun"_s);
        QCOMPARE(staff().last().accounts, QList<StaffAccount>({{{}, u"minji"_s}}));
        QVERIFY(staff().last().mayBeRead());
        QVERIFY(!staff().last().consentOn.isValid());
        QVERIFY(SettingStore(*m->connection).value(u"checklist.staff"_s)->isNull());
    }
};

QTEST_GUILESS_MAIN(StaffStoreTest)
#include "tst_staff_store.moc"
