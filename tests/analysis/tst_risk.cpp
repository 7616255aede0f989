#include "analysis/quantile.h"
#include "analysis/risk.h"
#include <QTest>
#include <cmath>

using namespace pulse;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Mention mention(Sentiment sentiment, double probability, qint64 followers, qint64 responses, double hoursAgo)
{
    Mention made;
    made.judgement.sentiment = sentiment;
    made.judgement.probability = probability;
    made.post.author.followers = followers;
    made.post.engagement.likes = responses;
    made.post.publishedAt = Now.addSecs(qint64(-hoursAgo * 3600));
    return made;
}

} // namespace

class TestRisk : public QObject {
    Q_OBJECT
private slots:
    void eachFactorRaisesTheRisk()
    {
        const double plain = riskOf(mention(Sentiment::Negative, 0.8, 100, 5, 3), Now).score();
        QVERIFY(riskOf(mention(Sentiment::Negative, 0.8, 100'000, 5, 3), Now).score() > plain);
        QVERIFY(riskOf(mention(Sentiment::Negative, 0.99, 100, 5, 3), Now).score() > plain);
        QVERIFY(riskOf(mention(Sentiment::Negative, 0.8, 100, 500, 3), Now).score() > plain);
        QVERIFY(riskOf(mention(Sentiment::Negative, 0.8, 100, 5, 1), Now).score() > plain);
        Mention abusive = mention(Sentiment::Negative, 0.8, 100, 5, 3);
        abusive.judgement.abuse = 0.9;
        QVERIFY(riskOf(abusive, Now).score() > plain);
    }

    void unclassifiedStandsBelowNegativeAndPraiseIsNoRisk()
    {
        const double negative = riskOf(mention(Sentiment::Negative, 0.5, 100, 5, 3), Now).score();
        const double unclassified = riskOf(mention(Sentiment::Unclassified, 0, 100, 5, 3), Now).score();
        QVERIFY(unclassified > 0 && unclassified < negative);
        QCOMPARE(riskOf(mention(Sentiment::Positive, 0.9, 1'000'000, 900, 1), Now).score(), 0.0);
        QCOMPARE(riskOf(mention(Sentiment::Neutral, 0.9, 1'000'000, 900, 1), Now).score(), 0.0);
    }

    void whatIsUnknownNeitherRaisesNorBreaksIt()
    {
        Mention bare;
        bare.judgement.sentiment = Sentiment::Negative;
        const Risk risk = riskOf(bare, Now);
        QCOMPARE(risk.reach, 1.0);
        QCOMPARE(risk.speed, 1.0);
        QVERIFY(risk.score() > 0);
        // A clock that runs behind, and counts that make no sense.
        QVERIFY(std::isfinite(riskOf(mention(Sentiment::Negative, 0.9, -5, -100, -48), Now).score()));
    }

    void quantilesLieBetweenNeighbours_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("expected");
        QTest::newRow("one value") << QList<double>{7} << 0.75 << 7.0;
        QTest::newRow("median of an even number") << QList<double>{4, 1, 3, 2} << 0.5 << 2.5;
        QTest::newRow("upper quartile, type 7") << QList<double>{1, 2, 3, 4} << 0.75 << 3.25;
        QTest::newRow("unknown days are left out") << QList<double>{1, std::nan(""), 3} << 0.5 << 2.0;
        QTest::newRow("the ends") << QList<double>{5, 9, 1} << 1.0 << 9.0;
        QTest::newRow("beyond the ends") << QList<double>{5, 9, 1} << -1.0 << 1.0;
    }
    void quantilesLieBetweenNeighbours()
    {
        QFETCH(const QList<double>, values);
        QFETCH(const double, p);
        QTEST(quantile(values, p), "expected");
    }
    void nothingHasNoQuantile()
    {
        QVERIFY(std::isnan(median({})));
        QVERIFY(std::isnan(upperQuartile({std::nan("")})));
    }
};

QTEST_APPLESS_MAIN(TestRisk)
#include "tst_risk.moc"
