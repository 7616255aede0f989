#include "connector_talk.h"
#include "sources/feed_finder.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestFeedFinder : public QObject {
    Q_OBJECT
private slots:
    void whatThePageNamesComesBeforeUsualPlaces();
    void onlyReachableAddressesAreTried();
    void aSiteLeadsToItsFeedAndStaysThere();
    void aSiteWithoutAFeedSaysSo();
    void alertsLeadToWhatTheyFound();
};

static QByteArray feed(const QByteArray &title)
{
    return "<rss version=\"2.0\"><channel><title>" + title +
           "</title><item><title>Acme</title><guid>1</guid><link>https://example.com/1</link></item></channel></rss>";
}

void TestFeedFinder::whatThePageNamesComesBeforeUsualPlaces()
{
    const QByteArray page = R"(<html><head><title>x</title>
        <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
        <LINK REL=ALTERNATE TYPE='application/atom+xml' HREF='blog/atom.xml'>
        <link rel="alternate" hreflang="en" href="/en"></head></html>)";
    const QStringList candidates = feedCandidates(page, QUrl(u"https://example.com/blog/"_s));
    QCOMPARE(candidates.value(0), u"https://example.com/blog/blog/atom.xml"_s);
    QCOMPARE(candidates.value(1), u"https://example.com/comments/feed"_s); // comments after the rest
    QVERIFY(candidates.contains(u"https://example.com/rss.xml"_s));
    QVERIFY(candidates.size() <= 12);
}

void TestFeedFinder::onlyReachableAddressesAreTried()
{
    const QByteArray page = R"x(<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">
        <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
        <link rel="alternate" type="application/rss+xml" href="http://example.com/plain">)x";
    const QStringList candidates = feedCandidates(page, QUrl(u"https://example.com/"_s));
    QCOMPARE(candidates.value(0), u"https://example.com/plain"_s); // never unencrypted
    for (const QString &candidate : candidates)
        QVERIFY2(candidate.startsWith(u"https://"), qPrintable(candidate));
}

void TestFeedFinder::aSiteLeadsToItsFeedAndStaysThere()
{
    ConnectorTalk talk(u"feed"_s, {{u"url"_s, u"https://example.com/blog"_s}, {u"discover"_s, true}});
    QVERIFY(talk.answer(R"(<html><link rel="alternate" type="application/rss+xml" href="/gone.xml"></html>)").more);
    QCOMPARE(talk.request().url, QUrl(u"https://example.com/gone.xml"_s));
    QVERIFY(talk.recovered(404, "").more);
    QCOMPARE(talk.request().url, QUrl(u"https://example.com/feed"_s));
    QVERIFY(talk.answer("<html>also a page</html>").more);
    const SourcePage page = talk.answer(feed("Blog"));
    QVERIFY(!page.more);
    QCOMPARE(page.posts.size(), 1);
    QCOMPARE(page.title, u"Blog"_s);
    QCOMPARE(talk.request().url, QUrl(u"https://example.com/rss"_s)); // found once, kept
    QVERIFY(talk.refused(404, "").contains(u"404"));                  // and not looked for anew
}

void TestFeedFinder::aSiteWithoutAFeedSaysSo()
{
    ConnectorTalk talk(u"feed"_s, {{u"url"_s, u"https://example.com/"_s}, {u"discover"_s, true}});
    QVERIFY(talk.answer("<html></html>").more);
    int tried = 0;
    while (talk.refused(404, "").isEmpty() && tried < 50) {
        talk.recovered(404, "");
        ++tried;
    }
    QVERIFY(tried >= 5 && tried <= 12);
    QVERIFY(talk.refused(404, "").contains(u"example.com"));
}

void TestFeedFinder::alertsLeadToWhatTheyFound()
{
    ConnectorTalk talk(u"feed"_s, {{u"url"_s, u"https://www.google.com/alerts/feeds/1/2"_s}});
    const SourcePage page = talk.answer(R"x(<feed xmlns="http://www.w3.org/2005/Atom"><title>Google Alert - acme</title>
        <entry><id>tag:google.com,2013:googlealerts/feed:1</id><title type="html">&lt;b&gt;Acme&lt;/b&gt; opens</title>
        <link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://paper.example/acme%3Fid%3D5&amp;ct=ga"/>
        <published>2026-11-20T03:14:15Z</published><content type="html">text</content></entry>
        <entry><id>2</id><title>t</title><link href="https://www.google.com/url?url=javascript:alert(1)"/></entry></feed>)x");
    QCOMPARE(page.posts.size(), 2);
    QCOMPARE(page.posts.constFirst().url, u"https://paper.example/acme?id=5"_s);
    QCOMPARE(page.posts.constFirst().place, u"paper.example"_s);
    QCOMPARE(page.posts.constFirst().title, u"Acme opens"_s);
    QVERIFY(!page.posts.constLast().url.startsWith(u"javascript"));
}

QTEST_GUILESS_MAIN(TestFeedFinder)
#include "tst_feed_finder.moc"
