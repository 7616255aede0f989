#include "report/report_style.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/interval_chart.h"
#include "ui/charts/share_chart.h"
#include "ui/charts/spread_chart.h"
#include "ui/charts/time_chart.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

QList<QList<int>> week(int day, int hour, int count)
{
    QList<QList<int>> counts(7, QList<int>(24, 0));
    counts[day][hour] = count;
    return counts;
}

ShareChartData shares()
{
    ShareChartData data;
    data.language = u"en"_s;
    data.parts = {{u"Ours"_s, brandColour(0)}, {u"=cmd()"_s, brandColour(1)}};
    data.bars = {{QString(), {3, 1}}};
    return data;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

    static void show(QWidget &widget, QSize size = {500, 160})
    {
        widget.resize(size);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }

private slots:
    void init() { m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light); }
    void cleanup() { m_theme.reset(); }

    void arrowKeysReadTheCellsOfAHeatMap()
    {
        HeatMap map;
        map.setData(weekdayHours(week(2, 9, 5), u"en"_s), u"Mentions"_s);
        show(map);
        QCOMPARE(map.accessibleDescription(), u"Most: Wed 09:00 · 5"_s);
        QTest::keyClick(&map, Qt::Key_Home);
        QCOMPARE(map.accessibleDescription(), u"Mon 00:00 · 0"_s);
        QTest::keyClick(&map, Qt::Key_Down);
        QTest::keyClick(&map, Qt::Key_Down);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.accessibleDescription(), u"Wed 09:00 · 5"_s);
        QTest::keyClick(&map, Qt::Key_End);
        QTest::keyClick(&map, Qt::Key_Down); // nothing below the last row
        QCOMPARE(map.currentMark(), 7 * 24 - 1);
    }

    void hoveringAndClickingPointAtAPart()
    {
        ShareChart chart;
        chart.setData(shares(), u"Share of voice"_s);
        show(chart);
        QSignalSpy activated(&chart, &MarkChart::markActivated);
        QTest::mouseMove(&chart, chart.markRect(1).center().toPoint());
        QTRY_COMPARE(chart.currentMark(), 1);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.markRect(0).center().toPoint());
        QCOMPARE(activated.constLast().constFirst().toInt(), 0);
    }

    void newDataPointsAtNothing()
    {
        IntervalChart chart;
        IntervalChartData data;
        data.language = u"en"_s;
        data.bars = {{u"A"_s, 1, 0, 2, u"1 (0–2)"_s, {}}, {u"B"_s, 2, 1, 3, u"2 (1–3)"_s, {}}};
        chart.setData(data, u"Reach"_s);
        show(chart);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.currentMark(), 1);
        data.bars.removeLast();
        chart.setData(data, u"Reach"_s);
        QCOMPARE(chart.currentMark(), -1);
        QCOMPARE(chart.accessibleDescription(), u"A · 1 (0–2)"_s);
    }

    void thePathOfAStoryIsReadWithTheKeysToItsLastPlace()
    {
        SpreadChart chart;
        const QDateTime noon(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
        chart.setData({{u"뉴스"_s, noon, 1}}, QTimeZone::utc(), u"ko"_s);
        QVERIFY(!chart.hasData()); // what stayed in one place has no path
        QList<SpreadStep> steps;
        for (int i = 0; i < 9; ++i)
            steps << SpreadStep{u"곳%1"_s.arg(i), noon.addSecs(600 * i), 3, i > 0 ? 0 : -1, i > 0 ? 2 : 0};
        chart.setData(steps, QTimeZone::utc(), u"ko"_s);
        show(chart);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.currentMark(), 8);
        QVERIFY2(chart.accessibleDescription().contains(u"(+80분) · 글 3건 · 2건이 곳0의 글을 가리킴"),
                 qPrintable(chart.accessibleDescription()));
        QCOMPARE(chart.table().rows.size(), 9);
    }

    void theMenuButtonOffersEverythingOnceThereIsData()
    {
        CurveChart chart;
        const std::unique_ptr<QToolButton> button(chart.menuButton());
        const auto enabled = [&button] {
            emit button->menu()->aboutToShow();
            int count = 0;
            for (const QAction *action : button->menu()->actions())
                count += !action->isSeparator() && action->isEnabled();
            return count;
        };
        QCOMPARE(enabled(), 0);
        CurveChartData data;
        data.curves = {{u"Autumn"_s, brandColour(0), {1, 2, 3}, true}};
        chart.setData(data, u"Mentions"_s);
        QCOMPARE(enabled(), 6);
    }

    void aCopyLooksLikePaperInADarkWindow()
    {
        m_theme->setAppearance(Theme::Appearance::Dark);
        HeatMap map;
        map.setData(weekdayHours(week(0, 0, 1), u"en"_s), u"Mentions"_s);
        show(map);
        map.copyImage();
        const QImage image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(image.width() > 2 * map.width());
    }

    void copiedDataIsATableThatSpreadsheetsTake()
    {
        ShareChart chart;
        chart.setData(shares(), u"Share of voice"_s);
        QSignalSpy told(&chart, &Chart::told);
        chart.copyData();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Name\tValue\tValue share (%)\nOurs\t3\t75.0\n=cmd()\t1\t25.0\n"_s);
        QCOMPARE(told.size(), 1);
    }

    void filesHoldThePictureAndTheData()
    {
        QTemporaryDir folder;
        ShareChart chart;
        chart.setData(shares(), u"Share of voice"_s);
        show(chart);
        QSignalSpy told(&chart, &Chart::told);
        for (const QString &ending : {u"svg"_s, u"png"_s, u"csv"_s}) {
            told.clear();
            chart.saveTo(folder.filePath(u"chart."_s + ending));
            QTRY_COMPARE(told.size(), 1);
            QCOMPARE(told.constFirst().at(1).toBool(), false);
        }
        QVERIFY(QSvgRenderer(folder.filePath(u"chart.svg"_s)).isValid());
        QCOMPARE(QImage(folder.filePath(u"chart.png"_s)).width(), 2 * (500 + 24));
        QFile csv(folder.filePath(u"chart.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("'=cmd()")); // never a formula
    }

    void aFileThatCannotBeWrittenIsToldInWords()
    {
        ShareChart chart;
        chart.setData(shares(), u"Share of voice"_s);
        show(chart);
        QSignalSpy told(&chart, &Chart::told);
        chart.saveTo(u"/nowhere/at/all/chart.csv"_s);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().at(1).toBool(), true);
        QVERIFY(!told.constFirst().at(0).toString().isEmpty());
    }

    void theTableOfATimeChartHoldsWhatIsVisible()
    {
        const QDateTime start({2026, 1, 1}, {0, 0}, Qt::UTC);
        Series series;
        for (int i = 0; i < 48; ++i)
            series << SeriesPoint{start.addSecs(3600LL * i), double(i)};
        TimeChart chart(*m_theme);
        chart.setSeries(series, {}, Bucket::Hour, QTimeZone("Asia/Seoul"), u"en"_s, u"Mentions"_s);
        show(chart);
        QCOMPARE(chart.table().rows.size(), 48);
        QCOMPARE(chart.table().rows[1].mid(0, 2), (QStringList{u"2026-01-01 10:00"_s, u"1"_s}));
        chart.zoomTo(start.addSecs(3600), start.addSecs(7 * 3600));
        QCOMPARE(chart.table().rows.size(), 6);
        chart.showTable();
        auto *view = chart.window()->findChild<QTableView *>();
        QVERIFY(view);
        QCOMPARE(view->model()->rowCount(), 6);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
