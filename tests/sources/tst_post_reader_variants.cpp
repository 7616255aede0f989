#include "core/period.h"
#include "sources/answer_error.h"
#include "sources/post_readers.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Forms that answers of the same services take besides the recorded ones: what is missing, null, edited, passed on,
/// attached, nested, or an error.
class TestPostReaderVariants : public QObject {
    Q_OBJECT
private slots:
    void timesAsNumbersOfAnyFineness();
    void languagesOfEveryTag();
    void mastodonCardsAndWordsOfADeletedPost();
    void blueskyAttachmentsAndWrongClocks();
    void redditPicturesFilmsAndInboxes();
    void youtubeWithoutKinds();
    void xAttachmentsEditsAndMessages();
    void facebookAttachmentsAndNestedComments();
    void instagramNestedCommentsAndNames();
    void threadsRepliesAndReposts();
    void naverAddressesOfOnePost();
    void hackerNewsLongAddressesAndTimesInSecondsAlone();
    void lemmyPicturesAndLinkedInDrafts();
    void errorsAreToldInTheServicesWords_data();
    void errorsAreToldInTheServicesWords();
};

namespace {

QList<Post> read(const char16_t *kind, const QByteArray &answer, const QString &place = u"place.example"_s)
{
    const PostReader *reader = findPostReader(QString::fromUtf16(kind));
    if (!reader)
        qFatal("no such reader");
    const auto posts = reader->read(answer, place);
    return posts ? *posts : QList<Post>();
}

/// A Mastodon status with \a more members.
QByteArray status(const QByteArray &more)
{
    return R"({"content":"<p>a</p>","visibility":"public","account":{"acct":"mina"},"created_at":"2026-11-20T03:14:15.926Z",)" +
           more + "}";
}

/// A Bluesky post, \a more members beside the record.
QByteArray view(const QByteArray &name, const QByteArray &record, const QByteArray &more)
{
    return R"({"uri":"at://did:plc:a/app.bsky.feed.post/)" + name +
           R"(","author":{"did":"did:plc:a","handle":"mina.example"},"indexedAt":"2026-11-20T03:14:17Z","record":{"text":"t")" +
           record + "}" + more + "}";
}

} // namespace

void TestPostReaderVariants::timesAsNumbersOfAnyFineness()
{
    for (const QByteArray time : {"1795144455", "1795144455.0", "1795144455000", "1795144455000000", "\"1795144455\"",
                                  "\"1795144455000\"", "\"2026-11-20T12:14:15+09:00\"", "\"2026-11-20T03:14:15+0000\"",
                                  "\"Fri, 20 Nov 2026 12:14:15 +0900\"", "\"Fri Nov 20 03:14:15 +0000 2026\""}) {
        const auto posts = read(u"facebook", R"({"id":"1","message":"m","created_time":)" + time + "}");
        QVERIFY2(posts.size() == 1 && toIsoUtc(posts[0].publishedAt) == u"2026-11-20T03:14:15Z", time.constData());
    }
    for (const QByteArray time : {"0.5e300", "-1", "\"0000-00-00\"", "null", "[]", "\"99999999999999999\""}) {
        const auto posts = read(u"facebook", R"({"id":"1","message":"m","created_time":)" + time + "}");
        QVERIFY2(posts.size() == 1 && !posts[0].publishedAt.isValid(), time.constData());
    }
}

