#include "core/canonical_address.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestCanonicalAddress : public QObject {
    Q_OBJECT

private slots:
    void waysToMeetOnePostHaveOneAddress_data()
    {
        QTest::addColumn<QString>("met");
        QTest::addColumn<QString>("canonical");
        const QString news = u"example.com/a/1"_s;
        QTest::newRow("scheme") << u"http://example.com/a/1"_s << news;
        QTest::newRow("www") << u"https://www.example.com/a/1/"_s << news;
        QTest::newRow("mobile") << u"https://m.example.com/a/1"_s << news;
        QTest::newRow("visits") << u"https://example.com/a/1?utm_source=x&fbclid=2"_s << news;
        QTest::newRow("order") << u"https://example.com/v?b=2&a=1"_s << u"example.com/v?a=1&b=2"_s;
        QTest::newRow("anchor") << u"https://example.com/changes#v2"_s << u"example.com/changes#v2"_s;
        QTest::newRow("quotation") << u"https://example.com/a/1#:~:text=x"_s << news;
        QTest::newRow("naver blog") << u"https://blog.naver.com/PostView.naver?blogId=mina&logNo=12&from=search"_s
                                    << u"blog.naver.com/mina/12"_s;
        QTest::newRow("naver blog, phone") << u"https://m.blog.naver.com/mina/12"_s << u"blog.naver.com/mina/12"_s;
        QTest::newRow("short video") << u"https://youtu.be/abc?si=9"_s << u"youtube.com/watch?v=abc"_s;
        QTest::newRow("video with its list")
            << u"https://www.youtube.com/watch?v=abc&list=PL1&t=9s&pp=x"_s << u"youtube.com/watch?v=abc"_s;
        QTest::newRow("upright video") << u"https://youtube.com/shorts/abc?feature=share"_s
                                       << u"youtube.com/watch?v=abc"_s;
        QTest::newRow("comment") << u"https://www.youtube.com/watch?v=abc&lc=Ug1"_s
                                 << u"youtube.com/watch?lc=Ug1&v=abc"_s;
        QTest::newRow("X") << u"https://x.com/mina/status/1990?s=20"_s << u"x.com/i/status/1990"_s;
        QTest::newRow("X as Twitter") << u"https://mobile.twitter.com/Mina/statuses/1990/photo/1"_s
                                      << u"x.com/i/status/1990"_s;
        QTest::newRow("X without a name") << u"https://x.com/i/web/status/1990"_s << u"x.com/i/status/1990"_s;
        QTest::newRow("X, an account") << u"https://twitter.com/mina"_s << u"x.com/mina"_s;
        QTest::newRow("Reddit") << u"https://old.reddit.com/r/a/comments/1p0/title_of_it/?sort=new"_s
                                << u"reddit.com/comments/1p0"_s;
        QTest::newRow("Reddit, a comment")
            << u"https://www.reddit.com/r/a/comments/1p0/title/k9z/"_s << u"reddit.com/comments/1p0/k9z"_s;
        QTest::newRow("Instagram") << u"https://www.instagram.com/mina/reel/AbC-_/?igsh=1"_s
                                   << u"instagram.com/p/AbC-_"_s;
        QTest::newRow("Threads") << u"https://www.threads.net/@mina/post/AbC"_s << u"threads.com/@mina/post/AbC"_s;
        QTest::newRow("Tistory on a phone") << u"https://mina.tistory.com/m/12"_s << u"mina.tistory.com/12"_s;
        QTest::newRow("port") << u"http://127.0.0.1:8080/@mina/1"_s << u"127.0.0.1:8080/@mina/1"_s;
        QTest::newRow("front page") << u"https://example.com/"_s << QString();
        QTest::newRow("no address") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void waysToMeetOnePostHaveOneAddress()
    {
        QFETCH(QString, met);
        QFETCH(QString, canonical);
        QCOMPARE(canonicalAddress(met), canonical);
    }
};

QTEST_APPLESS_MAIN(TestCanonicalAddress)
#include "tst_canonical_address.moc"
