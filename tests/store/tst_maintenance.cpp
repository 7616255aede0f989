#include "store/brand_store.h"
#include "store/maintenance.h"
#include "store/mention_store.h"
#include "store_fixture.h"
#include <QFile>
#include <sys/stat.h>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestMaintenance : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        QVERIFY(m_store->open());
        fill();
    }

    void infoCountsWhatIsThere()
    {
        const auto info = Maintenance::info(*m_store->connection);
        QVERIFY2(info, words(info));
        QCOMPARE(info->mentions, 60);
        QCOMPARE(info->authors, 12);
        QCOMPARE(info->brands, 1);
        QCOMPARE(info->first, QDateTime({1969, 12, 31}, {22, 30}, Qt::UTC));
        QCOMPARE(info->last, QDateTime({2026, 11, 3}, {10, 0}, Qt::UTC));
        QVERIFY(info->bytes > 0);
        QVERIFY(info->schemaVersion >= 1);
    }

    void aSoundFileIsFoundSound()
    {
        QList<int> percents;
        const auto findings = Maintenance::check(*m_store->connection, [&](int percent) {
            percents << percent;
            return true;
        });
        QVERIFY2(findings, words(findings));
        QCOMPARE(findings->damage, QStringList());
        QCOMPARE(findings->brokenReferences, 0);
        QCOMPARE(findings->wrongRollups, 0);
        QCOMPARE(percents.last(), 100);
        QVERIFY(std::is_sorted(percents.begin(), percents.end()));
        QCOMPARE(Maintenance::check(*m_store->connection, [](int) { return false; }).error().kind,
                 Error::Kind::Cancelled);
    }

    void wrongCountsAreFoundAndMadeAnew()
    {
        QVERIFY(m_store->connection->execute(
            u"UPDATE rollup SET mentions = mentions + 1 WHERE brand_id = 0 AND grain = 0"_s));
        const auto findings = Maintenance::check(*m_store->connection);
        QVERIFY2(findings, words(findings));
        QVERIFY(findings->wrongRollups > 0 && !findings->sound());
        ChangeSet changes;
        const auto rebuilt = m_store->connection->transaction(
            [&] { return Maintenance::rebuildRollups(*m_store->connection, changes); });
        QVERIFY2(rebuilt, words(rebuilt));
        QVERIFY(changes.mentions);
        QVERIFY(Maintenance::check(*m_store->connection)->sound());
    }

    void missingAndSurplusCountsAreFound()
    {
        QVERIFY(
            m_store->connection->execute(u"DELETE FROM rollup WHERE brand_id = 0 AND place_id = 0 AND grain = 2"_s));
        QCOMPARE(Maintenance::check(*m_store->connection)->wrongRollups, 1);
        QVERIFY(m_store->connection->execute(u"INSERT INTO rollup VALUES (0,7,0,1, 5,0,0,0,0,0,0,0,0,0,0,0)"_s));
        QCOMPARE(Maintenance::check(*m_store->connection)->wrongRollups, 2);
    }

    void aBackupIsAWholeWorkspaceThatCanBeRestored()
    {
        const QString copy = m_store->folder.filePath(u"copy 사본.backup"_s);
        int last = -1;
        const auto made = Maintenance::backup(m_store->file(), copy, [&](int percent) {
            last = percent;
            return true;
        });
        QVERIFY2(made, words(made));
        QCOMPARE(last, 100);
        QVERIFY(!QFile::exists(copy + u".part"_s));
        // Changed after the backup; and the backup may be written over.
        QVERIFY(m_store->connection->execute(u"UPDATE brand SET name = 'Later'"_s));
        m_store->connection.reset();
        const auto kept = Maintenance::restore(m_store->file(), copy, m_store->clock);
        QVERIFY2(kept, words(kept));
        QVERIFY(QFile::exists(*kept));
        QCOMPARE(brandName(m_store->file()), u"Ours"_s);
        QCOMPARE(brandName(*kept), u"Later"_s);
        QVERIFY(Maintenance::backup(m_store->file(), copy));
        QVERIFY(QFile::exists(copy));
    }

    void aStoppedBackupLeavesNothing()
    {
        const QString copy = m_store->folder.filePath(u"copy.backup"_s);
        const auto made = Maintenance::backup(m_store->file(), copy, [](int) { return false; });
        QCOMPARE(made.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(copy) && !QFile::exists(copy + u".part"_s));
    }

    void aBackupIsNotWrittenOverItsSourceNorToNowhere()
    {
        QCOMPARE(Maintenance::backup(m_store->file(), m_store->file()).error().kind, Error::Kind::Usage);
        const auto nowhere = Maintenance::backup(m_store->file(), m_store->folder.filePath(u"no/such/x"_s));
        QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
        // A folder, a device or a pipe stays what it is.
        const QString pipe = m_store->folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &target : {m_store->folder.path(), pipe}) {
            QCOMPARE(Maintenance::backup(m_store->file(), target).error().kind, Error::Kind::Usage);
            QVERIFY(QFileInfo::exists(target) && !QFileInfo(target).isFile());
            QVERIFY(!QFile::exists(target + u".part"_s));
        }
        QVERIFY(Maintenance::check(*m_store->connection)->sound());
    }

    void whatIsNoSoundBackupIsNotRestored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database at all, it only has some length").repeated(100);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
    }
    void whatIsNoSoundBackupIsNotRestored()
    {
        QFETCH(QByteArray, bytes);
        const QString wrong = m_store->folder.filePath(u"wrong.backup"_s);
        QFile file(wrong);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        m_store->connection.reset();
        QVERIFY(!Maintenance::restore(m_store->file(), wrong, m_store->clock));
        QCOMPARE(brandName(m_store->file()), u"Ours"_s);
        QCOMPARE(Maintenance::restore(m_store->file(), wrong + u"x"_s, m_store->clock).error().kind,
                 Error::Kind::NotFound);
    }

    void aDamagedBackupIsNotRestored()
    {
        const QString copy = m_store->folder.filePath(u"copy.backup"_s);
        QVERIFY(Maintenance::backup(m_store->file(), copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4096 * 3; at < file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(512, '\xAA'));
        }
        file.close();
        m_store->connection.reset();
        QVERIFY(!Maintenance::restore(m_store->file(), copy, m_store->clock));
        QCOMPARE(brandName(m_store->file()), u"Ours"_s);
    }

    void anOpenWorkspaceIsNotReplaced()
    {
        const QString copy = m_store->folder.filePath(u"copy.backup"_s);
        QVERIFY(Maintenance::backup(m_store->file(), copy));
        m_store->connection.reset();
        const auto open = Workspace::open(m_store->file(), m_store->clock, {});
        QVERIFY2(open, words(open));
        QCOMPARE(Maintenance::restore(m_store->file(), copy, m_store->clock).error().kind, Error::Kind::Conflict);
    }

