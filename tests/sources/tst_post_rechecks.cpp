#include "connector_round.h"
#include "sources/post_recheck.h"
#include "sources/youtube_connector.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

ConnectorInput inputOf(const QJsonObject &settings = {}, const Secrets &secrets = {{u"token"_s, u"t"_s}})
{
    ConnectorInput input;
    input.settings = settings;
    input.secrets = secrets;
    input.now = QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
    return input;
}

QStringList idsOf(const QList<Post> &posts, bool deleted)
{
    QStringList ids;
    for (const Post &post : posts)
        if (post.deleted == deleted)
            ids << post.externalId;
    ids.sort();
    return ids;
}

QString parameterOf(const HttpRequest &request, const QString &name)
{
    return ConnectorRound::parameter(request, name);
}

} // namespace

/// Each service's question for single posts, and what its answers say of them.
class TestPostRechecks : public QObject {
    Q_OBJECT
private slots:
    void everyServiceWhoseTermsAskForItIsLookedUp()
    {
        QCOMPARE(recheckedKinds(),
                 (QStringList{u"bluesky"_s, u"facebook"_s, u"instagram"_s, u"lemmy"_s, u"linkedin"_s, u"mastodon"_s,
                              u"misskey"_s, u"reddit"_s, u"threads"_s, u"x"_s, u"youtube"_s}));
        for (const QString &kind : recheckedKinds()) {
            const PostRecheck *recheck = findPostRecheck(kind);
            QVERIFY2(recheck, qPrintable(kind));
            const RecheckTerms terms = recheck->terms(inputOf());
            QVERIFY(terms.batch > 0 && terms.questions > 0 && terms.everyHours >= 24);
        }
        QVERIFY(!findPostRecheck(u"feed"_s));
    }

    void hostileAnswersTakeNothingAwayAndCrashNothing()
    {
        for (const QString &kind : recheckedKinds())
            for (const QByteArray &bytes : hostileAnswers()) {
                const auto page = findPostRecheck(kind)->read(inputOf({{u"server"_s, u"https://m.example"_s}}),
                                                              {u"a"_s, u"b"_s}, answerOf(bytes));
                if (!page || page->posts.isEmpty() || kind == u"youtube" || kind == u"reddit" || kind == u"bluesky")
                    continue; // an empty list of items is an answer of theirs
                QVERIFY(page->posts.isEmpty());
            }
        for (const int status : {401, 403, 429, 500, 503})
            for (const QString &kind : recheckedKinds())
                QVERIFY(!findPostRecheck(kind)->read(inputOf(), {u"a"_s}, answerOf("{}", status)));
    }

    void xNamesWhatHasGone()
    {
        const PostRecheck &x = xRecheck();
        const auto request = x.request(inputOf(), {u"1"_s, u"2"_s, u"3"_s});
        QCOMPARE(parameterOf(*request, u"ids"_s), u"1,2,3"_s);
        QCOMPARE(request->url.path(), u"/2/tweets"_s);
        QCOMPARE(request->attempts, 1);
        const auto page = x.read(
            inputOf(), {u"1"_s, u"2"_s, u"3"_s, u"4"_s},
            answerOf("{\"data\":[{\"id\":\"1\",\"text\":\"kettle\",\"public_metrics\":{\"like_count\":9}},{\"id\":"
                     "\"99\",\"text\":\"x\"}],"
                     "\"errors\":[{\"resource_id\":\"2\",\"type\":\"https://api.twitter.com/2/problems/"
                     "resource-not-found\"},"
                     "{\"resource_id\":\"77\",\"type\":\"https://api.twitter.com/2/problems/resource-not-found\"},"
                     "{\"resource_id\":\"3\",\"type\":\"https://api.twitter.com/2/problems/something-else\"}]}"));
        QCOMPARE(idsOf(page->posts, false), QStringList{u"1"_s}); // and nothing that was not asked for
        QCOMPARE(idsOf(page->posts, true), QStringList{u"2"_s});
        QCOMPARE(page->cost, 0.005);
        QCOMPARE(x.terms(inputOf({{u"lookAgain"_s, u"0"_s}})).batch, 0);
    }