void TestPostReaderVariants::languagesOfEveryTag()
{
    for (const auto &[tag, language] :
         {std::pair("ko-KR", u"ko"_s), std::pair("kor", u"ko"_s), std::pair("zh_TW", u"zh"_s), std::pair("in", u"id"_s),
          std::pair("iw", u"he"_s), std::pair("und", QString()), std::pair("zxx", QString()),
          std::pair("qme", QString()), std::pair("", QString()), std::pair("klingon", QString())}) {
        const auto posts = read(u"x", QByteArray(R"({"data":[{"id":"1","text":"t","lang":")") + tag + R"("}]})");
        QCOMPARE(posts.at(0).language, language);
    }
}

void TestPostReaderVariants::mastodonCardsAndWordsOfADeletedPost()
{
    const auto posts = read(u"mastodon", "[" + status(R"("id":"1","card":{"url":null})") + "," +
                                             status(R"("id":"2","card":{"url":"https://a.example"})") + "," +
                                             status(R"("id":"3","content":"","text":"as typed")") + "," +
                                             status(R"("id":"01HXYZ","edited_at":"2026-11-20T05:14:15Z",
                                                        "media_attachments":[{"type":"gifv"},{"type":"audio"},{}])") +
                                             "]");
    QCOMPARE(posts.size(), 4);
    QCOMPARE(posts[0].media, MediaKinds());
    QCOMPARE(posts[1].media, MediaKinds(MediaKind::Link));
    QCOMPARE(posts[3].media, MediaKind::Video | MediaKind::Audio);
    QVERIFY(posts[3].updatedAt.isValid());
    QCOMPARE(posts[2].text, u"as typed"_s);
}

void TestPostReaderVariants::blueskyAttachmentsAndWrongClocks()
{
    const QByteArray quoted = R"("record":{"record":)" + view("q", "", "") + "}";
    const auto posts = read(u"bluesky", R"({"posts":[)" +
                                            view("1", "",
                                                 R"(,"embed":{"$type":"app.bsky.embed.recordWithMedia#view",)" +
                                                     quoted + R"(,"media":{"$type":"app.bsky.embed.images#view"}})") +
                                            "," + view("2", R"(,"embed":{"$type":"app.bsky.embed.video"})", "") + "," +
                                            view("3", R"(,"createdAt":"2035-01-01T00:00:00Z")", "") + "," +
                                            view("4", R"(,"createdAt":"2026-11-19T00:00:00Z")",
                                                 R"(,"embed":{"$type":"app.bsky.embed.record#view",)" + quoted + "}") +
                                            R"(],"cursor":"25"})");
    QCOMPARE(posts.size(), 4); // and none of the quoted
    QCOMPARE(posts[0].media, MediaKinds(MediaKind::Image));
    QCOMPARE(posts[1].media, MediaKinds(MediaKind::Video));
    QCOMPARE(toIsoUtc(posts[2].publishedAt), u"2026-11-20T03:14:17Z"_s);
    QCOMPARE(toIsoUtc(posts[3].publishedAt), u"2026-11-19T00:00:00Z"_s);
    QCOMPARE(posts[3].media, MediaKinds());
}

void TestPostReaderVariants::redditPicturesFilmsAndInboxes()
{
    const auto posts = read(u"reddit", R"({"data":{"children":[
            {"kind":"t3","data":{"id":"1","author":"m","is_self":false,"post_hint":"image","num_crossposts":2}},
            {"kind":"t3","data":{"id":"2","author":"m","is_self":false,"is_gallery":true}},
            {"kind":"t3","data":{"id":"3","author":"m","is_self":false,"domain":"v.redd.it"}},
            {"kind":"t3","data":{"id":"4","author":"m","is_self":false,"post_hint":"link"}},
            {"kind":"t3","data":{"id":"5","author":null,"selftext":"[deleted]"}},
            {"kind":"t1","data":{"id":"6","author":"m","body":"@a","context":"/r/g/comments/1/x/6/?context=3","edited":false}},
            {"kind":"t4","data":{"id":"7","author":"m","body":"private"}}]}})");
    QCOMPARE(posts.size(), 6);
    QCOMPARE(posts[0].media, MediaKinds(MediaKind::Image));
    QCOMPARE(posts[0].engagement.shares, 2);
    QCOMPARE(posts[0].author.url, u"https://www.reddit.com/user/m"_s);
    QCOMPARE(posts[1].media, MediaKinds(MediaKind::Image));
    QCOMPARE(posts[2].media, MediaKinds(MediaKind::Video));
    QCOMPARE(posts[3].media, MediaKinds(MediaKind::Link));
    QVERIFY(posts[4].deleted);
    QCOMPARE(posts[5].url, u"https://www.reddit.com/r/g/comments/1/x/6/"_s);
    QVERIFY(!posts[5].updatedAt.isValid());
}

void TestPostReaderVariants::youtubeWithoutKinds()
{
    const auto posts = read(u"youtube", R"({"items":[
            {"id":{"videoId":"AbCdEfGhIjK"},"snippet":{"title":"A &amp; B","channelTitle":"M","channelId":"UC1"}},
            {"id":{"channelId":"UC2"},"snippet":{"title":"a channel","channelTitle":"M"}},
            {"id":"AbCdEfGhIjL","snippet":{"title":"A &amp; B","channelTitle":"M","defaultAudioLanguage":"ko-KR"},
             "statistics":{"viewCount":"12345678901234","likeCount":"0"}},
            {"id":"Ug1","snippet":{"videoId":"AbCdEfGhIjK","totalReplyCount":2,"topLevelComment":{"id":"Ug1","snippet":
              {"textDisplay":"b<br>c","authorDisplayName":"@mina","publishedAt":"2026-11-20T03:20:00Z","updatedAt":"2026-11-20T03:20:00Z"}}},
             "replies":{"comments":[{"id":"Ug1.2","snippet":{"textDisplay":"d","parentId":"Ug1","publishedAt":"2026-11-20T03:20:00Z",
              "updatedAt":"2026-11-21T03:20:00Z"}}]}}]})");
    QCOMPARE(posts.size(), 4);
    QCOMPARE(posts[0].title, u"A & B"_s);
    QCOMPARE(posts[0].author.url, u"https://www.youtube.com/channel/UC1"_s);
    QCOMPARE(posts[1].title, u"A &amp; B"_s); // as its owner wrote it
    QCOMPARE(posts[1].language, u"ko"_s);
    QCOMPARE(posts[1].engagement.views, 12345678901234);
    QCOMPARE(posts[2].externalId, u"Ug1"_s);
    QCOMPARE(posts[2].author.handle, u"mina"_s);
    QCOMPARE(posts[2].engagement.replies, 2);
    QCOMPARE(posts[2].url, u"https://www.youtube.com/watch?v=AbCdEfGhIjK&lc=Ug1"_s);
    QVERIFY(!posts[2].updatedAt.isValid()); // nobody edited it
    QCOMPARE(posts[3].replyTo, u"Ug1"_s);
    QVERIFY(posts[3].updatedAt.isValid());
}

