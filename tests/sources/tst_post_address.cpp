#include "sources/post_address.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestPostAddress : public QObject {
    Q_OBJECT
private slots:
    void whatAnAddressTells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *text, const char *place, const char *handle, const char *id) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place) << QString::fromUtf8(handle)
                                << QString::fromUtf8(id);
        };
        row("https://x.com/hana_kim/status/1790000000000000001?s=20", "X", "hana_kim", "1790000000000000001");
        row("https://mobile.twitter.com/hana_kim/status/17900", "X", "hana_kim", "17900");
        row("https://bsky.app/profile/hana.bsky.social/post/3kxyz", "Bluesky", "hana.bsky.social",
            "bsky.app/profile/hana.bsky.social/post/3kxyz");
        row("https://www.threads.net/@hana.k/post/C8abc", "Threads", "hana.k", "threads.com/@hana.k/post/C8abc");
        row("https://www.instagram.com/p/C8abcDEF/?igsh=xyz", "Instagram", "", "instagram.com/p/C8abcDEF");
        row("https://www.instagram.com/hana.k/reel/C8abcDEF/", "Instagram", "hana.k", "instagram.com/p/C8abcDEF");
        row("https://www.facebook.com/bluewood.coffee/posts/pfbid02abc", "Facebook", "bluewood.coffee",
            "facebook.com/bluewood.coffee/posts/pfbid02abc");
        row("https://www.linkedin.com/posts/hana-kim-0a1b_hiring-activity-7200000000000000000-AbCd", "LinkedIn",
            "hana-kim-0a1b", "urn:li:activity:7200000000000000000");
        row("https://www.linkedin.com/feed/update/urn:li:activity:7200000000000000000/", "LinkedIn", "",
            "urn:li:activity:7200000000000000000");
        row("https://youtu.be/dQw4w9WgXcQ?t=10", "YouTube", "", "dQw4w9WgXcQ");
        row("https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=UgxA", "YouTube", "", "UgxA");
        row("https://blog.naver.com/PostView.naver?blogId=hana&logNo=223000000001", "네이버 블로그", "hana",
            "blog.naver.com/hana/223000000001");
        row("m.blog.naver.com/hana/223000000001", "네이버 블로그", "hana", "blog.naver.com/hana/223000000001");
        row("https://hana.tistory.com/12", "티스토리", "hana", "hana.tistory.com/12");
        row("https://mastodon.social/@hana/112233445566778899", "mastodon.social", "hana",
            "mastodon.social/@hana/112233445566778899");
        row("https://news.ycombinator.com/item?id=40000000", "Hacker News", "", "40000000");
        row("https://www.tiktok.com/@hana.k/video/7300000000000000000", "TikTok", "hana.k",
            "tiktok.com/@hana.k/video/7300000000000000000");
        row("https://forum.example.org/t/kettle/42?utm_source=x", "forum.example.org", "",
            "forum.example.org/t/kettle/42");
    }
    void whatAnAddressTells()
    {
        QFETCH(QString, text);
        const auto address = readPostAddress(text);
        QVERIFY(address);
        QTEST(address->place, "place");
        QTEST(address->handle, "handle");
        QTEST(address->externalId, "id");
        QVERIFY(!address->isProfile);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "hello", "javascript:alert(1)", "file:///etc/passwd", "https://",
                                 "ftp://a.example/b", "https://localhost/x", "two words.example/a"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        const auto address = readPostAddress(text);
        QVERIFY(!address);
        QVERIFY(!address.error().text.isEmpty());
    }

    void bothFormsOfALinkedInAddressNameOnePost()
    {
        const auto shared = readPostAddress(
            u"https://www.linkedin.com/posts/hana-kim_hiring-activity-7200000000000000000-AbCd?utm_source=x"_s);
        const auto feed =
            readPostAddress(u"https://www.linkedin.com/feed/update/urn:li:activity:7200000000000000000"_s);
        QCOMPARE(shared->externalId, feed->externalId);
        QVERIFY(shared->aliases.contains(feed->aliases.constFirst()));
    }

    void aNameAndPasswordInAnAddressAreNotKept()
    {
        QCOMPARE(readPostAddress(u"https://hana:secret@forum.example.org/t/1"_s)->url,
                 u"https://forum.example.org/t/1"_s);
    }

    void aProfileIsNoPost()
    {
        for (const char *text : {"https://x.com/hana_kim", "https://www.linkedin.com/in/hana-kim/",
                                 "https://mastodon.social/@hana", "https://blog.naver.com/hana", "https://example.org"})
            QVERIFY2(readPostAddress(QString::fromUtf8(text))->isProfile, text);
    }

    void anAccountIsReadAsPeopleWriteIt()
    {
        QCOMPARE(*readAccount(u" @hana_kim "_s), (StaffAccount{{}, u"hana_kim"_s}));
        QCOMPARE(*readAccount(u"X: @hana_kim"_s), (StaffAccount{u"X"_s, u"hana_kim"_s}));
        QCOMPARE(*readAccount(u"https://www.linkedin.com/in/hana-kim/"_s),
                 (StaffAccount{u"LinkedIn"_s, u"hana-kim"_s}));
        QCOMPARE(*readAccount(u"mastodon.social/@hana"_s), (StaffAccount{u"mastodon.social"_s, u"hana"_s}));
        QCOMPARE(*readAccount(u"hana@mastodon.social"_s), (StaffAccount{{}, u"hana@mastodon.social"_s}));
        QVERIFY(!readAccount(u"@"_s));
        QVERIFY(!readAccount(u"https://example.org/about"_s));
    }
};

QTEST_GUILESS_MAIN(TestPostAddress)
#include "tst_post_address.moc"