    void youtubeAsksForVideosAndCommentsApartAndCountsUnits()
    {
        const PostRecheck &youtube = youtubeRecheck();
        const auto questions =
            youtube.questions({u"AbCdEfGhIjK"_s, u"UgzAbCdEfGhIjKlMnOp4AaABAg"_s, u"AbCdEfGhIjL"_s}, 50);
        QCOMPARE(questions.size(), 2);
        const auto videos = youtube.request(inputOf(), questions.at(0));
        QVERIFY(videos->url.path().endsWith(u"/videos"));
        QCOMPARE(parameterOf(*videos, u"id"_s), u"AbCdEfGhIjK,AbCdEfGhIjL"_s);
        QVERIFY(youtube.request(inputOf(), questions.at(1))->url.path().endsWith(u"/comments"));
        const auto page = youtube.read(
            inputOf(), questions.at(0),
            answerOf("{\"items\":[{\"kind\":\"youtube#video\",\"id\":\"AbCdEfGhIjK\",\"snippet\":{\"title\":\"t\"},"
                     "\"statistics\":{\"likeCount\":\"5\"}}]}"));
        QCOMPARE(idsOf(page->posts, true), QStringList{u"AbCdEfGhIjL"_s});
        QCOMPARE(page->used.constFirst().calls, 1);
        ConnectorInput tired = inputOf();
        tired.used = {{u"units"_s, QDate(2026, 11, 22), YouTubeConnector::UnitsADay / 2}}; // Pacific time
        QVERIFY(!youtube.request(tired, questions.at(0)));
    }

    void redditTellsDeletedPostsFromMissingOnes()
    {
        const PostRecheck &reddit = redditRecheck();
        const auto request = reddit.request(inputOf(), {u"t3_a"_s, u"t1_b"_s});
        QCOMPARE(request->url.path(), u"/api/info"_s);
        QCOMPARE(parameterOf(*request, u"id"_s), u"t3_a,t1_b"_s);
        const auto page = reddit.read(
            inputOf(), {u"t3_a"_s, u"t1_b"_s, u"t3_c"_s},
            answerOf("{\"data\":{\"children\":["
                     "{\"kind\":\"t3\",\"data\":{\"id\":\"a\",\"author\":\"mina\",\"title\":\"kettle\",\"selftext\":"
                     "\"x\",\"score\":3}},"
                     "{\"kind\":\"t1\",\"data\":{\"id\":\"b\",\"author\":\"[deleted]\",\"body\":\"[deleted]\"}}]}}"));
        QCOMPARE(idsOf(page->posts, false), QStringList{u"t3_a"_s});
        QCOMPARE(idsOf(page->posts, true), (QStringList{u"t1_b"_s, u"t3_c"_s}));
        QVERIFY(!reddit.request(inputOf({}, {}), {u"t3_a"_s})); // without access nothing is asked
    }

    void blueskyIsAskedWithoutASession()
    {
        const QString one = u"at://did:plc:a/app.bsky.feed.post/1"_s, two = u"at://did:plc:a/app.bsky.feed.post/2"_s;
        const auto request = blueskyRecheck().request(inputOf({{u"service"_s, u"https://bsky.social"_s}}), {one, two});
        QCOMPARE(request->url.host(), u"public.api.bsky.app"_s);
        QCOMPARE(QUrlQuery(request->url).allQueryItemValues(u"uris"_s, QUrl::FullyDecoded), (QStringList{one, two}));
        for (const auto &header : request->headers)
            QVERIFY(header.first != "Authorization");
        const auto page = blueskyRecheck().read(
            inputOf(), {one, two},
            answerOf("{\"posts\":[{\"uri\":\"at://did:plc:a/app.bsky.feed.post/1\",\"author\":{\"did\":\"did:plc:a\","
                     "\"handle\":\"mina.example\"},\"record\":{\"text\":\"kettle\"},\"likeCount\":4}]}"));
        QCOMPARE(idsOf(page->posts, false), QStringList{one});
        QCOMPARE(idsOf(page->posts, true), QStringList{two});
    }

