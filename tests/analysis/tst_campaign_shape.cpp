#include "analysis/agreement.h"
#include "analysis/campaign_shape.h"
#include "analysis/response_proposal.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;
using Kind = CampaignShape::Kind;
using Days = QList<double>;

/// The shapes of docs/metrics.md, and the measures of people who judge the same things.
class TestCampaignShape : public QObject {
    Q_OBJECT
private slots:
    void shapes_data();
    void shapes();
    void twoDaysAreNotEnough();
    void nothingAtAllDividesByNothing();
    void theFiguresOfABurst();
    void aLevelThatHasNotHalvedHasNoHalfLife();
    void wilsonAsInTheTextbook();
    void kappaAsInTheTextbook();
    void kappaNeedsMoreThanOneClass();
    void proposals_data();
    void proposals();
};

void TestCampaignShape::shapes_data()
{
    QTest::addColumn<Days>("daily");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("jumps and dies") << Days{20, 90, 40, 15, 6, 4, 3, 2, 2, 1, 1, 1, 0, 1} << Kind::Burst;
    QTest::newRow("widens") << Days{2, 3, 3, 5, 6, 6, 8, 9, 11, 12, 14, 15, 17, 20} << Kind::Growth;
    QTest::newRow("stays") << Days{10, 13, 9, 11, 12, 8, 10, 11, 9, 12, 10, 9, 11, 10} << Kind::Plateau;
    QTest::newRow("weekends alone are no revival")
        << Days{10, 11, 12, 10, 11, 6, 5, 10, 11, 12, 11, 10, 6, 5, 10, 11, 11, 10, 10, 6, 6} << Kind::Plateau;
    QTest::newRow("comes back") << Days{5, 40, 20, 8, 3, 2, 2, 3, 2, 6, 30, 18, 7, 3, 2, 2, 1, 1, 1, 1}
                                << Kind::Revived;
    QTest::newRow("fades slowly") << Days{30, 28, 26, 25, 22, 20, 18, 17, 15, 12, 10, 9, 7, 5, 4, 3, 2, 2, 1, 1}
                                  << Kind::Unclear;
}

void TestCampaignShape::shapes()
{
    QFETCH(Days, daily);
    QFETCH(Kind, kind);
    const CampaignShape shape = shapeOf(daily);
    QVERIFY(shape.enough);
    QCOMPARE(toKey(shape.kind), toKey(kind));
}

void TestCampaignShape::twoDaysAreNotEnough()
{
    const CampaignShape shape = shapeOf({300, 20});
    QVERIFY(!shape.enough);
    QCOMPARE(shape.kind, Kind::Unclear);
    QCOMPARE(shape.n, 320);
    QCOMPARE(shape.days, 2);
    QVERIFY(!shapeOf({1, 0, 0, 2, 0, 1, 0, 0, 1}).enough); // five responses in nine days
}

void TestCampaignShape::nothingAtAllDividesByNothing()
{
    for (const Days &daily : {Days{}, Days{0, 0, 0, 0, 0, 0, 0, 0}}) {
        const CampaignShape shape = shapeOf(daily);
        QVERIFY(!shape.enough);
        QCOMPARE(shape.tail, 0);
        QCOMPARE(shape.concentration, 0);
        QVERIFY(!shape.halfLife);
    }
}

void TestCampaignShape::theFiguresOfABurst()
{
    const CampaignShape shape = shapeOf({20, 100, 60, 20, 0, 0, 0, 0, 0, 0});
    QCOMPARE(shape.peakDay, 1);
    QCOMPARE(shape.peak, 100);
    QCOMPARE(shape.concentration, 0.9);
    QCOMPARE(*shape.halfLife, 1.25); // half of 100 lies a quarter of the way from 60 to 20
    QCOMPARE(shape.tail, 20 / 7.0 / 100);
    QCOMPARE(shape.slope, 0);
}

void TestCampaignShape::aLevelThatHasNotHalvedHasNoHalfLife() { QVERIFY(!shapeOf({10, 12, 10, 9, 8, 9, 8}).halfLife); }

void TestCampaignShape::wilsonAsInTheTextbook()
{
    const auto interval = wilson(8, 10); // Newcombe 1998: 0.4901625 to 0.9433178
    QVERIFY(interval);
    QCOMPARE(interval->share, 80);
    QVERIFY(std::abs(interval->lower - 49.01625) < 0.001 && std::abs(interval->upper - 94.33178) < 0.001);
    QVERIFY(!wilson(0, 0));
    QCOMPARE(wilson(0, 20)->lower, 0);
    QVERIFY(wilson(0, 20)->upper > 10);
}

void TestCampaignShape::kappaAsInTheTextbook()
{
    QList<std::pair<int, int>> pairs; // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: kappa 0.4
    for (const auto &[a, b, times] : {std::tuple{1, 1, 20}, {1, 0, 5}, {0, 1, 10}, {0, 0, 15}})
        for (int i = 0; i < times; ++i)
            pairs << std::pair(a, b);
    const auto agreement = agreementOf(pairs);
    QCOMPARE(agreement->n, 50);
    QCOMPARE(agreement->percent, 70);
    QVERIFY(std::abs(*agreement->kappa - 0.4) < 1e-9);
}

void TestCampaignShape::kappaNeedsMoreThanOneClass()
{
    QVERIFY(!agreementOf({}));
    const auto agreement = agreementOf({{2, 2}, {2, 2}});
    QCOMPARE(agreement->percent, 100);
    QVERIFY(!agreement->kappa); // chance alone would agree as well
}

void TestCampaignShape::proposals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ResponseCode>("code");
    QTest::newRow("pleased") << u"챌린지 오늘도 성공! 재미있어요."_s << ResponseCode::Delight;
    QTest::newRow("learned") << u"심박 알림이 있는 줄 몰랐는데 이제 알겠네요."_s << ResponseCode::Learning;
    QTest::newRow("both") << u"Good to know, and so much fun!"_s << ResponseCode::Both;
    QTest::newRow("neither") << u"매장 위치 알려 주세요"_s << ResponseCode::Neither;
    QTest::newRow("turned round") << u"솔직히 별로, 재미없어요"_s << ResponseCode::Neither;
    QTest::newRow("empty") << QString() << ResponseCode::Neither;
}

void TestCampaignShape::proposals()
{
    QFETCH(QString, text);
    QFETCH(ResponseCode, code);
    QCOMPARE(toKey(proposedResponse(text)), toKey(code));
}

QTEST_GUILESS_MAIN(TestCampaignShape)
#include "tst_campaign_shape.moc"
