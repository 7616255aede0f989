#include "ui/widgets/segmented_tabs.h"
#include <QSignalSpy>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestSegmentedTabs final : public QObject {
    Q_OBJECT
private slots:
    void everyTabSaysItsCountWhereThereIsRoom()
    {
        SegmentedTabs tabs;
        fill(tabs);
        tabs.resize(600, 40);
        tabs.show();
        QCOMPARE(tabs.tabText(0), u"Daily 0/10"_s);
        QCOMPARE(tabs.tabText(1), u"Weekly 2/11"_s);
        QVERIFY(tabs.tabToolTip(1).isEmpty());
    }
    void countsGiveWayBeforeNamesDo()
    {
        SegmentedTabs tabs;
        fill(tabs);
        const int whole = tabs.sizeHint().width();
        tabs.resize(whole - 20, 40);
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        QCOMPARE(tabs.tabText(0), u"Daily 0/10"_s); // the tab that is shown keeps it
        QCOMPARE(tabs.tabText(1), u"Weekly"_s);
        QCOMPARE(tabs.tabToolTip(1), u"Weekly 2/11"_s);
        tabs.setCurrentKey(u"weekly"_s);
        QCOMPARE(tabs.tabText(1), u"Weekly 2/11"_s);
        QCOMPARE(tabs.tabText(0), u"Daily"_s);
        tabs.resize(whole + 50, 40);
        QCOMPARE(tabs.tabText(0), u"Daily 0/10"_s);
    }
    void tabsMoveCloserWhereTheirNamesAreTooMuch()
    {
        SegmentedTabs tabs;
        tabs.setStyleSheet(
            u"QTabBar::tab { margin-right: 16px; } QTabBar[tight=\"true\"]::tab { margin-right: 7px; }"_s);
        for (const QString &name : {u"Decisions"_s, u"Strategy"_s, u"Tactics"_s})
            tabs.addSegment(name, name);
        tabs.resize(600, 40);
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        const int loose = tabs.sizeHint().width();
        tabs.resize(loose - 5, 40); // the distance behind the last one may be cut off
        QCOMPARE(tabs.sizeHint().width(), loose);
        tabs.resize(loose - 20, 40);
        QCOMPARE(tabs.sizeHint().width(), loose - 3 * 9);
        tabs.resize(loose, 40);
        QCOMPARE(tabs.sizeHint().width(), loose);
    }

private:
    static void fill(SegmentedTabs &tabs)
    {
        tabs.addSegment(u"daily"_s, u"Daily"_s);
        tabs.addSegment(u"weekly"_s, u"Weekly"_s);
        tabs.setCount(u"daily"_s, u"0/10"_s);
        tabs.setCount(u"weekly"_s, u"2/11"_s);
    }
};
QTEST_MAIN(TestSegmentedTabs)
#include "tst_segmented_tabs.moc"
