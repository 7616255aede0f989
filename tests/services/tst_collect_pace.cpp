#include "services/collect_pace.h"
#include <QTest>

using namespace pulse;
using namespace std::chrono_literals;

class TestCollectPace : public QObject {
    Q_OBJECT

private slots:
    void init() { m_input = {}; }

    void theIntervalIsSpreadSoThatSourcesDrift()
    {
        QCOMPARE(nextPause(m_input), 15min);
        m_input.jitter = 0;
        QCOMPARE(nextPause(m_input), 810s);
    }

    void aQuietSourceIsAskedLessOften()
    {
        m_input.postsPerHour = 4;
        QCOMPARE(nextPause(m_input), 15min);
        m_input.postsPerHour = 0.5; // one in two hours: four looks for it
        QCOMPARE(nextPause(m_input), 30min);
        m_input.postsPerHour = 0;
        QCOMPARE(nextPause(m_input), 2h);
        m_input.interval = 60min;
        QCOMPARE(nextPause(m_input), 6h);
        m_input.interval = 24 * 60min; // chosen by a person
        QCOMPARE(nextPause(m_input), 24h);
    }

    void aSourceThatOverflowsIsAskedMoreOften()
    {
        m_input.overflowing = true;
        QCOMPARE(nextPause(m_input), 450s);
        m_input.interval = 6min;
        QCOMPARE(nextPause(m_input), 300s);
    }

    void failuresDoubleThePause()
    {
        m_input.failures = 3;
        QCOMPARE(nextPause(m_input), 60min);
        m_input.failures = 40;
        QCOMPARE(nextPause(m_input), 12h);
        m_input.retryAfter = std::chrono::milliseconds(24h);
        QCOMPARE(nextPause(m_input), 24h + 1s);
        m_input = {};
        m_input.gone = true;
        QCOMPARE(nextPause(m_input), 24h);
    }

    void anAnswerThatStaysTheSameIsNotAskedFor()
    {
        m_input.freshFor = 1h;
        QCOMPARE(nextPause(m_input), 1h);
        m_input.freshFor = 1min;
        QCOMPARE(nextPause(m_input), 15min);
    }

    void aQuotaLastsUntilItIsFullAgain()
    {
        m_input.roundsLeft = 10;
        m_input.quotaResets = 9h;
        QCOMPARE(nextPause(m_input), 1h); // nine of the ten, evenly
        m_input.roundsLeft = 1;
        QCOMPARE(nextPause(m_input), 9h);
    }

    void aBudgetLastsUntilTheMonthEnds()
    {
        m_input.roundsPaid = 20;
        m_input.budgetResets = 18 * 24h;
        QCOMPARE(nextPause(m_input), 24h);
    }

    void theRateForgetsWithinDays()
    {
        const double first = smoothedRate({}, 12, 6h);
        QCOMPARE(first, 2.0);
        double rate = first;
        for (int day = 0; day < 7; ++day)
            rate = smoothedRate(rate, 0, 24h);
        QVERIFY(rate > 0 && rate < 0.01);
        QVERIFY(smoothedRate(2.0, 6, 1h) > 2.0);
    }

private:
    PaceInput m_input;
};

QTEST_APPLESS_MAIN(TestCollectPace)
#include "tst_collect_pace.moc"