    void mastodonHasAPostOrSaysThatItIsGone()
    {
        const ConnectorInput input = inputOf({{u"server"_s, u"https://m.example"_s}});
        const auto request = mastodonRecheck().request(input, {u"01H/../X"_s});
        QCOMPARE(request->url.path(QUrl::FullyEncoded), u"/api/v1/statuses/01H%2F..%2FX"_s);
        const auto gone = mastodonRecheck().read(input, {u"5"_s}, answerOf("{\"error\":\"Record not found\"}", 404));
        QCOMPARE(idsOf(gone->posts, true), QStringList{u"5"_s});
        QCOMPARE(gone->posts.constFirst().place, u"m.example"_s);
        const auto page = mastodonRecheck().read(input, {u"5"_s}, answerOf("<html>no such page</html>", 404));
        QVERIFY(!page || page->posts.isEmpty()); // some web server's page
    }

    void addressesTellTheNamesOfPostsThatCameAnotherWay()
    {
        const ConnectorInput input = inputOf({{u"server"_s, u"https://m.example"_s}});
        const auto nameOf = [&](const char16_t *kind, const char16_t *url) {
            return findPostRecheck(QString::fromUtf16(kind))
                ->nameOf(input, {u"row 7"_s, QString::fromUtf16(url), u"mina"_s, false});
        };
        QCOMPARE(nameOf(u"x", u"https://mobile.twitter.com/mina/status/42?s=20"), u"42"_s);
        QCOMPARE(nameOf(u"x", u"https://x.com/mina"), QString());
        QCOMPARE(nameOf(u"youtube", u"https://youtu.be/AbCdEfGhIjK?t=3"), u"AbCdEfGhIjK"_s);
        QCOMPARE(nameOf(u"youtube", u"https://www.youtube.com/watch?v=AbCdEfGhIjK&lc=Ugz1"), u"Ugz1"_s);
        QCOMPARE(nameOf(u"youtube", u"https://www.youtube.com/@mina"), QString());
        QCOMPARE(nameOf(u"reddit", u"https://old.reddit.com/r/a/comments/1abc/title/?utm_source=x"), u"t3_1abc"_s);
        QCOMPARE(nameOf(u"reddit", u"https://www.reddit.com/r/a/comments/1abc/title/xyz/"), u"t1_xyz"_s);
        QCOMPARE(nameOf(u"bluesky", u"https://bsky.app/profile/did:plc:a/post/3k"),
                 u"at://did:plc:a/app.bsky.feed.post/3k"_s);
        QCOMPARE(nameOf(u"bluesky", u"https://bsky.app/profile/mina.example/post/3k"), QString());
        QCOMPARE(nameOf(u"mastodon", u"https://m.example/@mina/115990000000000123"), u"115990000000000123"_s);
        QCOMPARE(nameOf(u"mastodon", u"https://other.example/@mina/115990000000000123"), QString());
        QCOMPARE(nameOf(u"mastodon", u"https://m.example/@mina@other.example/115990000000000123"), QString());
        for (const QString &kind : recheckedKinds()) // an own one needs no address
            if (kind != u"lemmy" && kind != u"linkedin" && kind != u"facebook" && kind != u"instagram" &&
                kind != u"threads")
                QCOMPARE(findPostRecheck(kind)->nameOf(input, {u"7"_s, {}, {}, true}), u"7"_s);
    }

