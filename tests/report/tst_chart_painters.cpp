#include "report/curve_chart_painter.h"
#include "report/heat_map_painter.h"
#include "report/interval_chart_painter.h"
#include "report/report_style.h"
#include "report/share_chart_painter.h"
#include "report/spread_chart_painter.h"
#include "report/time_chart_painter.h"
#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTest>
#include <cmath>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

constexpr double None = std::numeric_limits<double>::quiet_NaN();
const QRectF Paper(0, 0, 600, 200);

QFont small()
{
    QFont font = reportFont();
    font.setPixelSize(11);
    return font;
}

template <typename Data>
Data dressed(Data data)
{
    data.colours = reportChartColours();
    data.labelFont = small();
    return data;
}

bool alike(const QColor &a, const QColor &b)
{
    constexpr int Tolerance = 12; // smooth edges
    return std::abs(a.red() - b.red()) < Tolerance && std::abs(a.green() - b.green()) < Tolerance &&
           std::abs(a.blue() - b.blue()) < Tolerance;
}

/// How many pixels of about \a colour a painter leaves on white.
template <typename Paint>
int pixelsOf(const QColor &colour, Paint paint)
{
    QImage image(Paper.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += alike(image.pixelColor(x, y), colour);
    return count;
}

/// Ten days with what is typical for each, the sixth flagged.
TimeChartData tenDays()
{
    TimeChartData data;
    const QDateTime first({2026, 10, 1}, {0, 0}, Qt::UTC);
    data.bucket = Bucket::Day;
    data.language = u"en"_s;
    for (int day = 0; day < 10; ++day) {
        SeriesPoint point;
        point.start = first.addDays(day);
        point.value = day == 5 ? 90 : 30;
        point.lower = 20;
        point.upper = 60;
        data.series << point;
    }
    Spike spike;
    spike.bucket = Bucket::Day;
    spike.start = spike.peak = first.addDays(5);
    spike.end = first.addDays(6);
    spike.actual = 90;
    data.spikes << spike;
    return dressed(data);
}

HeatMapData evenings()
{
    QList<QList<int>> counts(7, QList<int>(24, 0));
    counts[1][21] = 12;
    counts[6][3] = 1;
    return dressed(weekdayHours(counts, u"en"_s));
}

ShareChartData voices()
{
    ShareChartData data;
    data.language = u"en"_s;
    data.parts = {{u"Ours"_s, brandColour(0)}, {u"Theirs"_s, brandColour(1)}, {u"Nobody"_s, brandColour(2)}};
    data.bars = {{QString(), {300, 100, 0}}};
    return dressed(data);
}

CurveChartData campaigns()
{
    CurveChartData data;
    data.language = u"en"_s;
    data.stepName = u"day"_s;
    data.curves = {{u"Autumn"_s, brandColour(0), {10, 40, None, 20}, true},
                   {u"Spring"_s, brandColour(1), {5, 8}, false}};
    return dressed(data);
}

IntervalChartData delight()
{
    IntervalChartData data;
    data.language = u"en"_s;
    data.from = 0;
    data.to = 100;
    data.unit = u"%"_s;
    data.bars = {{u"Delight"_s, 62, 55, 69, u"62% (55–69) · n 143"_s, brandColour(0)},
                 {u"Learning"_s, None, None, None, u"not enough data · n 3"_s, brandColour(1)}};
    return dressed(data);
}

} // namespace

