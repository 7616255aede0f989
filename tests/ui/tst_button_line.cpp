#include "ui/widgets/button_line.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include <QButtonGroup>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Ten chips where there is room for some: the rest is in a menu, and what is chosen is always named.
class TestButtonLine final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_more = new Chip;
        m_line = std::make_unique<ButtonLine>(m_more, u"More"_s);
        m_group = new QButtonGroup(m_line.get());
        for (int i = 0; i < 10; ++i) {
            auto *chip = new Chip(u"Metric number %1"_s.arg(i));
            chip->setCheckable(true);
            m_group->addButton(chip, i);
            m_line->addButton(chip);
        }
        m_group->button(0)->setChecked(true);
        m_line->resize(500, 40);
        m_line->show();
    }

    void whatDoesNotFitIsInTheMenuInItsOrder()
    {
        const int shown = visible();
        QVERIFY(shown >= 2 && shown < 10);
        QVERIFY(m_more->isVisible());
        QVERIFY(m_more->geometry().right() < m_line->width());
        const QStringList texts = menu();
        QCOMPARE(texts.size(), 10 - shown);
        QCOMPARE(texts.constFirst(), u"Metric number %1"_s.arg(shown));
        QCOMPARE(texts.constLast(), u"Metric number 9"_s);
    }

    void moreRoomBringsThemBackIntoTheLine()
    {
        m_line->resize(m_line->sizeHint().width(), 40);
        QCOMPARE(visible(), 10);
        QVERIFY(!m_more->isVisible());
        m_line->resize(m_line->minimumSizeHint().width(), 40);
        QCOMPARE(visible(), 0);
        QVERIFY(m_more->isVisible());
    }

    void whatIsChosenInTheMenuNamesTheLastButton()
    {
        QSignalSpy chosen(m_group, &QButtonGroup::idClicked);
        menu();
        m_line->findChild<QMenu *>()->actions().constLast()->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 9);
        QCOMPARE(m_group->checkedId(), 9);
        QVERIFY(m_more->text().startsWith(u"Metric number 9"));
        QCOMPARE(m_more->accessibleName(), u"Metric number 9, and more"_s);
        QVERIFY(m_more->geometry().right() < m_line->width());
        m_group->button(0)->click();
        QCOMPARE(m_more->accessibleName(), u"More"_s);
    }

    void whatIsNotOfferedIsNowhere()
    {
        m_line->setOffered(m_group->button(1), false);
        m_line->setOffered(m_group->button(9), false);
        QVERIFY(!m_group->button(1)->isVisible());
        QVERIFY(!menu().contains(u"Metric number 9"_s));
        m_line->setOffered(m_group->button(9), true);
        QVERIFY(menu().contains(u"Metric number 9"_s));
    }

private:
    int visible() const
    {
        int count = 0;
        for (const QAbstractButton *button : m_group->buttons())
            count += button->isVisible();
        return count;
    }

    QStringList menu() const
    {
        auto *menu = m_line->findChild<QMenu *>();
        emit menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        return texts;
    }

    std::unique_ptr<ButtonLine> m_line;
    QPushButton *m_more = nullptr;
    QButtonGroup *m_group = nullptr;
};

QTEST_MAIN(TestButtonLine)
#include "tst_button_line.moc"
