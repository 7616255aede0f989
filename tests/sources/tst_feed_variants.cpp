#include "connector_round.h"
#include "core/period.h"
#include "sources/feed_connector.h"
#include "sources/feed_parser.h"
#include <QStringEncoder>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Feeds in other forms than the recorded ones.
class TestFeedVariants : public QObject {
    Q_OBJECT
private slots:
    void aFewKoreanWordsWithoutADeclaration_data();
    void aFewKoreanWordsWithoutADeclaration();
    void aByteOrderMarkIsStrongerThanADeclaration();
    void largeNumbersAreDifferentIds();
    void momentsThatStandForNoTime();
    void jsonFeedLinksAreRelativeToTheFeedOrTheSite();
    void oldAtomWithItsOwnWaysOfWriting();
    void redditsFooterIsNoPartOfAPost();
    void entitiesThatGrowAreNotFollowed();
};

static Feed feedOf(const QByteArray &bytes)
{
    const auto feed = parseFeed(bytes, {}, {});
    return feed ? *feed : Feed();
}

void TestFeedVariants::aFewKoreanWordsWithoutADeclaration_data()
{
    QTest::addColumn<QByteArray>("title"); // in CP949
    QTest::addColumn<QString>("read");
    QTest::newRow("two words") << QByteArray("\xB9\xE8\xBC\xDB\xC0\xCC \xB4\xCA\xB4\xD9") << u"배송이 늦다"_s;
    QTest::newRow("one word") << QByteArray("\xC3\xE0\xC1\xA6") << u"축제"_s;
    QTest::newRow("outside EUC-KR") << QByteArray("\x8C"
                                                  "c\xC1\xA6")
                                    << u"똠제"_s;
    QTest::newRow("French") << QByteArray("caf\xE9 cr\xE8me") << u"café crème"_s;
}

void TestFeedVariants::aFewKoreanWordsWithoutADeclaration()
{
    QFETCH(const QByteArray, title);
    const Feed feed = feedOf("<rss version=\"2.0\"><channel><title>x</title><item><title>" + title +
                             "</title><guid>1</guid></item></channel></rss>");
    QCOMPARE(feed.items.size(), 1);
    QTEST(feed.items.at(0).title, "read");
}

void TestFeedVariants::aByteOrderMarkIsStrongerThanADeclaration()
{
    const Feed feed =
        feedOf(QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"euc-kr\"?>"
                          "<rss version=\"2.0\"><channel><item><title>늦다 😀</title></item></channel></rss>"));
    QCOMPARE(feed.items.at(0).title, u"늦다 😀"_s);
}

void TestFeedVariants::largeNumbersAreDifferentIds()
{
    const auto feed = parseFeed(R"({"version":"https://jsonfeed.org/version/1.1","title":"t","items":[
        {"id":9007199254740993,"content_text":"a"},{"id":9007199254740994,"content_text":"b"},
        {"id":22345678901234567890,"content_text":"c"}]})",
                                {}, QUrl(u"http://ex.example/f.json"_s));
    QVERIFY(feed);
    QCOMPARE(feed->items.at(0).id, u"9007199254740993"_s);
    QCOMPARE(feed->items.at(1).id, u"9007199254740994"_s);
    QVERIFY(feed->items.at(2).id.startsWith(u"22345678901234"));
}

void TestFeedVariants::momentsThatStandForNoTime()
{
    const auto feed = parseFeed("<rss><channel><item><title>t</title><pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>"
                                "</item></channel></rss>",
                                {}, {});
    QVERIFY(feed);
    QVERIFY(!toPost(feed->items.at(0), *feed, u"place"_s).publishedAt.isValid());
}

void TestFeedVariants::jsonFeedLinksAreRelativeToTheFeedOrTheSite()
{
    const Feed feed = feedOf(R"({"version":"https://jsonfeed.org/version/1.1","home_page_url":"https://a.example/blog/",
        "items":[{"id":1990000000000000555,"url":"one","content_text":"x <b>"},{"id":"2","external_url":"/two","content_html":"<p>y &amp; z</p>"}]})");
    QCOMPARE(feed.items.size(), 2);
    QCOMPARE(feed.items.at(0).id, u"1990000000000000555"_s);
    QCOMPARE(feed.items.at(0).link, u"https://a.example/blog/one"_s);
    QCOMPARE(feed.items.at(0).text(), u"x <b>"_s);
    QCOMPARE(feed.items.at(1).link, u"https://a.example/two"_s);
    QCOMPARE(feed.items.at(1).text(), u"y & z"_s);
}

void TestFeedVariants::oldAtomWithItsOwnWaysOfWriting()
{
    const Feed feed = feedOf(R"(<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="ko"><title>T</title>
        <entry><title type="text/html" mode="escaped">A &lt;b&gt;b&lt;/b&gt; &amp;amp;</title><id>tag:a.example,2026:1</id>
        <link rel="alternate" type="text/html" href="http://a.example/1"/><issued>2026-11-20T03:14:15Z</issued>
        <modified>2026-11-20T04:14:15Z</modified><content type="text/html" mode="base64">PHA+7ZWc6riAPC9wPg==</content></entry></feed>)");
    QCOMPARE(feed.items.size(), 1);
    QCOMPARE(feed.items.at(0).title, u"A b &"_s);
    QCOMPARE(feed.items.at(0).text(), u"한글"_s);
    QCOMPARE(toIsoUtc(feed.items.at(0).published), u"2026-11-20T03:14:15Z"_s);
    QCOMPARE(toIsoUtc(feed.items.at(0).updated), u"2026-11-20T04:14:15Z"_s);
}

void TestFeedVariants::redditsFooterIsNoPartOfAPost()
{
    ConnectorInput input;
    input.settings = {{u"url"_s, u"https://www.reddit.com/r/gadgets/new/.rss"_s}};
    input.now = QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
    HttpResponse response = answerOf(
        R"(<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><author><name>/u/mina</name></author>
        <content type="html">&lt;p&gt;the kettle leaks&lt;/p&gt; submitted by &amp;#32; &lt;a href="https://www.reddit.com/user/mina"&gt; /u/mina &lt;/a&gt; &lt;br/&gt; &lt;a href="https://x.example"&gt;[link]&lt;/a&gt; &amp;#32; &lt;a href="https://x.example"&gt;[comments]&lt;/a&gt;</content>
        <id>t3_1p0abc</id><link href="https://www.reddit.com/r/gadgets/comments/1p0abc/t/"/><title>Kettle</title>
        <published>2026-11-20T03:14:15+00:00</published></entry></feed>)");
    response.url = QUrl(u"https://www.reddit.com/r/gadgets/new/.rss"_s);
    const auto page = FeedConnector().read(input, response);
    QVERIFY(page && page->posts.size() == 1);
    QCOMPARE(page->posts.at(0).text, u"the kettle leaks"_s);
    QCOMPARE(page->posts.at(0).author.handle, u"mina"_s);
    QVERIFY(page->posts.at(0).aliases.contains(u"reddit.com/comments/1p0abc"_s)); // as the API names it
}

void TestFeedVariants::entitiesThatGrowAreNotFollowed()
{
    const Feed feed =
        feedOf(R"(<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <rss version="2.0"><channel><title>t</title><item><title>&c;&x;</title><guid>1</guid></item></channel></rss>)");
    QCOMPARE(feed.items.size(), 1);
    QVERIFY(feed.items.at(0).title.size() < 100);
    QVERIFY(!feed.items.at(0).title.contains(u"root:"));
}

QTEST_GUILESS_MAIN(TestFeedVariants)
#include "tst_feed_variants.moc"
