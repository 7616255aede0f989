#include "sources/feed_parser.h"
#include <QElapsedTimer>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Feeds made to cost more than their size: each must be read in a time in proportion to it, and still be read rightly.
class TestHostileFeeds : public QObject {
    Q_OBJECT
private slots:
    void init() { m_timer.start(); }
    void cleanup() { QVERIFY2(m_timer.elapsed() < 10'000, "the time grows faster than the feed"); }

    void manyNamespacesDeepDown();
    void endTagsThatMatchNothing();
    void textDeepDown();
    void manyAddressesUnderManyBases();
    void anAuthorThatIsAlmostAnAddress();
    void aListOfMillionsOfTags();
    void knowsNamespacesAndBasesInScope();

private:
    static FeedItem onlyItem(const QByteArray &text)
    {
        const auto feed = parseFeed(text, {}, QUrl(u"https://example.com/feed"_s));
        return feed && feed->items.size() == 1 ? feed->items.constFirst() : FeedItem();
    }
    QElapsedTimer m_timer;
};

void TestHostileFeeds::manyNamespacesDeepDown()
{
    QByteArray attributes;
    for (int i = 0; i < 200; ++i)
        attributes += " xmln" + QByteArray::number(i);
    const FeedItem item =
        onlyItem("<rss><channel><item><title>t</title><x>" + QByteArray("<b" + attributes + ">").repeated(380) +
                 QByteArray("<i/>").repeated(300'000) + "</x></item></channel></rss>");
    QCOMPARE(item.title, u"t"_s);
}

void TestHostileFeeds::endTagsThatMatchNothing()
{
    const FeedItem item = onlyItem("<rss><channel><item><title>t</title><x>" + QByteArray("<a>").repeated(380) +
                                   QByteArray("</b>").repeated(4'000'000) +
                                   "</x><link>https://example.com/1</link></item></channel></rss>");
    QCOMPARE(item.title, u"t"_s);
    QCOMPARE(item.link, u"https://example.com/1"_s);
}

void TestHostileFeeds::textDeepDown()
{
    const FeedItem item =
        onlyItem("<rss><channel><item><author>" + QByteArray("<b>").repeated(380) + QByteArray(8'000'000, 'x') +
                 QByteArray("</b>").repeated(380) + "</author><title>t</title></item></channel></rss>");
    QCOMPARE(item.title, u"t"_s);
    QVERIFY(item.authors.value(0).name.size() <= 500);
}

void TestHostileFeeds::manyAddressesUnderManyBases()
{
    const FeedItem item =
        onlyItem("<rss>" + QByteArray("<channel xml:base=\"a/\">").repeated(380) + "<item xml:base=\"/b/\">" +
                 QByteArray("<link href=\"c\"/>").repeated(100'000) + "</item></rss>");
    QCOMPARE(item.link, u"https://example.com/b/c"_s);
}

void TestHostileFeeds::anAuthorThatIsAlmostAnAddress()
{
    const FeedItem item = onlyItem("<rss><channel><item><title>t</title><author>" + QByteArray(1'000'000, 'a') +
                                   " @</author></item></channel></rss>");
    QCOMPARE(item.title, u"t"_s);
    const FeedItem brackets = onlyItem("<rss><channel><item><title>t</title><author>a@b.cd x" +
                                       QByteArray(1'000'000, ')') + "x</author></item></channel></rss>");
    QCOMPARE(brackets.title, u"t"_s);
}

void TestHostileFeeds::aListOfMillionsOfTags()
{
    const FeedItem item = onlyItem("<rss><channel><item><title>t</title><keywords>" +
                                   QByteArray("a,b,").repeated(3'000'000) + "</keywords></item></channel></rss>");
    QCOMPARE(item.tags, (QStringList{u"a"_s, u"b"_s}));
}

void TestHostileFeeds::knowsNamespacesAndBasesInScope()
{
    const auto feed =
        parseFeed("<rss xmlns:q='http://purl.org/dc/elements/1.1/'><channel><link>https://example.com/</link>"
                  "<item xml:base='x/'><q:creator>outer</q:creator><link href='1'/></item>"
                  "<item xmlns:q='urn:other' xmlns:q='http://purl.org/dc/elements/1.1/'><q:creator>no</q:creator>"
                  "<link href='2'/></item>"
                  "<item><Q:Creator>again</Q:Creator><link href='3' xml:base='y/'/></item></channel></rss>",
                  {}, QUrl(u"https://example.com/feed"_s));
    QVERIFY(feed);
    QCOMPARE(feed->items.size(), 3);
    QCOMPARE(feed->items[0].authors.value(0).name, u"outer"_s);
    QCOMPARE(feed->items[0].link, u"https://example.com/x/1"_s);
    QVERIFY(feed->items[1].authors.isEmpty());
    QCOMPARE(feed->items[1].link, u"https://example.com/2"_s);
    QCOMPARE(feed->items[2].authors.value(0).name, u"again"_s);
    QCOMPARE(feed->items[2].link, u"https://example.com/y/3"_s);
}

QTEST_GUILESS_MAIN(TestHostileFeeds)
#include "tst_hostile_feeds.moc"
