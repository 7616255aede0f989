#include "analysis/resample.h"
#include <QTest>

using namespace pulse;

/// Ranges by drawing again: they hold the figure, narrow with more data, and are the same each time.
class TestResample : public QObject {
    Q_OBJECT
private slots:
    void theRangeHoldsTheShareAndIsTheSameEachTime()
    {
        const QList<QList<double>> rows{{10, 14, 9, 11, 13, 10}, {30, 25, 33, 28, 31, 29}};
        const auto ranges = resampledShares(rows);
        QVERIFY(ranges[0]->low < 28.0 && ranges[0]->high > 27.0);
        QVERIFY(std::abs(ranges[0]->low + ranges[1]->high - 100) < 0.5);
        QCOMPARE(resampledShares(rows)[0]->low, ranges[0]->low);
    }
    void evenDaysLeaveNoRange()
    {
        const auto ranges = resampledShares({{5, 5, 5, 5}, {15, 15, 15, 15}});
        QCOMPARE(ranges[0]->low, 25);
        QCOMPARE(ranges[0]->high, 25);
    }
    void moreDaysNarrowTheRange()
    {
        QList<double> few, many;
        for (int day = 0; day < 120; ++day)
            many << (day % 3 == 0 ? 30 : 10);
        few = many.mid(0, 6);
        const auto wide = resampledRatio(few, QList<double>(6, 50)),
                   narrow = resampledRatio(many, QList<double>(120, 50));
        QVERIFY(narrow->high - narrow->low < 0.5 * (wide->high - wide->low));
    }
    void tooLittleGivesNone()
    {
        QVERIFY(!resampledShares({{1, 2}, {3, 4}})[0]);
        QVERIFY(!resampledShares({{0, 0, 0}, {0, 0, 0}})[0]);
        QVERIFY(!resampledRatio({1, 1, 1}, {0, 0, 0}));
        QVERIFY(resampledShares({}).isEmpty());
        QVERIFY(!resampledApart({{1, 2, 3}, {}})[0]);
    }
};

QTEST_GUILESS_MAIN(TestResample)
#include "tst_resample.moc"