void TestPostReaderVariants::xAttachmentsEditsAndMessages()
{
    const auto posts = read(u"x", R"({"data":[
            {"id":"1","text":"a","author_id":"7","attachments":{"media_keys":["3_1","7_1"]},
             "entities":{"urls":[{"expanded_url":"https://x.com/m/status/1/photo/1","media_key":"3_1"}]}},
            {"id":"9","text":"b","edit_history_tweet_ids":["8","9"],"entities":{"urls":[{"expanded_url":"https://acme.example"}]}},
            {"id":1990000000000000555,"text":"c","referenced_tweets":[{"type":"quoted","id":"5"},{"type":"replied_to","id":"6"}]},
            {"id":"4","text":"a secret","event_type":"MessageCreate"}],
            "includes":{"users":[{"id":7,"username":"mina"}],"tweets":[{"id":"5","text":"quoted"}],
             "media":[{"media_key":"3_1","type":"photo"},{"media_key":"7_1","type":"animated_gif"}]}})");
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts[0].media, MediaKind::Image | MediaKind::Video);
    QCOMPARE(posts[0].author.handle, u"mina"_s);
    QCOMPARE(posts[1].media, MediaKinds(MediaKind::Link));
    QVERIFY(posts[1].aliases.contains(u"x.com/i/status/8"_s)); // known before it was edited
    QCOMPARE(posts[2].externalId, u"1990000000000000555"_s);
    QCOMPARE(posts[2].replyTo, u"6"_s);
    QVERIFY(posts[2].repostOf.isEmpty());

    const auto older = read(u"x", R"([{"id":1990000000000000001,"text":"cut…","user":{"screen_name":"mina"},
            "extended_tweet":{"full_text":"whole #z","entities":{"hashtags":[{"text":"z"}]}},
            "extended_entities":{"media":[{"type":"video"}]}}])");
    QCOMPARE(older.size(), 1);
    QCOMPARE(older[0].externalId, u"1990000000000000001"_s);
    QCOMPARE(older[0].text, u"whole #z"_s);
    QCOMPARE(older[0].tags, QStringList{u"z"_s});
    QCOMPARE(older[0].media, MediaKinds(MediaKind::Video));
}

