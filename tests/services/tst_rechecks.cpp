#include "collecting_desk.h"
#include "fake_bluesky.h"
#include "fake_mastodon.h"
#include "services/source_health.h"
#include "sources/post_recheck.h"
#include "store/key_use_store.h"
#include "store/mention_removal.h"
#include "store/statement.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace pulse;
using namespace Qt::StringLiterals;
using Answer = FakeServer::Answer;

namespace {

/// A service that has posts, gives them by search, and tells of single ones by their identifiers.
struct Service {
    QMap<QString, QString> posts; ///< text by identifier
    int likes = 1;
    int looks = 0;         ///< questions for single posts
    QStringList lookedFor; ///< and whose
    bool broken = false;   ///< names nothing when it is asked for single ones
    FakeServer server{[this](const FakeServer::Request &request) { return answer(request); }};

    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    QJsonObject tweet(const QString &id) const
    {
        return {{u"id"_s, id},
                {u"text"_s, posts.value(id)},
                {u"author_id"_s, u"7"_s},
                {u"created_at"_s, u"2026-11-20T08:00:00.000Z"_s},
                {u"public_metrics"_s, QJsonObject{{u"like_count"_s, likes}}}};
    }
    QJsonObject redditPost(const QString &id) const
    {
        return {{u"kind"_s, u"t3"_s},
                {u"data"_s, QJsonObject{{u"id"_s, id.mid(3)},
                                        {u"author"_s, u"mina"_s},
                                        {u"title"_s, posts.value(id)},
                                        {u"score"_s, likes},
                                        {u"permalink"_s, QString(u"/r/a/comments/"_s + id.mid(3) + u"/x/"_s)},
                                        {u"created_utc"_s, 1795161600.0}}}};
    }
    Answer answer(const FakeServer::Request &request)
    {
        const QByteArray path = request.path();
        const QUrlQuery query(QUrl::fromEncoded(request.target).query());
        if (path.endsWith("counts/recent"))
            return {.body = "{\"data\":[]}"};
        if (path.endsWith("access_token"))
            return {.body = "{\"access_token\":\"t\",\"expires_in\":3600}"};
        const QString wanted = query.queryItemValue(path.endsWith("info") ? u"id"_s : u"ids"_s, QUrl::FullyDecoded);
        QStringList ids = wanted.isEmpty() ? QStringList(posts.keys()) : wanted.split(u',');
        if (!wanted.isEmpty()) {
            ++looks;
            lookedFor += ids;
        }
        if (broken && !wanted.isEmpty())
            ids.clear();
        if (const int most = query.queryItemValue(u"max_results"_s).toInt(); wanted.isEmpty() && most > 0)
            ids = ids.mid(0, most);
        QJsonArray data, errors, children;
        for (const QString &id : std::as_const(ids)) {
            if (posts.contains(id)) {
                data.append(tweet(id));
                children.append(redditPost(id));
            } else {
                errors.append(QJsonObject{{u"resource_id"_s, id},
                                          {u"type"_s, u"https://api.twitter.com/2/problems/resource-not-found"_s}});
            }
        }
        if (path.contains("/2/"))
            return {.body = json({{u"data"_s, data}, {u"errors"_s, errors}, {u"meta"_s, QJsonObject()}})};
        return {.body = json({{u"data"_s, QJsonObject{{u"children"_s, children}, {u"after"_s, QJsonValue()}}}})};
    }
    QJsonObject x(const QString &lookAgain) const
    {
        return {{u"form"_s, u"search"_s},
                {u"query"_s, u"kettle"_s},
                {u"monthlyCap"_s, 5.0},
                {u"postsPerRound"_s, u"40"_s},
                {u"authors"_s, u"no"_s},
                {u"lookAgain"_s, lookAgain},
                {u"apiBase"_s, server.url(u"/2/"_s).toString()}};
    }
    QJsonObject reddit() const
    {
        return {{u"form"_s, u"search"_s}, {u"words"_s, u"kettle"_s}, {u"address"_s, server.url().toString()}};
    }
};

struct Desk {
    explicit Desk(const QString &file)
        : http(system), workspace(std::move(Workspace::open(file, clock, {})).value()),
          collector(*workspace, http, credentials, plainEnrichers())
    {}
    SourceId add(const QString &kind, const QString &name, QJsonObject settings, const Secrets &secrets)
    {
        Source source;
        source.uid = newUid(clock.now().toMSecsSinceEpoch());
        source.kind = kind;
        source.name = name;
        if (!secrets.isEmpty())
            settings[u"hasSecret"_s] = true;
        source.settings = settings;
        if (!waited(credentials.write(Collector::secretKey(source.uid), packSecrets(secrets))))
            qFatal("the secret was not kept");
        return *waited(workspace->write(
            [source](Connection &connection, ChangeSet &) { return SourceStore(connection).add(source); }));
    }
    CollectRound round(SourceId id) { return *waited(collector.collect(id)); }
    CollectRound roundAfter(SourceId id, int hours)
    {
        clock.advance(qint64(hours) * 3600);
        return round(id);
    }
    SourceHealth health(SourceId id)
    {
        return *waited(workspace->read(
            [id, now = clock.now()](Connection &connection) { return readSourceHealth(connection, id, now); }));
    }
    QList<Mention> shown()
    {
        return *waited(workspace->read(
            [](Connection &connection) { return MentionStore(connection).page(MentionFilter(), 100); }));
    }
    /// Of all that is stored, hidden or not.
    qint64 count(const char *sql)
    {
        return waited(workspace->read([sql](Connection &connection) -> Result<qint64> {
                   Statement statement(connection, sql);
                   return statement.scalar(-1);
               }))
            .valueOr(-1);
    }

    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC)};
    SystemClock system;
    HttpClient http;
    MemoryCredentials credentials;
    std::unique_ptr<Workspace> workspace;
    Collector collector;
};

} // namespace

