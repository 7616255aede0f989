#include "ui/widgets/feed_view.h"
#include <QAbstractListModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Numbered rows that come and go.
class Rows final : public QAbstractListModel {
public:
    explicit Rows(int count) : m_count(count) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override
    {
        ++asked;
        return QAbstractListModel::index(row, column, parent);
    }
    void change(int first, int last) { emit dataChanged(index(first, 0), index(last, 0)); }
    mutable int asked = 0; ///< indexes

    void insert(int at, int count)
    {
        beginInsertRows({}, at, at + count - 1);
        m_count += count;
        endInsertRows();
    }
    void remove(int at, int count)
    {
        beginRemoveRows({}, at, at + count - 1);
        m_count -= count;
        endRemoveRows();
    }

private:
    int m_count;
};

class TestFeedView final : public QObject {
    Q_OBJECT
private slots:
    void knowsThePlaceOfEveryRowOfAMillion()
    {
        Rows rows(1'000'000);
        FeedView view;
        view.setRowHeight(90);
        view.setModel(&rows);
        view.resize(600, 700);
        view.show();
        QCOMPARE(view.verticalScrollBar()->maximum(), 1'000'000 * 90 - view.viewport()->height());
        view.scrollTo(rows.index(777'777), QAbstractItemView::PositionAtTop);
        QCOMPARE(view.visualRect(rows.index(777'777)).top(), 0);
        QCOMPARE(view.indexAt(QPoint(10, 95)).row(), 777'778);
    }
    void aChangeOfEverythingIsNoMoreThanAChangeOfWhatIsSeen()
    {
        Rows rows(1'000'000);
        FeedView view;
        view.setRowHeight(90);
        view.setModel(&rows);
        view.resize(600, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(500'000 * 90);
        QTest::qWait(50);
        rows.asked = 0;
        rows.change(0, 999'999);
        QVERIFY2(rows.asked < 100, qPrintable(QString::number(rows.asked)));
        rows.asked = 0;
        rows.change(0, 100); // far above
        QVERIFY2(rows.asked < 10, qPrintable(QString::number(rows.asked)));
    }
    void movesFromRowToRowByKeyboard()
    {
        Rows rows(100);
        FeedView view;
        view.setModel(&rows);
        view.resize(600, 500);
        view.show();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 99);
        QVERIFY(view.viewport()->rect().contains(view.visualRect(rows.index(99))));
        QTest::keyClick(&view, Qt::Key_PageUp);
        QVERIFY(view.currentIndex().row() < 96);
        QSignalSpy activated(&view, &FeedView::activatedByKey), deleted(&view, &FeedView::deletePressed);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(deleted.count(), 1);
    }
    void severalAreSelectedByKeyboardAndMouse()
    {
        Rows rows(100);
        FeedView view;
        view.setRowHeight(90);
        view.setModel(&rows);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.resize(600, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(rows.index(2));
        const auto selected = [&] {
            QList<int> list;
            for (const QModelIndex &index : view.selectionModel()->selectedRows())
                list << index.row();
            std::ranges::sort(list);
            return list;
        };
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{2, 3, 4}));
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(selected(), (QList<int>{2, 3}));
        const auto at = [](int row) { return QPoint(50, row * 90 + 45); };
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(5));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
        QCOMPARE(selected(), (QList<int>{1, 5}));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(4));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(1));
        QCOMPARE(selected(), (QList<int>{1, 2, 3, 4}));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(0));
        QCOMPARE(selected(), QList<int>{0});
    }
    void rowsThatComeOrGoAboveDoNotMoveWhatIsRead()
    {
        Rows rows(1000);
        FeedView view;
        view.setRowHeight(90);
        view.setModel(&rows);
        view.resize(600, 500);
        view.show();
        view.verticalScrollBar()->setValue(200 * 90 + 13);
        rows.insert(0, 5);
        QCOMPARE(view.verticalScrollBar()->value(), 205 * 90 + 13);
        rows.remove(10, 3);
        QTRY_COMPARE(view.verticalScrollBar()->value(), 202 * 90 + 13);
        rows.insert(900, 50);
        QCOMPARE(view.verticalScrollBar()->value(), 202 * 90 + 13);
    }
    void atTheTopNewRowsAreSeenAtOnce()
    {
        Rows rows(1000);
        FeedView view;
        view.setModel(&rows);
        view.resize(600, 500);
        view.show();
        rows.insert(0, 5);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }
};
QTEST_MAIN(TestFeedView)
#include "tst_feed_view.moc"
