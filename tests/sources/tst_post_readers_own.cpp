#include "core/period.h"
#include "sources/linkedin_reader.h"
#include "sources/post_readers.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Readers on answers of our own making, after the documents of the services: what no recorded answer shows.
class TestPostReadersOwn : public QObject {
    Q_OBJECT
private slots:
    void kakaoDocuments();
    void kakaoVideos();
    void naverBlogsInXml();
    void naverCafesAndNews();
    void threadsPosts();
    void hackerNewsStoriesAndComments();
    void hackerNewsTree();
    void lemmyOfBothVersions();
    void misskeyNotes();
    void linkedInPostsAndComments();
    void littleTextIsPlain();
    void mastodonNotificationsAndSearch();
    void blueskyNotificationsAndLostHandles();
    void redditScoresBelowZeroAndRemovals();
    void impossibleValuesAreNone();
};

static QList<Post> read(const char16_t *kind, const QByteArray &answer, const QString &place = u"place.example"_s)
{
    const PostReader *reader = findPostReader(QString::fromUtf16(kind));
    if (!reader)
        qFatal("no such reader");
    const auto posts = reader->read(answer, place);
    return posts ? *posts : QList<Post>();
}

void TestPostReadersOwn::kakaoDocuments()
{
    const auto posts = read(u"kakao", R"({"meta":{"total_count":1,"pageable_count":1,"is_end":true},"documents":[
        {"title":"<b>아크메</b> 후기 &amp; 팁","contents":"... <b>아크메</b> &lt;새 기계&gt; ...","url":"http://cafe.example/1?a=1&amp;b=2",
         "cafename":"살림방","thumbnail":"","datetime":"2026-11-20T12:14:15.000+09:00"},
        {"title":"블로그","contents":"","url":"https://mina.tistory.com/3","blogname":"미나의 <b>하루</b>","datetime":"2026-11-20T00:00:00+09:00"}]})");
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts[0].title, u"아크메 후기 & 팁"_s);
    QCOMPARE(posts[0].text, u"... 아크메 <새 기계> ..."_s);
    QCOMPARE(posts[0].url, u"http://cafe.example/1?a=1&b=2"_s);
    QCOMPARE(posts[0].author.name, u"살림방"_s);
    QCOMPARE(toIsoUtc(posts[0].publishedAt), u"2026-11-20T03:14:15Z"_s);
    QCOMPARE(posts[1].author.name, u"미나의 하루"_s);
    QVERIFY(posts[0].externalId != posts[1].externalId);
}

void TestPostReadersOwn::kakaoVideos()
{
    const auto posts =
        read(u"kakao", R"({"documents":[{"title":"아크메 언박싱","url":"https://www.youtube.com/watch?v=a",
        "datetime":"2026-11-20T12:14:15.000+09:00","play_time":185,"thumbnail":"","author":"미나TV"}]})");
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts[0].author.name, u"미나TV"_s);
    QCOMPARE(posts[0].media, MediaKinds(MediaKind::Video));
    QVERIFY(posts[0].text.isEmpty());
}

void TestPostReadersOwn::naverBlogsInXml()
{
    const auto posts = read(u"naver", R"(<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>
        <title>Naver Open API - blog ::'아크메'</title><link>http://search.naver.com</link><total>1</total>
        <item><title>&lt;b&gt;아크메&lt;/b&gt; 사용기 &amp;amp; 팁</title><link>https://blog.naver.com/mina/223000000001</link>
        <description>오늘은 <b>아크메</b>를</description><bloggername>미나의 하루</bloggername>
        <bloggerlink>blog.naver.com/mina</bloggerlink><postdate>20261120</postdate></item></channel></rss>)");
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts[0].title, u"아크메 사용기 & 팁"_s);
    QCOMPARE(posts[0].text, u"오늘은 아크메를"_s);
    QCOMPARE(posts[0].url, u"https://blog.naver.com/mina/223000000001"_s);
    QCOMPARE(posts[0].author.name, u"미나의 하루"_s);
    QCOMPARE(posts[0].author.url, u"https://blog.naver.com/mina"_s);
    QVERIFY(posts[0].dayOnly);
    QCOMPARE(toIsoUtc(posts[0].publishedAt), u"2026-11-19T15:00:00Z"_s);
}