/// Stored posts are looked up again at their service, and keys are counted over all sources that have them.
class TestRechecks : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_folder->filePath(u"w.pulse"_s));
    }
    void cleanup() { m_desk.reset(); }

    void aPostThatWasDeletedIsMarkedAndItsWordsGo()
    {
        Service service;
        service.posts = {{u"t3_a"_s, u"the kettle leaks"_s}, {u"t3_b"_s, u"a fine kettle"_s}};
        const SourceId id = m_desk->add(u"reddit"_s, u"R"_s, service.reddit(), {{u"clientId"_s, u"c"_s}});
        QCOMPARE(m_desk->round(id).added, 2);
        QCOMPARE(m_desk->shown().size(), 2);
        service.posts.remove(u"t3_a"_s);
        service.likes = 40;
        QCOMPARE(m_desk->roundAfter(id, 2).error, QString());
        m_desk->roundAfter(id, 26);
        QCOMPARE(m_desk->shown().size(), 1);
        QCOMPARE(m_desk->shown().constFirst().post.engagement.likes, 40);
        QCOMPARE(m_desk->count("SELECT count(*) FROM mention_body WHERE title LIKE '%leaks%'"), 0);
        const RecheckWalk walk = m_desk->health(id).recheck;
        QCOMPARE(walk.gone, 1);
        QVERIFY(walk.asked >= 2);
        m_desk->roundAfter(id, 26);
        QVERIFY(!service.lookedFor.mid(service.lookedFor.size() - 1).contains(u"t3_a"_s)); // once is enough
    }

    void aServiceInTroubleTakesNothingAway()
    {
        Service service;
        for (int i = 0; i < 12; ++i)
            service.posts.insert(u"t3_%1"_s.arg(i), u"kettle"_s);
        const SourceId id = m_desk->add(u"reddit"_s, u"R"_s, service.reddit(), {{u"clientId"_s, u"c"_s}});
        QCOMPARE(m_desk->round(id).added, 12);
        service.broken = true;
        const CollectRound round = m_desk->roundAfter(id, 26);
        QCOMPARE(round.error, QString());
        QVERIFY2(round.remark.contains(u"not believed"), qPrintable(round.remark));
        QCOMPARE(m_desk->shown().size(), 12);
    }

    void looksThatCostMoneyKeepToTheirNumberADayAndToTheLimit()
    {
        Service service;
        for (int i = 10; i < 40; ++i)
            service.posts.insert(u"19900%1"_s.arg(i), u"kettle"_s);
        const SourceId id = m_desk->add(u"x"_s, u"X"_s, service.x(u"8"_s), {{u"token"_s, u"bearer"_s}});
        QCOMPARE(m_desk->round(id).added, 30);
        for (int i = 0; i < 16; ++i) // two days
            (void)m_desk->roundAfter(id, 3);
        QCOMPARE(service.lookedFor.size(), 8 + 8); // of either day, from the day after they were read
        QVERIFY(m_desk->health(id).costThisMonth > 16 * 0.005);
        service.posts.remove(u"1990010"_s);
        service.posts.remove(u"1990011"_s);
        for (int day = 0; day < 10; ++day)
            m_desk->roundAfter(id, 24);
        QCOMPARE(m_desk->shown().size(), 28);
        QCOMPARE(m_desk->count("SELECT count(*) FROM mention WHERE hidden & 2"), 2);
    }

    void nobodyIsAskedWhereAPersonSaidNone()
    {
        Service service;
        service.posts = {{u"1990010"_s, u"kettle"_s}};
        const SourceId id = m_desk->add(u"x"_s, u"X"_s, service.x(u"0"_s), {{u"token"_s, u"bearer"_s}});
        QCOMPARE(m_desk->round(id).added, 1);
        m_desk->roundAfter(id, 26);
        QCOMPARE(service.looks, 0);
    }

    void twoSourcesWithOneKeySpendFromOneLimit()
    {
        Service service;
        for (int i = 10; i < 50; ++i)
            service.posts.insert(u"19900%1"_s.arg(i), u"kettle"_s);
        QJsonObject settings = service.x(u"0"_s);
        settings[u"monthlyCap"_s] = 0.5; // a round of 40 posts costs 0.205
        const SourceId first = m_desk->add(u"x"_s, u"X"_s, settings, {{u"token"_s, u"bearer"_s}});
        settings[u"query"_s] = u"teapot"_s;
        const SourceId second = m_desk->add(u"x"_s, u"Y"_s, settings, {{u"token"_s, u"bearer"_s}});
        const SourceId other = m_desk->add(u"x"_s, u"Z"_s, settings, {{u"token"_s, u"another"_s}});
        QCOMPARE(m_desk->round(first).error, QString());
        QCOMPARE(m_desk->round(second).error, QString());
        double spent = m_desk->health(first).keyCostThisMonth;
        QCOMPARE(spent, m_desk->health(first).costThisMonth + m_desk->health(second).costThisMonth);
        for (int i = 0; i < 6; ++i) {
            m_desk->roundAfter(first, 1);
            m_desk->roundAfter(second, 1);
        }
        QVERIFY(m_desk->health(second).keyCostThisMonth <= 0.5 + 1e-9);
        const QString error = m_desk->round(second).error;
        QVERIFY2(error.contains(u"all sources with this key"), qPrintable(error));
        QCOMPARE(m_desk->round(other).error, QString());                                      // its own bill
        QCOMPARE(m_desk->count("SELECT count(*) FROM key_use WHERE key LIKE '%bearer%'"), 0); // the key is not told
    }

    void aPastedTokenAndASignInOfOneAppSpendFromOneLimit()
    {
        Service service;
        for (int i = 10; i < 50; ++i)
            service.posts.insert(u"19900%1"_s.arg(i), u"kettle"_s);
        QJsonObject settings = service.x(u"0"_s);
        settings[u"app"_s] = u"client-1"_s;
        const SourceId pasted = m_desk->add(u"x"_s, u"X"_s, settings, {{u"token"_s, u"bearer"_s}});
        settings.remove(u"app"_s);
        settings[u"query"_s] = u"teapot"_s;
        const SourceId signedIn =
            m_desk->add(u"x"_s, u"Y"_s, settings, {{u"token"_s, u"another"_s}, {u"clientId"_s, u"client-1"_s}});
        const SourceId other = m_desk->add(u"x"_s, u"Z"_s, settings, {{u"token"_s, u"third"_s}});
        for (const SourceId id : {pasted, signedIn, other})
            QCOMPARE(m_desk->round(id).error, QString());
        const double both = m_desk->health(pasted).costThisMonth + m_desk->health(signedIn).costThisMonth;
        QVERIFY(both > m_desk->health(pasted).costThisMonth);
        QCOMPARE(m_desk->health(signedIn).keyCostThisMonth, both);
        QCOMPARE(m_desk->health(other).keyCostThisMonth, m_desk->health(other).costThisMonth);
        QCOMPARE(m_desk->count("SELECT count(*) FROM key_use WHERE key LIKE '%client%'"), 0);
    }

    void mastodonAndBlueskyMarkWhatTheirServersHaveNoMore()
    {
        m_desk->clock.set(QDateTime(QDate(2026, 11, 1), QTime(20, 0), Qt::UTC));
        FakeMastodon mastodon(60);
        FakeBluesky bluesky(60);
        const SourceId toots = m_desk->add(
            u"mastodon"_s, u"M"_s,
            {{u"server"_s, mastodon.address()}, {u"timeline"_s, u"hashtag"_s}, {u"hashtag"_s, u"acme"_s}}, {});
        const SourceId skies = m_desk->add(u"bluesky"_s, u"B"_s,
                                           {{u"form"_s, u"account"_s},
                                            {u"account"_s, QString::fromLatin1(FakeBluesky::Handle)},
                                            {u"service"_s, bluesky.address()}},
                                           {});
        QCOMPARE(m_desk->round(toots).added, 60);
        const qint64 posts = m_desk->round(skies).added;
        QVERIFY(posts > 50);
        mastodon.deleted = {FakeMastodon::FirstId + 3};
        bluesky.deleted = {3, 7};
        m_desk->clock.advance(26 * 3600);
        for (int i = 0; i < 3; ++i) { // 40 statuses a round
            QCOMPARE(m_desk->round(toots).remark, QString());
            QCOMPARE(m_desk->round(skies).remark, QString());
        }
        QCOMPARE(m_desk->health(toots).recheck.gone, 1);
        QCOMPARE(m_desk->health(skies).recheck.gone, 2);
        QCOMPARE(m_desk->count("SELECT count(*) FROM mention WHERE hidden & 2"), 3);
        QCOMPARE(m_desk->count("SELECT count(*) FROM mention_body WHERE text = ''"), 0); // marked, no more
    }

    void wordsOfPostsThatWereFoundAgainStayLongerUnlessAPersonSaysLess()
    {
        Service service;
        service.posts = {{u"t3_a"_s, u"the kettle leaks"_s}};
        const SourceId id = m_desk->add(u"reddit"_s, u"R"_s, service.reddit(), {{u"clientId"_s, u"c"_s}});
        QCOMPARE(m_desk->round(id).added, 1);
        m_desk->roundAfter(id, 24 * 20);
        m_desk->clock.advance(24 * 3600 * 15LL);
        const auto expire = [this](MentionRemoval::Since since) {
            return *waited(m_desk->workspace->write(
                [since, now = m_desk->clock.now()](Connection &connection, ChangeSet &changes) {
                    return MentionRemoval(connection, changes).expire(SourceId(1), now.addDays(-30), 100, now, since);
                }));
        };
        QCOMPARE(expire(MentionRemoval::Since::Refreshed), 0); // seen 15 days ago
        QCOMPARE(expire(MentionRemoval::Since::Collected), 1); // collected 35 days ago
    }

    void postsThatAFileOrAFeedBroughtAreLookedUpWhereTheirAddressTellsTheirName()
    {
        Service service;
        service.posts = {{u"1990010"_s, u"kettle"_s}};
        const SourceId feed = m_desk->add(u"feed"_s, u"A feed"_s, {}, {});
        const auto brought = [](const QString &number, const QString &url) {
            EnrichedPost item;
            item.post.place = u"news.example"_s;
            item.post.externalId = number;
            item.post.url = url;
            item.post.text = u"a kettle, by another way"_s;
            item.post.publishedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
            return item;
        };
        const QList<EnrichedPost> items{brought(u"1"_s, u"https://twitter.com/mina/status/1990099?s=20"_s),
                                        brought(u"2"_s, u"https://news.example/status/page"_s),
                                        brought(u"3"_s, u"https://x.com/joe/status/1990010"_s)};
        QVERIFY(waited(m_desk->workspace->write(
            [items, feed, now = m_desk->clock.now()](Connection &connection, ChangeSet &changes) {
                return MentionStore(connection).ingest(items, feed, now, changes);
            })));
        const SourceId id = m_desk->add(u"x"_s, u"X"_s, service.x(u"8"_s), {{u"token"_s, u"bearer"_s}});
        QCOMPARE(m_desk->round(id).error, QString());
        service.likes = 77;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_desk->roundAfter(id, 26).error, QString());
        QVERIFY(service.lookedFor.contains(u"1990099"_s));
        QCOMPARE(m_desk->count("SELECT count(*) FROM mention_body WHERE external_id IN ('2', '3')"), 2);
        QCOMPARE(m_desk->count("SELECT count(*) FROM mention WHERE hidden & 2"), 1); // gone on X
        QCOMPARE(m_desk->count("SELECT m.likes FROM mention m JOIN mention_body b ON b.id = m.id"
                               " WHERE b.external_id = '3'"),
                 77); // and counted anew where it is there
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestRechecks)
#include "tst_rechecks.moc"
