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
        for (const QString &kind : {u"x"_s, u"youtube"_s, u"reddit"_s, u"bluesky"_s, u"mastodon"_s}) {
            const PostRecheck *recheck = findPostRecheck(kind);
            QVERIFY2(recheck, qPrintable(kind));
            const RecheckTerms terms = recheck->terms(inputOf());
            QVERIFY(terms.batch > 0 && terms.questions > 0 && terms.everyHours >= 24);
        }
        QVERIFY(!findPostRecheck(u"feed"_s));
    }

    void hostileAnswersTakeNothingAwayAndCrashNothing()
    {
        for (const QString &kind : {u"x"_s, u"youtube"_s, u"reddit"_s, u"bluesky"_s, u"mastodon"_s})
            for (const QByteArray &bytes : hostileAnswers()) {
                const auto page = findPostRecheck(kind)->read(inputOf({{u"server"_s, u"https://m.example"_s}}),
                                                              {u"a"_s, u"b"_s}, answerOf(bytes));
                if (!page || kind == u"youtube" || kind == u"reddit" || kind == u"bluesky")
                    continue; // an empty list of items is an answer of theirs
                QVERIFY(page->posts.isEmpty());
            }
        for (const int status : {401, 403, 429, 500, 503})
            for (const QString &kind : {u"x"_s, u"youtube"_s, u"reddit"_s, u"bluesky"_s, u"mastodon"_s})
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
};

QTEST_APPLESS_MAIN(TestPostRechecks)
#include "tst_post_rechecks.moc"
