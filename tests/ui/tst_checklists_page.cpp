#include "checklist_fixture.h"
#include "models/checklist_model.h"
#include "ui/pages/checklists_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/checklist_item_widget.h"
#include "ui/widgets/checklist_panel.h"
#include "ui/widgets/evidence_row_button.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestChecklistsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChecklistsPage> m_page;

    ChecklistPanel *daily() { return m_page->panel(u"daily"_s); }
    QList<ChecklistItemWidget *> items() { return daily()->findChildren<ChecklistItemWidget *>(); }
    ItemState stateOf(int row)
    {
        return ItemState(daily()->model().index(row).data(ChecklistModel::StateRole).toInt());
    }
    QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *candidate : in->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_services->checklists = f->service.get();
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        m_page = std::make_unique<ChecklistsPage>(*m_session, *m_theme, nullptr);
        m_page->resize(900, 640);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
        m_page->activate();
        m_page->show();
        QTRY_COMPARE(items().size(), 10);
        QTRY_VERIFY(items().at(9)->isVisible());
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_services.reset();
        m_theme.reset();
        f.reset();
    }

    void aListThatNobodySeesMakesNoItems()
    {
        ChecklistPanel *weekly = m_page->panel(u"weekly"_s);
        QTRY_VERIFY(weekly->model().rowCount() > 0);
        QVERIFY(weekly->findChildren<ChecklistItemWidget *>().isEmpty());
        m_page->showList(u"weekly"_s);
        QTRY_COMPARE(weekly->findChildren<ChecklistItemWidget *>().size(), weekly->model().rowCount());
    }
    void everyItemGetsItsEvidenceLine()
    {
        for (int row = 0; row < 10; ++row)
            QTRY_VERIFY2(!daily()->model().index(row).data(ChecklistModel::EvidenceLineRole).toString().isEmpty(),
                         qPrintable(QString::number(row)));
    }

    void theKeyboardGoesThroughTheListTicksAndOpens()
    {
        QTRY_VERIFY(!daily()->model().evidence(1).isEmpty());
        items().at(0)->setFocus();
        QTest::keyClick(items().at(0), Qt::Key_Down);
        QTRY_VERIFY(items().at(1)->hasFocus());
        QVERIFY(items().at(1)->isOpen());  // who reads the evidence of one goes on to that of the next
        QVERIFY(!items().at(0)->isOpen()); // one at a time
        QTest::keyClick(items().at(1), Qt::Key_Return);
        QVERIFY(!items().at(1)->isOpen());
        QTest::keyClick(items().at(1), Qt::Key_Return);
        QVERIFY(items().at(1)->isOpen());
        QSignalSpy offered(m_session.get(), &Session::undoOffered);
        QTest::keyClick(items().at(1), Qt::Key_Space);
        QTRY_COMPARE(stateOf(1), ItemState::Done);
        QCOMPARE(offered.count(), 1);
        QVERIFY(daily()->model().index(1).data(ChecklistModel::IsFrozenRole).toBool());
        QTest::keyClick(items().at(1), Qt::Key_Space);
        QTRY_COMPARE(stateOf(1), ItemState::Open);
        QTest::keyClick(items().at(1), Qt::Key_Up);
        QTRY_VERIFY(items().at(0)->hasFocus());
    }

    void doneGoesOnToTheNextOpenItem()
    {
        QTRY_VERIFY(!daily()->model().evidence(0).isEmpty());
        daily()->model().tick(1);
        QTRY_COMPARE(stateOf(1), ItemState::Done);
        items().at(0)->setOpen(true);
        QPushButton *done = button(items().at(0), u"Done"_s);
        QVERIFY(done);
        done->click();
        QTRY_COMPARE(stateOf(0), ItemState::Done);
        QVERIFY(items().at(2)->isOpen()); // past what is settled already
        QVERIFY(!items().at(0)->isOpen());
        QTRY_VERIFY(items().at(2)->hasFocus());
    }

    void skippingAsksForAReason()
    {
        ChecklistItemWidget *item = items().at(7);
        item->setOpen(true);
        QPushButton *skip = button(item, u"Skip…"_s);
        QVERIFY(skip);
        skip->click();
        auto *line = item->findChild<QLineEdit *>();
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->isVisible()); // not without one
        QTest::keyClicks(line, u"on leave"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(stateOf(7), ItemState::Skipped);
        QCOMPARE(daily()->model().index(7).data(ChecklistModel::ReasonRole).toString(), u"on leave"_s);
    }

    void aConditionalItemWhoseConditionDoesNotHoldCanBeSetAside()
    {
        ChecklistItemWidget *item = items().at(5);
        item->setOpen(true);
        QTRY_VERIFY(!daily()->model().evidence(5).isEmpty());
        QVERIFY(!daily()->model().index(5).data(ChecklistModel::AppliesRole).toBool());
        QPushButton *aside = button(item, u"Not applicable"_s);
        QVERIFY(aside);
        aside->click();
        QTRY_COMPARE(stateOf(5), ItemState::NotApplicable);
        QCOMPARE(daily()->model().decided(), 1);
    }

    void aRowOfEvidenceOpensItsMentions()
    {
        QVERIFY(f->ingest({f->post(f->at(QDate(2026, 11, 23), 9, 5), Sentiment::Negative, u"critic"_s, f->brand.id)}));
        ChecklistItemWidget *item = items().at(2);
        item->setOpen(true);
        daily()->model().requestEvidence(2);
        QTRY_VERIFY(!item->findChildren<EvidenceRowButton *>().isEmpty());
        QSignalSpy mention(m_session.get(), &Session::mentionRequested);
        item->findChildren<EvidenceRowButton *>().constFirst()->click();
        QCOMPARE(mention.count(), 1);
    }

    void aPastRunShowsWhatWasFrozenAndGoesBack()
    {
        QTRY_VERIFY(!daily()->model().evidence(6).isEmpty());
        const Uid monday = daily()->model().run().uid;
        const QString before = daily()->model().evidence(6).constFirst().headline;
        daily()->model().tick(6);
        QTRY_COMPARE(stateOf(6), ItemState::Done);
        f->clock.advance(24 * 3600);
        m_page->activate();
        QTRY_VERIFY(daily()->model().run().uid != monday);
        QCOMPARE(daily()->model().view().missedBefore, 6);
        auto *history = m_page->findChild<QListView *>();
        QTRY_COMPARE(history->model()->rowCount(), 2);
        emit history->clicked(history->model()->index(1, 0));
        QTRY_COMPARE(daily()->model().run().uid, monday);
        QVERIFY(!daily()->model().isCurrent());
        QCOMPARE(daily()->model().evidence(6).constFirst().headline, before);
        QCOMPARE(stateOf(0), ItemState::Missed);
        QPushButton *back = button(daily(), u"Back to the current list"_s);
        QVERIFY(back);
        back->click();
        QTRY_VERIFY(daily()->model().isCurrent());
        QTRY_VERIFY(daily()->model().run().uid != monday);
    }

    void anItemCanBeOpenedFromAnotherPage()
    {
        const Uid weekly = f->run("weekly").uid;
        emit m_session->checklistItemRequested(weekly + u"/weekly.shares"_s);
        ChecklistPanel *panel = m_page->panel(u"weekly"_s);
        QTRY_VERIFY(panel->isVisible());
        const int row = panel->model().rowOf(u"weekly.shares"_s);
        QTRY_VERIFY(panel->findChildren<ChecklistItemWidget *>().size() > row); // they come a few at a time
        QTRY_VERIFY(panel->findChildren<ChecklistItemWidget *>().at(row)->isOpen());
    }

    void theModelKeepsItsPromises()
    {
        ChecklistModel model(*m_session, u"daily"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ChecklistHistoryModel history(*m_session, u"daily"_s);
        const QAbstractItemModelTester historyTester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &ChecklistModel::loaded);
        model.reload();
        history.reload();
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 10);
        model.setNote(0, u"noted"_s);
        QTRY_COMPARE(model.index(0).data(ChecklistModel::NoteRole).toString(), u"noted"_s);
        QTRY_COMPARE(history.rowCount(), 1);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        for (ChecklistItemWidget *item : items())
            item->setOpen(true);
        QTRY_VERIFY(!daily()->model().evidence(9).isEmpty());
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_") ||
                !widget->isVisibleTo(m_page.get()))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestChecklistsPage)
#include "tst_checklists_page.moc"