void TestPostReadersOwn::naverCafesAndNews()
{
    const auto posts = read(u"naver", R"({"total":2,"items":[
        {"title":"<b>아크메</b> 써 보신 분","link":"https://cafe.naver.com/salim/1","description":"어떤가요","cafename":"살림방","cafeurl":"https://cafe.naver.com/salim"},
        {"title":"아크메 실적","originallink":"https://paper.example/1","link":"https://n.news.naver.com/mnews/article/1/2?sid=101","description":"&quot;사상 최대&quot;","pubDate":"Fri, 20 Nov 2026 12:14:00 +0900"},
        {"title":null,"link":5,"description":{}, "postdate":"20261341"}]})");
    QCOMPARE(posts.size(), 3);
    QVERIFY(!posts[0].publishedAt.isValid()); // never made up
    QCOMPARE(posts[0].author.name, u"살림방"_s);
    QCOMPARE(posts[1].text, u"\"사상 최대\""_s);
    QCOMPARE(toIsoUtc(posts[1].publishedAt), u"2026-11-20T03:14:00Z"_s);
    QVERIFY(posts[1].aliases.contains(u"paper.example/1"_s)); // the same article met elsewhere
    QVERIFY(posts[2].externalId.isEmpty());
}

void TestPostReadersOwn::threadsPosts()
{
    const auto posts = read(u"threads", R"x({"data":[
        {"id":"18000000000000001","text":"acme 어때요?","media_type":"TEXT_POST","permalink":"https://www.threads.net/@mina/post/AbC",
         "timestamp":"2026-11-20T03:14:15+0000","username":"mina","has_replies":true,"is_quote_post":true,"is_reply":false,
         "quoted_post":{"id":"9","text":"quoted","timestamp":"2026-11-19T03:14:15+0000"},"topic_tag":"coffee"},
        {"id":18000000000000002,"text":"re","media_type":"IMAGE","permalink":"javascript:alert(1)","timestamp":"2026-11-20T03:15:15+0000",
         "username":"joe","is_reply":true,"replied_to":{"id":"18000000000000001"},
         "root_post":{"id":"18000000000000001","timestamp":"2026-11-20T03:14:15+0000","text":"x"}},
        {"id":"3","media_type":"REPOST_FACADE","timestamp":"2026-11-20T03:16:15+0000","username":"kim","reposted_post":{"id":"18000000000000001"}}],
        "paging":{"cursors":{"after":"x"}}})x");
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts[0].author.handle, u"mina"_s);
    QCOMPARE(posts[0].tags, QStringList{u"coffee"_s});
    QCOMPARE(toIsoUtc(posts[0].publishedAt), u"2026-11-20T03:14:15Z"_s);
    QCOMPARE(posts[1].externalId, u"18000000000000002"_s);
    QCOMPARE(posts[1].replyTo, u"18000000000000001"_s);
    QVERIFY(posts[1].url.isEmpty());
    QCOMPARE(posts[2].repostOf, u"18000000000000001"_s);
}

void TestPostReadersOwn::hackerNewsStoriesAndComments()
{
    const auto posts = read(u"hackernews", R"({"hits":[
        {"objectID":"46000001","created_at":"2026-11-20T03:14:15Z","created_at_i":1795144455,"author":"mina","title":"Show HN: Acme &amp; co",
         "url":"https://acme.example/","points":31,"num_comments":4,"story_id":46000001,"_tags":["story"],
         "_highlightResult":{"author":{"value":"mina"}}},
        {"objectID":"46000009","created_at":"2026-11-20T04:00:00Z","author":"joe","comment_text":"Acme is &quot;ok&quot;<p>really","story_id":46000001,
         "story_title":"Show HN: Acme","parent_id":46000001,"points":null}],"nbHits":2})");
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts[0].title, u"Show HN: Acme & co"_s);
    QCOMPARE(posts[0].url, u"https://news.ycombinator.com/item?id=46000001"_s);
    QCOMPARE(posts[0].engagement.likes, 31);
    QCOMPARE(posts[0].engagement.replies, 4);
    QCOMPARE(posts[1].text.simplified(), u"Acme is \"ok\" really"_s);
    QCOMPARE(posts[1].replyTo, u"46000001"_s);
    QVERIFY(!posts[1].engagement.likes);
    QVERIFY(posts[1].title.isEmpty());
}