class TestChartPainters : public QObject {
    Q_OBJECT
private slots:
    /// A picture in lines knows no clipping.
    void aSavedPictureShadesNoMoreThanTheScreen()
    {
        const TimeChartData data = tenDays();
        QBuffer lines;
        QSvgGenerator generator;
        generator.setOutputDevice(&lines);
        generator.setSize(Paper.size().toSize());
        generator.setViewBox(Paper);
        QPainter painter(&generator);
        paintTimeChart(painter, Paper, data);
        painter.end();
        QSvgRenderer saved(lines.data());
        QVERIFY(saved.isValid());
        const auto typical = [&data](auto paint) { return pixelsOf(data.colours.band, paint); };
        const int onScreen = typical([&data](QPainter &paper) { paintTimeChart(paper, Paper, data); });
        const int inFile = typical([&saved](QPainter &paper) { saved.render(&paper, Paper); });
        QVERIFY(onScreen > 10'000);
        QVERIFY2(std::abs(inFile - onScreen) < onScreen / 20, qPrintable(u"%1, %2"_s.arg(onScreen).arg(inFile)));
    }

    void theHeatMapReadsItsCells()
    {
        const HeatMapData data = evenings();
        const HeatMapGeometry geometry(data, Paper);
        QCOMPARE(geometry.cellAt(geometry.cell(1, 21).center()), (std::pair<int, int>{1, 21}));
        QCOMPARE(geometry.cellAt({599, 199}), (std::pair<int, int>{-1, -1}));
        QCOMPARE(heatMapReading(data, 1, 21), u"Tue 21:00 · 12"_s);
        QCOMPARE(describeHeatMap(data), u"Most: Tue 21:00 · 12"_s);
        QCOMPARE(describeHeatMap(weekdayHours({}, u"ko"_s)), u"아직 자료가 없습니다."_s);
    }

    void aSingleOneIsToldFromNone()
    {
        const HeatMapData data = evenings();
        const QColor none = data.colours.track, most = data.colours.line;
        const auto paint = [&data](QPainter &painter) { paintHeatMap(painter, Paper, data); };
        QVERIFY(pixelsOf(most, paint) > 50);
        QVERIFY(pixelsOf(mixedColour(none, most, 0.2 + 0.8 / 12), paint) > 50);
    }

    void shortRowsOfAHeatMapHaveNoData()
    {
        HeatMapData data;
        data.rows = {u"A"_s, u"B"_s};
        data.columns = {u"1"_s, u"2"_s};
        data.values = {{1, 2}};
        QVERIFY(heatMapReading(dressed(data), 1, 1).endsWith(u"no data"_s));
        QCOMPARE(heatMapTable(data, u"x"_s).rows[1], (QStringList{u"B"_s, QString(), QString()}));
    }

    void sharesFillTheBarAndNoneTakesNoRoom()
    {
        const ShareChartData data = voices();
        const QList<QRectF> parts = shareRects(data, Paper, 0);
        QCOMPARE(qRound(parts[0].width() + 2), 450);
        QCOMPARE(qRound(parts[1].right() + 2), 600);
        QCOMPARE(parts[2].width(), 0.0);
        QCOMPARE(shareReading(data, 0, 0), u"Ours 75.0% · 300"_s);
        QCOMPARE(shareChartTable(data, u"x"_s).rows[1], (QStringList{u"Theirs"_s, u"100"_s, u"25.0"_s}));
    }

    void aBarOfNothingHasNoShares()
    {
        ShareChartData data = voices();
        data.bars[0].values = {0, 0, 0};
        QVERIFY(data.isEmpty());
        for (const QRectF &part : shareRects(data, Paper, 0))
            QCOMPARE(part.width(), 0.0);
        QCOMPARE(describeShareChart(data), u"Nothing yet."_s);
    }

    void theKeyWrapsWhereThereIsLittleRoom()
    {
        const ShareChartData data = voices();
        QVERIFY(shareChartHeight(data, 90) > shareChartHeight(data, 600));
    }

    void curvesAreReadByStep()
    {
        const CurveChartData data = campaigns();
        const CurveChartGeometry geometry(data, Paper);
        QCOMPARE(geometry.stepAt(geometry.x(3)), 3);
        QCOMPARE(geometry.stepAt(Paper.right()), -1); // names stand there
        QCOMPARE(curveReading(data, 1), u"day 1 · Autumn 40 · Spring 8"_s);
        QCOMPARE(curveReading(data, 2), u"day 2"_s); // a gap and an end are not zero
        QCOMPARE(describeCurveChart(data, u"Mentions"_s),
                 u"Mentions. Autumn: peak 40 on day 1; Spring: peak 8 on day 1"_s);
        QCOMPARE(curveChartTable(data, u"x"_s).rows[2], (QStringList{u"2"_s, QString(), QString()}));
    }

    void manyCurvesKeepTheirNamesApart()
    {
        CurveChartData data = campaigns();
        data.curves.clear();
        for (int i = 0; i < 6; ++i) // all end at the same place
            data.curves << CurveChartData::Curve{u"Campaign %1"_s.arg(i), brandColour(i), {1, 2, 100.0}, false};
        QImage image(Paper.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCurveChart(painter, Paper, data);
        painter.end();
        const int left = int(CurveChartGeometry(data, Paper).plot().right()) + 11; // a piece of each line stands there
        int lines = 0;
        bool ink = false;
        for (int y = 0; y < image.height(); ++y) {
            bool here = false;
            for (int x = left; x < left + 12; ++x)
                here |= image.pixelColor(x, y) != QColor(Qt::white);
            lines += here && !ink;
            ink = here;
        }
        QCOMPARE(lines, 6);
    }

    void intervalsKeepToTheScaleAndMissingOnesHaveWordsOnly()
    {
        const IntervalChartData data = delight();
        const IntervalChartGeometry geometry(data, Paper);
        QCOMPARE(geometry.axis().high, 100.0);
        QCOMPARE(geometry.x(100), geometry.plot().right());
        QCOMPARE(geometry.barAt(geometry.row(1).center().y()), 1);
        QCOMPARE(geometry.barAt(190), -1);
        const auto paint = [&data](QPainter &painter) { paintIntervalChart(painter, Paper, data); };
        QVERIFY(pixelsOf(brandColour(0), paint) > 500);
        QCOMPARE(pixelsOf(brandColour(1), paint), 0);
        QCOMPARE(intervalChartTable(data, u"x"_s).rows[1],
                 (QStringList{u"Learning"_s, QString(), QString(), QString(), u"not enough data · n 3"_s}));
    }

    void netSentimentLiesOnBothSidesOfZero()
    {
        IntervalChartData data = delight();
        data.from = data.to = None;
        data.bars = {{u"A"_s, -20, -30, -10, {}, {}}, {u"B"_s, 40, 35, 45, {}, {}}};
        const IntervalChartGeometry geometry(data, Paper);
        QVERIFY(geometry.x(-30) >= geometry.plot().left() && geometry.x(45) <= geometry.plot().right());
        QVERIFY(geometry.x(-20) < geometry.x(0) && geometry.x(0) < geometry.x(40));
    }

    void aPathShowsAsManyPlacesAsCanBeReadAndTellsOfTheRest()
    {
        const QDateTime noon(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
        SpreadChartData data;
        data.zone = QTimeZone("Asia/Seoul");
        data.language = u"en"_s;
        for (int i = 0; i < 9; ++i)
            data.steps << SpreadStep{u"place %1"_s.arg(i), noon.addSecs(1800 * i), i == 2 ? 40 : 4, i == 2 ? 0 : -1,
                                     i == 2 ? 30 : 0};
        data = dressed(data);
        const SpreadChartGeometry geometry(data, Paper);
        QVERIFY(geometry.hasMore());
        QCOMPARE(geometry.dots(), 6);
        QCOMPARE(geometry.stepAt(geometry.centre(2)), 2);
        QCOMPARE(geometry.stepAt({5, 190}), -1);
        QVERIFY(geometry.radius(2) > geometry.radius(1));
        QCOMPARE(spreadReading(data, 2),
                 u"place 2 · 20 Nov 13:00 (+60 min) · 40 posts · 30 of them name posts on place 0"_s);
        const auto paint = [&data](QPainter &painter) { paintSpreadChart(painter, Paper, data); };
        QVERIFY(pixelsOf(data.colours.flag, paint) > 20);
        QCOMPARE(spreadChartTable(data, u"path"_s).rows[2],
                 QStringList({u"place 2"_s, u"2026-11-20 13:00"_s, u"60"_s, u"40"_s, u"place 0"_s, u"30"_s}));
        const double high = spreadChartHeight(data);
        data.steps[2].from = -1;
        QVERIFY(spreadChartHeight(data) < high); // without arrows no room for them
    }

    void whatIsCountedHasNoHalvesOnItsAxis()
    {
        QCOMPARE(ValueAxis::around(0, 1).ticks(), (QList<double>{0, 1}));
        QCOMPARE(ValueAxis::around(0, 3).ticks(), (QList<double>{0, 1, 2, 3}));
        QVERIFY(ValueAxis::around(0, 0.4, false).step < 1);
        // The chart of somebody who spoke twice in a week, and a share between.
        TimeChartData data;
        data.bucket = Bucket::Week;
        for (int week = 0; week < 4; ++week) {
            SeriesPoint point;
            point.start = QDateTime({2026, 11, 2}, {0, 0}, Qt::UTC).addDays(7 * week);
            point.value = week % 3;
            data.series << point;
        }
        QCOMPARE(TimeChartGeometry(data, QRectF(0, 0, 300, 100)).axis().step, 1.0);
        data.series[1].value = 0.5;
        QVERIFY(TimeChartGeometry(data, QRectF(0, 0, 300, 100)).axis().step < 1);
    }

    void axesHaveRoundStepsThatHoldEverything_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("counts") << 0.0 << 203.0;
        QTest::newRow("nothing") << 0.0 << 0.0;
        QTest::newRow("net sentiment") << -52.0 << 13.0;
        QTest::newRow("millions") << 0.0 << 2.4e6;
    }
    void axesHaveRoundStepsThatHoldEverything()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        const ValueAxis axis = ValueAxis::around(low, high);
        QVERIFY(axis.low <= low && axis.high > high);
        QVERIFY(axis.ticks().size() >= 3 && axis.ticks().size() <= 8);
        const double lead = axis.step / std::pow(10, std::floor(std::log10(axis.step)));
        QVERIFY(qFuzzyCompare(lead, 1) || qFuzzyCompare(lead, 2) || qFuzzyCompare(lead, 5));
    }
};

QTEST_MAIN(TestChartPainters)
#include "tst_chart_painters.moc"
