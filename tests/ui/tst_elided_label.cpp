#include "ui/widgets/elided_label.h"
#include <QTest>
#include <QVBoxLayout>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QString Sentence = u"No post by an own account was collected on this day"_s;

int widthOf(const ElidedLabel &label, const QString &text) { return label.fontMetrics().horizontalAdvance(text); }

} // namespace

class TestElidedLabel : public QObject {
    Q_OBJECT
private slots:
    void oneLineEndsWhereThereIsNoRoomAndTellsTheRestInItsTip()
    {
        ElidedLabel label(Sentence);
        label.show();
        label.resize(widthOf(label, Sentence) / 2, 20);
        QCOMPARE(label.toolTip(), Sentence);
        label.resize(widthOf(label, Sentence) + 2, 20);
        QCOMPARE(label.toolTip(), QString());
        QVERIFY(!label.hasHeightForWidth());
    }

    void aSecondLineIsTakenOnlyWhereOneIsTooShort()
    {
        ElidedLabel label(Sentence);
        label.setMostLines(2);
        label.show();
        QVERIFY(label.hasHeightForWidth());
        const int line = label.fontMetrics().height(), whole = widthOf(label, Sentence);
        QCOMPARE(label.heightForWidth(whole + 2), line);
        QCOMPARE(label.heightForWidth(whole * 2 / 3), 2 * line);
        QCOMPARE(label.heightForWidth(whole / 4), 2 * line); // never more than asked for
        label.resize(whole * 2 / 3, 2 * line);
        QCOMPARE(label.toolTip(), QString()); // all of it is read
        label.resize(whole / 4, 2 * line);
        QCOMPARE(label.toolTip(), Sentence);
    }

    void aLayoutGivesItTheLinesThatItNeeds()
    {
        QWidget row;
        auto *layout = new QVBoxLayout(&row);
        auto *label = new ElidedLabel(Sentence);
        label->setMostLines(2);
        layout->addWidget(label);
        layout->addStretch();
        row.resize(widthOf(*label, Sentence) * 2 / 3, 300);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QCOMPARE(label->height(), 2 * label->fontMetrics().height());
    }

    void noTextTakesOneLine()
    {
        ElidedLabel label;
        label.setMostLines(2);
        QCOMPARE(label.heightForWidth(100), label.fontMetrics().height());
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elided_label.moc"