void TestPostReadersOwn::hackerNewsTree()
{
    const auto posts = read(
        u"hackernews",
        R"({"id":1,"created_at":"2026-11-20T03:14:15.000Z","author":"mina","title":"Acme","text":"<i>hi</i>","points":3,"type":"story",
        "children":[{"id":2,"created_at":"2026-11-20T04:14:15.000Z","author":"joe","text":"yes","parent_id":1,"type":"comment","children":[
        {"id":3,"created_at":"2026-11-20T05:14:15.000Z","author":null,"text":null,"parent_id":2,"type":"comment","children":[]}]}]})");
    QCOMPARE(posts.size(), 2); // the deleted one is none
    QCOMPARE(posts[0].text, u"hi"_s);
    QCOMPARE(posts[1].replyTo, u"1"_s);
}

void TestPostReadersOwn::lemmyOfBothVersions()
{
    const auto third = read(u"lemmy", R"({"type_":"All","comments":[
        {"comment":{"id":77,"content":"**좋아요**","path":"0.12.77","post_id":5,"ap_id":"https://l.example/comment/77","published":"2026-11-20T03:20:15.926535Z","deleted":false,"removed":true},
         "creator":{"id":6,"name":"joe","actor_id":"https://other.example/u/joe"},"post":{"id":5,"name":"Acme review"},
         "community":{"id":3,"name":"gadgets"},"counts":{"score":-2,"upvotes":1,"child_count":0}}],
        "posts":[{"post":{"id":77,"name":"Acme review","url":"https://acme.example/","body":"body","ap_id":"https://l.example/post/77","published":"2026-11-20T03:14:15.926535","updated":"2026-11-20T04:14:15Z"},
         "creator":{"id":5,"name":"mina","display_name":"Mina","actor_id":"https://l.example/u/mina"},
         "community":{"id":3,"name":"gadgets","title":"Gadgets"},"counts":{"comments":4,"score":12,"upvotes":13}}]})");
    QCOMPARE(third.size(), 2);
    QCOMPARE(third[0].externalId, u"comment:77"_s);
    QCOMPARE(third[0].replyTo, u"comment:12"_s);
    QCOMPARE(third[0].author.handle, u"joe@other.example"_s);
    QVERIFY(third[0].deleted);
    QCOMPARE(third[1].externalId, u"post:77"_s); // both are number 77
    QCOMPARE(third[1].author.name, u"Mina"_s);
    QCOMPARE(third[1].engagement.likes, 13);
    QCOMPARE(third[1].engagement.replies, 4);
    QCOMPARE(toIsoUtc(third[1].publishedAt), u"2026-11-20T03:14:15Z"_s);
    QVERIFY(third[1].updatedAt.isValid());
    QCOMPARE(third[1].tags, QStringList{u"gadgets"_s});

    const auto fourth = read(
        u"lemmy",
        R"({"items":[{"type_":"post","post":{"id":8,"name":"Acme","ap_id":"https://l.example/post/8","published_at":"2026-11-20T03:14:15Z","upvotes":7,"comments":2},
         "creator":{"id":5,"name":"mina","ap_id":"https://l.example/u/mina"},"community":{"name":"gadgets"}},
        {"type_":"comment","comment":{"id":9,"content":"hm","post_id":8,"path":"0.9","ap_id":"https://l.example/comment/9","published_at":"2026-11-20T03:15:15Z","upvotes":1,"child_count":3},
         "post":{"id":8,"name":"Acme"},"creator":{"name":"joe","ap_id":"https://l.example/u/joe"}}],"next_page":"P2"})");
    QCOMPARE(fourth.size(), 2);
    QCOMPARE(fourth[0].engagement.likes, 7);
    QCOMPARE(fourth[0].engagement.replies, 2);
    QCOMPARE(fourth[1].replyTo, u"post:8"_s);
    QCOMPARE(fourth[1].engagement.replies, 3);
}

