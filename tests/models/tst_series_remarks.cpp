#include "models/series_remarks.h"
#include <QTest>
#include <QTimeZone>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime From({2026, 11, 17}, {0, 0}, Qt::UTC);

BandedSeries week()
{
    BandedSeries series;
    series.from = series.beginning = From;
    series.to = From.addDays(7);
    return series;
}

CoverageGap gap(int fromHour, int toHour, const QString &words)
{
    CoverageGap gap;
    gap.from = From.addSecs(3600LL * fromHour);
    gap.to = From.addSecs(3600LL * toHour);
    gap.words = words;
    return gap;
}

QStringList remarks(const BandedSeries &series) { return seriesRemarks(series, u"en"_s, QTimeZone::utc()); }

} // namespace

class TestSeriesRemarks : public QObject {
    Q_OBJECT
private slots:
    void aWholeSeriesNeedsNoRemark() { QCOMPARE(remarks(week()), QStringList()); }

    void gapsOfOneCauseAreToldInOneSentence()
    {
        BandedSeries series = week();
        series.gaps = {gap(1, 2, u"Feed: down."_s), gap(30, 34, u"Feed: down."_s), gap(60, 70, u"Feed: down.\nmore"_s)};
        QCOMPARE(remarks(series),
                 QStringList{u"Hatched, 18 Nov 06:00 to 18 Nov 10:00, 19 Nov 12:00 to 19 Nov 22:00: not collected, so "
                             "no fall is told there (Feed: down)."_s});
    }

    void aSourceThatFailsNowIsToldOnce()
    {
        BandedSeries series = week();
        series.sourceDown = u"Feed"_s;
        QCOMPARE(remarks(series).size(), 1);
        QVERIFY(remarks(series).constFirst().contains(u"failing now"_s));
        series.gaps = {gap(100, 7 * 24, u"Feed: down"_s)}; // hatched up to the end
        QCOMPARE(remarks(series).size(), 1);
        QVERIFY(remarks(series).constFirst().contains(u"Hatched"_s));
    }

    void theBeginningOfTheDataIsToldWhereSpikesAreLookedFor()
    {
        BandedSeries series = week();
        series.beginning = From.addDays(2);
        QVERIFY(remarks(series).constFirst().contains(u"19 Nov"_s));
        series.beginning = {};
        QVERIFY(remarks(series).constFirst().contains(u"not enough past"_s));
        series.bucket = Bucket::Month;
        QCOMPARE(remarks(series), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSeriesRemarks)
#include "tst_series_remarks.moc"
