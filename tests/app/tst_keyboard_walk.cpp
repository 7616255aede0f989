#include "app/composition.h"
#include "models/checklist_model.h"
#include "ui/widgets/checklist_item_widget.h"
#include "ui/widgets/checklist_panel.h"
#include "ui/widgets/feed_view.h"
#include "ui/widgets/foot_line.h"
#include "ui/widgets/mention_detail.h"
#include "ui/widgets/spike_card.h"
#include <QAbstractItemView>
#include <QAccessible>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Tab alone, from control to control, once around every page of the sample.
class TestKeyboardWalk final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"pulsecheck-test"_s);
        QCoreApplication::setApplicationName(u"tst_keyboard_walk"_s);
        QSettings().clear();
        Invocation invocation;
        invocation.demo = true;
        invocation.workspaceFile = m_folder.filePath(u"sample.pulsecheck"_s);
        invocation.language = u"en"_s;
        m_program = new Composition(*qApp, invocation);
        QSignalSpy ready(m_program, &Composition::windowReady);
        m_program->start();
        QVERIFY(ready.wait(240'000));
        QTRY_VERIFY(m_program->session()->isReady());
        window()->resize(1100, 700);
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

    void cleanupTestCase() { delete m_program; }

    /// A person who opens the program and undoes has nothing in mind: what others or they did before stays.
    void undoTakesBackOnlyWhatWasChangedSinceTheWindowOpened()
    {
        const auto *foot = window()->findChild<FootLine *>();
        const auto answer = [&] { // asked again where news of a spike has taken its place
            press(Qt::Key_Z, Qt::ControlModifier);
            QTest::qWait(50);
            return foot->text();
        };
        QTRY_COMPARE(answer(), u"Nothing was changed since the window opened."_s);
    }

    /// From the page that opens: one key, then two.
    void theFirstItemAndTheNewestSpikeNeedFewKeys()
    {
        QTRY_VERIFY(qobject_cast<ChecklistItemWidget *>(QApplication::focusWidget()));
        const ChecklistPanel *panel = nullptr;
        for (QWidget *around = QApplication::focusWidget(); around && !panel; around = around->parentWidget())
            panel = qobject_cast<ChecklistPanel *>(around);
        QVERIFY(panel);
        QCOMPARE(panel->model().decided(), 0);
        press(Qt::Key_Space);
        QTRY_COMPARE(panel->model().decided(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(panel->model().decided(), 0);

        press(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(window()->currentPage(), u"trends"_s);
        auto *card = window()->findChild<SpikeCard *>();
        QTRY_VERIFY(!card->uid().isEmpty());
        const Uid newest = card->uid();
        press(Qt::Key_Down); // the story follows the line of the log
        QTRY_VERIFY(card->uid() != newest);
        press(Qt::Key_Up);
        QTRY_COMPARE(card->uid(), newest);
        press(Qt::Key_Return);
        QTRY_COMPARE(window()->currentPage(), u"mentions"_s);
    }

    /// What an item shows once it is opened was made after the rest of the page, and still comes next.
    void tabGoesFromAnOpenItemIntoItsEvidenceAndBack()
    {
        settle(); // the test before may still open its mentions
        window()->showPage(u"checklists"_s);
        settle();
        const auto opened = [&]() -> ChecklistItemWidget * {
            for (auto *shown : window()->findChildren<ChecklistItemWidget *>())
                if (shown->isVisible() && shown->isOpen())
                    return shown;
            return nullptr;
        };
        QTRY_VERIFY(opened());
        ChecklistItemWidget *item = opened();
        item->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        QVERIFY2(item->isAncestorOf(QApplication::focusWidget()), qPrintable(nameOf(QApplication::focusWidget())));
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), item);
        // What vanishes under the keyboard leaves it on its page, not in the navigation.
        QWidget *list = item->parentWidget();
        item->hide();
        QVERIFY2(list->isAncestorOf(QApplication::focusWidget()), qPrintable(nameOf(QApplication::focusWidget())));
        item->show();
    }

    void tabGoesFromAListToWhatIsChosenInIt()
    {
        window()->showPage(u"mentions"_s);
        settle();
        auto *list = window()->findChild<FeedView *>();
        QTRY_VERIFY(list->isVisible());
        list->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        auto *detail = window()->findChild<MentionDetail *>();
        QVERIFY2(detail->isAncestorOf(QApplication::focusWidget()), qPrintable(nameOf(QApplication::focusWidget())));
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), list);
    }

    /// From page to page: the rows that are worked with have the keyboard, not the first button above them.
    void everyListBeginsWithItsRows_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"cases", "mentions", "people", "trends", "year"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void everyListBeginsWithItsRows()
    {
        QFETCH(QString, page);
        window()->showPage(page);
        settle();
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        QVERIFY2(qobject_cast<QAbstractItemView *>(focused), qPrintable(nameOf(focused)));
    }

    void tabWalksOncePastEveryControl_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"today", "checklists", "cases", "mentions", "people", "trends", "campaigns",
                                 "competitors", "year", "reports", "settings"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void tabWalksOncePastEveryControl()
    {
        QFETCH(QString, page);
        window()->showPage(page);
        QCOMPARE(window()->currentPage(), page);
        // On a busy machine something may still be read while the keys are pressed: then once more.
        QStringList wrong;
        for (int attempt = 0; attempt < 4; ++attempt) {
            settle();
            wrong = wrongOnThisPage();
            if (wrong.isEmpty())
                break;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    /// To whatever has the focus, as a person presses it.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : QApplication::activeWindow(), key, modifiers);
    }

    MainWindow *window() const { return m_program->window(); }

    static QString nameOf(QWidget *control)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        return u"%1 “%2” in %3"_s.arg(QString::fromLatin1(control->metaObject()->className()),
                                      interface ? interface->text(QAccessible::Name) : QString(),
                                      QString::fromLatin1(control->parentWidget()->metaObject()->className()));
    }

    /// What is read in the background is there when nothing of the window is laid out anew for a while.
    void settle()
    {
        QList<QWidget *> before;
        for (int quiet = 0, rounds = 0; quiet < 4 && rounds < 100; ++rounds) {
            QTest::qWait(100);
            const QList<QWidget *> now = controls();
            quiet = now == before ? quiet + 1 : 0;
            before = now;
        }
    }

    /// What Tab should reach: everything in sight that takes it.
    QList<QWidget *> controls() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : window()->findChildren<QWidget *>())
            if (widget->window() == window() && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                found << widget;
        return found;
    }

    QImage picture(QWidget *control) const
    {
        const QRect around = QRect(control->mapTo(window(), QPoint(0, 0)), control->size()).adjusted(-3, -3, 3, 3);
        return window()->grab(around & window()->rect()).toImage();
    }

    QStringList wrongOnThisPage()
    {
        const QList<QPointer<QWidget>> walked = walk();
        if (walked.isEmpty())
            return {u"Tab does not come back to where it began: "_s + m_turned};
        if (walked.contains(nullptr)) // by what was read meanwhile
            return {u"A part of the page was made anew during the walk."_s};
        QStringList wrong = m_unseen;
        for (QWidget *control : walked) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                wrong << u"has no name: "_s + nameOf(control);
        }
        for (QWidget *control : controls())
            if (!walked.contains(control))
                wrong << u"is not reached: "_s + nameOf(control);
        return wrong;
    }

    /// Presses Tab until it comes back to the first control; empty when it does not. What cannot be seen to have the
    /// focus is noted.
    QList<QPointer<QWidget>> walk()
    {
        m_unseen.clear();
        window()->findChild<FootLine *>()->hide(); // Tab stops at it only while it is there
        QList<QPointer<QWidget>> walked;
        controls().constFirst()->setFocus(Qt::TabFocusReason);
        for (int presses = 0; presses < 400; ++presses) {
            QPointer<QWidget> control = QApplication::focusWidget();
            if (!control)
                return {};
            if (!walked.isEmpty() && control == walked.constLast()) { // from year to month to day of one date
                QTest::keyClick(control, Qt::Key_Tab);
                continue;
            }
            if (walked.contains(control)) {
                m_turned = (walked.constLast() ? nameOf(walked.constLast()) : u"What has gone"_s) +
                           u" leads back to "_s + nameOf(control);
                return control == walked.constFirst() ? walked : QList<QPointer<QWidget>>();
            }
            walked << control;
            if (qEnvironmentVariableIsSet("WALK"))
                qWarning().noquote() << nameOf(control);
            QTest::qWait(1); // a scroll area brings it into view
            if (!control)
                return walked;
            if (control->visibleRegion().isEmpty())
                m_unseen << u"is out of sight: "_s + nameOf(control);
            const QImage with = picture(control);
            control->clearFocus();
            const bool told = with != picture(control);
            control->setFocus(Qt::TabFocusReason);
            if (!told)
                m_unseen << u"shows no focus: "_s + nameOf(control);
            QTest::keyClick(control, Qt::Key_Tab);
        }
        return {};
    }

    QTemporaryDir m_folder;
    Composition *m_program = nullptr;
    QStringList m_unseen;
    QString m_turned; ///< where a walk ended
};

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboard_walk.moc"