void TestPostReadersOwn::misskeyNotes()
{
    const auto posts = read(u"misskey", R"([
        {"id":"a1","createdAt":"2026-11-20T03:14:15.926Z","text":"#acme 써봤음","cw":"주의","userId":"u1",
         "user":{"id":"u1","username":"mina","host":null,"name":"Mina"},"tags":["acme"],"files":[{"type":"image/png"}],
         "reactionCount":5,"reactions":{"👍":3},"renoteCount":1,"repliesCount":0,"replyId":null,"renoteId":null},
        {"id":"a2","createdAt":"2026-11-20T03:15:15.926Z","text":null,"cw":null,"user":{"username":"joe","host":"other.example"},
         "reactions":{"👍":3,"❤":2},"renoteId":"a1","renote":{"id":"a1","createdAt":"2026-11-20T03:14:15.926Z","text":"#acme 써봤음","user":{"username":"mina"}},
         "uri":"https://other.example/notes/z","url":"https://other.example/@joe/z"},
        {"id":"n1","type":"mention","createdAt":"2026-11-20T03:16:15.926Z","note":{"id":"a3","createdAt":"2026-11-20T03:16:15.926Z","text":"@acme hi","user":{"username":"kim","host":null},"replyId":"a1"}}])",
                            u"m.example"_s);
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts[0].url, u"https://m.example/notes/a1"_s);
    QCOMPARE(posts[0].title, u"주의"_s);
    QCOMPARE(posts[0].engagement.likes, 5);
    QCOMPARE(posts[1].repostOf, u"a1"_s);
    QCOMPARE(posts[1].text, u"#acme 써봤음"_s);
    QCOMPARE(posts[1].author.handle, u"joe@other.example"_s);
    QCOMPARE(posts[1].engagement.likes, 5);
    QCOMPARE(posts[1].url, u"https://other.example/@joe/z"_s);
    QCOMPARE(posts[2].replyTo, u"a1"_s);
}

void TestPostReadersOwn::linkedInPostsAndComments()
{
    const auto posts = read(u"linkedin", R"x({"elements":[
        {"id":"urn:li:share:7000","author":"urn:li:organization:1000","commentary":"새 소식 {hashtag|\\#|acme} \\(오늘\\) @[Blue Wood](urn:li:organization:1000)",
         "publishedAt":1795144455000,"createdAt":1795144400000,"lastModifiedAt":1795145455000,"lifecycleStateInfo":{"isEditedByAuthor":true},
         "content":{"article":{"source":"https://acme.example/","title":"Acme"}},"visibility":"PUBLIC"},
        {"id":"7001","actor":"urn:li:person:abc","$URN":"urn:li:comment:(urn:li:activity:7000,7001)","message":{"text":"축하합니다","attributes":[]},
         "object":"urn:li:activity:7000","created":{"time":1795144655000},"lastModified":{"time":1795144655000},"likesSummary":{"totalLikes":2}}]})x");
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts[0].text, u"새 소식 #acme (오늘) @Blue Wood"_s);
    QCOMPARE(posts[0].url, u"https://www.linkedin.com/feed/update/urn:li:share:7000/"_s);
    QCOMPARE(toIsoUtc(posts[0].publishedAt), u"2026-11-20T03:14:15Z"_s);
    QVERIFY(posts[0].updatedAt.isValid());
    QCOMPARE(posts[0].author.url, u"https://www.linkedin.com/company/1000"_s);
    QCOMPARE(posts[1].text, u"축하합니다"_s);
    QCOMPARE(posts[1].replyTo, u"urn:li:activity:7000"_s);
    QCOMPARE(posts[1].engagement.likes, 2);
    QVERIFY(!posts[1].updatedAt.isValid());
}

void TestPostReadersOwn::littleTextIsPlain()
{
    QCOMPARE(plainLittleText(u"{hashtag|\\#|acme}"_s), u"#acme"_s);
    QCOMPARE(plainLittleText(u"{hashtag|＃|아크메}"_s), u"＃아크메"_s);
    QCOMPARE(plainLittleText(u"50\\% \\*off\\*"_s), u"50\\% *off*"_s);
    QCOMPARE(plainLittleText(u"@[A \\] B](urn:li:person:1) said"_s), u"@A ] B said"_s);
    QCOMPARE(plainLittleText(u"{not} @[closed"_s), u"{not} @[closed"_s);
}