void TestPostReaderVariants::facebookAttachmentsAndNestedComments()
{
    const auto posts = read(u"facebook", R"({"data":[
            {"id":"1_1","message":"m","created_time":"2026-11-20T03:14:15+0000","likes":{"summary":{"total_count":9}},
             "attachments":{"data":[{"media_type":"album","description":"a"}]},
             "comments":{"data":[{"id":"1_2","message":"c","created_time":"2026-11-20T03:15:15+0000","attachment":{"type":"video_inline"}}]}},
            {"id":"1_3","message":"d","created_time":"2026-11-20T03:15:15+0000","attachments":{"data":[{"type":"share"}]},
             "parent":{"id":"1_2","message":"c","created_time":"2026-11-20T03:15:15+0000"}},
            {"id":"1_4","story":"changed a picture","created_time":"2026-11-20T03:15:15+0000"}]})");
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts[0].engagement.likes, 9);
    QCOMPARE(posts[0].media, MediaKinds(MediaKind::Image));
    QCOMPARE(posts[1].replyTo, u"1_1"_s);
    QCOMPARE(posts[1].media, MediaKinds(MediaKind::Video));
    QCOMPARE(posts[2].replyTo, u"1_2"_s);
    QCOMPARE(posts[2].media, MediaKinds(MediaKind::Link));
}

void TestPostReaderVariants::instagramNestedCommentsAndNames()
{
    const auto posts = read(u"instagram", R"({"data":[
            {"id":"1","caption":"c","media_type":"CAROUSEL_ALBUM","timestamp":"2026-11-20T03:14:15+0000","owner":{"username":"own.er"},
             "comments":{"data":[{"id":"2","text":"t","timestamp":"2026-11-20T03:15:15+0000","from":{"username":"joe"},
               "replies":{"data":[{"id":"3","text":"u","timestamp":"2026-11-20T03:16:15+0000"}]}}]}},
            {"id":"4","text":"v","timestamp":"2026-11-20T03:16:15+0000","parent_id":"2","media":{"id":"1"}},
            {"id":"5","text":"w","timestamp":"2026-11-20T03:16:15+0000","media":{"id":"1"}}]})");
    QCOMPARE(posts.size(), 5);
    QCOMPARE(posts[0].author.url, u"https://www.instagram.com/own.er/"_s);
    QCOMPARE(posts[1].replyTo, u"1"_s);
    QCOMPARE(posts[1].author.handle, u"joe"_s);
    QCOMPARE(posts[1].engagement.replies, 1);
    QCOMPARE(posts[2].replyTo, u"2"_s);
    QCOMPARE(posts[3].replyTo, u"2"_s);
    QCOMPARE(posts[4].replyTo, u"1"_s);
}

void TestPostReaderVariants::threadsRepliesAndReposts()
{
    const auto posts = read(u"threads", R"x({"data":[
            {"id":"1","text":"a","timestamp":"2026-11-20T03:14:15+0000","username":"mina","is_reply":true,"root_post":{"id":"0"}},
            {"id":"2","text":null,"media_type":"REPOST_FACADE","timestamp":"2026-11-20T03:14:15+0000","reposted_post":{"id":"9","text":"passed on"}}]})x");
    QCOMPARE(posts[0].replyTo, u"0"_s);
    QCOMPARE(posts[0].author.url, u"https://www.threads.com/@mina"_s);
    QCOMPARE(posts[1].text, u"passed on"_s);
    QCOMPARE(posts[1].repostOf, u"9"_s);
}

void TestPostReaderVariants::naverAddressesOfOnePost()
{
    const auto one = read(u"naver", R"({"items":[
            {"title":"a","link":"https://blog.naver.com/mina/223000000001"},
            {"title":"a","link":"https://m.blog.naver.com/mina/223000000001?fromRss=true&trackingCode=rss"},
            {"title":"a","link":"https://blog.naver.com/PostView.naver?blogId=mina&logNo=223000000001"}]})");
    QCOMPARE(one.size(), 3);
    for (const Post &post : one)
        QCOMPARE(post.externalId, u"blog.naver.com/mina/223000000001"_s);
    const auto other = read(u"naver", R"({"items":[
            {"title":"a","link":"https://n.news.naver.com/mnews/article/001/0001?sid=101"},
            {"title":"a","link":"https://n.news.naver.com/article/001/0001"},
            {"title":"a","link":"https://cafe.naver.com/salim/12?art=ZXh0"}]})");
    QCOMPARE(other[0].externalId, other[1].externalId);
    QCOMPARE(other[2].externalId, u"cafe.naver.com/salim/12"_s);
}

