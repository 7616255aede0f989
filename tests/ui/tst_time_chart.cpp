#include "ui/charts/time_chart.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Start({2026, 1, 1}, {0, 0}, Qt::UTC);

Series hours(int count)
{
    Series series;
    for (int i = 0; i < count; ++i) {
        SeriesPoint point{Start.addSecs(3600LL * i), 50 + 30 * std::sin(i * M_PI / 12)};
        point.expected = 50;
        point.lower = 20;
        point.upper = 90;
        series << point;
    }
    return series;
}

Spike spikeAt(int hour)
{
    Spike spike;
    spike.uid = u"spike-%1"_s.arg(hour);
    spike.start = spike.peak = Start.addSecs(3600LL * hour);
    spike.end = spike.start.addSecs(3 * 3600);
    spike.actual = 80;
    return spike;
}

} // namespace

class TestTimeChart : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeChart> m_chart;
private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        m_chart = std::make_unique<TimeChart>(*m_theme);
        m_chart->resize(800, 300);
        m_chart->setSeries(hours(168), {spikeAt(100)}, Bucket::Hour, QTimeZone::utc(), u"en"_s, u"Mentions"_s);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }
    void cleanup()
    {
        m_chart.reset();
        m_theme.reset();
    }

    void aChangedDefinitionIsMarkedAndTold()
    {
        const QImage before = m_chart->grab().toImage();
        m_chart->setChanges(
            {{DefinitionSubject::Activation, QDate(2026, 1, 3), u"Activation is defined anew: Shares"_s}});
        QVERIFY(m_chart->grab().toImage() != before);
        QVERIFY(m_chart->reading(48).endsWith(u"\nActivation is defined anew: Shares"_s)); // midnight of that day
        QVERIFY(!m_chart->reading(47).contains(u"defined anew"_s));
        QVERIFY(m_chart->accessibleDescription().contains(u"Sat 3 Jan 2026: Activation is defined anew: Shares"_s));
        const TableBlock table = m_chart->table();
        QCOMPARE(table.headers.constLast(), u"Definition"_s);
        QCOMPARE(table.rows[48].constLast(), u"Activation is defined anew: Shares"_s);
        QCOMPARE(table.rows[49].constLast(), QString());
        m_chart->setChanges({});
        QCOMPARE(m_chart->table().headers.size(), 6);
    }

    void hoveringAndArrowKeysReadTheValue()
    {
        QSignalSpy moved(m_chart.get(), &TimeChart::cursorMoved);
        QTest::mouseMove(m_chart.get(), QPoint(400, 100));
        QTRY_VERIFY(m_chart->cursorIndex() > 50 && m_chart->cursorIndex() < 110);
        const int at = m_chart->cursorIndex();
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->cursorIndex(), at + 1);
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QCOMPARE(m_chart->cursorIndex(), 0);
        const QString said = moved.last().constFirst().toString();
        QVERIFY2(said.contains(u"Mentions 50"_s) && said.contains(u"typical 50 (20–90)"_s), qPrintable(said));
    }

    void draggingZoomsAndDoubleClickOrEscapeShowsAll()
    {
        QSignalSpy zoomed(m_chart.get(), &TimeChart::zoomChanged);
        QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, QPoint(200, 100));
        QTest::mouseMove(m_chart.get(), QPoint(400, 100));
        QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, QPoint(400, 100));
        QVERIFY(m_chart->isZoomed());
        QVERIFY(m_chart->visibleFrom() > Start && m_chart->visibleTo() < Start.addSecs(168 * 3600));
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QVERIFY(!m_chart->isZoomed());
        m_chart->zoomTo(Start.addSecs(3600 * 10), Start.addSecs(3600 * 11));
        QCOMPARE(m_chart->visibleFrom().secsTo(m_chart->visibleTo()), 4 * 3600); // never less than four buckets
        QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, QPoint(300, 100));
        QVERIFY(!m_chart->isZoomed());
        QVERIFY(zoomed.count() >= 4);
    }

    void clickingAFlaggedSpanAsksForItsExplanation()
    {
        QSignalSpy clicked(m_chart.get(), &TimeChart::spikeClicked);
        const TimeChartGeometry geometry = [this] {
            TimeChartData data;
            data.series = hours(168);
            data.bucket = Bucket::Hour;
            data.labelFont = m_theme->caption();
            data.language = u"en"_s;
            TimeChartGeometry made(data, QRectF(m_chart->rect()));
            return made;
        }();
        const int x = int(geometry.x(Start.addSecs(3600LL * 101)));
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(x, 150));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.constFirst().constFirst().toString(), u"spike-100"_s);
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(100, 150));
        QCOMPARE(clicked.count(), 1);
    }

    void itIsToldInWords()
    {
        QCOMPARE(m_chart->accessibleName(), u"Mentions"_s);
        QVERIFY2(m_chart->accessibleDescription().contains(u"2026"_s), qPrintable(m_chart->accessibleDescription()));
    }

    void gapsAreReadAsGaps()
    {
        Series series = hours(48);
        series[10].value = std::nan("");
        series[11].upper = std::nan("");
        m_chart->setSeries(series, {}, Bucket::Hour, QTimeZone::utc(), u"en"_s, u"Mentions"_s);
        QVERIFY(m_chart->reading(10).contains(u"no data"_s));
        QVERIFY(m_chart->reading(11).contains(u"too little past"_s));
        QVERIFY(m_chart->reading(99).isEmpty());
    }

    void sharesAreReadWithTheirUnit()
    {
        Series series = hours(48);
        series[10] = {series[10].start, 70, 29, 12, 41};
        m_chart->setSeries(series, {}, Bucket::Hour, QTimeZone::utc(), u"en"_s, u"Negative share"_s, u"%"_s);
        QVERIFY2(m_chart->reading(10).endsWith(u"Negative share 70% · typical 29% (12%–41%)"_s),
                 qPrintable(m_chart->reading(10)));
    }

    void aYearOfHoursPansWithoutAHitch()
    {
        m_chart->resize(1200, 400);
        m_chart->setSeries(hours(8760), {}, Bucket::Hour, QTimeZone::utc(), u"en"_s, u"Mentions"_s);
        m_chart->zoomTo(Start.addDays(30), Start.addDays(330));
        qint64 worst = 0;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(m_chart.get(), i % 2 ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier);
            m_chart->grab();
            worst = std::max(worst, timer.elapsed());
        }
        qInfo("slowest frame of 20: %lld ms", worst);
        QVERIFY(worst < 250); // a debug build on a busy machine
    }
};

QTEST_MAIN(TestTimeChart)
#include "tst_time_chart.moc"