void TestPostReadersOwn::mastodonNotificationsAndSearch()
{
    const QByteArray status =
        R"({"id":"1","content":"<p>@acme hi</p>","visibility":"public","account":{"acct":"mina"},"created_at":"2026-11-20T03:14:15.926Z"})";
    const auto told =
        read(u"mastodon",
             R"([{"id":"9","type":"mention","created_at":"2026-11-20T03:14:15Z","account":{"acct":"mina"},"status":)" +
                 status + R"(},{"id":"10","type":"favourite","account":{"acct":"joe"},"status":)" + status +
                 R"(},{"id":"11","type":"follow","account":{"acct":"kim"}}])");
    QCOMPARE(told.size(), 1); // one post, however often it is told of
    QCOMPARE(told[0].externalId, u"1"_s);
    QCOMPARE(told[0].author.handle, u"mina"_s);
    const auto found =
        read(u"mastodon",
             R"({"accounts":[{"id":"5","acct":"a"}],"hashtags":[{"name":"acme"}],"statuses":[)" + status + "]}");
    QCOMPARE(found.size(), 1);
}

void TestPostReadersOwn::blueskyNotificationsAndLostHandles()
{
    const auto posts = read(u"bluesky", R"({"notifications":[
        {"uri":"at://did:plc:a/app.bsky.feed.post/3k","cid":"b","author":{"did":"did:plc:a","handle":"handle.invalid"},"reason":"mention",
         "record":{"$type":"app.bsky.feed.post","text":"@acme hi","createdAt":"0001-01-01T00:00:00Z","langs":["ko-KR"],"tags":["coffee"]},"isRead":false,"indexedAt":"2026-11-20T03:14:17.100Z"},
        {"uri":"at://did:plc:b/app.bsky.feed.like/3k","author":{"did":"did:plc:b","handle":"joe.example"},"reason":"like","record":{"$type":"app.bsky.feed.like"},"indexedAt":"2026-11-20T03:14:17.100Z"}]})");
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts[0].url, u"https://bsky.app/profile/did:plc:a/post/3k"_s);
    QCOMPARE(posts[0].language, u"ko"_s);
    QCOMPARE(posts[0].tags, QStringList{u"coffee"_s});
    QCOMPARE(toIsoUtc(posts[0].publishedAt), u"2026-11-20T03:14:17Z"_s); // year 1 is no time
}

void TestPostReadersOwn::redditScoresBelowZeroAndRemovals()
{
    const auto posts = read(u"reddit", R"({"kind":"Listing","data":{"children":[
        {"kind":"t1","data":{"id":"a","author":"mina","body":"no","score":-7,"created_utc":1795144455.0,"parent_id":"t3_x","link_id":"t3_x"}},
        {"kind":"t1","data":{"id":"b","author":"[deleted]","body":"[removed]","score":1,"created_utc":1795144455.0,"edited":1795145455.0}},
        {"kind":"t3","data":{"id":"c","author":"joe","title":"t","selftext":"","crosspost_parent":"t3_z","crosspost_parent_list":[{"id":"z","author":"k"}],"created_utc":1795144455.0}}]}})");
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts[0].engagement.likes, -7);
    QCOMPARE(posts[0].replyTo, u"t3_x"_s);
    QVERIFY(posts[1].deleted);
    QVERIFY(posts[1].updatedAt.isValid());
    QCOMPARE(posts[2].repostOf, u"t3_z"_s);
}

void TestPostReadersOwn::impossibleValuesAreNone()
{
    const auto posts = read(
        u"mastodon",
        R"([{"id":1.5,"content":"a","visibility":"public","account":{"acct":"m"},"created_at":"0000-01-01T00:00:00Z","favourites_count":-3,"tags":[null,{"name":7}]},
        {"id":12345678901234567,"content":"b","visibility":"public","account":{"acct":"m"},"created_at":253402300799000000,"favourites_count":"12"}])");
    QCOMPARE(posts.size(), 2);
    QVERIFY(posts[0].externalId.isEmpty());
    QVERIFY(!posts[0].publishedAt.isValid());
    QVERIFY(!posts[0].engagement.likes);
    QVERIFY(posts[0].tags.isEmpty());
    QCOMPARE(posts[1].externalId, u"12345678901234567"_s);
    QVERIFY(!posts[1].publishedAt.isValid());
    QCOMPARE(posts[1].engagement.likes, 12);
}

QTEST_GUILESS_MAIN(TestPostReadersOwn)
#include "tst_post_readers_own.moc"