    void lemmyAndMisskeySayWhatHasGone()
    {
        ConnectorInput input = inputOf({{u"server"_s, u"https://l.example"_s}});
        const auto third = lemmyRecheck().request(input, {u"comment:77"_s});
        QCOMPARE(third->url.toString(), u"https://l.example/api/v3/comment?id=77"_s);
        input.state = {{u"version"_s, 4}};
        QCOMPARE(lemmyRecheck().request(input, {u"post:7"_s})->url.path(), u"/api/v4/post"_s);
        const auto there = lemmyRecheck().read(
            input, {u"post:7"_s},
            answerOf("{\"post_view\":{\"post\":{\"id\":7,\"name\":\"n\",\"deleted\":true},\"creator\":{\"name\":"
                     "\"m\"}}}"));
        QCOMPARE(idsOf(there->posts, true), QStringList{u"post:7"_s}); // deleted, and said so
        const auto purged =
            lemmyRecheck().read(input, {u"post:7"_s}, answerOf("{\"error\":\"couldnt_find_post\"}", 404));
        QCOMPARE(idsOf(purged->posts, true), QStringList{u"post:7"_s});
        QVERIFY(!lemmyRecheck().read(input, {u"post:7"_s}, answerOf("{\"error\":\"rate_limit_error\"}", 400)));

        const auto request = misskeyRecheck().request(input, {u"a1"_s});
        QCOMPARE(request->method, QByteArray("POST"));
        QCOMPARE(request->body, QByteArray("{\"noteId\":\"a1\"}"));
        const auto gone =
            misskeyRecheck().read(input, {u"a1"_s}, answerOf("{\"error\":{\"code\":\"NO_SUCH_NOTE\"}}", 400));
        QCOMPARE(idsOf(gone->posts, true), QStringList{u"a1"_s});
        QVERIFY(!misskeyRecheck().read(input, {u"a1"_s}, answerOf("{\"error\":{\"code\":\"INTERNAL\"}}", 500)));
    }

    void metaIsAskedForTheAccountsOwnPostsAlone()
    {
        ConnectorInput input = inputOf();
        input.state = {{u"memo"_s, QJsonObject{{u"name"_s, u"@acme"_s}, {u"page"_s, u"123"_s}}}};
        const StoredPost own{u"123_456"_s, u"https://a.example/1"_s, u"acme"_s, true};
        StoredPost other = own;
        other.author = u"mina"_s;
        StoredPost comment = own;
        comment.externalId = u"456_9"_s;
        comment.url.clear();
        for (const PostRecheck *meta : {&facebookRecheck(), &instagramRecheck(), &threadsRecheck()}) {
            QCOMPARE(meta->nameOf(input, own), own.externalId);
            QCOMPARE(meta->nameOf(input, other), QString());
            QCOMPARE(meta->nameOf(input, comment), QString());
            QCOMPARE(meta->nameOf(inputOf(), own), QString()); // before the account's name is known
            const auto request = meta->request(input, {own.externalId});
            QVERIFY(request->url.path().endsWith(u"/123_456"));
            QVERIFY(!request->url.toString().contains(u"access_token"));
            const auto gone =
                meta->read(input, {own.externalId}, answerOf("{\"error\":{\"code\":100,\"error_subcode\":33}}", 400));
            QCOMPARE(idsOf(gone->posts, true), QStringList{own.externalId});
            QVERIFY(!meta->read(input, {own.externalId}, answerOf("{\"error\":{\"code\":100}}", 400)));
            QVERIFY(!meta->read(input, {own.externalId}, answerOf("{\"error\":{\"code\":190}}", 400)));
        }
    }

    void linkedInIsAskedForTheOrganisationsOwnPostsAlone()
    {
        const ConnectorInput input = inputOf({{u"organization"_s, u"1000"_s}});
        const QString urn = u"urn:li:share:7"_s;
        QCOMPARE(linkedInRecheck().nameOf(input, {urn, {}, u"urn:li:organization:1000"_s, true}), urn);
        QCOMPARE(linkedInRecheck().nameOf(input, {urn, {}, u"urn:li:person:a"_s, true}), QString());
        QCOMPARE(linkedInRecheck().nameOf(input, {u"7001"_s, {}, u"urn:li:organization:1000"_s, true}), QString());
        const auto request = linkedInRecheck().request(input, {urn});
        QVERIFY(request->url.toString(QUrl::FullyEncoded).endsWith(u"/posts/urn%3Ali%3Ashare%3A7"));
        const auto gone = linkedInRecheck().read(input, {urn}, answerOf("{\"status\":404}", 404));
        QCOMPARE(idsOf(gone->posts, true), QStringList{urn});
        QVERIFY(!linkedInRecheck().read(input, {urn}, answerOf("{\"status\":403}", 403)));
    }
};

QTEST_APPLESS_MAIN(TestPostRechecks)
#include "tst_post_rechecks.moc"