void TestPostReaderVariants::hackerNewsLongAddressesAndTimesInSecondsAlone()
{
    const auto posts = read(u"hackernews", R"({"hits":[{"objectID":9,"created_at_i":1795144455,"author":"joe",
            "comment_text":"see <a href=\"https:&#x2F;&#x2F;acme.example&#x2F;very-long\" rel=\"nofollow\">https:&#x2F;&#x2F;acme.exam...</a>"}]})");
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts[0].text, u"see https://acme.example/very-long"_s);
    QCOMPARE(toIsoUtc(posts[0].publishedAt), u"2026-11-20T03:14:15Z"_s);
}

void TestPostReaderVariants::lemmyPicturesAndLinkedInDrafts()
{
    const QByteArray post = R"({"posts":[{"post":{"id":1,"name":"n","url":"%1"},"creator":{"name":"m"}}]})";
    const auto mediaOf = [&](const char *url) { return read(u"lemmy", QByteArray(post).replace("%1", url))[0].media; };
    QCOMPARE(mediaOf("https://l.example/pictrs/a.webp"), MediaKinds(MediaKind::Image));
    QCOMPARE(mediaOf("https://l.example/a.mp4?x=1"), MediaKinds(MediaKind::Video));
    QCOMPARE(mediaOf("https://acme.example/"), MediaKinds(MediaKind::Link));
    const auto linked = read(u"linkedin", R"x({"elements":[
        {"id":"urn:li:share:1","commentary":"c","lifecycleState":"DRAFT"},
        {"id":"urn:li:share:2","commentary":"c","lifecycleState":"PUBLISHED","content":{"media":{"id":"urn:li:document:1"}}},
        {"$URN":"urn:li:comment:(urn:li:activity:1,2)","actor":"urn:li:person:a","message":{"text":"t"}}]})x");
    QCOMPARE(linked.size(), 2);
    QCOMPARE(linked[0].media, MediaKinds());
    QCOMPARE(linked[1].externalId, u"urn:li:comment:(urn:li:activity:1,2)"_s);
}

void TestPostReaderVariants::errorsAreToldInTheServicesWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *answer, const char16_t *words) {
        QTest::newRow(name) << QByteArray(answer) << QString::fromUtf16(words);
    };
    row("mastodon", R"({"error":"Too many requests"})", u"Too many requests");
    row("bluesky", R"({"error":"ExpiredToken","message":"Token has expired"})", u"ExpiredToken: Token has expired");
    row("reddit", R"({"message":"Forbidden","error":403})", u"403: Forbidden");
    row("youtube", R"({"error":{"code":403,"message":"quota <b>gone</b>"}})", u"quota <b>gone</b>");
    row("x", R"({"title":"Too Many Requests","detail":"wait","status":429})", u"Too Many Requests: wait");
    row("x, nothing but refusals", R"({"errors":[{"detail":"not found"}]})", u"not found");
    row("x, some refused", R"({"data":[],"errors":[{"detail":"not found"}]})", u"");
    row("meta", R"({"error":{"message":"Expired","code":190}})", u"Expired");
    row("naver", R"({"errorMessage":"failed","errorCode":"024"})", u"failed");
    row("naver, gateway", R"({"error":{"errorCode":"210","message":"Permission Denied"}})", u"Permission Denied");
    row("naver, xml", "<result><errorMessage><![CDATA[Invalid]]></errorMessage></result>", u"Invalid");
    row("kakao", R"({"code":-10,"msg":"API limit"})", u"API limit");
    row("linkedin", R"({"status":403,"serviceErrorCode":100,"message":"Not enough"})", u"Not enough");
    row("no error", R"({"items":[],"total":0})", u"");
    row("no answer", "{\"error\":", u"");
}
void TestPostReaderVariants::errorsAreToldInTheServicesWords()
{
    QFETCH(const QByteArray, answer);
    QTEST(errorInAnswer(answer), "words");
}

QTEST_GUILESS_MAIN(TestPostReaderVariants)
#include "tst_post_reader_variants.moc"
