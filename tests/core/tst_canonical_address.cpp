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