private:
    void fill()
    {
        Brand brand;
        brand.name = u"Ours"_s;
        const auto id = BrandStore(*m_store->connection).add(brand);
        QVERIFY2(id, words(id));
        QList<EnrichedPost> posts;
        for (int i = 0; i < 60; ++i) {
            EnrichedPost post;
            post.post.place = i % 2 ? u"X"_s : u"네이버"_s;
            post.post.externalId = QString::number(i);
            post.post.text = u"Ours is number %1"_s.arg(i);
            post.post.author.handle = u"author%1"_s.arg(i / 10);
            post.post.engagement = {i, 2, std::nullopt, {}};
            post.post.media = i % 3 ? MediaKinds() : MediaKinds(MediaKind::Video);
            post.judgement.sentiment = Sentiment(i % 4);
            post.post.publishedAt = QDateTime({2026, 11, 1}, {10, 0}, Qt::UTC).addSecs(i / 20 * 86'400LL);
            post.post.dayOnly = i == 5;
            if (i == 7)
                post.post.publishedAt = QDateTime(); // undated
            if (i == 9)
                post.post.publishedAt = QDateTime({1969, 12, 31}, {22, 30}, Qt::UTC);
            if (i % 2)
                post.brands = {*id};
            if (i == 11)
                post.links = QStringList{u"https://example.com/"_s};
            if (i == 12)
                post.hashtags = QStringList{u"tag"_s};
            posts << post;
        }
        ChangeSet changes;
        const auto added = m_store->connection->transaction([&] {
            return MentionStore(*m_store->connection)
                .ingest(posts, SourceId{1}, QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC), changes);
        });
        QVERIFY2(added, words(added));
    }

    static QString brandName(const QString &file)
    {
        const auto connection = Connection::open(file, Connection::Mode::ReadOnly);
        if (!connection)
            return connection.error().text;
        const auto brands = BrandStore(**connection).all();
        return brands && !brands->isEmpty() ? brands->constFirst().name : u"none"_s;
    }

    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
