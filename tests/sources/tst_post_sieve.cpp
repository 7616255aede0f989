#include "sources/post_sieve.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestPostSieve : public QObject {
    Q_OBJECT
private slots:
    void whatNothingTellsApartIsTakenOutWithAReason()
    {
        QList<Post> posts(4);
        posts[0].externalId = u"1"_s;
        posts[1].text = u"words without a number"_s;
        posts[3].externalId = QString(3'000, u'x');
        const QStringList reasons = siftPosts(posts);
        QCOMPARE(posts.size(), 1);
        QCOMPARE(reasons.size(), 3);
        QVERIFY(reasons.constFirst().contains(u"words without a number"));
    }
    void whatNoRealPostHasIsCut()
    {
        QList<Post> posts(1);
        Post &post = posts[0];
        post.externalId = u"1"_s;
        post.title = QString(999, u'a') + u"😀 and on"_s;
        post.author.name = QString(5'000, u'n');
        post.url = u"https://x.example/"_s + QString(5'000, u'u');
        post.tags = {u"ok"_s, QString(500, u't')};
        QVERIFY(siftPosts(posts).isEmpty());
        QCOMPARE(posts[0].title, QString(999, u'a')); // no half emoji
        QCOMPARE(posts[0].author.name.size(), 300);
        QVERIFY(posts[0].url.isEmpty()); // half an address leads elsewhere
        QCOMPARE(posts[0].tags, QStringList{u"ok"_s});
    }
    void aThousandReasonsAreFewLines()
    {
        QList<Post> posts(1'000);
        const QStringList reasons = siftPosts(posts);
        QCOMPARE(reasons.size(), 21);
        QVERIFY(reasons.constLast().contains(u"980"));
    }
};

QTEST_GUILESS_MAIN(TestPostSieve)
#include "tst_post_sieve.moc"
