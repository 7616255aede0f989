#include "models/spike_log_model.h"
#include "models/spike_words.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

Spike made(int hour)
{
    Spike spike;
    spike.uid = QString::number(hour);
    spike.start = QDateTime({2026, 11, 22}, {13, 0}, Qt::UTC).addSecs(-3600LL * hour);
    spike.end = spike.start.addSecs(3 * 3600);
    spike.peak = spike.start;
    spike.actual = 203;
    spike.expected = 58;
    spike.lower = 41;
    spike.upper = 76;
    spike.probability = 1e-9;
    return spike;
}

} // namespace

class TestSpikeLogModel : public QObject {
    Q_OBJECT
private slots:
    void keepsTheRulesOfModels()
    {
        SpikeLogModel log(u"en"_s);
        SpikeDriverModel drivers;
        const QAbstractItemModelTester first(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&drivers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Spike> spikes;
        QList<SpikeDriver> rows;
        for (int i = 0; i < 1000; ++i) {
            spikes << made(i);
            rows << SpikeDriver{u"link"_s, QString::number(i), 1000 - i, 0.5};
        }
        log.setSpikes(spikes, QTimeZone("Asia/Seoul"));
        drivers.setDrivers(rows);
        QCOMPARE(log.rowCount(), 1000);
        QCOMPARE(drivers.rowCount(), 1000);
        log.setSpikes({}, QTimeZone("Asia/Seoul"));
        drivers.setDrivers({});
        QCOMPARE(log.rowCount(), 0);
    }

    void cellsReadAsWords()
    {
        SpikeLogModel log(u"ko"_s);
        Spike spike = made(0);
        spike.direction = Flag::Fall;
        spike.state = SpikeState::Crisis;
        spike.origin = SpikeOrigin{u"link"_s, u"example.com"_s, MentionId(1), {}, u"@pc_lab"_s, spike.start, 0.7};
        Spike day = made(50);
        day.bucket = Bucket::Day;
        day.origin = SpikeOrigin{u"several"_s, {}, {}, {}, {}, {}, 0.1};
        log.setSpikes({spike, day}, QTimeZone("Asia/Seoul"));
        const auto text = [&log](int row, int column) { return log.index(row, column).data().toString(); };
        QCOMPARE(text(0, SpikeLogModel::Time), u"11.22 22:00"_s);
        QVERIFY(text(0, SpikeLogModel::What).startsWith(u'▼'));
        QCOMPARE(text(0, SpikeLogModel::Values), u"203 / 58"_s);
        QCOMPARE(text(0, SpikeLogModel::Origin), u"@pc_lab"_s);
        QCOMPARE(log.index(0, SpikeLogModel::State).data(SpikeLogModel::ToneRole).toInt(), int(Tone::Bad));
        QVERIFY(text(1, SpikeLogModel::Time).contains(u"11.20"_s));
        QCOMPARE(log.index(1, SpikeLogModel::What).data(Qt::ToolTipRole).toString(),
                 text(1, SpikeLogModel::What)); // read whole where the column is narrow
        QCOMPARE(log.rowOf(day.uid), 1);
        QCOMPARE(log.rowOf(u"none"_s), -1);
    }

    void theHeadlineTellsNumbersBeforeJudgement()
    {
        const QString korean = spikeHeadline(made(0), QTimeZone("Asia/Seoul"), u"ko"_s);
        QVERIFY2(korean.startsWith(u"11.22 일요일 22:00"_s), qPrintable(korean));
        QVERIFY(korean.contains(u"203"_s) && korean.contains(u"58"_s) && korean.contains(u"41–76"_s));
        SpikeDetail detail;
        detail.spike = made(0);
        detail.netBefore = 13;
        detail.netDuring = -52;
        detail.mentions = 203;
        detail.authors = 20;
        detail.comparable = {12, 9, 15};
        detail.newWords = QStringList{u"발열"_s};
        const QString said = spikeDetails(detail, u"en"_s);
        const QString facts = spikeFacts(detail);
        QVERIFY2(facts.contains(u"before: 12, 9, 15"_s) && facts.endsWith(u"new words: 발열"_s), qPrintable(facts));
        QVERIFY2(said.contains(u"< 0.0001"_s) && said.contains(u"+13 → −52"_s) && said.contains(u"few people"_s),
                 qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestSpikeLogModel)
#include "tst_spike_log_model.moc"
