#include "ui/widgets/column_layout.h"
#include "ui/widgets/flow_layout.h"
#include <QTest>
#include <QWidget>

using namespace pulse;

namespace {

constexpr int TwoFrom = 600, Spacing = 10, Gap = 20;

/// Rows of these heights in a layout of their own.
struct Rows {
    explicit Rows(const QList<int> &heights) : layout(new ColumnLayout(TwoFrom, Spacing, Gap, &widget))
    {
        for (const int height : heights) {
            auto *row = new QWidget;
            row->setMinimumSize(100, height);
            row->setFixedHeight(height);
            layout->insertWidget(layout->count(), row);
            widgets << row;
        }
    }
    QWidget widget;
    ColumnLayout *layout;
    QList<QWidget *> widgets;
};

} // namespace

class TestColumnLayout : public QObject {
    Q_OBJECT
private slots:
    void whatIsLowerThanItsLineStandsInTheMiddleOfIt()
    {
        QWidget holder;
        auto *flow = new FlowLayout(&holder, 8);
        flow->setContentsMargins(0, 0, 0, 0);
        QList<QWidget *> parts;
        for (const QSize size : {QSize(60, 30), QSize(60, 20), QSize(60, 30)}) {
            parts << new QWidget;
            parts.last()->setFixedSize(size);
            flow->addWidget(parts.last());
        }
        holder.resize(140, 100); // two in a line
        holder.show();
        QCOMPARE(parts[0]->pos(), QPoint(0, 0));
        QCOMPARE(parts[1]->pos(), QPoint(68, 5));
        QCOMPARE(parts[2]->pos(), QPoint(0, 38));
        QCOMPARE(flow->heightForWidth(140), 68);
    }

    void rowsStandBelowEachOtherWhereItIsNarrow()
    {
        Rows rows({30, 40, 50});
        rows.layout->setGeometry({0, 0, 400, 500});
        QCOMPARE(rows.widgets[2]->geometry(), QRect(0, 90, 400, 50));
        QCOMPARE(rows.layout->heightForWidth(400), 140);
    }

    void twoColumnsAreAboutAsTallAndKeepTheOrder()
    {
        Rows rows({30, 40, 50, 20});
        rows.layout->setGeometry({0, 0, 620, 500});
        QCOMPARE(rows.widgets[1]->geometry(), QRect(0, 40, 300, 40));
        QCOMPARE(rows.widgets[2]->geometry(), QRect(320, 0, 300, 50));
        QCOMPARE(rows.widgets[3]->geometry(), QRect(320, 60, 300, 20));
        QCOMPARE(rows.layout->heightForWidth(620), 80);
    }

    void whatIsHiddenTakesNoRoom()
    {
        Rows rows({30, 40, 50});
        rows.widgets[1]->hide();
        QCOMPARE(rows.layout->heightForWidth(400), 90);
    }

    void aRowThatIsDeletedIsForgotten()
    {
        Rows rows({30, 40});
        delete rows.widgets[0];
        QCOMPARE(rows.layout->count(), 1);
        QCOMPARE(rows.layout->heightForWidth(400), 40);
    }

    void oneTallRowInTheMiddleStandsAtTheRightAlone()
    {
        Rows rows({30, 200, 40});
        rows.layout->setGeometry({0, 0, 620, 500});
        QCOMPARE(rows.widgets[1]->geometry(), QRect(320, 0, 300, 200));
        QCOMPARE(rows.widgets[2]->pos(), QPoint(0, 40));
        QCOMPARE(rows.layout->heightForWidth(620), 200);
    }

    void oneTallRowHasTheFirstColumnForItself()
    {
        Rows rows({200, 20, 20});
        rows.layout->setGeometry({0, 0, 620, 500});
        QCOMPARE(rows.widgets[1]->pos(), QPoint(320, 0));
        QCOMPARE(rows.layout->heightForWidth(620), 200);
    }
};

QTEST_MAIN(TestColumnLayout)
#include "tst_column_layout.moc"
