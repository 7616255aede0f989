#include "services/sample/sample_generator.h"
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace pulse;
using namespace Qt::StringLiterals;

class SampleGeneratorTest : public QObject {
    Q_OBJECT
    const QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC);
private slots:
    void theSameSeedGivesTheSamePosts()
    {
        const auto first = samplePosts(m_now), second = samplePosts(m_now);
        QCOMPARE(first.size(), second.size());
        QCOMPARE(first.constLast().text, second.constLast().text);
        QCOMPARE(first[777].publishedAt, second[777].publishedAt);
    }
    void aYearAndAMonthOfADozenPlaces()
    {
        const auto posts = samplePosts(m_now);
        QVERIFY2(posts.size() > 26'000 && posts.size() < 36'000, qPrintable(QString::number(posts.size())));
        QSet<QString> places, ids;
        for (const Post &post : posts) {
            places << post.place;
            ids << post.externalId;
            QVERIFY(post.publishedAt <= m_now);
            QVERIFY(!post.text.contains(u'{'));
        }
        QCOMPARE(places.size(), 12);
        QCOMPARE(ids.size(), posts.size());
        QVERIFY(posts.constFirst().publishedAt.daysTo(m_now) >= 399);
    }
    void lastNightsCrisisBeginsWithOnePost()
    {
        const auto posts = samplePosts(m_now);
        const QDateTime from = QDateTime(QDate(2026, 11, 22), QTime(21, 0), QTimeZone("Asia/Seoul")).toUTC();
        int burst = 0;
        for (const Post &post : posts)
            burst += post.publishedAt >= from && (post.text.contains(u"발열") || post.text.contains(u"overheating"));
        QVERIFY2(burst > 60, qPrintable(QString::number(burst)));
    }
};

QTEST_GUILESS_MAIN(SampleGeneratorTest)
#include "tst_sample_generator.moc"
