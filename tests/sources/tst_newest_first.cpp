#include "sources/newest_first.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestNewestFirst : public QObject {
    Q_OBJECT
private slots:
    void theFirstRoundLooksBackAFewPages();
    void laterRoundsEndWhereTheLastOneBegan();
    void aKilledRoundGoesOnWhereItWas();
    void whatIsOutOfReachIsAGap();
    void deletedBeginningsDoNotLoseTheThread();
    void anEmptyAnswerIsNoGap();
};

namespace {

QDateTime timeOf(int number) { return QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC).addSecs(60LL * number); }

/// Posts \a newest down to \a oldest.
QList<Post> page(int newest, int oldest)
{
    QList<Post> posts;
    for (int number = newest; number >= oldest; --number) {
        Post post;
        post.externalId = QString::number(number);
        post.publishedAt = timeOf(number);
        posts.append(post);
    }
    return posts;
}

/// Reads a list of \a last posts in pages of ten until the round ends; gives the number of pages read.
int readRound(NewestFirst &reading, int last, NewestFirst::Limits limits = {5, 50})
{
    for (int pages = 1;; ++pages) {
        const int newest = reading.page().isEmpty() ? last : reading.page().toInt();
        const int oldest = qMax(1, newest - 9);
        if (!reading.turn(page(newest, oldest), oldest > 1 ? QString::number(oldest - 1) : QString(), limits))
            return pages;
    }
}

} // namespace

void TestNewestFirst::theFirstRoundLooksBackAFewPages()
{
    NewestFirst reading{QJsonObject()};
    QVERIFY(reading.isFirstRound());
    QCOMPARE(readRound(reading, 1000), 5);
    QVERIFY(!reading.gap());
    QVERIFY(!reading.isFirstRound());
    QVERIFY(reading.page().isEmpty());
}

void TestNewestFirst::laterRoundsEndWhereTheLastOneBegan()
{
    NewestFirst first{QJsonObject()};
    readRound(first, 100);
    NewestFirst second(first.state());
    QCOMPARE(readRound(second, 125), 3);
    QVERIFY(!second.gap());
    NewestFirst third(second.state());
    QCOMPARE(readRound(third, 125), 1);
}

void TestNewestFirst::aKilledRoundGoesOnWhereItWas()
{
    NewestFirst first{QJsonObject()};
    readRound(first, 100);
    NewestFirst second(first.state());
    QVERIFY(second.turn(page(130, 121), u"120"_s, {5, 50}));
    NewestFirst again(second.state()); // after the crash
    QCOMPARE(again.page(), u"120"_s);
    QCOMPARE(readRound(again, 140), 3);
    NewestFirst third(again.state()); // its beginning is that of the page before the crash
    QCOMPARE(readRound(third, 140), 2);
}

void TestNewestFirst::whatIsOutOfReachIsAGap()
{
    NewestFirst first{QJsonObject()};
    readRound(first, 100);
    NewestFirst second(first.state());
    QCOMPARE(readRound(second, 500, {5, 3}), 3);
    QVERIFY(second.gap());
    QCOMPARE(second.gap()->from, timeOf(100));
    QCOMPARE(second.gap()->to, timeOf(471));
    NewestFirst third(second.state());
    QCOMPARE(readRound(third, 500), 1);
    QVERIFY(!third.gap());
}

void TestNewestFirst::deletedBeginningsDoNotLoseTheThread()
{
    NewestFirst first{QJsonObject()};
    readRound(first, 100);
    NewestFirst second(first.state());
    QVERIFY(second.turn(page(112, 103), u"97"_s, {5, 50}));
    QVERIFY(!second.turn(page(97, 88), u"87"_s, {5, 50})); // 98 to 102 are gone, 97 is known
    QVERIFY(!second.gap());
}

void TestNewestFirst::anEmptyAnswerIsNoGap()
{
    NewestFirst first{QJsonObject()};
    readRound(first, 100);
    NewestFirst second(first.state());
    QVERIFY(!second.turn({}, u"5"_s, {5, 50}));
    QVERIFY(!second.gap());
    NewestFirst third(second.state()); // the thread is not lost by it
    QCOMPARE(readRound(third, 105), 1);
}

QTEST_GUILESS_MAIN(TestNewestFirst)
#include "tst_newest_first.moc"
